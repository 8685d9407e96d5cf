// What a report says beside the findings: the people and money of each plan, who gains and who loses, what pairing gained.
import { type MeasureName, measureEntry } from "../../model/measures.ts";
import { peopleOf } from "../../scenario/controls.ts";
import { ownPoint } from "../../scenario/plan-parameters.ts";
import type { Changes, Plan } from "../../scenario/scenario.ts";
import { meanAndVariance } from "../../statistics/summary.ts";
import { cellParameters } from "../plan/cells.ts";
import { unjudgedClaims } from "../plan/study-plan.ts";
import { type CellMoney, moneyOfCells } from "./cell-money.ts";
import type { CellValues } from "./cell-values.ts";
import { findProgrammes, type ProgrammesOfMeasure } from "./charts/programmes.ts";
import { compareWithBaseline } from "./compare.ts";
import { distinctRows, failedCells } from "./failed-runs.ts";
import { type OfficeLoad, readOfficeLoad } from "./office-load.ts";
import { cellsAt } from "./point-of-view.ts";
import type { Difference, StudyResults } from "./results.ts";
import { runValues } from "./run-values.ts";
import { findTwinRuns } from "./twin-runs.ts";
import { findUnvarying, type Unvarying } from "./unvarying.ts";

/** Measures by which a report says who gains and who loses, beside those that the scenario asks for. */
export const sidesMeasures = [
  "distributionConcentration",
  "complexityGap",
  "creamingGap",
  "fundedPerNeedGap",
  "wrongfulDenialGap",
  "waitDays",
  "crisesPerClientYear",
  "dropoutShare",
  "overtimeRatio",
  "backlogDays",
  "jobSatisfaction",
  "burnoutShare",
  "turnoverPerYear",
] as const satisfies readonly MeasureName[];

export type SidesMeasure = (typeof sidesMeasures)[number];

export interface PlanInReport {
  readonly plan: Plan;
  readonly isBaseline: boolean;
  /** Leads, assistants, solos and supervisors. */
  readonly people: number;
  readonly money: CellMoney;
  /** Absent for a sample's points, which are too many. */
  readonly values?: CellValues;
  /** Every run of it failed. */
  readonly isFailed: boolean;
}

/** What the same clients in both plans gained against two plans with clients of their own. */
export interface PairingGain {
  readonly plan: string;
  readonly measure: MeasureName;
  /** As many times the replications would have been needed without pairs. */
  readonly timesAsMany: number;
}

export interface ReportFindings {
  /** The swept levers' values at which plans are looked at. */
  readonly point: Changes;
  /** The other points of the sweep. */
  readonly otherPoints: number;
  /** The baseline first, then in the scenario's order; at that point. */
  readonly plans: readonly PlanInReport[];
  /** Positions are those of `plans`. */
  readonly load: OfficeLoad;
  /** At that point, of the scenario's measures: the rows of the first table. */
  readonly differences: readonly Difference[];
  /** The same of the measures that tell who gains and who loses. */
  readonly sides: readonly Difference[];
  readonly pairing: readonly PairingGain[];
  /** Of the first primary measures: every programme of every plan. */
  readonly programmes: readonly ProgrammesOfMeasure[];
  /** Runs, those of copies left out, and how many of them failed, with the first reason. */
  readonly runs: { readonly made: number; readonly failed: number; readonly firstReason: string };
  readonly missingRows: number;
  readonly alarmingTwins: number;
  readonly unvarying: readonly Unvarying[];
  /** Names of the claims that this study cannot judge. */
  readonly unjudged: readonly string[];
}

export function findForReport(results: StudyResults): ReportFindings {
  const { scenario, rows, rowsExpected, design, ablation, pointOfView: pointIndex } = results;
  const cells = design === undefined && ablation === undefined ? cellsAt(results, pointIndex) : [];
  const failedOnes = failedCells(results);
  const moneyOf = moneyOfCells(results, cells);
  const plans = cells.map((cell, place): PlanInReport => {
    const parameters = cellParameters(scenario, cell);
    const values = results.values[results.cells.indexOf(cell)];
    return {
      plan: cell.plan,
      isBaseline: cell.plan.name === scenario.baseline,
      people: peopleOf(parameters),
      money: moneyOf[place],
      values,
      isFailed: failedOnes.has(cell),
    };
  });
  const isHere = (one: Difference) => cells.length > 0 && one.pointIndex === pointIndex;
  const runs = distinctRows(results);
  const failed = runs.filter(({ status }) => status === "failed");
  return {
    point: results.request.kind === "compare" ? ownPoint(scenario) : (cells[0]?.point ?? {}),
    otherPoints: new Set(results.cells.map((cell) => cell.pointIndex)).size - 1,
    plans,
    load: readOfficeLoad(cells.map((cell) => results.values[results.cells.indexOf(cell)])),
    differences: results.differences.filter(isHere),
    sides: cells.length === 0 ? [] : findSides(results).filter(isHere),
    pairing: cells.length === 0 ? [] : findPairing(results),
    programmes: cells.length === 0 ? [] : findProgrammes(results),
    runs: { made: runs.length, failed: failed.length, firstReason: failed[0]?.reason ?? "" },
    missingRows: rowsExpected - rows.length,
    alarmingTwins: findTwinRuns(rows).filter(({ isAlarming }) => isAlarming).length,
    unvarying: design === undefined ? findUnvarying(results) : [],
    unjudged: unjudgedClaims(results).map(({ name }) => name),
  };
}

/** By the same rule as the scenario's own measures, each with what matters of it by default or as the scenario says. */
function findSides(results: StudyResults): Difference[] {
  const asked = new Map(results.scenario.measures.map(({ measure, matters }) => [measure, matters]));
  const measures = sidesMeasures.map((measure) => ({
    measure,
    matters: asked.get(measure) ?? measureEntry(measure).matters,
  }));
  return compareWithBaseline({ ...results, scenario: { ...results.scenario, measures } });
}

/** Variance of the two plans as if their programmes were others', over the variance of their pairs. */
function findPairing(results: StudyResults): PairingGain[] {
  const { scenario, cells, rows, replications, pointOfView: pointIndex } = results;
  const valuesOf = runValues(rows, replications);
  const placeOf = (name: string) =>
    cells.findIndex((cell) => cell.plan.name === name && cell.pointIndex === pointIndex);
  const base = placeOf(scenario.baseline);
  if (base < 0) return [];
  return cells
    .filter((cell) => cell.pointIndex === pointIndex && cell.plan.name !== scenario.baseline)
    .flatMap(({ plan }) =>
      scenario.measures.flatMap(({ measure }): PairingGain[] => {
        const [ours, theirs] = [valuesOf(placeOf(plan.name), measure), valuesOf(base, measure)];
        const isPair = ours.map((value, place) => !Number.isNaN(value - theirs[place]));
        const kept = (values: readonly number[]) => values.filter((_, place) => isPair[place]);
        const apart = meanAndVariance(kept(ours)).variance + meanAndVariance(kept(theirs)).variance;
        const paired = meanAndVariance(kept(ours.map((value, place) => value - theirs[place]))).variance;
        return paired > 0 ? [{ plan: plan.name, measure, timesAsMany: apart / paired }] : [];
      }),
    );
}
