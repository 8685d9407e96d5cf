// Claims about the detail in a results folder: hashed, described, read back by other programs, the same however it was run.

import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../../src/experiment/run/simulate.ts";
import { type Content, piecesOf } from "../../../src/experiment/store/content.ts";
import { sha256 } from "../../../src/experiment/store/hash.ts";
import { decodeRows, encodeRows } from "../../../src/experiment/store/kept/row-codec.ts";
import { studyFiles } from "../../../src/experiment/store/study-files.ts";
import { detailNames, fullNames, runInDetail } from "../../../src/model/detailed-run.ts";
import type { Parameters } from "../../../src/model/parameters.ts";
import { smallAgency } from "../../truth/agencies.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const scenario = sampleScenario({}, { ...(smallAgency as Partial<Parameters>), replications: 3 });
const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };

const names = [...detailNames, ...fullNames];

interface Asked {
  readonly isFullDetail?: true;
  readonly isKept?: boolean;
}

function filesWith(
  detail: number,
  { isFullDetail, isKept = false }: Asked = {},
): ReadonlyMap<string, Content> {
  const planned = planStudy(scenario, { kind: "compare", detail, isFullDetail });
  const rows = planned.runs.flatMap((job) =>
    job.replications.map((replication) => runReplication(job, replication, simulateModel)),
  );
  const found = isKept ? (decodeRows(encodeRows("study", rows))?.rows ?? []) : rows;
  return studyFiles("format: 1\n", analyseStudy(planned, found), course);
}

function bytesOf(files: ReadonlyMap<string, Content>, name: string): Uint8Array<ArrayBuffer> {
  const pieces = [...piecesOf(files.get(name) ?? "")].map((piece) => Buffer.from(piece));
  return Uint8Array.from(Buffer.concat(pieces));
}

const textOf = (files: ReadonlyMap<string, Content>, name: string) =>
  Buffer.from(bytesOf(files, name)).toString("utf8");

let files: ReadonlyMap<string, Content> = new Map();
let folder = "";
beforeAll(() => {
  files = filesWith(2, { isFullDetail: true });
  folder = fs.mkdtempSync(join(tmpdir(), "street-level-detail-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test("the manifest hashes every table of the detail and says of how many replications it is", () => {
  const manifest = JSON.parse(textOf(files, "manifest.json"));
  expect(manifest.inputs).toMatchObject({ detail: 2, isFullDetail: true });
  for (const name of names) {
    const file = `${name}.parquet`;
    expect(manifest.files[file]).toBe(sha256(files.get(file) ?? ""));
  }
  expect(JSON.parse(textOf(files, "log.json")).files).not.toHaveProperty("clients.parquet");
});

test("without detail there are no such files, and nothing is said of them", () => {
  const without = filesWith(0);
  expect([...without.keys()].filter((name) => /clients|worker|decisions|contacts/.test(name))).toEqual([]);
  expect(textOf(without, "datapackage.json")).not.toContain("decisions.parquet");
  const { inputs } = JSON.parse(textOf(without, "manifest.json"));
  expect(Object.keys(inputs).filter((name) => /detail/i.test(name))).toEqual([]);
  expect(textOf(without, "runs.csv")).toBe(textOf(files, "runs.csv"));
});

test("detail that nobody asked for by number has neither contacts nor weeks of workers, and no file differs but for these", () => {
  const usual = filesWith(2);
  const lists = ["manifest.json", "log.json", "datapackage.json"];
  expect(names.filter((name) => usual.has(`${name}.parquet`))).toEqual(detailNames);
  expect(JSON.parse(textOf(usual, "manifest.json")).inputs).not.toHaveProperty("isFullDetail");
  for (const name of [...usual.keys()].filter((one) => !lists.includes(one)))
    expect(sha256(usual.get(name) ?? ""), name).toBe(sha256(files.get(name) ?? ""));
});

test("the data package describes every column as the file has it", async () => {
  const { resources } = JSON.parse(textOf(files, "datapackage.json")) as {
    resources: { name: string; path: string; schema: { fields: { name: string; description: string }[] } }[];
  };
  for (const name of names) {
    const resource = resources.find((one) => one.name === name);
    expect(resource?.path).toBe(`${name}.parquet`);
    const [first] = await parquetReadObjects({ file: bytesOf(files, `${name}.parquet`).buffer });
    expect(resource?.schema.fields.map((field) => field.name)).toEqual(Object.keys(first));
    for (const { description } of resource?.schema.fields ?? []) expect(description).not.toBe("");
  }
});

type AnyRow = Readonly<Record<string, number | string>>;

function rowsOf(
  name: (typeof names)[number],
  parameters: Parameters,
  replication: number,
): readonly AnyRow[] {
  const { rows, full } = runInDetail(parameters, replication, undefined, "full");
  if (name === "contacts") return full?.contacts ?? [];
  return name === "worker-weeks" ? (full?.workerWeeks ?? []) : rows[name];
}

test("the files hold the rows of the first two replications of each plan, and no others", async () => {
  for (const name of names) {
    const read = await parquetReadObjects({ file: bytesOf(files, `${name}.parquet`).buffer });
    const { cells, runs } = planStudy(scenario, { kind: "compare" });
    const wanted = runs.flatMap(({ cellIndex, parameters }) =>
      [1, 2].flatMap((replication) =>
        rowsOf(name, parameters, replication).map((row) => ({
          plan: cells[cellIndex].plan.name,
          replication,
          point: 1,
          ...row,
        })),
      ),
    );
    const asRead = wanted.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          value === "" || Number.isNaN(value) ? null : value,
        ]),
      ),
    );
    expect(read).toEqual(asRead);
  }
});

test("runs that were kept on the disk for a while give the same bytes", () => {
  const kept = filesWith(2, { isFullDetail: true, isKept: true });
  // The log tells of the moment and of the working copy, which may change meanwhile.
  for (const name of [...files.keys()].filter((one) => one !== "log.json"))
    expect(sha256(kept.get(name) ?? ""), name).toBe(sha256(files.get(name) ?? ""));
});

async function loadDuckDb() {
  try {
    return await import("@duckdb/node-api");
  } catch {
    return undefined;
  }
}

const duckDb = await loadDuckDb();

test.skipIf(duckDb === undefined)(
  "DuckDB joins decisions to clients and workers by their numbers",
  async () => {
    for (const name of names)
      fs.writeFileSync(join(folder, `${name}.parquet`), bytesOf(files, `${name}.parquet`));
    const instance = await duckDb?.DuckDBInstance.create();
    const connection = await instance?.connect();
    const ask = async (question: string) => (await connection?.runAndReadAll(question))?.getRows();
    const from = (name: string) => `'${join(folder, `${name}.parquet`)}'`;
    const [[decisions, clients, workers]] = (await ask(
      `select count(*), count(c.complexity), count(w.role) from ${from("decisions")} d
     left join ${from("clients")} c using (plan, replication, client)
     left join (select distinct plan, replication, worker, role from ${from("workers")}) w
       using (plan, replication, worker)`,
    )) ?? [[]];
    expect(Number(decisions)).toBeGreaterThan(100);
    expect([clients, workers]).toEqual([decisions, decisions]);
  },
);
