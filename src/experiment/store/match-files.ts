// A match as the files of its results folder, and what it found read back from them.
import { join } from "node:path";
import { isMeasureName, measureOfOnesOwn } from "../../model/measures.ts";
import type { Matching } from "../analysis/matching/matching.ts";
import type { StudyResults } from "../analysis/results.ts";
import { dataPackage } from "../tables/data-package.ts";
import { designTable } from "../tables/design.ts";
import { matchRunsTable } from "../tables/match-runs.ts";
import { matchTables } from "../tables/matching.ts";
import { tablePieces } from "../tables/table.ts";
import { type Content, inPieces } from "./content.ts";
import { readFields } from "./fields.ts";
import { checkFound } from "./found-check.ts";
import { type Course, logFile, studyLog } from "./log.ts";
import { manifestFile, manifestOf, manifestWith, scenarioFile } from "./manifest.ts";
import { isPlainFile, readPlainText } from "./plain-files.ts";

/** What was found, without the sets one by one: those are in the tables. */
export const foundFile = "match.json";

/** Those that follow from the inputs alone. */
const hashed: readonly string[] = [scenarioFile, "design.csv", "match-runs.csv", "matched.csv"];

/**
 * No table of all measures at every point, as studies have, for nobody looks at one of hundreds of sets that differ in
 * hundreds of inputs.
 */
export function matchFiles(
  scenarioText: string,
  results: StudyResults,
  course: Course,
  more: ReadonlyMap<string, string | Uint8Array> = new Map(),
): Map<string, Content> {
  const { design, matching } = results;
  const tables = [
    ...matchTables(results),
    ...(design === undefined ? [] : [designTable(design)]),
    matchRunsTable(results),
  ];
  const files = new Map<string, Content>([
    [scenarioFile, scenarioText],
    ...tables.map((table): [string, Content] => [`${table.name}.csv`, inPieces(() => tablePieces(table))]),
    ["datapackage.json", dataPackage(results, tables, [], [])],
    [foundFile, `${JSON.stringify({ ...matching, points: [] }, undefined, 2)}\n`],
    ...more,
  ]);
  files.set(manifestFile, manifestWith(results, files, hashed));
  files.set(logFile, studyLog(course, files));
  return files;
}

/** What a finished match found. @throws StoreFaultError for a folder that is damaged. */
export function storedMatching(folder: string): Matching {
  const file = join(folder, foundFile);
  const found = readFields<Matching>(file, readPlainText(file), checkFound);
  for (const { measure } of found.observed) if (!isMeasureName(measure)) measureOfOnesOwn(measure);
  return found;
}

/** Whether a finished match stands in the folder. */
export function isMatchFolder(folder: string): boolean {
  if (!isPlainFile(join(folder, manifestFile))) return false;
  return manifestOf(folder).inputs.command.startsWith("match ");
}
