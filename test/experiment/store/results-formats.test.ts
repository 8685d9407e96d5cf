// Claims about results of past formats: folders as earlier versions wrote them are read, and never taken for today's.

import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { modelVersion } from "../../../src/experiment/plan/versions.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../../src/experiment/run/simulate.ts";
import { mergeShards } from "../../../src/experiment/store/kept/merge.ts";
import { parquetPieces } from "../../../src/experiment/store/parquet.ts";
import { csvLinesOf, readCsv } from "../../../src/experiment/store/read-csv.ts";
import { chooseRows, compareRows } from "../../../src/experiment/store/reproduce.ts";
import {
  compareFiles,
  comparesTables,
  filesCompared,
} from "../../../src/experiment/store/reproduced-files.ts";
import { writeStudy } from "../../../src/experiment/store/results-folder.ts";
import { studyFiles } from "../../../src/experiment/store/study-files.ts";
import { verifyResults } from "../../../src/experiment/store/verify.ts";
import { cellText, makeTable } from "../../../src/experiment/tables/table.ts";
import { measureNames } from "../../../src/model/measures.ts";
import type { Parameters } from "../../../src/model/parameters.ts";
import { writeScenario } from "../../../src/scenario/write-scenario.ts";
import { smallAgency } from "../../truth/agencies.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";
import { faultOf } from "./fault-of.ts";

let base = "";
let folder = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-formats-"));
  folder = join(base, "study");
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  fs.writeFileSync(path, change(fs.readFileSync(path, "utf8")));
}

/** What versions 0.1.0 of formats 1 and 2 wrote of three programmes of one plan, but for charts and log. */
function copyWritten(format: number): void {
  const written = new URL(`../fixtures/formats/results-${format}/`, import.meta.url);
  fs.cpSync(fileURLToPath(written), folder, { recursive: true });
}

const past = [
  { format: 1, measures: 60, files: ["runs.csv", "runs-excel.csv", "runs.parquet"] },
  { format: 2, measures: 60, files: ["runs.csv", "runs-excel.csv", "runs.parquet", "weeks.parquet"] },
];

test.each(past)(
  "a folder that an earlier version wrote in format $format is verified down to its rows",
  ({ format, measures }) => {
    copyWritten(format);
    const { manifest, problems, unchecked, ...found } = verifyResults(folder);
    expect(manifest.inputs.schemas.results).toBe(format);
    expect(problems).toEqual([{ file: "log.json", problem: "missing" }]);
    expect(unchecked).toEqual(["runs-excel.csv"]);
    expect(found).toMatchObject({ measures, unknown: [] });
    edit("manifest.json", (text) => text.replace('"present": 3', '"present": 4'));
    expect(verifyResults(folder).problems).toContainEqual({ file: "runs.csv", problem: "otherRows" });
  },
);

test.each(past)(
  "its model being another, no row of format $format is tried, and the command that runs it again is known",
  ({ format }) => {
    copyWritten(format);
    expect(faultOf(() => chooseRows(folder, 5))).toMatchObject({
      kind: "otherVersion",
      model: "model 0.1.0, philox4x32-10 v1",
      command: "run team-generous",
      scenarioFile: join(folder, "scenario.yaml"),
    });
    expect(faultOf(() => mergeShards([folder]))).toEqual({ kind: "finishedStudy", folder });
  },
);

test.each(past)(
  "were its model today's, the rows of format $format would be read: another model's numbers in every place, the same runs",
  async ({ format, files }) => {
    copyWritten(format);
    edit("manifest.json", (text) => text.replace('"model": "0.1.0"', `"model": "${modelVersion}"`));
    const { trial, differences } = await again();
    expect(trial.rows.map(({ cells }) => cells.slice(0, 6))).toEqual(
      [1, 2, 3].map((replication) => ["team-generous", String(replication), undefined, "", "ok", ""]),
    );
    expect(trial.measureNames).toHaveLength(60);
    expect(trial.measuresGone).toEqual([]);
    expect(filesCompared(trial)).toEqual(files);
    expect(comparesTables(trial)).toBe(false);
    const columns = new Set(differences.map(({ column }) => column));
    expect(columns.size).toBeGreaterThan(10);
    for (const head of ["plan", "replication", "week", "status", "rows"]) expect(columns).not.toContain(head);
    expect(new Set(differences.map(({ file }) => file))).toEqual(new Set(files));
  },
);

async function again() {
  const trial = chooseRows(folder, 1000);
  const runs = trial.jobs.flatMap((job) =>
    job.replications.map((replication) => runReplication(job, replication, simulateModel)),
  );
  return { trial, differences: [...compareRows(trial, runs), ...(await compareFiles(folder, trial, runs))] };
}

const later = measureNames.slice(-30);

