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

export type TurnoverParameters = Slice<"turnover">;

/** What makes a worker stay or leave. */
export interface Standing {
  /** 0-1. */
  readonly exhaustion: number;
  readonly tenureDays: number;
  /** 0-1. */
  readonly satisfaction: number;
  /** 0-1. */
  readonly cohesion: number;
}

/** Hazard of leaving, per working day; it rises steeply where exhaustion passes the burnout mark. ODD 7.13. */
export function leavingPerDay(standing: Standing, burntAbove: number, p: TurnoverParameters): number {
  const burnt = 1 / (1 + exp((burntAbove - standing.exhaustion) / p.width));
  const perYear = p.calmPerYear + (p.burntPerYear - p.calmPerYear) * burnt;
  const early = standing.tenureDays < p.earlyDays ? p.earlyFactor : 1;
  const dissatisfied = Math.max(0, 1 + p.bySatisfaction * (middle - standing.satisfaction));
  const unattached = Math.max(0, p.withoutCohesion - p.savedByCohesion * standing.cohesion);
  return (perYear * early * dissatisfied * unattached) / daysPerYear;
}

export interface Turnover {
  /** Morning: some have left, places are filled again, and newcomers get their first cases. */
  startDay(): void;
  /** Evening: everybody in post is a day nearer to leaving. */
  endDay(): void;
}

export interface TurnoverParts {
  readonly newWorkers: NewWorkers;
  readonly burnout: Burnout;
  readonly absence: Absence;
  readonly handover: HandoverOfClients;
  readonly budget: TimeBudget;
  /** Exhaustion above which a worker counts as burnt out. */
  readonly burntAbove: number;
  /** Days of training before a newcomer's first cases, as the agency has it today. */
  readonly onboardingDays: () => number;
}

/** With `isOn` false (burnout is off) nobody leaves. Supervisors stay. */
export function createTurnover(
  office: Office,
  p: TurnoverParameters,
  parts: TurnoverParts,
  isOn: boolean,
): Turnover {
  const { staff, teams, draws, felt, observations, trail } = office;
  const { newWorkers, burnout, absence, handover, budget, burntAbove, onboardingDays } = parts;
  const { life } = staff;
  const standing = { exhaustion: 0, tenureDays: 0, satisfaction: 0, cohesion: 0 };

  function settleIn(worker: number): void {
    life.leavingHazard[worker] = 0;
    life.satisfaction[worker] = middle;
    life.leavingThreshold[worker] = draws.exponential(
      streams.whenAWorkerLeaves,
      staff.place[worker],
      life.occupant[worker],
    );
  }

  function leave(worker: number): void {
    const years = (office.day - life.startedOn[worker]) / daysPerYear;
    const exhaustion = life.exhaustion[worker];
    observations.witness?.({ kind: "workerLeaves", day: office.day, worker, years, exhaustion });
    observations.workerLeaves(staff.role[worker]);
    trail.add(worker);
    life.isVacant[worker] = 1;
    life.isReady[worker] = 0;
    staff.isAbsent[worker] = 1;
    staff.shortage[worker] = 0;
    staff.strain[worker] = 0;
    life.exhaustion[worker] = 0;
    life.isBurntOut[worker] = 0;
    life.isExhausted[worker] = 0;
    life.leadership[worker] = 0;
    life.nextStepDay[worker] = office.day + p.vacancyDays;
    budget.writeOff(worker);
    handover.spread(worker);
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
    const daysUntilCases = onboardingDays();
    life.nextStepDay[worker] = office.day + daysUntilCases;
    observations.witness?.({ kind: "newcomer", day: office.day, worker, daysUntilCases });
    trail.add(worker);
  }

  function beginCasework(worker: number): void {
    life.isReady[worker] = 1;
    observations.witness?.({ kind: "firstCases", day: office.day, worker, clients: staff.caseload[worker] });
    handover.meetNewFace(worker);
  }

  for (let worker = 0; worker < staff.count; worker++) settleIn(worker);

  return {
    startDay() {
      if (!isOn) return;
      for (let worker = 0; worker < staff.count; worker++) {
        const isLeaving = life.leavingHazard[worker] >= life.leavingThreshold[worker];
        if (life.isVacant[worker] === 0 && isLeaving) leave(worker);
        if (life.isVacant[worker] === 1 && office.day >= life.nextStepDay[worker]) come(worker);
        const isInTraining = life.isVacant[worker] === 0 && life.isReady[worker] === 0;
        if (isInTraining && office.day >= life.nextStepDay[worker]) beginCasework(worker);
      }
    },
    endDay() {
      if (!isOn) return;
      for (let worker = 0; worker < staff.count; worker++) {
        if (life.isVacant[worker] === 1 || staff.role[worker] === role.supervisor) continue;
        standing.exhaustion = life.exhaustion[worker];
        standing.tenureDays = office.day - life.startedOn[worker];
        standing.satisfaction = life.satisfaction[worker];
        standing.cohesion = felt.cohesion(worker, teams.cohesion);
        life.leavingHazard[worker] += leavingPerDay(standing, burntAbove, p);
      }
    },
  };
}
