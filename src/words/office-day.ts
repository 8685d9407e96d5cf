// One day of an office in sentences: who was seen and who was not, calls, money, papers, meetings, who came and went.
import type { People } from "../experiment/run/trace.ts";
import { capitalised, listed } from "./lists.ts";
import { count, counted, dollars } from "./numbers.ts";
import { clientNames, numberWord, times, workerName } from "./story-names.ts";

/** Clients and workers are numbered from 0 here. */
export interface DayOfOffice {
  readonly people: Pick<People, "staff">;
  readonly inProgramme: number;
  readonly waiting: number;
  readonly seen: readonly number[];
  readonly missed: readonly number[];
  readonly putOff: readonly number[];
  readonly callsAnswered: number;
  readonly callsUnanswered: number;
  readonly crises: readonly number[];
  readonly granted: number;
  readonly referred: number;
  readonly refused: number;
  readonly refusedForMoney: number;
  readonly dollarsPaid: number;
  readonly payments: number;
  readonly dollarsInPot: number;
  readonly dollarsPromised: number;
  readonly promisesBroken: number;
  readonly requestsLost: number;
  /** Each with who was in the room, and minutes. */
  readonly meetings: readonly { readonly members: number; readonly minutes: number }[];
  readonly staffMeetings: readonly { readonly members: number; readonly minutes: number }[];
  readonly handoffsGoneWrong: number;
  readonly disagreements: number;
  readonly papersCreated: number;
  readonly papersDone: number;
  readonly papersWaiting: number;
  /** On the first day: how many the run begins with. */
  readonly alreadyThere: number;
  readonly arrivals: readonly number[];
  readonly enrolments: readonly number[];
  readonly departures: readonly { readonly client: number; readonly how: Departing }[];
  readonly away: readonly number[];
  readonly leavingStaff: readonly number[];
  readonly newcomers: readonly number[];
}

export type Departing = "completes" | "dropsOut" | "timeIsUp" | "givesUpWaiting";

/** Sentences in the order of the day. */
export function dayOfOffice(day: DayOfOffice): string[] {
  return [
    staffSentence(day),
    comingSentence(day),
    ...meetingSentences(day),
    crisisSentence(day.crises),
    contactSentence(day),
    callSentence(day),
    decisionSentence(day),
    moneySentence(day),
    paperSentence(day),
    amongColleagues(day),
    ...departureSentences(day),
  ].filter((sentence) => sentence !== "");
}

