// What the replications of one plan at one point come to, with undefined and failed ones skipped and counted.
import { type MeasureName, measureNames } from "../../../model/measures.ts";
import type { Outcome } from "../../../model/outcome.ts";
import { type Interval, tInterval } from "../../../statistics/interval.ts";
import { measureIn, type RunRow } from "../../run/rows.ts";
import type { StudyRows } from "../results.ts";

/** Share of ranges like those drawn that hold the mean of endlessly many replications. */
export const drawnLevel = 0.95;

/** One number of an outcome, NaN where it is undefined. */
export type ReadOutcome = (outcome: Outcome) => number;

export interface ReadCells {
  /** `read` of each replication of a plan at a point, NaN where there is no outcome. */
  readonly valuesOf: (plan: string, pointIndex: number, read: ReadOutcome) => number[];
  /** Likewise for many, in one pass over the outcomes: they may have to be read from a disk. */
  readonly listsOf: (plan: string, pointIndex: number, reads: readonly ReadOutcome[]) => number[][];
  /** One measure of each replication, NaN where it is undefined. */
  readonly measureValues: (plan: string, pointIndex: number, measure: MeasureName) => number[];
  /** Mean of a measure over the replications, with the range that charts draw. */
  readonly summary: (plan: string, pointIndex: number, measure: MeasureName) => Interval;
}

export function readCells({ cells, rows, replications }: StudyRows): ReadCells {
  const cellAt = new Map(cells.map(({ plan, pointIndex }, index) => [`${pointIndex} ${plan.name}`, index]));
  const rowsOfCell = new Map<number, RunRow[]>();
  for (const row of rows) {
    const own = rowsOfCell.get(row.cellIndex);
    if (own === undefined) rowsOfCell.set(row.cellIndex, [row]);
    else own.push(row);
  }
  const rowsOfPlan = (plan: string, pointIndex: number) =>
    rowsOfCell.get(cellAt.get(`${pointIndex} ${plan}`) ?? -1) ?? [];
  const listsOf: ReadCells["listsOf"] = (plan, pointIndex, reads) => {
    const lists = reads.map(() => new Array<number>(replications).fill(Number.NaN));
    for (const { replication, outcome } of rowsOfPlan(plan, pointIndex)) {
      if (outcome === undefined) continue;
      for (let place = 0; place < reads.length; place++)
        lists[place][replication - 1] = reads[place](outcome);
    }
    return lists;
  };
  const measureValues: ReadCells["measureValues"] = (plan, pointIndex, measure) => {
    const position = measureNames.indexOf(measure);
    const values = new Array<number>(replications).fill(Number.NaN);
    for (const row of rowsOfPlan(plan, pointIndex)) {
      values[row.replication - 1] = measureIn(row, position) ?? Number.NaN;
    }
    return values;
  };
  return {
    listsOf,
    valuesOf: (plan, pointIndex, read) => listsOf(plan, pointIndex, [read])[0],
    measureValues,
    summary: (plan, pointIndex, measure) => summaryOf(measureValues(plan, pointIndex, measure)),
  };
}

/** Mean of the defined values with the range that charts draw. */
export function summaryOf(values: readonly number[]): Interval {
  return tInterval(values, drawnLevel);
}

/** Mean of the defined values; NaN when there is none. */
export function meanOf(values: readonly number[]): number {
  return summaryOf(values).estimate;
}

/** How many pairs can be made of so many. */
export function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
