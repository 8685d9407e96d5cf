// Claims about reproduce: whatever a run leaves in a folder, a change of it is found when the run is made again.

import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../../src/experiment/run/simulate.ts";
import { parquetPieces } from "../../../src/experiment/store/parquet.ts";
import { chooseRows } from "../../../src/experiment/store/reproduce.ts";
import {
  compareFiles,
  compareTables,
  filesCompared,
} from "../../../src/experiment/store/reproduced-files.ts";
import { writeStudy } from "../../../src/experiment/store/results-folder.ts";
import { StoreFaultError } from "../../../src/experiment/store/store-fault.ts";
import { studyFiles } from "../../../src/experiment/store/study-files.ts";
import { type CellValue, makeTable } from "../../../src/experiment/tables/table.ts";
import type { Parameters } from "../../../src/model/parameters.ts";
import { writeScenario } from "../../../src/scenario/write-scenario.ts";
import { smallAgency } from "../../truth/agencies.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

/** Three plans, the second a copy of the first; 3 replications, of which the first is there in detail. */
const scenario = sampleScenario(
  { plans: [alone, { ...alone, name: "again" }, team] },
  { ...(smallAgency as Partial<Parameters>), replications: 3 },
);

let base = "";
let original = "";
let folder = "";

beforeAll(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-reproduce-"));
  original = join(base, "original");
  folder = join(base, "study");
  const planned = planStudy(scenario, { kind: "compare", detail: 1, isFullDetail: true });
  const rows = planned.runs.flatMap((job) =>
    job.replications.map((replication) => runReplication(job, replication, simulateModel)),
  );
  const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };
  const results = analyseStudy(planned, rows);
  writeStudy(original, studyFiles(writeScenario(scenario), results, course));
});

beforeEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(original, folder, { recursive: true });
});

afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

async function again(count: number) {
  const trial = chooseRows(folder, count);
  const runs = trial.jobs.flatMap((job) =>
    job.replications.map((replication) => runReplication(job, replication, simulateModel)),
  );
  return { trial, rows: await compareFiles(folder, trial, runs), tables: compareTables(folder, trial, runs) };
}

type ParquetRow = Readonly<Record<string, unknown>>;

/** Writes a Parquet file anew with other rows. */
async function rewrite(name: string, change: (rows: ParquetRow[]) => ParquetRow[]): Promise<void> {
  const path = join(folder, name);
  const file = Uint8Array.from(fs.readFileSync(path)).buffer;
  const rows = await parquetReadObjects({ file });
  const columns = Object.keys(rows[0]).map((column) => ({
    name: column,
    unit: "",
    meaning: "",
    type: rows.some((row) => typeof row[column] === "string") ? ("string" as const) : ("number" as const),
    value: (row: ParquetRow) => (row[column] ?? undefined) as CellValue,
  }));
  const table = makeTable({ name, says: "" }, columns, () => change(rows));
  fs.writeFileSync(path, Buffer.concat([...parquetPieces(table)]));
}

test("in a folder as it was written every table comes out again, copies and detail among them", async () => {
  const { trial, rows, tables } = await again(1000);
  expect(trial.rows).toHaveLength(9);
  expect(rows).toEqual([]);
  expect(tables).toEqual([]);
  expect(filesCompared(trial)).toEqual([
    "runs.csv",
    "runs-excel.csv",
    "runs.parquet",
    "weeks.parquet",
    "clients.parquet",
    "workers.parquet",
    "decisions.parquet",
    "contacts.parquet",
    "worker-weeks.parquet",
  ]);
});

test("a few rows are enough to look into every table that has them", async () => {
  const { rows, tables } = await again(2);
  expect(rows).toEqual([]);
  expect(tables).toEqual([]);
});

