// Turnover: who leaves, how long the place stays vacant, and how a newcomer comes to cases of her own.
import { exp } from "../../arithmetic/exp.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { daysPerYear, middle } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { Absence } from "./absence.ts";
import type { Burnout } from "./burnout.ts";
import type { HandoverOfClients } from "./handover-of-clients.ts";
import type { NewWorkers } from "./new-workers.ts";
import type { Supervisors } from "./supervisors.ts";

export type TurnoverParameters = Slice<"turnover">;

/** What makes a worker stay or leave. */
export interface Standing {
  /** 0-1. */
  readonly exhaustion: number;
  readonly tenureDays: number;
  /** 0-1. */
  readonly satisfaction: number;
}

/** Hazard of leaving, per working day; it rises steeply where exhaustion passes the burnout mark. ODD 7.13. */
export function leavingPerDay(standing: Standing, burntAbove: number, p: TurnoverParameters): number {
  const burnt = 1 / (1 + exp((burntAbove - standing.exhaustion) / p.width));
  const perYear = p.calmPerYear + (p.burntPerYear - p.calmPerYear) * burnt;
  const early = standing.tenureDays < p.earlyDays ? p.earlyFactor : 1;
  const dissatisfied = Math.max(0, 1 + p.bySatisfaction * (middle - standing.satisfaction));
  return (perYear * early * dissatisfied) / daysPerYear;
}

export interface Turnover {
  /** Morning: some have left, places are filled again, and newcomers get their first cases. */
  startDay(): void;
  /** Evening: everybody in post is a day nearer to leaving. */
  endDay(): void;
  /** These places are there no more from this morning on: who holds them goes, and is not counted as leaving. */
  letGo(workers: readonly number[]): void;
  /** A place is there again, or for the first time: a newcomer comes this very morning. */
  hire(worker: number): void;
}

export interface TurnoverParts {
  readonly newWorkers: NewWorkers;
  readonly burnout: Burnout;
  readonly absence: Absence;
  readonly handover: HandoverOfClients;
  readonly budget: TimeBudget;
  /** Exhaustion above which a worker counts as burnt out. */
  readonly burntAbove: number;
  readonly supervisors: Supervisors;
  /** Days of training before a newcomer's first cases, as the agency has it today. */
  readonly onboardingDays: () => number;
  /** Whether supervisors leave as others do. */
  readonly doSupervisorsLeave: boolean;
}

/** With `isOn` false (burnout is off) nobody leaves of her own accord. */
export function createTurnover(
  office: Office,
  p: TurnoverParameters,
  parts: TurnoverParts,
  isOn: boolean,
): Turnover {
  const { beginning, staff, draws, felt, observations, trail } = office;
  const { newWorkers, burnout, absence, handover, budget, burntAbove, supervisors } = parts;
  const { life } = staff;
  const standing = { exhaustion: 0, tenureDays: 0, satisfaction: 0 };

  function settleIn(worker: number): void {
    life.leavingHazard[worker] = 0;
    life.satisfaction[worker] = middle;
    life.leavingThreshold[worker] = draws.exponential(
      streams.whenAWorkerLeaves,
      staff.place[worker],
      life.occupant[worker],
    );
  }

  function tellOfLeaving(worker: number): void {
    const years = (office.day - life.startedOn[worker]) / daysPerYear;
    const exhaustion = life.exhaustion[worker];
    observations.witness?.({ kind: "workerLeaves", day: office.day, worker, years, exhaustion });
    trail.add(worker);
  }

  /** Nobody holds the place any more. */
  function vacate(worker: number): void {
    life.isVacant[worker] = 1;
    life.isReady[worker] = 0;
    staff.isAbsent[worker] = 1;
    staff.shortage[worker] = 0;
    staff.strain[worker] = 0;
    life.exhaustion[worker] = 0;
    life.isBurntOut[worker] = 0;
    life.isExhausted[worker] = 0;
    life.leadership[worker] = 0;
    budget.writeOff(worker);
  }

  function leave(worker: number): void {
    tellOfLeaving(worker);
    observations.workerLeaves(staff.role[worker]);
    vacate(worker);
    life.nextStepDay[worker] = office.day + p.vacancyDays;
    handover.spread(worker);
    supervisors.beginHiring(worker, p.vacancyDays);
  }

  function come(worker: number): void {
    life.isVacant[worker] = 0;
    staff.isAbsent[worker] = 0;
    life.occupant[worker] += 1;
    newWorkers.draw(worker);
    felt.welcome(worker);
    settleIn(worker);
    burnout.welcome(worker);
    absence.welcome(worker);
    const isSupervisor = staff.role[worker] === role.supervisor;
    const daysUntilCases = isSupervisor ? 0 : parts.onboardingDays();
    if (isSupervisor) life.isReady[worker] = 1;
    life.nextStepDay[worker] = office.day + daysUntilCases;
    observations.witness?.({ kind: "newcomer", day: office.day, worker, daysUntilCases });
    trail.add(worker);
  }

  function beginCasework(worker: number): void {
    life.isReady[worker] = 1;
    observations.witness?.({ kind: "firstCases", day: office.day, worker, clients: staff.caseload[worker] });
    handover.meetNewFace(worker);
  }

  const mayLeave = (worker: number) => parts.doSupervisorsLeave || staff.role[worker] !== role.supervisor;

  beginning.asRunBegins(() => {
    for (let worker = 0; worker < staff.count; worker++) settleIn(worker);
  });

  return {
    startDay() {
      for (let worker = 0; worker < staff.count; worker++) {
        const isLeaving = isOn && life.leavingHazard[worker] >= life.leavingThreshold[worker];
        if (life.isVacant[worker] === 0 && isLeaving) leave(worker);
        if (life.isVacant[worker] === 1 && office.day >= life.nextStepDay[worker]) come(worker);
        const isInTraining = life.isVacant[worker] === 0 && life.isReady[worker] === 0;
        if (isInTraining && office.day >= life.nextStepDay[worker]) beginCasework(worker);
      }
    },
    endDay() {
      if (!isOn) return;
      for (let worker = 0; worker < staff.count; worker++) {
        if (life.isVacant[worker] === 1 || !mayLeave(worker)) continue;
        standing.exhaustion = life.exhaustion[worker];
        standing.tenureDays = office.day - life.startedOn[worker];
        standing.satisfaction = life.satisfaction[worker];
        life.leavingHazard[worker] += leavingPerDay(standing, burntAbove, p);
      }
    },
    letGo(workers) {
      for (const worker of workers) {
        if (life.isVacant[worker] === 0) {
          tellOfLeaving(worker);
          handover.leaveFiles(worker);
        }
        vacate(worker);
        staff.close(worker);
        supervisors.endHiring(worker);
      }
      for (const worker of workers) handover.spreadToAnyone(worker);
    },
    hire(worker) {
      life.isClosed[worker] = 0;
      come(worker);
    },
  };
}
