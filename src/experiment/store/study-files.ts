// A study as the files of its results folder.
import { writeScenario } from "../../scenario/write-scenario.ts";
import type { StudyResults } from "../analysis/results.ts";
import { frontierScenario } from "../analysis/search/frontier-plans.ts";
import { dataPackage } from "../tables/data-package.ts";
import { excelPieces } from "../tables/excel-text.ts";
import { detailKindsOf, runTable } from "../tables/run-tables.ts";
import { spreadsheetTables, studyTables } from "../tables/study-tables.ts";
import { tablePieces } from "../tables/table.ts";
import { weeksTable } from "../tables/weeks.ts";
import { type Content, inPieces } from "./content.ts";
import { type Course, logFile, studyLog } from "./log.ts";
import { manifestFile, scenarioFile, studyManifest } from "./manifest.ts";
import { parquetPieces } from "./parquet.ts";
import { restFile, restPieces } from "./rest-of-runs.ts";

/** Some plans of the frontier that a search found, ready to be compared with another seed. */
export const frontierFile = "frontier.yaml";

/**
 * Every file of a results folder but those drawn or told from the results, which the caller adds as `more`. Tables
 * are made piece by piece while they are written, so that they may be larger than memory.
 * @param scenarioText the scenario with every default written out.
 */
export function studyFiles(
  scenarioText: string,
  results: StudyResults,
  course: Course,
  more: ReadonlyMap<string, string | Uint8Array> = new Map(),
): Map<string, Content> {
  const tables = studyTables(results);
  const [runs] = tables;
  const { request } = results;
  const details = detailKindsOf(request).map((kind) => runTable(kind, results, request.detail));
  const parquetAlone = [weeksTable(results), ...details];
  const files = new Map<string, Content>([
    [scenarioFile, scenarioText],
    ...tables.map((table): [string, Content] => [`${table.name}.csv`, inPieces(() => tablePieces(table))]),
    [`${runs.name}.parquet`, inPieces(() => parquetPieces(runs))],
    ...parquetAlone.map((table): [string, Content] => [
      `${table.name}.parquet`,
      inPieces(() => parquetPieces(table)),
    ]),
    [restFile, inPieces(() => restPieces(results))],
    ...tables
      .filter(({ name }) => spreadsheetTables.includes(name))
      .map((table): [string, Content] => [`${table.name}-excel.csv`, inPieces(() => excelPieces(table))]),
    ["datapackage.json", dataPackage(results, tables, [runs], parquetAlone, spreadsheetTables)],
    ...frontierFiles(results),
    ...more,
  ]);
  // Both name the hashes of all others: made last, when these have been written and nothing has to be made twice.
  files.set(
    manifestFile,
    inPieces(() => [studyManifest(results, files)]),
  );
  files.set(
    logFile,
    inPieces(() => [studyLog(course, files)]),
  );
  return files;
}

function frontierFiles(results: StudyResults): [string, Content][] {
  const { search } = results;
  return search === undefined ? [] : [[frontierFile, writeScenario(frontierScenario(results, search))]];
}
