// The mean of a number over a cell's replications, folded in their order so that it has the same bits every time.
import type { Outcome } from "../../model/outcome.ts";
import type { Changes } from "../../scenario/scenario.ts";
import { meanInOrder } from "../../statistics/summary.ts";
import type { StudyRows } from "./results.ts";

export interface MeanOverRuns {
  /** NaN when it is defined in no replication. */
  readonly mean: number;
  /** Replications in which it is defined. */
  readonly replications: number;
}

/** What tables of means are made from; the rest of an outcome is not held. */
export type Tabulated = Pick<Outcome, "distribution" | "minutesByRole" | "survey">;

/** A cell and the outcomes of its replications, in order; failed ones are left out. */
export interface CellOutcomes {
  readonly plan: string;
  readonly point: Changes;
  readonly cellIndex: number;
  readonly outcomes: readonly Tabulated[];
}

/** One cell at a time, in their order, as the rows stand: never more than one cell's outcomes are held. */
export function* outcomesByCell({ cells, rows }: Pick<StudyRows, "cells" | "rows">): Iterable<CellOutcomes> {
  let next = 0;
  for (let index = 0; index < cells.length; index++) {
    const { plan, point } = cells[index];
    const outcomes: Tabulated[] = [];
    for (; next < rows.length && rows[next].cellIndex === index; next++) {
      const { outcome } = rows[next];
      if (outcome === undefined) continue;
      const { distribution, minutesByRole, survey } = outcome;
      outcomes.push({ distribution, minutesByRole, survey });
    }
    yield { plan: plan.name, point, cellIndex: index, outcomes };
  }
}

export function meanOverRuns(
  outcomes: readonly Tabulated[],
  numberOf: (outcome: Tabulated) => number,
): MeanOverRuns {
  const defined = outcomes.map(numberOf).filter((value) => !Number.isNaN(value));
  return { mean: meanInOrder(defined), replications: defined.length };
}
