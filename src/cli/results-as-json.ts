// The results of a study as JSON, for programs.
import type { StudyResults } from "../experiment/design/results.ts";
import type { StudyRequest } from "../experiment/store/manifest.ts";
import { cellValue } from "../words/cell-values.ts";

/** A value that is not defined is null. */
export function resultsAsJson(study: StudyRequest, results: StudyResults, folder: string): string {
  const { scenario, cells, rows, measureNames, differences, hypotheses, replications } = results;
  const found = {
    scenario: scenario.name,
    title: scenario.title,
    command: study.kind,
    folder,
    replications,
    seed: scenario.parameters.seed,
    runs: rows.length,
    failedRuns: rows.filter(({ status }) => status === "failed").length,
    baseline: scenario.baseline,
    cells: cells.map((cell) => ({
      plan: cell.plan.name,
      point: cell.point,
      ...(cell.copyOf === undefined ? {} : { copyOf: cell.copyOf }),
      measures: Object.fromEntries(
        measureNames.map((measure) => [measure, cellValue(results, cell, measure)]),
      ),
    })),
    differences,
    hypotheses,
  };
  return JSON.stringify(found, undefined, 2);
}
