// The mean of a number over a cell's replications, folded in their order so that it has the same bits every time.
import type { Outcome } from "../../../model/outcome.ts";
import { meanAndVariance } from "../../../statistics/summary.ts";
import type { Cell, StudyResults } from "../results.ts";
import type { AtPoint } from "./point-columns.ts";

export interface MeanOverRuns {
  /** NaN when it is defined in no replication. */
  readonly mean: number;
  /** Replications in which it is defined. */
  readonly replications: number;
}

/** A cell and the outcomes of its replications, in order; failed ones are left out. */
export interface CellOutcomes extends AtPoint {
  readonly outcomes: readonly Outcome[];
}

export function outcomesByCell({ cells, rows }: Pick<StudyResults, "cells" | "rows">): CellOutcomes[] {
  const outcomes: Outcome[][] = cells.map(() => []);
  for (const { cellIndex, outcome } of rows) {
    if (outcome !== undefined) outcomes[cellIndex].push(outcome);
  }
  return cells.map(({ plan, point }: Cell, index) => ({
    plan: plan.name,
    point,
    outcomes: outcomes[index],
  }));
}

export function meanOverRuns(
  outcomes: readonly Outcome[],
  numberOf: (outcome: Outcome) => number,
): MeanOverRuns {
  const defined = outcomes.map(numberOf).filter((value) => !Number.isNaN(value));
  const { mean, count } = meanAndVariance(defined);
  return { mean, replications: count };
}

export const meanColumn = {
  name: "mean",
  unit: "as the quantity says",
  meaning: "Mean over replications; empty when defined in none.",
  value: ({ mean }: MeanOverRuns) => mean,
} as const;

export const meanCountColumn = {
  name: "replications",
  unit: "replications",
  meaning: "Replications in which it is defined.",
  value: ({ replications }: MeanOverRuns) => replications,
} as const;
