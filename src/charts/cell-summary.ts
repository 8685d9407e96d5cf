// What the replications of one plan at one sweep point come to, with undefined and failed ones skipped and counted.
import type { StudyResults } from "../experiment/analysis/results.ts";
import type { RunRow } from "../experiment/run/rows.ts";
import type { MeasureName } from "../model/measures.ts";
import { type Interval, tInterval } from "../statistics/interval.ts";

type Outcome = NonNullable<RunRow["outcome"]>;

/** Share of intervals like those drawn that hold the mean of endlessly many replications. */
export const drawnLevel = 0.95;

/** What the drawn intervals are called. */
export const chanceRange = `range from chance alone (${100 * drawnLevel} %)`;

/** Position of the cell of a plan at a sweep point. @throws RangeError when the study has no such cell. */
export function cellIndexOf({ cells }: StudyResults, plan: string, pointIndex: number): number {
  const index = cells.findIndex((cell) => cell.plan.name === plan && cell.pointIndex === pointIndex);
  if (index < 0)
    throw new RangeError(`The study has no cell of plan "${plan}" at sweep point ${pointIndex}.`);
  return index;
}

/** Outcomes of a cell by replication, from the first; undefined where the replication failed or is missing. */
function outcomesOf(results: StudyResults, cellIndex: number): (Outcome | undefined)[] {
  const outcomes: (Outcome | undefined)[] = Array.from({ length: results.replications }, () => undefined);
  for (const row of results.rows) {
    if (row.cellIndex === cellIndex) outcomes[row.replication - 1] = row.outcome;
  }
  return outcomes;
}

/** `read` of each replication of a plan at a point, NaN where there is no outcome. */
export function valuesOf(
  results: StudyResults,
  plan: string,
  pointIndex: number,
  read: (outcome: Outcome) => number,
): number[] {
  return outcomesOf(results, cellIndexOf(results, plan, pointIndex)).map((outcome) =>
    outcome === undefined ? Number.NaN : read(outcome),
  );
}

/** One measure of each replication of a plan at a point, NaN where it is undefined. */
export function measureValues(
  results: StudyResults,
  plan: string,
  pointIndex: number,
  measure: MeasureName,
): number[] {
  const position = results.measureNames.indexOf(measure);
  return valuesOf(results, plan, pointIndex, (outcome) => outcome.measures[position] ?? Number.NaN);
}

/** Mean of a measure over the replications of a plan at a point, with the interval that charts draw. */
export function summariseMeasure(
  results: StudyResults,
  plan: string,
  pointIndex: number,
  measure: MeasureName,
): Interval {
  return tInterval(measureValues(results, plan, pointIndex, measure), drawnLevel);
}

/** Mean of the defined values; NaN when there is none. */
export function meanOf(values: readonly number[]): number {
  return tInterval(values, drawnLevel).estimate;
}
