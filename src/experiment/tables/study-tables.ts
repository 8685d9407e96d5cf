// All tables of a study.
import type { StudyResults } from "../analysis/results.ts";
import { ablationTable } from "./ablation.ts";
import { designTable } from "./design.ts";
import { differencesTable } from "./differences.ts";
import { distributionTable } from "./distribution.ts";
import { firmnessTable } from "./firmness.ts";
import { futuresTable } from "./futures.ts";
import { hypothesesTable } from "./hypotheses.ts";
import { lorenzTable } from "./lorenz.ts";
import { minutesTable } from "./minutes.ts";
import { moneyTable } from "./money.ts";
import { pointsTable } from "./points.ts";
import { everyRunKinds, runTable } from "./run-tables.ts";
import { runsTable } from "./runs.ts";
import { searchTables } from "./search.ts";
import { sensitivityTable } from "./sensitivity.ts";
import { summaryTable } from "./summary.ts";
import { surveyTable } from "./survey.ts";
import type { Table } from "./table.ts";
import { meanWeeksTable } from "./weeks.ts";
import { worldClaimsTable } from "./world-claims.ts";

/** Those that are written for a spreadsheet program too. */
export const spreadsheetTables: readonly string[] = ["runs", "differences", "hypotheses"];

/** The table of runs first. */
export function studyTables(results: StudyResults): readonly [runs: Table, ...others: Table[]] {
  return [
    runsTable(results),
    pointsTable(results),
    summaryTable(results),
    ...(results.design === undefined ? [meanWeeksTable(results)] : []),
    distributionTable(results),
    lorenzTable(results),
    surveyTable(results),
    minutesTable(results),
    ...(results.design === undefined ? [moneyTable(results)] : []),
    differencesTable(results),
    hypothesesTable(results),
    ...everyRunKinds.map((kind) => runTable(kind, results)),
    ...(results.hypotheses.some(({ firmness }) => firmness !== undefined) ? [firmnessTable(results)] : []),
    ...sampleTables(results),
    ...(results.search === undefined ? [] : searchTables(results)),
    ...(results.ablation === undefined ? [] : [ablationTable(results)]),
  ];
}

/** Only where the points are a sample or a table. */
function sampleTables(results: StudyResults): Table[] {
  const { design, futures } = results;
  if (design === undefined) return [];
  if (results.search !== undefined) return [designTable(design)];
  const worlds = futures === undefined ? [] : [futuresTable(results)];
  const { claimsOverWorlds = [] } = results;
  const claims = claimsOverWorlds.length === 0 ? [] : [worldClaimsTable(results)];
  return [designTable(design), sensitivityTable(results, design), ...worlds, ...claims];
}
