// A made-up office of two leads, an assistant and a supervisor, and happenings in it, for stories.
import type { Happening, HappeningKind, HappeningOf, Trace } from "../../src/experiment/run/trace.ts";
import { tellStory } from "../../src/words/story.ts";

export const activities = ["contact", "paperwork", "idle"];

const people: Trace["people"] = {
  clients: 20,
  clientsAtStart: 4,
  staff: [
    { role: "lead", team: 1 },
    { role: "lead", team: 1 },
    { role: "assistant", team: 1 },
    { role: "supervisor" },
  ],
};

/** What each kind of happening is like unless said otherwise: client 17 and lead 2, on day 42. */
const usual: { readonly [Kind in HappeningKind]: HappeningOf<Kind> } = {
  leversChange: { kind: "leversChange", day: 41, set: { "staff.teams": 2, "meetings.perWeek": 3 } },
  arrives: { kind: "arrives", day: 41, client: 16, worker: -1, complexity: 0.5 },
  enrols: { kind: "enrols", day: 41, client: 16, worker: 1, daysWaited: 14, daysBehind: 0 },
  leaves: { kind: "leaves", day: 41, client: 16, worker: 1, how: "completed", trust: 0.834 },
  passedOver: { kind: "passedOver", day: 41, client: 16, worker: -1, taken: 11 },
  goalsAgreed: { kind: "goalsAgreed", day: 41, client: 16, worker: 1, domains: ["housing", "income"] },
  needArises: {
    kind: "needArises",
    day: 41,
    client: 16,
    worker: 1,
    domain: "legal",
    severity: 0.5,
    cost: 196,
    isAtArrival: false,
  },
  needWorsens: { kind: "needWorsens", day: 41, client: 16, worker: 1, domain: "income", severity: 0.8 },
  needDisclosed: { kind: "needDisclosed", day: 41, client: 16, worker: 1, domain: "housing", daysHidden: 6 },
  needResolved: {
    kind: "needResolved",
    day: 41,
    client: 16,
    worker: 1,
    domain: "housing",
    by: "referral",
    wasHidden: false,
  },
  crisis: {
    kind: "crisis",
    day: 41,
    client: 16,
    worker: 1,
    lead: 1,
    domain: "housing",
    minutes: 96,
    wasHidden: false,
  },
  incident: {
    kind: "incident",
    day: 41,
    client: 16,
    worker: 1,
    isSeen: true,
    group: 4,
    answer: "consequence",
    right: "consequence",
    policyClass: "foreseen",
    prescription: -1,
    read: -1,
    margin: -0.8,
    ownFavour: false,
    isException: false,
  },
  contactHeld: {
    kind: "contactHeld",
    day: 41,
    client: 16,
    worker: 1,
    lead: 1,
    isPulledForward: false,
    daysLate: 0,
    minutesGiven: 42,
    minutesNeeded: 53,
    travelMinutes: 15,
    quality: 0.7,
    trust: 0.5,
  },
  noShow: {
    kind: "noShow",
    day: 41,
    client: 16,
    worker: 1,
    lead: 1,
    daysLate: 0,
    minutesLost: 15,
    travelMinutes: 15,
  },
  contactPutOff: { kind: "contactPutOff", day: 41, client: 16, worker: 1, lead: 1, daysLate: 0 },
  decision: {
    kind: "decision",
    day: 41,
    client: 16,
    worker: 1,
    domain: "housing",
    cost: 310,
    answer: "granted",
    reason: "judgement",
    margin: 1,
    seemedHard: false,
    right: "money",
    wasKept: false,
    isOffered: false,
    searched: [],
    group: 2,
  },
  approvalAwaited: {
    kind: "approvalAwaited",
    day: 41,
    client: 16,
    worker: 1,
    other: 3,
    domain: "housing",
    cost: 310,
  },
  fileReviewed: { kind: "fileReviewed", day: 41, client: 16, worker: 1, other: 3 },
  taskCovered: { kind: "taskCovered", day: 41, client: 16, worker: 1, other: 3, task: "note" },
  taskDone: { kind: "taskDone", day: 41, client: 16, worker: 1, task: "note" },
  requestSubmitted: {
    kind: "requestSubmitted",
    day: 41,
    client: 16,
    worker: 1,
    domain: "housing",
    cost: 310,
    approvals: 1,
    daysToPayment: 8,
  },
  requestLost: {
    kind: "requestLost",
    day: 41,
    client: 16,
    worker: 1,
    domain: "housing",
    cost: 310,
    approval: 0,
  },
  contactLengthened: { kind: "contactLengthened", day: 41, client: 16, worker: 1, lead: 1, minutes: 15 },
  noShowChased: { kind: "noShowChased", day: 41, client: 16, worker: 1, lead: 1, minutes: 8 },
  referralNavigated: {
    kind: "referralNavigated",
    day: 41,
    client: 16,
    worker: 1,
    lead: 1,
    domain: "housing",
    minutes: 20,
  },
  colleagueHelped: { kind: "colleagueHelped", day: 41, worker: 1, other: 0, minutes: 40 },
  callAnswered: {
    kind: "callAnswered",
    day: 41,
    client: 16,
    worker: 1,
    lead: 1,
    minutes: 8,
    isVisitLate: true,
  },
  callUnanswered: { kind: "callUnanswered", day: 41, client: 16, worker: 1 },
  lostRequestFound: {
    kind: "lostRequestFound",
    day: 41,
    client: 16,
    worker: 1,
    domain: "housing",
    cost: 310,
  },
  paid: { kind: "paid", day: 41, client: 16, worker: 1, domain: "housing", dollars: 310, cost: 310 },
  promiseBroken: { kind: "promiseBroken", day: 41, client: 16, worker: 1, domain: "housing", cost: 310 },
  referralMade: { kind: "referralMade", day: 41, client: 16, worker: 1, domain: "housing" },
  agreement: { kind: "agreement", day: 41, worker: 1, other: 2, minutes: 60 },
  handoffMissed: {
    kind: "handoffMissed",
    day: 41,
    client: 16,
    worker: 1,
    other: 2,
    task: "note",
    daysUntilFound: 8,
  },
  handoffReturned: {
    kind: "handoffReturned",
    day: 41,
    client: 16,
    worker: 1,
    other: 2,
    task: "report",
    minutes: 9,
  },
  consultation: {
    kind: "consultation",
    day: 41,
    client: 16,
    worker: 1,
    domain: "housing",
    other: 3,
    minutes: 10,
  },
  rulingReturned: { kind: "rulingReturned", day: 41, client: 16, worker: 1, other: 3 },
  disagreement: {
    kind: "disagreement",
    day: 41,
    client: 16,
    worker: 1,
    other: 2,
    over: "case",
    isSettled: true,
    minutes: 12,
  },
  meeting: { kind: "meeting", day: 41, members: [0, 1, 2], minutes: 70 },
  staffMeeting: { kind: "staffMeeting", day: 41, members: [0, 1, 2], minutes: 60 },
  emptyMeeting: { kind: "emptyMeeting", day: 41, members: [0, 1, 2], minutes: 60 },
  caseDiscussed: {
    kind: "caseDiscussed",
    day: 41,
    client: 16,
    worker: 1,
    domain: "housing",
    members: [0, 1, 2],
  },
  caseReturned: { kind: "caseReturned", day: 41, client: 16, worker: 1, domain: "housing" },
  absenceBegins: { kind: "absenceBegins", day: 41, worker: 1, days: 4 },
  absenceEnds: { kind: "absenceEnds", day: 41, worker: 1 },
  workerLeaves: { kind: "workerLeaves", day: 41, worker: 1, years: 2.3, exhaustion: 0.71 },
  newcomer: { kind: "newcomer", day: 41, worker: 1, daysUntilCases: 50 },
  firstCases: { kind: "firstCases", day: 41, worker: 1, clients: 3 },
  changesCaseworker: { kind: "changesCaseworker", day: 41, client: 16, worker: 0, before: 1 },
  workerDay: {
    kind: "workerDay",
    day: 41,
    worker: 1,
    minutes: [120, 300, 30],
    isAbsent: false,
    strain: 0.22,
    backlog: 150,
    caseload: 20,
  },
};

/** A happening of a kind, with what differs from the usual one. */
export function happening<Kind extends HappeningKind>(
  kind: Kind,
  differs: Partial<HappeningOf<Kind>> = {},
): Happening {
  return Object.assign({}, usual[kind], differs) as Happening;
}

export function traceOf(subject: Trace["subject"], happenings: readonly Happening[]): Trace {
  return { subject, people, days: 100, activities, happenings };
}

/** The parts of client 17's story, without the last, which says how the run ends. */
export function clientStory(...happenings: readonly Happening[]): string[] {
  const parts = tellStory(traceOf({ kind: "client", number: 17 }, happenings));
  return parts.filter(({ text }) => !text.startsWith("The run ends")).map(({ text }) => text);
}

/** The parts of a worker's story; lead 2's unless another number is named. */
export function workerStory(happenings: readonly Happening[], number = 2): string[] {
  return tellStory(traceOf({ kind: "worker", number }, happenings)).map(({ text }) => text);
}
