// A worker's day in sentences: who was seen and who was not, what was decided and came back, where the minutes went.
import type { Happening, HappeningOf, Trace } from "../experiment/run/trace.ts";
import { incidentAnswer } from "./incident-story.ts";
import { capitalised, listed } from "./lists.ts";
import { count, counted, decimal, dollars } from "./numbers.ts";
import { type DayOfStory, ofKind } from "./story-days.ts";
import {
  clientName,
  clientNames,
  daysLong,
  domainNoun,
  leversChangeSentence,
  numberWord,
  taskNoun,
  workerName,
} from "./story-names.ts";
import { callSentences, contactSentences, disclosureSentence, slackSentences } from "./worker-contacts.ts";
import { whose, workerDecisions } from "./worker-decisions.ts";

const minutesPerHour = 60;

interface Scene {
  readonly worker: number;
  readonly name: (worker: number) => string;
  readonly activities: readonly string[];
}

/** The day's sentences; empty for a day of absence after the first. */
export function workerDay(day: DayOfStory, { subject, people, activities }: Trace): string {
  const scene = {
    worker: subject.number - 1,
    name: (worker: number) => workerName(people, worker),
    activities,
  };
  const own = day.filter((happening) => "worker" in happening && happening.worker === scene.worker);
  const sentences = [
    ...ofKind(day, "leversChange").map(leversChangeSentence),
    ...day.map(comingAndGoing),
    ...caseloadSentences(day, scene),
    ...enrolmentSentences(own),
    incidentSentence(ofKind(own, "incident")),
    ...ofKind(day, "crisis").map((crisis) => crisisSentence(crisis, scene)),
    ...meetingSentences(day, scene),
    ...day.map((happening) => amongColleagues(happening, scene)),
    ...callSentences(day, own, scene),
    ...contactSentences(day, own, scene),
    ...slackSentences(day, own, scene),
    disclosureSentence(own),
    ...workerDecisions(own),
    ...ofKind(own, "leaves").map(leavingSentence),
  ];
  const story = sentences.filter((sentence) => sentence !== "").join(" ");
  if (story === "" && !hasWork(ofKind(own, "workerDay"), activities)) return "";
  const minutes = ofKind(own, "workerDay").map((one) => minutesSentence(one, scene));
  return [story, ...minutes].filter((line) => line !== "").join("\n");
}

function comingAndGoing(happening: Happening): string {
  switch (happening.kind) {
    case "absenceBegins":
      return `Is away for ${daysLong(happening.days)}.`;
    case "absenceEnds":
      return "Is back.";
    case "workerLeaves":
      return `Leaves the agency after ${decimal(happening.years, 1)} years, exhaustion at ${decimal(happening.exhaustion)}; the place is vacant.`;
    case "newcomer":
      return happening.daysUntilCases === 0
        ? "Somebody new takes the place."
        : `Somebody new takes the place, and is in training for ${daysLong(happening.daysUntilCases)}.`;
    case "firstCases":
      return happening.clients === 0
        ? "Is ready for a first case."
        : `Begins with ${counted(happening.clients, "client")} who had nobody.`;
    default:
      return "";
  }
}

function caseloadSentences(day: readonly Happening[], { worker, name }: Scene): string[] {
  const changes = ofKind(day, "changesCaseworker").filter((change) => change.worker !== change.before);
  const taken = changes.filter((change) => change.worker === worker);
  const givenTo = [...new Set(changes.filter(({ before }) => before === worker).map((one) => one.worker))];
  return [
    taken.length === 0
      ? ""
      : `Takes over ${clientNames(taken.map(({ client }) => client))} from ${name(taken[0].before)}.`,
    ...givenTo.map((colleague) => {
      const theirs = changes.filter((change) => change.worker === colleague).map(({ client }) => client);
      const noun = theirs.length === 1 ? "goes" : "go";
      return `${capitalised(clientNames(theirs))} ${noun} to ${name(colleague)}.`;
    }),
  ];
}

function enrolmentSentences(own: readonly Happening[]): string[] {
  const enrolments = ofKind(own, "enrols");
  const already = enrolments.filter(({ daysBehind }) => daysBehind > 0).map(({ client }) => client);
  const fresh = enrolments.filter(({ daysBehind }) => daysBehind === 0).map(({ client }) => client);
  const known = ofKind(own, "needDisclosed").filter(({ client }) => already.includes(client)).length;
  return [
    already.length === 0
      ? ""
      : `The run begins with ${clientNames(already)}, who have told of ${counted(known, "need")} so far.`,
    fresh.length === 0 ? "" : `Takes on ${clientNames(fresh)}.`,
  ];
}

function incidentSentence(incidents: readonly HappeningOf<"incident">[]): string {
  return incidents
    .filter(({ isSeen }) => isSeen)
    .map((incident) => incidentAnswer(incident, clientName(incident.client)))
    .join(" ");
}

function crisisSentence(
  { worker: taker, lead, client, domain, minutes }: HappeningOf<"crisis">,
  { worker, name }: Scene,
): string {
  const what = `${clientName(client)} (${domainNoun(domain)})`;
  if (taker !== worker) return `${capitalised(name(taker))} takes on a crisis of ${what}.`;
  const whom = lead === worker ? what : `${name(lead)}'s ${what}`;
  return `A crisis of ${whom} takes ${count(minutes)} minutes.`;
}

