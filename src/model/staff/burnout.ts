// Burnout: what a day demands and what restores, and what exhaustion leaves of presence and does to absence.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { streams } from "../streams.ts";
import type { TimeBudget } from "../work/time-budget.ts";

export type BurnoutParameters = Slice<"burnout">;

const susceptibilityAspect = 0;
const aspectsOfAPerson = 16;
/** Sixteen hours awake: what a day of work leaves of them restores. */
const wakingMinutes = 960;
/** Nobody is less susceptible than this part of the usual. */
const leastFactor = 0.2;

/** What befell a worker on a day. */
export interface LivedDay {
  /** Minutes worked, overtime included; idle minutes and absence left out. */
  readonly workedMinutes: number;
  /** Paid minutes of a full day. */
  readonly contractMinutes: number;
  readonly crises: number;
  readonly conflicts: number;
  readonly interruptions: number;
}

/** What a day demands, in units in which a contract day full of work demands `burnout.demand`. ODD 7.13. */
export function demandOf(day: LivedDay, p: BurnoutParameters): number {
  return (
    p.demand * (day.workedMinutes / day.contractMinutes) +
    p.perCrisis * day.crises +
    p.perConflict * day.conflicts +
    p.perInterruption * day.interruptions
  );
}

/**
 * Part of the recovery of a contract day full of work: 1 after one, more where minutes were idle or the day was free,
 * 0 where all waking minutes were worked. Meijman & Mulder 1998; ODD 7.13.
 */
export function restOf(workedMinutes: number, contractMinutes: number): number {
  return Math.max(0, wakingMinutes - workedMinutes) / (wakingMinutes - contractMinutes);
}

/** What restores a worker on a day of that much rest; cohesion, efficacy and support 0-1. ODD 7.13. */
export function recoveryOf(
  rest: number,
  cohesion: number,
  efficacy: number,
  support: number,
  p: BurnoutParameters,
): number {
  const others = p.perCohesion * cohesion + p.perEfficacy * efficacy + p.perSupport * support;
  return p.recovery * rest + others;
}

/** Exhaustion, 0-1, after a day: demand moves it toward 1, recovery toward 0. ODD 7.13. */
export function exhaustionAfter(
  exhaustion: number,
  demand: number,
  recovery: number,
  p: BurnoutParameters,
): number {
  const moved = exhaustion + p.speed * (demand * (1 - exhaustion) - recovery * exhaustion);
  return Math.min(1, Math.max(0, moved));
}

export interface Burnout {
  /** A new person, and a rested one, holds the place. */
  welcome(worker: number): void;
  /** What exhaustion leaves of a worker's presence in a contact, 0-1. */
  presenceOf(worker: number): number;
  /** Factor on the rate of absences. */
  absenceFactor(worker: number): number;
  /** Evening: demand and recovery, and what the day was felt to be. */
  endDay(): void;
}

/** With `isOn` false exhaustion is 0; with `doSupervisorsTire` false that of supervisors is. */
export function createBurnout(
  office: Office,
  p: BurnoutParameters,
  budget: Pick<TimeBudget, "dayMinutes">,
  isOn: boolean,
  doSupervisorsTire: boolean,
): Burnout {
  const { beginning, staff, draws, felt } = office;
  const { life } = staff;
  const susceptibility = beginning.keep(new Float64Array(staff.count).fill(1));
  const lived = { workedMinutes: 0, contractMinutes: 0, crises: 0, conflicts: 0, interruptions: 0 };

  const isFollowed = (worker: number) => doSupervisorsTire || staff.role[worker] !== role.supervisor;

  const mark = (worker: number) => {
    life.isBurntOut[worker] = isOn && life.exhaustion[worker] > p.burntAbove ? 1 : 0;
    life.isExhausted[worker] = isOn && life.exhaustion[worker] > p.exhaustedAbove ? 1 : 0;
  };

  function begin(worker: number, exhaustion: number): void {
    if (!isOn || !isFollowed(worker)) return;
    const number = life.occupant[worker] * aspectsOfAPerson + susceptibilityAspect;
    const normal = draws.normal(streams.howWorkTakesAPerson, staff.place[worker], number);
    susceptibility[worker] = Math.max(leastFactor, 1 + p.susceptibilitySd * normal);
    life.exhaustion[worker] = exhaustion;
    mark(worker);
  }

  function demandToday(worker: number): number {
    if (staff.isAbsent[worker] === 1) return 0;
    lived.workedMinutes = staff.used[worker];
    lived.contractMinutes = budget.dayMinutes;
    lived.crises = life.crisesToday[worker];
    lived.conflicts = life.conflictsToday[worker];
    lived.interruptions = life.interruptionsToday[worker];
    return susceptibility[worker] * demandOf(lived, p);
  }

  function tire(worker: number, cohesion: number): void {
    const rest = restOf(staff.used[worker], budget.dayMinutes);
    const recovery = recoveryOf(rest, cohesion, felt.efficacy[worker], felt.support[worker], p);
    life.exhaustion[worker] = exhaustionAfter(life.exhaustion[worker], demandToday(worker), recovery, p);
    mark(worker);
  }

  beginning.asRunBegins(() => {
    for (let worker = 0; worker < staff.count; worker++) begin(worker, p.start);
  });

  return {
    welcome(worker) {
      begin(worker, 0);
    },
    presenceOf: (worker) => 1 - p.presenceLoss * life.exhaustion[worker],
    absenceFactor: (worker) => 1 + p.absenceAdded * life.exhaustion[worker],
    endDay() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (life.isVacant[worker] === 1 || !isFollowed(worker)) continue;
        const cohesion = felt.cohesion(worker);
        if (isOn) tire(worker, cohesion);
        felt.endDay(worker, cohesion);
      }
    },
  };
}
