// The people who hold the places on the staff, one after the other, and what the work has done to them.

export class StaffLife {
  /** Number of the person who holds the place: 0 on the first day, 1 after the first change, and so on. */
  readonly occupant: Int32Array;
  /** Nobody holds the place: no minutes are paid, worked or missed. */
  readonly isVacant: Uint8Array;
  /** There is no such place today: it was let go, or is yet to be opened. It is vacant too, and nobody is looked for. */
  readonly isClosed: Uint8Array;
  /** 1 for who holds the place and has been trained for it: can be given clients and tasks. */
  readonly isReady: Uint8Array;
  /** Day of the present occupant's first day, before the run for those of the first day. */
  readonly startedOn: Float64Array;
  /** Months of practice, training included. */
  readonly practisedMonths: Float64Array;
  /** What the occupant's skill lies above or below that of the same practice. */
  readonly skillSpread: Float64Array;

  readonly exhaustion: Float64Array;
  readonly isBurntOut: Uint8Array;
  readonly isExhausted: Uint8Array;
  readonly satisfaction: Float64Array;
  /** Trained skill to lead among peers, 0-1, above what everybody has. */
  readonly leadership: Float64Array;

  /** Accumulated hazard of leaving, and the threshold at which the occupant leaves. */
  readonly leavingHazard: Float64Array;
  readonly leavingThreshold: Float64Array;
  /** Day on which the place is filled again, or its newcomer is ready for cases. */
  readonly nextStepDay: Int32Array;

  /** What befell each worker today beside the minutes. */
  readonly crisesToday: Int32Array;
  readonly conflictsToday: Int32Array;
  readonly interruptionsToday: Int32Array;

  constructor(count: number) {
    this.occupant = new Int32Array(count);
    this.isVacant = new Uint8Array(count);
    this.isClosed = new Uint8Array(count);
    this.isReady = new Uint8Array(count).fill(1);
    this.startedOn = new Float64Array(count);
    this.practisedMonths = new Float64Array(count);
    this.skillSpread = new Float64Array(count);
    this.exhaustion = new Float64Array(count);
    this.isBurntOut = new Uint8Array(count);
    this.isExhausted = new Uint8Array(count);
    this.satisfaction = new Float64Array(count);
    this.leadership = new Float64Array(count);
    this.leavingHazard = new Float64Array(count);
    this.leavingThreshold = new Float64Array(count);
    this.nextStepDay = new Int32Array(count);
    this.crisesToday = new Int32Array(count);
    this.conflictsToday = new Int32Array(count);
    this.interruptionsToday = new Int32Array(count);
  }

  /** A crisis was handled. */
  noteCrisis(worker: number): void {
    this.crisesToday[worker] += 1;
  }

  /** Two colleagues fell out. */
  noteConflict(worker: number): void {
    this.conflictsToday[worker] += 1;
  }

  /** The day's work was broken off for a meeting, a session or a training. */
  noteInterruption(worker: number): void {
    this.interruptionsToday[worker] += 1;
  }

  /** Morning: nothing has befallen anybody yet. */
  startDay(): void {
    this.crisesToday.fill(0);
    this.conflictsToday.fill(0);
    this.interruptionsToday.fill(0);
  }
}
