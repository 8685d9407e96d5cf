// Sentences of a worker's day on clients: who was seen, called and told what, and what was done with minutes left.
import type { Happening, HappeningOf } from "../experiment/run/trace.ts";
import { capitalised, listed } from "./lists.ts";
import { count } from "./numbers.ts";
import { ofKind } from "./story-days.ts";
import { clientName, clientNames, domainNoun } from "./story-names.ts";
import { whose } from "./worker-decisions.ts";

interface Viewpoint {
  readonly worker: number;
  readonly name: (worker: number) => string;
}

export function callSentences(
  day: readonly Happening[],
  own: readonly Happening[],
  { worker, name }: Viewpoint,
): string[] {
  const answered = ofKind(own, "callAnswered").map(({ client }) => client);
  const byOthers = ofKind(day, "callAnswered").filter(
    (call) => call.lead === worker && call.worker !== worker,
  );
  const unanswered = ofKind(own, "callUnanswered").map(({ client }) => client);
  return [
    answered.length === 0 ? "" : `Answers ${clientNames(answered)} on the telephone.`,
    ...byOthers.map(
      (call) => `${capitalised(name(call.worker))} answers ${clientName(call.client)} on the telephone.`,
    ),
    unanswered.length === 0 ? "" : `Nobody answers ${clientNames(unanswered)} on the telephone.`,
  ];
}

export function contactSentences(
  day: readonly Happening[],
  own: readonly Happening[],
  scene: Viewpoint,
): string[] {
  const { worker, name } = scene;
  const held = ofKind(own, "contactHeld");
  const usual = held.filter(({ lead }) => lead === worker).map(withMinutes);
  const standIns = held
    .filter(({ lead }) => lead !== worker)
    .map((contact) => `Stands in for ${name(contact.lead)} with ${withMinutes(contact)}.`);
  const coveredBy = ofKind(day, "contactHeld")
    .filter((contact) => contact.lead === worker && contact.worker !== worker)
    .map((contact) => `${capitalised(name(contact.worker))} stands in with ${clientName(contact.client)}.`);
  const missing = ofKind(own, "noShow").map(({ client }) => client);
  const putOff = ofKind(own, "contactPutOff")
    .filter(({ lead }) => lead === worker)
    .map(({ client }) => client);
  const verb = missing.length === 1 ? "does" : "do";
  return [
    usual.length === 0 ? "" : `Sees ${listed(usual)}.`,
    ...standIns,
    ...coveredBy,
    missing.length === 0 ? "" : `${capitalised(clientNames(missing))} ${verb} not come.`,
    putOff.length === 0 ? "" : `No time for ${clientNames(putOff)}.`,
  ];
}

/** What was done with minutes that were left. */
export function slackSentences(
  day: readonly Happening[],
  own: readonly Happening[],
  { worker, name }: Viewpoint,
): string[] {
  const chased = ofKind(own, "noShowChased").map(({ client }) => client);
  const longer = ofKind(own, "contactLengthened").map(
    ({ client, minutes }) => `${clientName(client)} (${count(minutes)} minutes)`,
  );
  const navigated = ofKind(own, "referralNavigated").map(whose);
  const helped = ofKind(day, "colleagueHelped");
  const whom = [...new Set(helped.filter((one) => one.worker === worker).map(({ other }) => other))];
  const helpers = [...new Set(helped.filter((one) => one.other === worker).map((one) => one.worker))];
  return [
    chased.length === 0 ? "" : `Calls ${clientNames(chased)}, and the appointment is tomorrow.`,
    longer.length === 0 ? "" : `Takes more time for ${listed(longer)}.`,
    navigated.length === 0 ? "" : `Presses for the referral for ${listed(navigated)}.`,
    whom.length === 0 ? "" : `Helps ${listed(whom.map(name))} with overdue work.`,
    helpers.length === 0 ? "" : `${capitalised(listed(helpers.map(name)))} helps with what is overdue here.`,
  ];
}

/** client 20 (71 minutes); client 2 (51 of 58 minutes) */
function withMinutes({ client, minutesGiven, minutesNeeded }: HappeningOf<"contactHeld">): string {
  const [given, needed] = [count(minutesGiven), count(minutesNeeded)];
  return `${clientName(client)} (${given}${given === needed ? "" : ` of ${needed}`} minutes)`;
}

/** What was known of clients who were there before the run began is told with their number. */
export function disclosureSentence(own: readonly Happening[]): string {
  const known = ofKind(own, "enrols")
    .filter(({ daysBehind }) => daysBehind > 0)
    .map(({ client }) => client);
  const told = ofKind(own, "needDisclosed").filter(({ client }) => !known.includes(client));
  const clients = [...new Set(told.map(({ client }) => client))];
  const each = clients.map((client) => {
    const needs = told.filter((one) => one.client === client).map(({ domain }) => domainNoun(domain));
    return `${clientName(client)} of ${listed(needs)}`;
  });
  return each.length === 0 ? "" : `Hears from ${each.join("; from ")}.`;
}
