// The needs of every client: at most one open need in each domain, its place fixed by client and domain.
import { needDomains } from "../domains.ts";
import { never } from "../units.ts";

export const domainCount = needDomains.length;

/** How far a need has come. */
export const needStage = {
  none: 0,
  /** Open, and nobody has heard of it. */
  hidden: 1,
  /** Told to the caseworker, not taken up yet. */
  disclosed: 2,
  /** A hard case that waits for a case meeting. */
  waitingForMeeting: 3,
  /** Money granted; the request is being written. */
  requested: 4,
  /** The request is on its way through approvals, or waits for money. */
  submitted: 5,
  /** Paid, and not resolved by it. */
  funded: 6,
  /** A referral is being written. */
  referring: 7,
  referred: 8,
  refused: 9,
} as const;

export class Needs {
  readonly stage: Uint8Array;
  readonly severity: Float64Array;
  /** Whole dollars. */
  readonly cost: Float64Array;
  /** Kind of provision that would meet it, which is also its group of like cases. */
  readonly kind: Uint16Array;
  /** Advantage of money over referral; money is right where it is above 0. */
  readonly merit: Float64Array;
  /** Practice of the worker who took it up, 1 for usual: how far help with it is of use. */
  readonly practice: Float64Array;
  /** Which of the client's need events it was; its draws are keyed by it. */
  readonly event: Int32Array;
  readonly arisenDay: Int32Array;
  readonly disclosedDay: Int32Array;
  readonly isAnswered: Uint8Array;
  /** Whether client and agency have agreed to work on it. */
  readonly isGoal: Uint8Array;
  readonly disclosureLeft: Float64Array;
  readonly resolutionLeft: Float64Array;
  readonly resolutionPerDay: Float64Array;
  readonly resolutionSince: Int32Array;
  readonly resolutionDay: Int32Array;
  /** Day on which the referral was made, or somebody last pressed for it. */
  readonly navigatedDay: Int32Array;
  /** The last decision in the client's domain: day, kind, whether it was granted. */
  readonly decidedDay: Int32Array;
  readonly decidedKind: Uint16Array;
  readonly decidedFavour: Uint8Array;
  /** What the need still bears before a crisis, mean-1 exponential units, on the day `crisisSince`. */
  readonly crisisLeft: Float64Array;
  readonly crisisPerDay: Float64Array;
  readonly crisisSince: Int32Array;
  readonly crisisDay: Int32Array;
  /** Crises that the need has brought so far. */
  readonly crises: Int32Array;
  /** Unfinished parts of the request or referral that is being written. */
  readonly partsLeft: Uint8Array;
  /** Needs that a client has been referred with, by client: most have none to look through. */
  readonly referrals: Uint8Array;
  /** Needs that a client has told of and nobody has taken up, by client. */
  readonly unheeded: Uint8Array;
  /** Hears of every need whose stage or severity has changed, and whether it has just opened. */
  afterChange: ((need: number, hasOpened: boolean) => void) | undefined;

  constructor(clients: number) {
    const count = clients * domainCount;
    this.stage = new Uint8Array(count);
    this.severity = new Float64Array(count);
    this.cost = new Float64Array(count);
    this.kind = new Uint16Array(count);
    this.merit = new Float64Array(count);
    this.practice = new Float64Array(count).fill(1);
    this.event = new Int32Array(count);
    this.arisenDay = new Int32Array(count);
    this.disclosedDay = new Int32Array(count).fill(never);
    this.isAnswered = new Uint8Array(count);
    this.isGoal = new Uint8Array(count);
    this.disclosureLeft = new Float64Array(count);
    this.resolutionLeft = new Float64Array(count);
    this.resolutionPerDay = new Float64Array(count);
    this.resolutionSince = new Int32Array(count);
    this.resolutionDay = new Int32Array(count).fill(never);
    this.navigatedDay = new Int32Array(count);
    this.decidedDay = new Int32Array(count).fill(never);
    this.decidedKind = new Uint16Array(count);
    this.decidedFavour = new Uint8Array(count);
    this.crisisLeft = new Float64Array(count);
    this.crisisPerDay = new Float64Array(count);
    this.crisisSince = new Int32Array(count);
    this.crisisDay = new Int32Array(count).fill(never);
    this.crises = new Int32Array(count);
    this.partsLeft = new Uint8Array(count);
    this.referrals = new Uint8Array(clients);
    this.unheeded = new Uint8Array(clients);
  }

  /** Moves the need to a stage; every change of stage goes through here. */
  enter(need: number, stage: number): void {
    const before = this.stage[need];
    const hasOpened = before === needStage.none;
    const client = Math.floor(need / domainCount);
    if (before === needStage.referred) this.referrals[client] -= 1;
    if (stage === needStage.referred) this.referrals[client] += 1;
    if (before === needStage.disclosed) this.unheeded[client] -= 1;
    if (stage === needStage.disclosed) this.unheeded[client] += 1;
    this.stage[need] = stage;
    this.afterChange?.(need, hasOpened);
  }

  /** Makes an open need as severe as this. */
  worsen(need: number, severity: number): void {
    this.severity[need] = severity;
    this.afterChange?.(need, false);
  }

  /** Whether somebody knows of the need and it is not resolved, whatever was done about it. */
  isKnownAndOpen(need: number): boolean {
    return this.stage[need] >= needStage.disclosed;
  }
}
