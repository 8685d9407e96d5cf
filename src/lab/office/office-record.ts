// One simulated programme, day by day, as plain numbers that a worker can hand to the page.
import type { Role } from "../../experiment/run/trace.ts";

/** What the picture shows at its moment; the model tells more, and a story has all of it. */
export const eventKinds = [
  "arrives",
  "enrols",
  "passedOver",
  "contactHeld",
  "noShow",
  "contactPutOff",
  "callAnswered",
  "callUnanswered",
  "crisis",
  "needDisclosed",
  "needResolved",
  "granted",
  "referred",
  "refused",
  /** Thought right, and not given for want of money. */
  "refusedForMoney",
  "keptForMeeting",
  "consequence",
  "requestWritten",
  "requestSubmitted",
  "requestLost",
  "paid",
  "promiseBroken",
  "handoffMissed",
  "handoffReturned",
  "disagreement",
  "consultation",
  "caseMeeting",
  "staffMeeting",
  "emptyMeeting",
  "absenceBegins",
  "absenceEnds",
  "workerLeaves",
  "newcomer",
  "firstCases",
  "changesCaseworker",
  "completes",
  "dropsOut",
  "timeIsUp",
  "givesUpWaiting",
  "leversChange",
] as const;

export type EventKind = (typeof eventKinds)[number];

/** Where a column names nobody. */
export const nobodyThere = -1;

/** Whether somebody is at the desk in the evening of a day. */
export const deskStates = ["there", "in training", "away", "vacant", "closed"] as const;
export type DeskState = (typeof deskStates)[number];

export interface OfficeWorker {
  readonly role: Role;
  /** From 1; absent for supervisors. */
  readonly team?: number;
}

/** By day and worker: `column[day * workers + worker]`. */
export interface WorkerDays {
  /** `minutes[(day * workers + worker) * activities + activity]` */
  readonly minutes: Float32Array;
  /** 0, enough time, towards 1. */
  readonly strain: Float32Array;
  /** 0-1. */
  readonly exhaustion: Float32Array;
  /** Minutes of work that wait on the desk in the evening. */
  readonly backlog: Float64Array;
  /** Pieces of work that wait, approvals and files to sign off among them. */
  readonly papers: Int32Array;
  readonly caseload: Int32Array;
  /** Place in `deskStates`. */
  readonly state: Uint8Array;
}

/** By row: those who wait or are in the programme in the evening of a day, from `firstRow[day]` on, in order of arrival. */
export interface ClientDays {
  readonly firstRow: Int32Array;
  readonly client: Int32Array;
  /** The caseworker, `nobodyThere` for who waits. */
  readonly lead: Int32Array;
  /** 0-1. */
  readonly trust: Float32Array;
  /** The severest open need: its domain's place from 1, 0 for none. */
  readonly need: Uint8Array;
  /** Of that need, 0-1. */
  readonly severity: Float32Array;
  /** 1 where somebody has heard of it. */
  readonly isKnown: Uint8Array;
}

/** By day. */
export interface AgencyDays {
  /** Dollars in the pot in the evening, and of these promised. */
  readonly pot: Float64Array;
  readonly promised: Float64Array;
  readonly paid: Float64Array;
  /** Pieces of paperwork that came up and that were finished. */
  readonly papersCreated: Int32Array;
  readonly papersDone: Int32Array;
}

/** In their order; a day's are those from `firstEvent[day]` on. */
export interface OfficeEvents {
  readonly firstEvent: Int32Array;
  /** Place in `eventKinds`. */
  readonly kind: Uint8Array;
  readonly client: Int32Array;
  readonly worker: Int32Array;
  /** The second worker, or the one whose client it is. */
  readonly other: Int32Array;
  /** Minutes, dollars or days, as the kind has them; of who enrols, the days that lie behind already. */
  readonly amount: Float64Array;
  /** Place of the need's domain from 1, 0 for none. */
  readonly domain: Uint8Array;
}

export interface OfficeRecord {
  readonly days: number;
  /** Days before what is measured begins. */
  readonly warmUpDays: number;
  /** Minutes of a paid day, and the most that overtime may add. */
  readonly contractMinutes: number;
  readonly overtimeMinutes: number;
  readonly caseloadCap: number;
  readonly staff: readonly OfficeWorker[];
  /** Everybody who comes before the end. */
  readonly clients: number;
  readonly activities: readonly string[];
  readonly workerDays: WorkerDays;
  readonly clientDays: ClientDays;
  readonly agencyDays: AgencyDays;
  readonly events: OfficeEvents;
}