function amongColleagues(happening: Happening, { worker, name }: Scene): string {
  switch (happening.kind) {
    case "disagreement":
      return disagreementSentence(happening, worker, name);
    case "handoffMissed": {
      const other = name(happening.worker === worker ? happening.other : happening.worker);
      return `[The ${taskNoun(happening.task)} for ${clientName(happening.client)} falls between two desks, this one and ${other}'s, for ${daysLong(happening.daysUntilFound)}.]`;
    }
    case "agreement": {
      const other = name(happening.worker === worker ? happening.other : happening.worker);
      return `Agrees with ${other} on who does what from now on (${count(happening.minutes)} minutes).`;
    }
    case "handoffReturned":
      return returnedSentence(happening, worker, name);
    case "fileReviewed":
      return happening.worker === worker
        ? `${capitalised(name(happening.other))} signs off the file of ${clientName(happening.client)}.`
        : `Signs off the file of ${clientName(happening.client)}.`;
    case "taskCovered":
      return happening.worker === worker
        ? `${capitalised(name(happening.other))} does the ${taskNoun(happening.task)} for ${clientName(happening.client)}, which was late.`
        : `Does the ${taskNoun(happening.task)} for ${clientName(happening.client)}, which waited for ${name(happening.worker)}.`;
    case "approvalAwaited":
      return happening.worker === worker
        ? ""
        : `Is asked to approve ${dollars(happening.cost)} of ${domainNoun(happening.domain)} for ${clientName(happening.client)}.`;
    case "consultation": {
      const other = name(happening.worker === worker ? happening.other : happening.worker);
      return `Talks ${whose(happening)} over with ${other} (${count(happening.minutes)} minutes).`;
    }
    case "rulingReturned":
      return happening.worker === worker
        ? `${capitalised(name(happening.other))} reads the rule for ${clientName(happening.client)} differently and sends the ruling back.`
        : `Sends ${name(happening.worker)}'s ruling on ${clientName(happening.client)} back, and says how the rule is read.`;
    default:
      return "";
  }
}

function disagreementSentence(
  { worker: one, other, client, over, isSettled, minutes }: HappeningOf<"disagreement">,
  worker: number,
  name: Scene["name"],
): string {
  const opponent = name(one === worker ? other : one);
  const what =
    over === "case"
      ? `what is right for ${clientName(client)}`
      : `who should have done what for ${clientName(client)}`;
  return `Falls out with ${opponent} over ${what} (${count(minutes)} minutes); ${isSettled ? "they settle it" : "it is not settled"}.`;
}

function returnedSentence(
  { worker: lead, other, client, task, minutes }: HappeningOf<"handoffReturned">,
  worker: number,
  name: Scene["name"],
): string {
  const what = `The ${taskNoun(task)} for ${clientName(client)}`;
  return lead === worker
    ? `${what} comes back from ${name(other)}: ${count(minutes)} minutes to do again.`
    : `${what} goes back to ${name(lead)}: ${count(minutes)} minutes to do again.`;
}

function meetingSentences(day: readonly Happening[], { worker, name }: Scene): string[] {
  const meetings = ofKind(day, "meeting").map(({ members, minutes }) => {
    const others = members.filter((member) => member !== worker).map(name);
    const company = others.length === 0 ? "to which nobody else comes" : `with ${listed(others)}`;
    return `Case meeting ${company}: ${count(minutes)} minutes, preparation included.`;
  });
  const empty = ofKind(day, "emptyMeeting").map(
    ({ minutes }) => `Sits through ${count(minutes)} minutes of a meeting without content.`,
  );
  const ofAll = ofKind(day, "staffMeeting").map(
    ({ members, minutes }) =>
      `Staff meeting, ${numberWord(members.length)} in the room: ${count(minutes)} minutes.`,
  );
  const discussed = ofKind(day, "caseDiscussed").map(whose);
  const returned = ofKind(day, "caseReturned").map(whose);
  return [
    ...ofAll,
    ...meetings,
    discussed.length === 0 ? "" : `They talk over ${listed(discussed)}.`,
    returned.length === 0 ? "" : `No meeting settles ${listed(returned)}.`,
    ...empty,
  ];
}

function leavingSentence({ client, how }: HappeningOf<"leaves">): string {
  if (how === "ended") return `The programme's time is up for ${clientName(client)}.`;
  const verb = how === "completed" ? "completes the programme" : "drops out";
  return `${capitalised(clientName(client))} ${verb}.`;
}

function minutesSentence(
  { minutes, isAbsent, strain, backlog, caseload }: HappeningOf<"workerDay">,
  { activities }: Scene,
): string {
  if (isAbsent) return "";
  const waiting = backlog >= 1 ? `; ${decimal(backlog / minutesPerHour, 1)} hours of paperwork wait` : "";
  const load = caseload > 0 ? `; strain ${decimal(strain)}` : "";
  return `Minutes: ${spentOn(minutes, activities)}${load}${waiting}.`;
}

function spentOn(minutes: readonly number[], activities: readonly string[]): string {
  const spent = activities.flatMap((activity, place) => {
    const whole = Math.round(minutes[place] ?? 0);
    return whole === 0 ? [] : [`${activity} ${count(whole)}`];
  });
  return spent.length === 0 ? "none" : spent.join(", ");
}

/** A day of which there is nothing to tell but its minutes. */
export function isQuiet(happening: Happening): boolean {
  return happening.kind === "workerDay";
}

/** Quiet days in a row: their minutes together; nothing for days without anything to do. */
export function quietDays(happenings: readonly Happening[], { activities }: Trace): string {
  const days = ofKind(happenings, "workerDay");
  const sums = activities.map((_, place) =>
    days.reduce((sum, { minutes }) => sum + (minutes[place] ?? 0), 0),
  );
  return hasWork(days, activities) ? `Minutes in all: ${spentOn(sums, activities)}.` : "";
}

function hasWork(days: readonly HappeningOf<"workerDay">[], activities: readonly string[]): boolean {
  return days.some(({ minutes }) =>
    minutes.some((spent, place) => activities[place] !== "idle" && spent > 0),
  );
}
