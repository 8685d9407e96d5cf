// A stored study as a program reads it: its manifest, its scenario, its runs row by row, and its other tables.
import { join } from "node:path";
import type { MeasureName } from "../../model/measures.ts";
import { type Manifest, manifestOf, scenarioFile } from "./manifest.ts";
import { isPlainFile, readPlainText } from "./plain-files.ts";
import { csvLinesOf } from "./read-csv.ts";
import { readableFormat } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";
import { openRuns } from "./written-runs.ts";

/** One simulated programme of a stored study. */
export interface StoredRun {
  readonly plan: string;
  /** Value of each swept lever or sampled input, as it stands in the table. */
  readonly point: Readonly<Record<string, string>>;
  /** From 1; equal numbers met the same clients and events in every plan and at every point. */
  readonly replication: number;
  readonly status: "ok" | "failed";
  /** Why the run failed; empty for one that did not. */
  readonly reason: string;
  /**
   * In the unit of the table of measures; NaN where the run failed or the measure is undefined in it. Absent for a
   * measure that the study's version of the model did not have.
   */
  measure(name: MeasureName | (string & {})): number | undefined;
}

export interface StoredStudy {
  readonly manifest: Manifest;
  /** scenario.yaml, every default written out; {@link readScenario} reads it. */
  readonly scenarioText: string;
  /** Read from runs.csv as they are asked for, plan by plan; the file may be larger than memory. */
  runs(): Iterable<StoredRun>;
  /**
   * The rows of another table, such as `hypotheses` or `differences`, each cell as text under its column's name;
   * absent where the study has no such table.
   */
  table(name: string): readonly Readonly<Record<string, string>>[] | undefined;
}

/**
 * Opens the results folder of a finished study, of this format or any before it. Whether its files are as they were
 * written is the business of `streetlevel verify`.
 * @throws StoreFaultError for a folder that holds no study, a damaged one, or one that a newer program wrote.
 */
export function readStudy(folder: string): StoredStudy {
  const manifest = manifestOf(folder);
  const format = readableFormat(folder, manifest.inputs.schemas.results);
  return {
    manifest,
    scenarioText: readPlainText(join(folder, scenarioFile)),
    runs: () => readRuns(openRuns(folder, format)),
    table: (name) => readTable(join(folder, `${name}.csv`)),
  };
}

function* readRuns({ columns, measures, rows }: ReturnType<typeof openRuns>): Iterable<StoredRun> {
  const places = new Map(columns.map((column, place) => [column, place]));
  const levers = columns.slice(1, columns.indexOf("replication"));
  const measured = new Set(measures);
  for (const row of rows()) {
    const cell = (column: string) => row[places.get(column) ?? -1] ?? "";
    yield {
      plan: cell("plan"),
      point: Object.fromEntries(levers.map((lever) => [lever, cell(lever)])),
      replication: Number(cell("replication")),
      status: cell("status") === "ok" ? "ok" : "failed",
      reason: cell("reason"),
      measure: (name) => (measured.has(name) ? numberIn(cell(name)) : undefined),
    };
  }
}

function numberIn(text: string): number {
  return text === "" ? Number.NaN : Number(text);
}

function readTable(path: string): Record<string, string>[] | undefined {
  if (!isPlainFile(path)) return undefined;
  const [columns = [], ...rows] = csvLinesOf(path);
  if (rows.some((row) => row.length !== columns.length)) {
    throw new StoreFaultError({ kind: "damaged", file: path });
  }
  return rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
}