test.each([
  ["runs.parquet", "engagementQuality"],
  ["weeks.parquet", "trust"],
  ["clients.parquet", "complexity"],
  ["workers.parquet", "idleMinutes"],
  ["decisions.parquet", "cost"],
  ["contacts.parquet", "trust"],
  ["worker-weeks.parquet", "skill"],
])("a number of %s changed in its last place is found", async (name, column) => {
  const place = 4;
  let written = 0;
  await rewrite(name, (rows) =>
    rows.map((row, at) => {
      if (at !== place) return row;
      written = Number(row[column]) * (1 + Number.EPSILON);
      return { ...row, [column]: written };
    }),
  );
  const { rows } = await again(1000);
  expect(rows).toMatchObject([{ file: name, column, written: String(written) }]);
});

test("a row that is missing, or one too many, is found", async () => {
  await rewrite("decisions.parquet", (rows) => rows.slice(1));
  await rewrite("clients.parquet", (rows) => [...rows, ...rows.slice(-1)]);
  const { rows } = await again(1000);
  const counts = rows.filter(({ column }) => column === "rows");
  expect(counts.map(({ file, written, found }) => [file, Number(written) - Number(found)])).toEqual([
    ["clients.parquet", 1],
    ["decisions.parquet", -1],
  ]);
});

function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  fs.writeFileSync(path, change(fs.readFileSync(path, "utf8")));
}

test("a cell of the spreadsheet's rows is held against the run too", async () => {
  edit("runs-excel.csv", (text) => text.replace("team,2,1,,ok", "team,2,1,,OK"));
  expect((await again(1000)).rows).toMatchObject([
    { file: "runs-excel.csv", column: "status", written: "OK", found: "ok" },
  ]);
});

test("where every run is made again, means, differences and verdicts are held against them", async () => {
  edit("distribution.csv", (text) => text.replace(/(\d)\n/, (_, digit) => `${(Number(digit) + 1) % 10}\n`));
  edit("differences.csv", (text) => text.replace(/^(team,.*),higher|,unclear|,same|,lower/m, "$1,other"));
  const found = (await again(1000)).tables.map(({ file }) => file);
  expect(found).toContain("distribution.csv");
  expect((await again(2)).tables).toEqual([]);
});

test("a table that the newest format has got since is missed only where the log names it", async () => {
  edit("money.csv", (text) => text.replace(",leadWages,budgeted,", ",leadWages,budgeted,1"));
  expect((await again(1000)).tables.map(({ file }) => file)).toEqual(["money.csv"]);
  fs.rmSync(join(folder, "money.csv"));
  await expect(again(1000)).rejects.toThrow(StoreFaultError);
  edit("log.json", (text) => text.replace(/\n *"money\.csv": "[0-9a-f]+",/, ""));
  expect((await again(1000)).tables).toEqual([]);
});

test("a Parquet file that is cut short is said to be damaged", async () => {
  fs.truncateSync(join(folder, "weeks.parquet"), 100);
  await expect(again(2)).rejects.toThrow(StoreFaultError);
  fs.rmSync(join(folder, "weeks.parquet"));
  await expect(again(2)).rejects.toThrow(StoreFaultError);
});

test("a study of somebody's own points is made again from the points that its folder holds", async () => {
  const text = "intake.clientsPerWeek,provisions.domains\n1.25,health housing\n2,legal\n";
  const design = { method: "table", fileName: "mine.csv", text } as const;
  const planned = planStudy(scenario, { kind: "sweep", design });
  const rows = planned.runs.flatMap((job) =>
    job.replications.map((replication) => runReplication(job, replication, simulateModel)),
  );
  const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };
  const results = analyseStudy(planned, rows);
  fs.rmSync(folder, { recursive: true });
  writeStudy(folder, studyFiles(writeScenario(scenario), results, course));
  const { trial, rows: differing, tables } = await again(1000);
  expect(trial.rows).toHaveLength(18);
  expect(differing).toEqual([]);
  expect(tables.filter(({ file }) => file !== "design.csv")).toEqual([]);

  edit("design.csv", (changed) => changed.replace("1.25", "1.5"));
  expect((await again(1000)).rows.length).toBeGreaterThan(0);
});
