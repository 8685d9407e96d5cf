// A study as the files of its results folder.
import type { StudyResults } from "../design/results.ts";
import { studyTables } from "../design/tables/study-tables.ts";
import { type Course, logFile, studyLog } from "./log.ts";
import { manifestFile, type StudyRequest, scenarioFile, studyManifest } from "./manifest.ts";

/**
 * Every file of a results folder but those drawn or told from the results, which the caller adds as `more`.
 * @param scenarioText the scenario with every default written out.
 */
export function studyFiles(
  request: StudyRequest,
  scenarioText: string,
  results: StudyResults,
  course: Course,
  more: ReadonlyMap<string, string | Uint8Array> = new Map(),
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([
    [scenarioFile, scenarioText],
    ...studyTables(results),
    ...more,
  ]);
  files.set(manifestFile, studyManifest(request, results, files));
  files.set(logFile, studyLog(course, files));
  return files;
}
