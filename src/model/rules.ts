// Rules of practice: the places at which a rival theory may stand in for ours, each a plain function of plain facts.
import type { Slice } from "./parameters.ts";
import type { TaskKind } from "./state/task-pool.ts";

/*
 * A rule is asked in the midst of a simulated day. It must follow from its facts: no clock, no chance, and nothing
 * remembered but in the memory that the facts bring. The facts are one object, filled anew for every question: read it,
 * never keep it.
 * Shares and traits are 0-1; the last argument are the parameters that our own rule of the kind reads.
 */

/**
 * What a rule keeps in mind of whom it is asked about: plain objects, empty at first, that rules may fill and read. They
 * last for one run; a new person in a place begins with an empty one. All rules of a scenario share them.
 */
export interface RuleMemory {
  readonly ofWorker: Record<string, unknown>;
  /** Absent where the question is about no client. */
  readonly ofClient?: Record<string, unknown>;
}

/** Of every question. */
interface Asked {
  /** Absent where only our own rules stand, which remember nothing. */
  readonly memory?: RuleMemory | undefined;
}

/** A client who is due for a contact, as the caseworker sees the list of the day. */
export interface DueClient extends Asked {
  /** Days late / interval. */
  readonly lateness: number;
  /** Days since enrolment. */
  readonly daysEnrolled: number;
  readonly severity: number;
  readonly motivation: number;
  /** Odds of success. */
  readonly ease: number;
}

/** The order that the agency prescribes: `contact.order`. */
export type PrescribedOrder = Slice<"contact">["order"];

/** Who is seen first: rank of a due client in today's order, highest first. Any finite number. */
export type ContactOrder = (
  client: DueClient,
  strain: number,
  order: PrescribedOrder,
  coping: Slice<"coping">,
) => number;

/** The client whom a worker under strain is about to treat. */
export interface TreatedClient extends Asked {
  readonly severity: number;
  readonly complexity: number;
  readonly motivation: number;
  readonly ease: number;
}

/** What strain leaves of good practice; all 1 where nothing is lost. */
export interface Practice {
  /** Part of the minutes needed that is given to the contact, 0 or more: routinising. */
  readonly minutesShare: number;
  /** Days until the next contact / days that there should be, above 0: rationing. */
  readonly intervalFactor: number;
  /** Part of the client's complexity that is still seen, 0 or more. */
  readonly complexityShare: number;
  /** Factor on the noise of judgement, 0 or more. */
  readonly noiseFactor: number;
}

/** What strain, 0 to below 1, does to practice towards one client. */
export type Coping = (client: TreatedClient, strain: number, coping: Slice<"coping">) => Practice;

/** A case as it is seen by the worker who decides, or by the members of a meeting together. */
export interface PerceivedCase extends Asked {
  /** How far the case seems to lie above the worker's threshold; 0 or less: money seems to serve no better. */
  readonly margin: number;
  /** The worker's own threshold, merit units. */
  readonly threshold: number;
  /** What the emptying pot adds to the threshold, merit units; 0 while there is enough. */
  readonly potThreshold: number;
  /** Of the need. */
  readonly severity: number;
  /** Dollars that the need costs. */
  readonly cost: number;
  /** What the worker knows of the client. */
  readonly knowledge: number;
  readonly strain: number;
  /** What the policy says, as the worker reads it; absent where no rule was read. */
  readonly prescription?: "grant" | "refer" | undefined;
  /** Whether the worker is not sure enough to depart from it. */
  readonly isBound: boolean;
}

/** `no-money`: money would be right, but the pot does not allow it, so that a referral is made. */
export type ProvisionAnswer = "grant" | "refer" | "deny" | "no-money";

/** What becomes of a judged case. An empty pot and a client's ceiling still turn a grant into a referral. */
export type ProvisionDecision = (seen: PerceivedCase, judgement: Slice<"judgement">) => ProvisionAnswer;

/** A provision that a worker does not know of, and where she may look for it; she is asked again after each way in vain. */
export interface UnknownProvision extends Asked {
  /** Of the need; 1 where she only looks around. */
  readonly severity: number;
  /** Dollars that the need costs; 0 where she only looks around. */
  readonly cost: number;
  readonly strain: number;
  /** Whether a list is kept that she has not looked into yet. */
  readonly isListed: boolean;
  /** Whether a colleague is at work whom she has not asked yet. */
  readonly colleagueThere: boolean;
  readonly supervisorThere: boolean;
}