function staffSentence({ people, away, leavingStaff, newcomers }: DayOfOffice): string {
  const named = (workers: readonly number[]) => listed(workers.map((worker) => workerName(people, worker)));
  const isOrAre = (workers: readonly number[]) => (workers.length === 1 ? "is" : "are");
  return [
    away.length === 0 ? "" : `${capitalised(named(away))} ${isOrAre(away)} away.`,
    leavingStaff.length === 0
      ? ""
      : `${capitalised(named(leavingStaff))} ${leaves(leavingStaff)} the agency.`,
    newcomers.length === 0 ? "" : `Somebody new takes the place of ${named(newcomers)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function leaves(workers: readonly number[]): string {
  return workers.length === 1 ? "leaves" : "leave";
}

function comingSentence({ alreadyThere, arrivals, enrolments }: DayOfOffice): string {
  const atOnce = arrivals.filter((client) => enrolments.includes(client));
  const toWait = arrivals.filter((client) => !enrolments.includes(client));
  const fromQueue = enrolments.filter((client) => !arrivals.includes(client));
  const who = (clients: readonly number[]) => capitalised(namesInShort(clients));
  return [
    alreadyThere === 0 ? "" : `The run begins with ${counted(alreadyThere, "client")} in the programme.`,
    atOnce.length === 0
      ? ""
      : `${who(atOnce)} ${verb(atOnce, "comes", "come")} and ${verb(atOnce, "gets", "get")} a place at once.`,
    toWait.length === 0
      ? ""
      : `${who(toWait)} ${verb(toWait, "comes", "come")} and ${verb(toWait, "waits", "wait")}.`,
    fromQueue.length === 0 ? "" : `${who(fromQueue)} ${verb(fromQueue, "gets", "get")} a place.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** More are counted. */
const mostNamed = 8;

function namesInShort(clients: readonly number[]): string {
  return clients.length > mostNamed ? counted(clients.length, "client") : clientNames(clients);
}

function verb(clients: readonly unknown[], one: string, many: string): string {
  return clients.length === 1 ? one : many;
}

function meetingSentences({ meetings, staffMeetings }: DayOfOffice): string[] {
  const each = meetings.map(({ members, minutes }) => `${numberWord(members)} for ${count(minutes)} minutes`);
  return [
    each.length === 0
      ? ""
      : `${each.length === 1 ? "A case meeting holds" : `${capitalised(numberWord(each.length))} case meetings hold`} ${listed(each)}, preparation included.`,
    ...staffMeetings.map(
      ({ members, minutes }) =>
        `The staff meeting holds ${numberWord(members)} for ${count(minutes)} minutes.`,
    ),
  ];
}

function crisisSentence(clients: readonly number[]): string {
  if (clients.length === 0) return "";
  return clients.length === 1
    ? `A crisis of ${clientNames(clients)}: somebody drops everything for it.`
    : `${capitalised(numberWord(clients.length))} crises, of ${clientNames(clients)}: somebody drops everything for each.`;
}

function contactSentence({ seen, missed, putOff }: DayOfOffice): string {
  const parts = [
    seen.length === 0
      ? "Nobody is seen"
      : `${capitalised(counted(seen.length, "client"))} ${verb(seen, "is", "are")} seen`,
    missed.length === 0 ? "" : `${numberWord(missed.length)} ${verb(missed, "does", "do")} not come`,
    putOff.length === 0 ? "" : `for ${numberWord(putOff.length)} there is no time`,
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

function callSentence({ callsAnswered, callsUnanswered }: DayOfOffice): string {
  const calls = callsAnswered + callsUnanswered;
  if (calls === 0) return "";
  const said = `${capitalised(counted(calls, "call"))} about something that is late`;
  if (callsUnanswered === 0) return `${said}: answered.`;
  if (callsAnswered === 0) return `${said}: nobody answers.`;
  return `${said}: ${numberWord(callsUnanswered)} unanswered.`;
}

function decisionSentence({ granted, referred, refused, refusedForMoney }: DayOfOffice): string {
  const parts = [
    granted === 0 ? "" : `${numberWord(granted)} granted money`,
    referred === 0 ? "" : `${numberWord(referred)} referred elsewhere`,
    refused === 0 ? "" : `${numberWord(refused)} refused`,
    refusedForMoney === 0
      ? ""
      : `${numberWord(refusedForMoney)} worth the money, but there is too little of it`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Needs decided: ${listed(parts)}.`;
}

function moneySentence(day: DayOfOffice): string {
  const { dollarsPaid, payments, dollarsInPot, dollarsPromised, promisesBroken, requestsLost } = day;
  const paid = payments === 0 ? "" : `${dollars(dollarsPaid)} is paid for ${counted(payments, "need")}. `;
  const broken =
    promisesBroken === 0
      ? ""
      : `${capitalised(counted(promisesBroken, "promise"))} cannot be kept: the pot is empty. `;
  const lost =
    requestsLost === 0
      ? ""
      : `${capitalised(counted(requestsLost, "request"))} ${requestsLost === 1 ? "is" : "are"} lost in approvals. `;
  const promised = dollarsPromised > 0 ? `; ${dollars(dollarsPromised)} is promised` : "";
  return `${paid}${broken}${lost}In the pot: ${dollars(dollarsInPot)}${promised}.`;
}

function paperSentence({ papersCreated, papersDone, papersWaiting }: DayOfOffice): string {
  return `${capitalised(counted(papersCreated, "piece"))} of paperwork ${papersCreated === 1 ? "comes" : "come"} up, ${count(papersDone)} ${papersDone === 1 ? "is" : "are"} finished, ${count(papersWaiting)} ${papersWaiting === 1 ? "waits" : "wait"} on the desks.`;
}

function amongColleagues({ handoffsGoneWrong, disagreements }: DayOfOffice): string {
  const parts = [
    handoffsGoneWrong === 0
      ? ""
      : `${counted(handoffsGoneWrong, "handoff")} ${handoffsGoneWrong === 1 ? "goes" : "go"} wrong`,
    disagreements === 0 ? "" : `colleagues fall out ${times(disagreements)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${capitalised(listed(parts))}.`;
}

const departing: Readonly<Record<Departing, readonly [string, string]>> = {
  completes: ["completes the programme", "complete the programme"],
  dropsOut: ["drops out", "drop out"],
  timeIsUp: ["reaches the programme's limit", "reach the programme's limit"],
  givesUpWaiting: ["gives up waiting", "give up waiting"],
};

function departureSentences({ departures }: DayOfOffice): string[] {
  return (Object.keys(departing) as Departing[]).flatMap((how) => {
    const who = departures.filter((one) => one.how === how).map(({ client }) => client);
    if (who.length === 0) return [];
    const [one, many] = departing[how];
    return [`${capitalised(clientNames(who))} ${who.length === 1 ? one : many}.`];
  });
}

/** 144 clients in the programme, 12 waiting. */
export function whoIsThere({ inProgramme, waiting }: Pick<DayOfOffice, "inProgramme" | "waiting">): string {
  return `${counted(inProgramme, "client")} in the programme, ${count(waiting)} waiting.`;
}
