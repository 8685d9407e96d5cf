// What happens in the agency, told one happening at a time to whoever listens; telling draws nothing and changes nothing.

import type { Departure } from "../clients/intake.ts";
import type { NeedDomain } from "../domains.ts";
import type { ParameterValue } from "../parameter-entry.ts";
import type { ParameterName } from "../parameters.ts";
import type { WayOfSearching } from "../rules.ts";
import { activityCount, type Staff } from "../state/staff.ts";
import type { SupervisorsTask, TaskKind, TaskPool } from "../state/task-pool.ts";

/** What became of a need that was taken up; a kept one waits for the case meeting. */
export type Answer = "granted" | "referred" | "refused" | "kept";

/** Why a need got its answer. */
export type Reason =
  | "not asked for"
  | "provision not known"
  | "domain not eligible"
  | "judgement"
  | "rule"
  | "hard case"
  | "pot too low"
  | "ceiling reached";

/** What a need was resolved by. */
export type Relief = "money" | "referral" | "itself";

/** `worker` is the client's own caseworker unless it is said who else; below 0 for a client who has none yet. */
interface OfClient {
  readonly client: number;
  readonly worker: number;
}

interface OfNeed extends OfClient {
  readonly domain: NeedDomain;
}

/** `worker` is who meant to see the client, `lead` the client's own caseworker. */
interface OfAppointment extends OfClient {
  readonly lead: number;
  readonly daysLate: number;
}

/** What the rules had to do with an answer: +1 for the client, -1 against, 0 silent. */
export interface OfRuling {
  /** How far the case seemed to lie above the threshold, merit units. */
  readonly margin: number;
  readonly policyClass: "foreseen" | "letter" | "open";
  /** What a rule really says, and what the worker took it to say. */
  readonly prescription: number;
  readonly read: number;
  /** Whether the own judgement favoured the client. */
  readonly ownFavour: boolean;
  readonly isException: boolean;
}

/** What is told of each kind of happening. */
interface Facts {
  arrives: OfClient & { readonly complexity: number };
  /** `daysBehind` of the programme lie behind a client of the first day. */
  enrols: OfClient & { readonly daysWaited: number; readonly daysBehind: number };
  /** First in the agency's order for a free place, which `taken` gets. */
  passedOver: OfClient & { readonly taken: number };
  leaves: OfClient & { readonly how: Departure; readonly trust: number };

  /** The intake phase is over: what is known and open becomes what is worked on. */
  goalsAgreed: OfClient & { readonly domains: readonly NeedDomain[] };

  needArises: OfNeed & { readonly severity: number; readonly cost: number; readonly isAtArrival: boolean };
  needWorsens: OfNeed & { readonly severity: number };
  needDisclosed: OfNeed & { readonly daysHidden: number };
  needResolved: OfNeed & { readonly by: Relief; readonly wasHidden: boolean };
  /** `group` counts the groups of incidents; a seen one was judged by `worker`. */
  incident: OfClient & {
    readonly isSeen: boolean;
    readonly group: number;
    readonly answer?: "let pass" | "consequence";
    /** The answer that the client deserved. */
    readonly right?: "let pass" | "consequence";
  } & Partial<OfRuling>;
  /** `worker` takes it on, the client's own caseworker (`lead`) or who is there instead. */
  crisis: OfNeed & { readonly lead: number; readonly minutes: number; readonly wasHidden: boolean };

  contactHeld: OfAppointment & {
    /** Before its planned day, since there was time. */
    readonly isPulledForward: boolean;
    readonly minutesGiven: number;
    readonly minutesNeeded: number;
    /** There and back. */
    readonly travelMinutes: number;
    /** 0-1. */
    readonly quality: number;
    /** 0-1, as it was before. */
    readonly trust: number;
  };
  /** `travelMinutes` of the `minutesLost` were still there to be lost. */
  noShow: OfAppointment & { readonly minutesLost: number; readonly travelMinutes: number };
  /** There was time to go on with today's contact for some more minutes. */
  contactLengthened: OfClient & { readonly lead: number; readonly minutes: number };
  /** Somebody called a client who had not come: the appointment is tomorrow. */
  noShowChased: OfClient & { readonly lead: number; readonly minutes: number };
  /** `worker` pressed for a referral, and it comes nearer. */
  referralNavigated: OfNeed & { readonly lead: number; readonly minutes: number };
  /** `worker` did some of what was overdue with `other`. */
  colleagueHelped: { readonly worker: number; readonly other: number; readonly minutes: number };
  /** The client asked after what is late; `worker` answered in place of `lead`, the own caseworker, or is it. */
  callAnswered: OfClient & { readonly lead: number; readonly minutes: number; readonly isVisitLate: boolean };
  /** Nobody who could answer was there: the client tries again tomorrow. */
  callUnanswered: OfClient;
  /** There was no time left for a client whose contact was due. */
  contactPutOff: OfAppointment;