export type WayOfSearching = "list" | "colleague" | "supervisor" | "none";

/** Where a worker looks next for a provision; a way that is not open is none. */
export type SearchRule = (unknown: UnknownProvision) => WayOfSearching;

/** Money that a worker knows of and could offer for a need whose client has not asked for it. */
export interface PossibleOffer extends Asked {
  /** Of the need. */
  readonly severity: number;
  readonly strain: number;
  /** What the emptying pot adds to the threshold, merit units; 0 while there is enough. */
  readonly potThreshold: number;
}

/** Whether the money is offered. */
export type OfferRule = (offer: PossibleOffer) => boolean;

/** A case that a meeting may talk over: one kept for it, or the next clients in the round through the caseloads. */
export interface AgendaCase extends Asked {
  /** Kept for the meeting because it seemed hard to decide alone. */
  readonly isWaiting: boolean;
  /** Among those kept, or in the round, from 0. */
  readonly place: number;
  /** Of the client. */
  readonly severity: number;
  readonly complexity: number;
  readonly motivation: number;
  readonly ease: number;
}

/** What a meeting talks over first: rank of a case, highest first; equals stay in order. Any finite number. */
export type MeetingAgenda = (one: AgendaCase, meetings: Slice<"meetings">) => number;

/** The part of an item of bureaucratic work that may go to an assistant, as its lead sees it. */
export interface DelegableItem extends Asked {
  readonly kind: TaskKind;
  /** Part of such items that by the plan goes to assistants, above 0. */
  readonly standingShare: number;
  /** Work waiting with the assistant who would take it, in working days of work; not above `handoff.queueLimitDays`. */
  readonly assistantBacklogDays: number;
  /** Work waiting with the lead, in working days of work. */
  readonly leadBacklogDays: number;
  /** How far the written division lets her depart from it: 1 less its clarity. */
  readonly looseness: number;
  /** In which the lead would do the part herself. */
  readonly minutes: number;
  /** That briefing the assistant takes the lead; 0 for a kind that goes by a standing arrangement. */
  readonly briefingMinutes: number;
}

/** Chance, 0-1, that the lead gives the part away. */
export type Delegation = (item: DelegableItem, handoff: Slice<"handoff">) => number;
/** What minutes may go to that due work leaves. */
export type SlackUse = "chase" | "pull-forward" | "lengthen" | "navigate" | "search" | "help";

/** A worker who has minutes left at the end of a day. */
export interface SlackLeft extends Asked {
  readonly use: SlackUse;
  readonly strain: number;
  /** Minutes that may be put to use. */
  readonly minutesLeft: number;
}

/** What is done first with minutes that due work leaves: rank of a use, highest first; 0 or below: never. Any finite number. */
export type SlackOrder = (left: SlackLeft) => number;

/** The rule of each kind. */
export interface Rules {
  readonly contactOrder: ContactOrder;
  readonly coping: Coping;
  readonly provisionDecision: ProvisionDecision;
  readonly meetingAgenda: MeetingAgenda;
  readonly delegation: Delegation;
  readonly slackOrder: SlackOrder;
  readonly search: SearchRule;
  readonly offer: OfferRule;
}

export type RuleKind = keyof Rules;

/** A row of detail: one client, one worker's quarter, or one decision, by the names of its columns. */
export type DetailRow = Readonly<Record<string, number | string | boolean | undefined>>;

/** Everything that one simulated programme says in detail, in the order in which it is written. */
export interface DetailRows {
  readonly clients: readonly DetailRow[];
  readonly workers: readonly DetailRow[];
  readonly decisions: readonly DetailRow[];
}

/** A measure of one's own: a column of runs.csv. */
export interface OwnMeasure {
  readonly label: string;
  readonly unit: string;
  readonly better: "higher" | "lower" | "neither";
  /** The smallest difference that matters. */
  readonly matters: number;
  /** NaN: not defined in this programme. */
  readonly of: (rows: DetailRows) => number;
}

/** What a file of rules may export: by kind, rules by the names that a scenario uses. */
export type RulesModule = {
  readonly [Kind in RuleKind]?: Readonly<Record<string, Rules[Kind]>>;
} & { readonly measures?: Readonly<Record<string, OwnMeasure>> };
