// From rows to findings: copies filled in, differences and verdicts drawn. No later stage judges anything.

import { measureNames } from "../../model/measures.ts";
import type { Cell } from "../plan/cells.ts";
import type { StudyPlan } from "../plan/study-plan.ts";
import { asRowOf, type RunRow } from "../run/rows.ts";
import { analyseAblation } from "./ablation.ts";
import { cellValues } from "./cell-values.ts";
import { findForCharts } from "./chart-findings.ts";
import { compareWithBaseline, simultaneousLevel } from "./compare.ts";
import { firmnessOf } from "./firmness.ts";
import { analyseFutures } from "./futures.ts";
import { judgeHypotheses } from "./hypotheses.ts";
import { analyseMatch } from "./matching/matching.ts";
import { otherEngagementOf } from "./other-engagement.ts";
import { pointOfView } from "./point-of-view.ts";
import type { StudyResults } from "./results.ts";
import { analyseSearch } from "./search/search-findings.ts";
import { analyseSensitivity } from "./sensitivity.ts";
import { checkWarmUp } from "./warm-up-check.ts";
import { analyseWorldClaims } from "./world-claims.ts";

/** Results of the runs in `rows`, which may come in any order and may lack some; rows of copied cells are made here. */
export function analyseStudy(plan: StudyPlan, rows: readonly RunRow[]): StudyResults {
  return analyseRows(plan, withCopies(plan, rows));
}

/** @param rows ordered by cell, then replication, with those of copied cells. */
export function analyseRows(plan: StudyPlan, rows: readonly RunRow[]): StudyResults {
  const { request, design } = plan;
  const study = { ...plan, rows };
  // A claim speaks of a plan or of a grid's point, never of a sample's points.
  const judged = design === undefined ? judgeHypotheses(study) : [];
  const hypotheses = judged.map((result) => {
    const firmness = firmnessOf(result, study);
    const otherEngagement = otherEngagementOf(result, study);
    return {
      ...result,
      ...(firmness === undefined ? {} : { firmness }),
      ...(otherEngagement === undefined ? {} : { otherEngagement }),
    };
  });
  const ablation = plan.ablations === undefined ? undefined : analyseAblation(study, hypotheses);
  // Offices without one of their mechanisms need not settle when others do; the study that is ablated has told.
  const isMatch = design?.kind === "waves";
  const isSearch = request.search !== undefined;
  const warmUp = ablation === undefined && !isMatch ? checkWarmUp(study) : undefined;
  const ownMeasures = request.rules?.measures ?? [];
  return {
    ...study,
    measureNames,
    ...(ownMeasures.length === 0 ? {} : { ownMeasures }),
    values: cellValues(study),
    differences: compareWithBaseline(study),
    differenceLevel: simultaneousLevel(plan.scenario),
    hypotheses,
    ...(ablation === undefined ? {} : { ablation }),
    ...(warmUp === undefined ? {} : { warmUp }),
    ...(isMatch ? { matching: analyseMatch(study, design) } : {}),
    ...(request.search === undefined ? {} : { search: analyseSearch(study, request.search.possible) }),
    ...(design === undefined || isMatch || isSearch
      ? {}
      : { sensitivity: analyseSensitivity(study, design) }),
    ...((design?.kind === "latin-hypercube" || design?.kind === "table") && !isSearch
      ? { futures: analyseFutures(study, design), claimsOverWorlds: analyseWorldClaims(study, design) }
      : {}),
    pointOfView: pointOfView(plan),
    charts: findForCharts(study, hypotheses),
  };
}

/** Rows ordered by cell, then replication, with those of copied cells taken from the cell that they repeat. */
export function withCopies(
  { cells }: { readonly cells: readonly Cell[] },
  rows: readonly RunRow[],
): RunRow[] {
  const own: RunRow[][] = cells.map(() => []);
  for (const row of rows) own[row.cellIndex].push(row);
  for (const cellRows of own) cellRows.sort((one, other) => one.replication - other.replication);
  return cells.flatMap(({ copyOf }, cellIndex) =>
    copyOf === undefined
      ? own[cellIndex]
      : own[copyOf].map((row) => asRowOf(row, { cellIndex, replication: row.replication })),
  );
}
