// A stretch of a client's days on which only the usual happened: contacts, missed or put off, absences, small mishaps.
import type { Happening, HappeningOf, Trace } from "../experiment/run/trace.ts";
import { capitalised } from "./lists.ts";
import { count, decimal } from "./numbers.ts";
import { ofKind } from "./story-days.ts";
import { daysLong, numberWord, times, workerName } from "./story-names.ts";

/** A change of trust below this goes unsaid. */
const noticeable = 0.05;

export function isRoutine(happening: Happening): boolean {
  switch (happening.kind) {
    case "contactHeld":
      return happening.worker === happening.lead;
    case "contactLengthened":
    case "noShowChased":
    case "referralNavigated":
    case "callAnswered":
    case "callUnanswered":
    case "noShow":
    case "contactPutOff":
    case "absenceBegins":
    case "handoffMissed":
    case "handoffReturned":
      return true;
    default:
      return false;
  }
}

/** Sees lead 2 six times, for 45 to 53 of the 53 minutes needed; misses an appointment. … */
export function routineDays(happenings: readonly Happening[], { people }: Trace): string {
  const held = ofKind(happenings, "contactHeld");
  const missed = ofKind(happenings, "noShow").length;
  const putOff = new Set(ofKind(happenings, "contactPutOff").map(({ day }) => day)).size;
  const calls = ofKind(happenings, "callAnswered").length + ofKind(happenings, "callUnanswered").length;
  const away = ofKind(happenings, "absenceBegins").reduce((sum, { days }) => sum + days, 0);
  const mishaps = ofKind(happenings, "handoffMissed").length + ofKind(happenings, "handoffReturned").length;
  const caseworker = caseworkerIn(happenings);
  const name = caseworker === undefined ? "the caseworker" : workerName(people, caseworker);
  const acts = [
    held.length === 0 ? "" : `sees ${name} ${times(held.length)}, for ${spanOfMinutes(held)}`,
    missed === 0 ? "" : `misses ${missed === 1 ? "an appointment" : `${numberWord(missed)} appointments`}`,
    putOff === 0 ? "" : `is put off for lack of time on ${putOff === 1 ? "a day" : daysLong(putOff)}`,
    calls === 0 ? "" : `calls ${times(calls)} about what is late`,
  ];
  const sentences = [
    capitalised(sentence(acts)),
    away === 0 ? "" : `${capitalised(name)} is away for ${daysLong(away)}.`,
    mishaps === 0 ? "" : `Paperwork goes wrong between colleagues ${times(mishaps)}.`,
    trustSentence(held.map(({ trust }) => trust)),
  ];
  return sentences.filter((said) => said !== "").join(" ");
}

function sentence(acts: readonly string[]): string {
  const said = acts.filter((act) => act !== "");
  return said.length === 0 ? "" : `${said.join("; ")}.`;
}

function caseworkerIn(happenings: readonly Happening[]): number | undefined {
  for (const happening of happenings) {
    if ("lead" in happening) return happening.lead;
    if (happening.kind === "absenceBegins") return happening.worker;
  }
  return undefined;
}

function spanOfMinutes(held: readonly HappeningOf<"contactHeld">[]): string {
  const given = held.map(({ minutesGiven }) => minutesGiven);
  const [least, most] = [count(Math.min(...given)), count(Math.max(...given))];
  const needed = count(Math.max(...held.map(({ minutesNeeded }) => minutesNeeded)));
  const full = `the full ${needed} minutes${held.length > 1 ? " each" : ""}`;
  if (least === needed) return full;
  if (least === most) return `${least} of the ${needed} minutes needed`;
  return most === needed
    ? `${least} minutes to ${full}`
    : `${least} to ${most} of the ${needed} minutes needed`;
}

function trustSentence(trust: readonly number[]): string {
  if (trust.length < 2) return "";
  const [first, last] = [trust[0], trust[trust.length - 1]];
  if (Math.abs(last - first) < noticeable) return "";
  return `Trust ${last > first ? "grows" : "falls"} from ${decimal(first)} to ${decimal(last)}.`;
}
