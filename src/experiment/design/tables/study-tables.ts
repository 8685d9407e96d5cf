// All tables of a study, by the names of their files.
import type { StudyResults } from "../results.ts";
import { differencesTable } from "./differences.ts";
import { distributionTable } from "./distribution.ts";
import { hypothesesTable } from "./hypotheses.ts";
import { minutesTable } from "./minutes.ts";
import { runsTable } from "./runs.ts";

export function studyTables(results: StudyResults): Map<string, string> {
  return new Map([
    ["runs.csv", runsTable(results)],
    ["distribution.csv", distributionTable(results)],
    ["minutes.csv", minutesTable(results)],
    ["differences.csv", differencesTable(results)],
    ["hypotheses.csv", hypothesesTable(results)],
  ]);
}
