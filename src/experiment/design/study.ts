// From runs to results: copies filled in, differences and verdicts drawn.
import { measureNames } from "../../model/measures.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compareWithBaseline } from "./compare.ts";
import { judgeHypotheses } from "./hypotheses.ts";
import type { Cell, RunRow, StudyResults } from "./results.ts";

/**
 * Results of the runs in `rows`, which may come in any order and may lack some; rows of copied cells are made here.
 */
export function assembleStudy(
  scenario: Scenario,
  cells: readonly Cell[],
  rows: readonly RunRow[],
): StudyResults {
  const all = withCopies(cells, rows);
  return {
    scenario,
    replications: scenario.parameters.replications,
    measureNames,
    cells,
    rows: all,
    differences: compareWithBaseline(scenario, cells, all),
    hypotheses: judgeHypotheses(scenario, cells, all),
  };
}

/** Runs that a study should have: a row for each replication of each cell, copied ones included. */
export function rowsExpected({ cells, replications }: Pick<StudyResults, "cells" | "replications">): number {
  return cells.length * replications;
}

/** Rows ordered by cell, then replication, with those of copied cells taken from the cell that they repeat. */
function withCopies(cells: readonly Cell[], rows: readonly RunRow[]): RunRow[] {
  const own: RunRow[][] = cells.map(() => []);
  for (const row of rows) own[row.cellIndex].push(row);
  for (const cellRows of own) cellRows.sort((one, other) => one.replication - other.replication);
  return cells.flatMap(({ copyOf }, cellIndex) =>
    copyOf === undefined ? own[cellIndex] : own[copyOf].map((row) => ({ ...row, cellIndex })),
  );
}
