// The mean of a number over a cell's replications, folded in their order so that it has the same bits every time.
import type { Outcome } from "../../model/outcome.ts";
import type { Changes } from "../../scenario/scenario.ts";
import { MeansInOrder } from "../../statistics/means-in-order.ts";
import type { StudyRows } from "./results.ts";

export interface MeanOverRuns {
  /** NaN when it is defined in no replication. */
  readonly mean: number;
  /** Replications in which it is defined. */
  readonly replications: number;
}

/** A cell and what its replications come to, failed ones left out. */
export interface CellMeans {
  readonly plan: string;
  readonly point: Changes;
  readonly cellIndex: number;
  /** Replications that did not fail. */
  readonly outcomes: number;
  /** The first of them; absent without one. */
  readonly first?: Outcome;
  /** Of the number at a place of what `numbersOf` gave. */
  readonly meanAt: (place: number) => MeanOverRuns;
}

/**
 * One cell at a time, in their order, as the rows stand: no more than one outcome is held beside the first, so that
 * all of them may be larger than memory.
 * @param numbersOf equally many numbers of each outcome of a cell; NaN where one is not defined.
 */
export function* meansByCell(
  { cells, rows }: Pick<StudyRows, "cells" | "rows">,
  numbersOf: (outcome: Outcome) => ArrayLike<number>,
): Iterable<CellMeans> {
  let next = 0;
  for (const [cellIndex, { plan, point }] of cells.entries()) {
    let first: Outcome | undefined;
    let outcomes = 0;
    const means = new MeansInOrder();
    for (; next < rows.length && rows[next].cellIndex === cellIndex; next++) {
      const { outcome } = rows[next];
      if (outcome === undefined) continue;
      first ??= outcome;
      outcomes += 1;
      means.add(numbersOf(outcome));
    }
    yield {
      ...{ plan: plan.name, point, cellIndex, outcomes },
      ...(first === undefined ? {} : { first }),
      meanAt: (place) => ({ mean: means.meanAt(place), replications: means.countAt(place) }),
    };
  }
}
