// Burnout: what a day demands and what restores, and what exhaustion leaves of presence and does to absence.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { streams } from "../streams.ts";

export type BurnoutParameters = Slice<"burnout">;

const aspect = { susceptibility: 0, start: 1, recovery: 2 };
const aspectsOfAPerson = 16;
const minutesPerHour = 60;
/** Nobody is less susceptible, and nobody recovers less, than this part of the usual. */
const leastFactor = 0.2;

/** What befell a worker on a day. */
export interface LivedDay {
  readonly overtimeMinutes: number;
  readonly overdueMinutes: number;
  readonly crises: number;
  readonly conflicts: number;
  readonly interruptions: number;
}

/** What a working day demands, in units in which an ordinary one demands `burnout.demand`. ODD 7.13. */
export function demandOf(day: LivedDay, p: BurnoutParameters): number {
  return (
    p.demand +
    p.perOvertimeHour * (day.overtimeMinutes / minutesPerHour) +
    p.overdueWeight * (day.overdueMinutes / p.overdueMinutes) +
    p.perCrisis * day.crises +
    p.perConflict * day.conflicts +
    p.perInterruption * day.interruptions
  );
}

/** What restores a worker on a day; cohesion, efficacy and support 0-1. ODD 7.13. */
export function recoveryOf(
  cohesion: number,
  efficacy: number,
  support: number,
  p: BurnoutParameters,
): number {
  return p.recovery + p.perCohesion * cohesion + p.perEfficacy * efficacy + p.perSupport * support;
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

/** With `isOn` false exhaustion is 0. Supervisors' exhaustion is not followed. */
export function createBurnout(office: Office, p: BurnoutParameters, isOn: boolean): Burnout {
  const { staff, tasks, draws, felt } = office;
  const { life } = staff;
  const susceptibility = new Float64Array(staff.count).fill(1);
  const restored = new Float64Array(staff.count).fill(1);
  const lived = { overtimeMinutes: 0, overdueMinutes: 0, crises: 0, conflicts: 0, interruptions: 0 };

  const mark = (worker: number) => {
    life.isBurntOut[worker] = isOn && life.exhaustion[worker] > p.burntAbove ? 1 : 0;
    life.isExhausted[worker] = isOn && life.exhaustion[worker] > p.exhaustedAbove ? 1 : 0;
  };

  function begin(worker: number, mean: number): void {
    if (!isOn || staff.role[worker] === role.supervisor) return;
    const first = life.occupant[worker] * aspectsOfAPerson;
    const normal = (number: number) =>
      draws.normal(streams.howWorkTakesAPerson, staff.place[worker], first + number);
    susceptibility[worker] = Math.max(leastFactor, 1 + p.susceptibilitySd * normal(aspect.susceptibility));
    restored[worker] = Math.max(leastFactor, 1 + p.recoverySd * normal(aspect.recovery));
    life.exhaustion[worker] = Math.min(1, Math.max(0, mean + p.startSd * normal(aspect.start)));
    mark(worker);
  }

  function demandToday(worker: number): number {
    if (!staff.isWorking(worker)) return staff.isAbsent[worker] === 1 ? 0 : p.demand;
    lived.overtimeMinutes = Math.max(0, staff.used[worker] - staff.contract[worker]);
    lived.overdueMinutes = tasks.overdueMinutes(worker, office.day, p.overdueMinutes);
    lived.crises = life.crisesToday[worker];
    lived.conflicts = life.conflictsToday[worker];
    lived.interruptions = life.interruptionsToday[worker];
    return demandOf(lived, p);
  }

  for (let worker = 0; worker < staff.count; worker++) begin(worker, p.start);

  return {
    welcome(worker) {
      begin(worker, p.restLevel);
    },
    presenceOf: (worker) => 1 - p.presenceLoss * life.exhaustion[worker],
    absenceFactor: (worker) => 1 + p.absenceAdded * Math.max(0, life.exhaustion[worker] - p.restLevel),
    endDay() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.role[worker] === role.supervisor || life.isVacant[worker] === 1) continue;
        const cohesion = felt.cohesion(worker);
        if (isOn) {
          const usual = recoveryOf(cohesion, felt.efficacy[worker], felt.support[worker], p);
          const recovery = restored[worker] * usual;
          const demand = susceptibility[worker] * demandToday(worker);
          life.exhaustion[worker] = exhaustionAfter(life.exhaustion[worker], demand, recovery, p);
          mark(worker);
        }
        felt.endDay(worker, cohesion);
      }
    },
  };
}
