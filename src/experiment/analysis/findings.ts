// From runs to results: copies filled in, differences and verdicts drawn.
import { measureNames } from "../../model/measures.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Cell } from "../plan/cells.ts";
import type { DesignRequest } from "../plan/designs/design-request.ts";
import { makeDesign } from "../plan/designs/make-design.ts";
import type { OwnMeasureEntry } from "../run/chosen-rules.ts";
import type { RunRow } from "../run/rows.ts";
import { compareWithBaseline } from "./compare.ts";
import { firmnessOf } from "./firmness.ts";
import { analyseFutures } from "./futures.ts";
import { judgeHypotheses } from "./hypotheses.ts";
import type { StudyResults } from "./results.ts";
import { analyseSensitivity } from "./sensitivity.ts";
import { checkWarmUp } from "./warm-up-check.ts";

/**
 * Results of the runs in `rows`, which may come in any order and may lack some; rows of copied cells are made here.
 * @param design what the cells' points were asked for as, where they are a sample or a table.
 */
export function assembleStudy(
  scenario: Scenario,
  cells: readonly Cell[],
  rows: readonly RunRow[],
  design?: DesignRequest,
  ownMeasures: readonly OwnMeasureEntry[] = [],
): StudyResults {
  const all = withCopies(cells, rows);
  // A claim speaks of a plan or of a grid's point, never of a sample's points.
  const judged = design === undefined ? judgeHypotheses(scenario, cells, all) : [];
  const hypotheses = judged.map((result) => {
    const firmness = firmnessOf(result, scenario, cells, all);
    return firmness === undefined ? result : { ...result, firmness };
  });
  const warmUp = checkWarmUp(scenario, cells, all);
  return {
    scenario,
    replications: scenario.parameters.replications,
    measureNames,
    ...(ownMeasures.length === 0 ? {} : { ownMeasures }),
    cells,
    rows: all,
    differences: compareWithBaseline(scenario, cells, all),
    hypotheses,
    ...(warmUp === undefined ? {} : { warmUp }),
    ...(design === undefined ? {} : designResults(scenario, cells, all, design)),
  };
}

function designResults(
  scenario: Scenario,
  cells: readonly Cell[],
  rows: readonly RunRow[],
  request: DesignRequest,
): Pick<StudyResults, "design" | "sensitivity" | "futures"> {
  const design = makeDesign(scenario, request);
  const study = { scenario, cells, rows };
  const sensitivity = analyseSensitivity(study, design);
  const hasWorlds = design.kind === "latin-hypercube" || design.kind === "table";
  return { design, sensitivity, ...(hasWorlds ? { futures: analyseFutures(study, design) } : {}) };
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
