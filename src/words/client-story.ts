// A client's day in sentences: what happens, what is said, what is decided, what comes of it.
import type { Happening, HappeningOf, Trace } from "../experiment/run/trace.ts";
import { decisionSentences } from "./decision-story.ts";
import { incidentSentences } from "./incident-story.ts";
import { capitalised, listed } from "./lists.ts";
import { count, counted, decimal, dollars } from "./numbers.ts";
import { type DayOfStory, ofKind } from "./story-days.ts";
import {
  clientName,
  daysLong,
  domainNoun,
  leversChangeSentence,
  minutesOfContact,
  qualityWords,
  severityWord,
  taskNoun,
  workerName,
} from "./story-names.ts";

/** The day's sentences; empty where there is nothing to tell. */
export function clientDay(day: DayOfStory, trace: Trace): string {
  const name = (worker: number) => workerName(trace.people, worker);
  const sentences = [
    ...ofKind(day, "leversChange").map(leversChangeSentence),
    arrivalSentence(day, name),
    ...ofKind(day, "enrols").map((enrolment) => enrolmentSentence(enrolment, name)),
    ...day.map(lifeSentence),
    ...ofKind(day, "incident").map((incident) => incidentSentences(incident, name)),
    ...day.map((happening) => beforeContact(happening, name)),
    ...ofKind(day, "contactHeld").map((contact) => contactSentence(contact, name)),
    disclosureSentence(day),
    ...ofKind(day, "passedOver").map(passedOverSentence),
    ...ofKind(day, "goalsAgreed").map((agreed) => goalsSentence(agreed, name)),
    ...decisionSentences(day, name),
    ...ofKind(day, "contactLengthened").map(
      ({ minutes }) => `There is time for ${count(minutes)} minutes more.`,
    ),
    ...day.map((happening) => afterContact(happening, day, name)),
    referralSentence(day),
    ...ofKind(day, "leaves").map(leavingSentence),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** For whoever is still there when the run ends. */
export function clientEnd(happenings: readonly Happening[]): string {
  if (ofKind(happenings, "leaves").length > 0) return "";
  return ofKind(happenings, "enrols").length > 0
    ? "The run ends, and the client is still in the programme."
    : "The run ends, and the client is still waiting for a place.";
}

type Name = (worker: number) => string;

function arrivalSentence(day: DayOfStory, name: Name): string {
  if (ofKind(day, "arrives").length === 0) return "";
  const needs = ofKind(day, "needArises")
    .filter(({ isAtArrival }) => isAtArrival)
    .map(({ domain, severity }) => `${domainNoun(domain)} (${severityWord(severity)})`);
  const carried =
    needs.length === 0 ? "no need for now" : `${needs.length === 1 ? "a need" : "needs"} in ${listed(needs)}`;
  const [already] = ofKind(day, "enrols").filter(({ daysBehind }) => daysBehind > 0);
  if (already === undefined) return `Arrives with ${carried}.`;
  return `Has been with ${name(already.worker)} for ${daysLong(already.daysBehind)} when the run begins, with ${carried}.`;
}

function enrolmentSentence({ worker, daysWaited, daysBehind }: HappeningOf<"enrols">, name: Name): string {
  if (daysBehind > 0) return "";
  const wait = daysWaited === 0 ? "at once" : `after ${daysLong(daysWaited)} on the waiting list`;
  return `Gets a place ${wait}, with ${name(worker)}.`;
}

/** What befalls the client, whoever hears of it. */
function lifeSentence(happening: Happening): string {
  switch (happening.kind) {
    case "needArises": {
      if (happening.isAtArrival) return "";
      const { domain, severity, cost } = happening;
      return `[A ${severityWord(severity)} need in ${domainNoun(domain)} arises; ${dollars(cost)} would pay for it.]`;
    }
    case "needWorsens":
      return `Trouble in ${domainNoun(happening.domain)} again (${severityWord(happening.severity)}).`;
    case "needResolved":
      return resolvedSentence(happening);
    default:
      return "";
  }
}

function resolvedSentence({ domain, by, wasHidden }: HappeningOf<"needResolved">): string {
  const noun = domainNoun(domain);
  if (by === "money") return ""; // said with the payment
  if (wasHidden) return `[The need in ${noun} passes before anybody has heard of it.]`;
  return by === "referral"
    ? `The referral for ${noun} has helped: the need is met.`
    : `The need in ${noun} passes by itself.`;
}

function beforeContact(happening: Happening, name: Name): string {
  switch (happening.kind) {
    case "absenceBegins":
      return `${capitalised(name(happening.worker))} is away for ${daysLong(happening.days)}.`;
    case "workerLeaves":
      return `${capitalised(name(happening.worker))} leaves the agency.`;
    case "newcomer":
      return `Somebody new holds the place of ${name(happening.worker)}, and is in training for ${daysLong(happening.daysUntilCases)}.`;
    case "changesCaseworker":
      return caseworkerSentence(happening, name);
    case "contactPutOff":
      return putOffSentence(happening, name);
    case "crisis":
      return crisisSentence(happening, name);
    case "callAnswered":
      return `Calls about ${happening.isVisitLate ? "the visit" : "something"} that is late, and ${name(happening.worker)} answers.`;
    case "callUnanswered":
      return "Calls about something that is late, and nobody is there to answer.";
    case "noShowChased":
      return `${capitalised(name(happening.worker))} calls about it, and the appointment is tomorrow.`;
    case "noShow":
      return `Does not come to the appointment with ${name(happening.worker)}.`;
    default:
      return "";
  }
}

function caseworkerSentence({ worker, before }: HappeningOf<"changesCaseworker">, name: Name): string {
  return worker === before
    ? `Meets a new face: the ${name(worker)} who has come since.`
    : `From now on ${name(worker)} is the caseworker, in place of ${name(before)}.`;
}

function crisisSentence(
  { worker, lead, domain, minutes, wasHidden }: HappeningOf<"crisis">,
  name: Name,
): string {
  const unheard = wasHidden ? ", before anybody has heard of it" : "";
  const who = worker === lead ? name(worker) : `${name(lead)} is away, and ${name(worker)}`;
  return `The need in ${domainNoun(domain)} comes to a head${unheard}: ${who} drops everything for ${count(minutes)} minutes.`;
}

function putOffSentence({ worker, lead, daysLate }: HappeningOf<"contactPutOff">, name: Name): string {
  const late = daysLate === 0 ? "" : `, now ${daysLong(daysLate)} late`;
  return worker === lead
    ? `A contact is due${late}, but ${name(worker)} has no time.`
    : `${capitalised(name(lead))} is away, and ${name(worker)} has no time to stand in.`;
}

function contactSentence(contact: HappeningOf<"contactHeld">, name: Name): string {
  const { worker, lead, daysLate, quality, isPulledForward } = contact;
  const late = isPulledForward
    ? " before the planned day"
    : daysLate === 0
      ? ""
      : `, ${daysLong(daysLate)} late,`;
  const what = `${minutesOfContact(contact)}: ${qualityWords(quality)}`;
  return worker === lead
    ? `Sees ${name(worker)}${late} for ${what}.`
    : `${capitalised(name(lead))} is away, so ${name(worker)} stands in${late} for ${what}.`;
}

function disclosureSentence(day: DayOfStory): string {
  const told = ofKind(day, "needDisclosed");
  if (told.length === 0) return "";
  const needs = listed(told.map(({ domain }) => domainNoun(domain)));
  const [enrolment] = ofKind(day, "enrols");
  if (enrolment !== undefined)
    return enrolment.daysBehind > 0 ? `Has told of ${needs}.` : `Says at once what it is about: ${needs}.`;
  const [{ daysHidden }] = told;
  if (told.every((one) => one.daysHidden === daysHidden)) {
    return daysHidden === 0
      ? `Speaks of ${needs}.`
      : `Speaks of ${needs}, unspoken for ${daysLong(daysHidden)}.`;
  }
  const each = told.map((one) => `${domainNoun(one.domain)} (after ${daysLong(one.daysHidden)})`);
  return `Speaks of ${listed(each)}.`;
}

function goalsSentence({ domains, worker }: HappeningOf<"goalsAgreed">, name: Name): string {
  if (domains.length === 0)
    return "The intake phase is over, and no goal is agreed: there is nothing open that anybody knows of.";
  const noun = domains.length === 1 ? "a goal" : "goals";
  return `Agrees on ${noun} with ${name(worker)}: ${listed(domains.map(domainNoun))}.`;
}

function passedOverSentence({ taken }: HappeningOf<"passedOver">): string {
  return `Is first in line for a place that is free, but ${clientName(taken)} gets it.`;
}

function referralSentence(day: DayOfStory): string {
  const made = ofKind(day, "referralMade").map(({ domain }) => domainNoun(domain));
  if (made.length === 0) return "";
  return made.length === 1
    ? `The referral for ${made[0]} goes out.`
    : `The referrals for ${listed(made)} go out.`;
}

function afterContact(happening: Happening, day: DayOfStory, name: Name): string {
  switch (happening.kind) {
    case "approvalAwaited":
      return waitingSentence(happening, day, name);
    case "fileReviewed":
      return `${capitalised(name(happening.other))} signs off the file.`;
    case "taskCovered":
      return `${capitalised(name(happening.other))} does the ${taskNoun(happening.task)} that was waiting for ${name(happening.worker)}.`;
    case "requestSubmitted":
      return submittedSentence(happening);
    case "requestLost":
      return `The request for ${domainNoun(happening.domain)} is lost in approvals: no money will come.`;
    case "lostRequestFound":
      return `Calls about the money for ${domainNoun(happening.domain)}: the request was lost, and the need is open again.`;
    case "paid":
      return paidSentence(happening, day);
    case "promiseBroken":
      return `The ${dollars(happening.cost)} promised for ${domainNoun(happening.domain)} cannot be paid: the pot is empty. There will be a referral instead.`;
    case "handoffMissed":
      return `[The ${taskNoun(happening.task)} falls between two desks for ${daysLong(happening.daysUntilFound)}.]`;
    case "handoffReturned":
      return `The ${taskNoun(happening.task)} comes back from ${name(happening.other)}, and ${name(happening.worker)} does part of it again.`;
    case "referralNavigated":
      return `${capitalised(name(happening.worker))} presses for the referral for ${domainNoun(happening.domain)}.`;
    case "consultation":
      return `${capitalised(name(happening.worker))} talked ${domainNoun(happening.domain)} over with ${name(happening.other)} first.`;
    case "rulingReturned":
      return `${capitalised(name(happening.other))} reads the rule differently and sends the ruling back to ${name(happening.worker)}.`;
    case "disagreement":
      return disagreementSentence(happening, name);
    default:
      return "";
  }
}

/** A request that is answered on the day on which it was written has not waited. */
function waitingSentence(
  { domain, other }: HappeningOf<"approvalAwaited">,
  day: DayOfStory,
  name: Name,
): string {
  const answers = [...ofKind(day, "requestSubmitted"), ...ofKind(day, "requestLost")];
  if (answers.some((answer) => answer.domain === domain)) return "";
  return `The request for ${domainNoun(domain)} is written and waits for the approval of ${name(other)}.`;
}

function submittedSentence({ domain, approvals, daysToPayment }: HappeningOf<"requestSubmitted">): string {
  const passed =
    approvals === 0
      ? ""
      : approvals === 1
        ? " and approved"
        : ` and has passed ${counted(approvals, "approval")}`;
  return `The request for ${domainNoun(domain)} is written${passed}; the money is due in ${daysLong(daysToPayment)}.`;
}

function paidSentence({ domain, dollars: paid, cost }: HappeningOf<"paid">, day: DayOfStory): string {
  const isMet = ofKind(day, "needResolved").some((need) => need.domain === domain && need.by === "money");
  const sum = paid < cost ? `${dollars(paid)} of the ${dollars(cost)}` : dollars(paid);
  return `${sum} for ${domainNoun(domain)} arrives${isMet ? " and meets the need" : ", but the need stays"}.`;
}

function disagreementSentence(
  { worker, other, over, isSettled }: HappeningOf<"disagreement">,
  name: Name,
): string {
  const what = over === "case" ? "what is right for the client" : "who should have done what";
  return `${capitalised(name(worker))} and ${name(other)} fall out over ${what}; ${isSettled ? "they settle it" : "it is not settled"}.`;
}

function leavingSentence({ how, trust }: HappeningOf<"leaves">): string {
  if (how === "leftWaiting") return "Gives up waiting and does not come back.";
  return `${leavingVerbs[how]}, with trust at ${decimal(trust)}.`;
}

const leavingVerbs = {
  completed: "Completes the programme",
  droppedOut: "Drops out of the programme",
  ended: "Reaches the limit of the programme before all goals are met",
} as const;