  /** `margin`: how far the case seemed to lie above the threshold, merit units; absent where nobody judged. */
  decision: OfNeed &
    Partial<OfRuling> & {
      readonly cost: number;
      readonly answer: Answer;
      readonly reason: Reason;
      /** Group of like cases. */
      readonly group: number;
      readonly seemedHard?: boolean;
      /** The answer that would serve the client, whatever the pot. */
      readonly right: "money" | "referral";
      readonly wasKept: boolean;
      /** The client did not ask; the worker thought of it. */
      readonly isOffered: boolean;
      /** Where the worker looked for the provision, which she did not know. */
      readonly searched: readonly WayOfSearching[];
    };
  /** A written request waits for `other`, a supervisor. */
  approvalAwaited: OfNeed & { readonly other: number; readonly cost: number };
  /** `worker` talks a hard case over with `other`, the supervisor, before she answers it. */
  consultation: OfNeed & { readonly other: number; readonly minutes: number };
  /** `other`, who signs it off, reads the rule otherwise than `worker` did. */
  rulingReturned: OfClient & { readonly other: number };
  requestSubmitted: OfNeed & {
    readonly cost: number;
    readonly approvals: number;
    readonly daysToPayment: number;
  };
  requestLost: OfNeed & { readonly cost: number; readonly approval: number };
  /** The client called about money that did not come, and the lost request turned up. */
  lostRequestFound: OfNeed & { readonly cost: number };
  paid: OfNeed & { readonly dollars: number; readonly cost: number };
  /** A granted request that the pot could not pay in time: a referral is made instead. */
  promiseBroken: OfNeed & { readonly cost: number };
  referralMade: OfNeed;

  /** A lead and an assistant, one of them new, settle who does what from now on; minutes of each. */
  agreement: { readonly worker: number; readonly other: number; readonly minutes: number };
  /** `worker` handed it to `other`; found out `daysUntilFound` later. */
  handoffMissed: OfClient & {
    readonly other: number;
    readonly task: TaskKind;
    readonly daysUntilFound: number;
  };
  /** `other` did it wrong, or both did it; `worker` has to do part of it again. */
  handoffReturned: OfClient & { readonly other: number; readonly task: TaskKind; readonly minutes: number };
  /** `other`, a supervisor, has reviewed and signed off the client's file. */
  fileReviewed: OfClient & { readonly other: number };
  /** `other`, a supervisor, has finished a task that waited with `worker`, who was not there. */
  taskCovered: OfClient & { readonly other: number; readonly task: TaskKind };
  /** `worker` has done the last minutes of a task, whoever had it. */
  taskDone: OfClient & { readonly task: TaskKind | SupervisorsTask };
  disagreement: OfClient & {
    readonly other: number;
    readonly over: "case" | "handoff";
    readonly isSettled: boolean;
    readonly minutes: number;
  };
  meeting: { readonly members: readonly number[]; readonly minutes: number };
  staffMeeting: { readonly members: readonly number[]; readonly minutes: number };
  emptyMeeting: { readonly members: readonly number[]; readonly minutes: number };
  caseDiscussed: OfNeed & { readonly members: readonly number[] };
  /** A kept case that no meeting settled goes back to its caseworker. */
  caseReturned: OfNeed;

  /** From this morning on these levers have these values. */
  leversChange: { readonly set: Readonly<Partial<Record<ParameterName, ParameterValue>>> };

  absenceBegins: { readonly worker: number; readonly days: number };
  absenceEnds: { readonly worker: number };
  /** `exhaustion` 0-1; `years` in post. */
  workerLeaves: { readonly worker: number; readonly years: number; readonly exhaustion: number };
  /** Somebody new holds the worker's place, and is trained for so many days before the first cases. */
  newcomer: { readonly worker: number; readonly daysUntilCases: number };
  /** The newcomer begins with the clients who had nobody. */
  firstCases: { readonly worker: number; readonly clients: number };
  /** From `before` to `worker`; the same number where the place has a new holder. */
  changesCaseworker: OfClient & { readonly before: number };
  /** Minutes in the order of `activities`; strain 0-1; `backlog` in minutes. */
  workerDay: {
    readonly worker: number;
    readonly minutes: readonly number[];
    readonly isAbsent: boolean;
    readonly strain: number;
    readonly backlog: number;
    readonly caseload: number;
  };
}

export type HappeningKind = keyof Facts;

/** Something that happened on a day. Days, clients and workers are numbered from 0 here; minutes; dollars. */
export type HappeningOf<Kind extends HappeningKind> = {
  readonly kind: Kind;
  readonly day: number;
} & Facts[Kind];

export type Happening = { [Kind in HappeningKind]: HappeningOf<Kind> }[HappeningKind];

/** Listens; called with `?.`, so that nothing is put together where nobody does. */
export type Witness = (happening: Happening) => void;

/** Tells of the day of everybody in post. */
export function tellWorkerDays(witness: Witness, day: number, staff: Staff, tasks: TaskPool): void {
  for (let worker = 0; worker < staff.count; worker++) {
    if (staff.life.isVacant[worker] === 1) continue;
    const first = worker * activityCount;
    witness({
      kind: "workerDay",
      day,
      worker,
      minutes: Array.from(staff.today.subarray(first, first + activityCount)),
      isAbsent: staff.isAbsent[worker] === 1,
      strain: staff.shortage[worker],
      backlog: tasks.backlog[worker],
      caseload: staff.caseload[worker],
    });
  }
}
