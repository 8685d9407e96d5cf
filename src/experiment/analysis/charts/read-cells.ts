// What the replications of one plan at one point come to, with undefined and failed ones skipped and counted.
import { type MeasureName, measureNames } from "../../../model/measures.ts";
import type { Outcome } from "../../../model/outcome.ts";
import { type Interval, tInterval } from "../../../statistics/interval.ts";
import { MeansOfMany } from "../../../statistics/means-of-many.ts";
import { measureIn, type RunRow } from "../../run/rows.ts";
import type { StudyRows } from "../results.ts";

/** Share of ranges like those drawn that hold the mean of endlessly many replications. */
export const drawnLevel = 0.95;

/** One number of an outcome, NaN where it is undefined. */
export type ReadOutcome = (outcome: Outcome) => number;

/** Of what every replication is wanted, and of what the mean alone, which takes no memory. */
export interface Asked {
  readonly lists: readonly ReadOutcome[];
  readonly means: readonly ReadOutcome[];
}

export interface ReadCells {
  /** `read` of each replication of a plan at a point, NaN where there is no outcome. */
  readonly valuesOf: (plan: string, pointIndex: number, read: ReadOutcome) => number[];
  /** Likewise for many. */
  readonly listsOf: (plan: string, pointIndex: number, reads: readonly ReadOutcome[]) => number[][];
  /** The mean of each over the replications in which it is defined; NaN where there is none. */
  readonly meansOf: (plan: string, pointIndex: number, reads: readonly ReadOutcome[]) => number[];
  /**
   * Reads what will be asked for in one pass over the outcomes, for they may have to be read from a disk; whatever was not
   * named here is read in a pass of its own.
   */
  readonly ahead: (plan: string, pointIndex: number, asked: Asked) => void;
  /** The first outcome there is. */
  readonly firstOf: (plan: string, pointIndex: number) => Outcome | undefined;
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
  const readAll = (plan: string, pointIndex: number, { lists, means }: Asked) => {
    const listed = lists.map(() => new Array<number>(replications).fill(Number.NaN));
    const averaged = new MeansOfMany(means.length);
    for (const { replication, outcome } of rowsOfPlan(plan, pointIndex)) {
      if (outcome === undefined) continue;
      for (let place = 0; place < lists.length; place++)
        listed[place][replication - 1] = lists[place](outcome);
      for (let place = 0; place < means.length; place++) averaged.addAt(place, means[place](outcome));
    }
    return { listed, averaged: means.map((_, place) => averaged.meanAt(place)) };
  };
  const known = new Map<string, Known>();
  const keyOf = (plan: string, pointIndex: number) => `${pointIndex} ${plan}`;
  const ahead: ReadCells["ahead"] = (plan, pointIndex, asked) => {
    const { listed, averaged } = readAll(plan, pointIndex, asked);
    known.set(keyOf(plan, pointIndex), {
      lists: new Map(asked.lists.map((read, place) => [read, listed[place]])),
      means: new Map(asked.means.map((read, place) => [read, averaged[place]])),
    });
  };
  const listsOf: ReadCells["listsOf"] = (plan, pointIndex, lists) => {
    const there = known.get(keyOf(plan, pointIndex))?.lists;
    const found = lists.map((read) => there?.get(read));
    return found.every(isThere) ? found : readAll(plan, pointIndex, { lists, means: [] }).listed;
  };
  const meansOf: ReadCells["meansOf"] = (plan, pointIndex, means) => {
    const there = known.get(keyOf(plan, pointIndex))?.means;
    const found = means.map((read) => there?.get(read));
    return found.every(isThere) ? found : readAll(plan, pointIndex, { lists: [], means }).averaged;
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
    ahead,
    listsOf,
    meansOf,
    firstOf: (plan, pointIndex) =>
      rowsOfPlan(plan, pointIndex).find(({ status }) => status === "ok")?.outcome,
    valuesOf: (plan, pointIndex, read) => listsOf(plan, pointIndex, [read])[0],
    measureValues,
    summary: (plan, pointIndex, measure) => summaryOf(measureValues(plan, pointIndex, measure)),
  };
}

/** What was read ahead of a plan at a point. */
interface Known {
  readonly lists: ReadonlyMap<ReadOutcome, number[]>;
  readonly means: ReadonlyMap<ReadOutcome, number>;
}

function isThere<Found>(found: Found | undefined): found is Found {
  return found !== undefined;
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