/** Today's study as format 1 would have held it: without weeks, and without the thirty last measures. */
async function writeAsFormatOne(): Promise<void> {
  const scenario = sampleScenario(
    { plans: [alone, { ...alone, name: "again" }, team] },
    { ...(smallAgency as Partial<Parameters>), replications: 3 },
  );
  const planned = planStudy(scenario, { kind: "compare" });
  const rows = planned.runs.flatMap((job) =>
    job.replications.map((replication) => runReplication(job, replication, simulateModel)),
  );
  const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };
  const results = analyseStudy(planned, rows);
  writeStudy(folder, studyFiles(writeScenario(scenario), results, course));
  edit("manifest.json", (text) => text.replace(/"results": \d+/, '"results": 1'));
  fs.rmSync(join(folder, "weeks.parquet"));
  for (const name of ["runs.csv", "runs-excel.csv"]) edit(name, withoutLater);
  await rewriteParquet((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !(later as string[]).includes(name))),
  );
}

function withoutLater(text: string): string {
  const [header, ...lines] = readCsv(text);
  const isKept = header.map((name) => !(later as readonly string[]).includes(name));
  const kept = [header, ...lines].map((line) => line.filter((_, place) => isKept[place]));
  return kept.map((line) => `${line.map(cellText).join(",")}\n`).join("");
}

type ParquetRow = Readonly<Record<string, unknown>>;

async function rewriteParquet(change: (row: ParquetRow) => ParquetRow): Promise<void> {
  const path = join(folder, "runs.parquet");
  const file = Uint8Array.from(fs.readFileSync(path)).buffer;
  const rows = (await parquetReadObjects({ file })).map(change);
  const columns = Object.keys(rows[0]).map((name) => ({
    ...{ name, unit: "", meaning: "" },
    type: ["plan", "copyOf", "status", "reason"].includes(name) ? ("string" as const) : ("number" as const),
    value: (row: ParquetRow) => (row[name] ?? undefined) as string | number | undefined,
  }));
  const table = makeTable({ name: "runs", says: "" }, columns, () => rows);
  fs.writeFileSync(path, Buffer.concat([...parquetPieces(table)]));
}

test("a finished folder of a newer format is not called the same study by merge", () => {
  copyWritten(2);
  edit("manifest.json", (text) => text.replace('"results": 2', '"results": 99'));
  expect(faultOf(() => mergeShards([folder]))).toMatchObject({ kind: "newerResults", format: 99 });
});

test("rows of format 1 come out again in all that the folder has, and what came later is left out", async () => {
  await writeAsFormatOne();
  const { trial, differences } = await again();
  expect(trial.rowsInFolder).toBe(9);
  expect(trial.measureNames).toEqual(measureNames.slice(0, -30));
  expect(differences).toEqual([]);
});

test("a digit changed in a table of format 1 is found in CSV, spreadsheet rows and Parquet", async () => {
  await writeAsFormatOne();
  const change = (text: string) => {
    const [header, ...lines] = readCsv(text);
    lines[4][header.indexOf("engagementDose")] = "1.5";
    return [header, ...lines].map((line) => `${line.map(cellText).join(",")}\n`).join("");
  };
  edit("runs.csv", change);
  edit("runs-excel.csv", change);
  await rewriteParquet((row) =>
    row.plan === "team" && row.replication === 2 ? { ...row, engagementActiveOnly: -1 } : row,
  );
  const { differences } = await again();
  expect(differences.map(({ file, column, written }) => [file, column, written])).toEqual([
    ["runs.csv", "engagementDose", "1.5"],
    ["runs-excel.csv", "engagementDose", "1.5"],
    ["runs.parquet", "engagementActiveOnly", "-1"],
  ]);
});

test("a measure of a past format that is no more is named and not taken for another", async () => {
  await writeAsFormatOne();
  edit("runs.csv", (text) => text.replace("engagementDose", "morale"));
  const trial = chooseRows(folder, 2);
  expect(trial.measuresGone).toEqual(["morale"]);
  expect(trial.measureNames).not.toContain("engagementDose");
});

test.each([
  ["a column that says which run a row is", (text: string) => text.replace("replication,", "number,")],
  ["two columns of one name", (text: string) => text.replace("engagementDose", "engagementQuality")],
  ["a row cut short", (text: string) => text.replace(/,[^,\n]*\n$/, "\n")],
])("without %s, or with it, no format is guessed: the file is damaged", async (_, change) => {
  await writeAsFormatOne();
  edit("runs.csv", change);
  const file = join(folder, "runs.csv");
  expect(faultOf(() => chooseRows(folder, 5))).toEqual({ kind: "damaged", file });
});

test("lines read piece by piece are those of the whole text, whatever is in them and wherever it is cut", () => {
  const path = join(base, "any.csv");
  const cell = fc.string({ unit: fc.constantFrom('"', ",", "\n", "a", "é", "中", " ", "="), maxLength: 6 });
  const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 40 }), fc.boolean(), (rows, bytes, isEnded) => {
      const text = rows.map((row) => row.map(cellText).join(",")).join("\n") + (isEnded ? "\n" : "");
      fs.writeFileSync(path, text);
      expect([...csvLinesOf(path, bytes)]).toEqual(readCsv(text));
    }),
    { seed: 11, numRuns: 300 },
  );
});
