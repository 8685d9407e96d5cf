// What went wrong in other simulation programs, each as a claim about ours.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyseStudy } from "../../src/experiment/analysis/findings.ts";
import { measurePosition } from "../../src/experiment/analysis/run-values.ts";
import { findTwinRuns } from "../../src/experiment/analysis/twin-runs.ts";
import type { CellRuns } from "../../src/experiment/plan/cell-runs.ts";
import { cellParameters, runsOf } from "../../src/experiment/plan/cells.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import type { RunRow } from "../../src/experiment/run/rows.ts";
import { simulateModel } from "../../src/experiment/run/simulate.ts";
import { chunkRunner } from "../../src/experiment/run/threads/run-chunk.ts";
import { runJobs, type Send } from "../../src/experiment/run/threads/run-jobs.ts";
import { readCsv } from "../../src/experiment/store/read-csv.ts";
import { runStudy } from "../../src/experiment/study/run-study.ts";
import { studyTables } from "../../src/experiment/tables/study-tables.ts";
import { tableText } from "../../src/experiment/tables/table.ts";
import { timeShareColumns } from "../../src/experiment/tables/time-shares.ts";
import { measureNames } from "../../src/model/measures.ts";
import { parameterNames } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { codeAlone } from "../arithmetic/code-alone.ts";
import { standInStudy } from "../screens/stand-in-study.ts";
import { openOffice } from "../screens/test-terminal.ts";
import { smallScenario } from "./small-scenario.ts";

const scenario = readScenario(smallScenario(4, 30), { fileName: "small.yaml", name: "small" });
const planned = planStudy(scenario, { kind: "sweep" });
const { cells } = planned;
const jobs = runsOf(scenario, cells);

function runAll(some: readonly CellRuns[] = jobs, model = simulateModel): RunRow[] {
  return some.flatMap((cell) => cell.replications.map((one) => runReplication(cell, one, model)));
}

function measuresOf({ outcome }: RunRow): number[] {
  return [...(outcome?.measures ?? [])];
}

const rows = runAll();
const whole = analyseStudy(planned, rows);

function textOf(results: typeof whole): string {
  return studyTables(results)
    .map((table) => tableText(table))
    .join("\n");
}

test("one seed does not make all replications the same run", () => {
  expect(rows.filter(({ status }) => status !== "ok")).toEqual([]);
  expect(findTwinRuns(rows)).toEqual([]);
  for (const { cellIndex } of jobs) {
    const own = rows.filter((row) => row.cellIndex === cellIndex);
    expect(new Set(own.map(({ outcome }) => outcome?.trajectory)).size).toBe(4);
    const position = measurePosition("contactShare");
    expect(new Set(own.map(({ outcome }) => outcome?.measures[position])).size).toBe(4);
  }
});

test("no run begins where an earlier one ended: each alone gives the same row as in its turn", () => {
  for (const row of [...rows].reverse()) {
    const job = jobs.find(({ cellIndex }) => cellIndex === row.cellIndex);
    if (job === undefined) throw new Error("A row without its job.");
    expect(runReplication(job, row.replication, simulateModel)).toEqual(row);
  }
});

test("no thread begins the same seed anew, and a run in a thread is the run in the program", async () => {
  const threaded = await runStudy({ scenario, kind: "sweep", workers: 2 });
  expect(threaded.rows).toEqual(whole.rows);
});

test("no seed belongs to a thread: who takes which run, and who ends first, changes nothing", async () => {
  const runChunk = chunkRunner(simulateModel);
  for (const delays of [[0, 9, 2], [7, 1], [3]]) {
    let asked = 0;
    const send: Send = async (some) => {
      const delay = delays[asked++ % delays.length];
      for (let turn = 0; turn < delay; turn++) await Promise.resolve();
      return { ...runChunk({ cells: some }), milliseconds: 40 * delay };
    };
    expect(await runJobs({ jobs }, 3, send)).toEqual(rows);
  }
});

test("rows that come in any order give the same tables", () => {
  const shuffled = rows.map((row, place) => ({ row, place: (place * 7) % rows.length }));
  const late = shuffled.sort((one, other) => one.place - other.place).map(({ row }) => row);
  expect(late).not.toEqual(rows);
  expect(textOf(analyseStudy(planned, late))).toBe(textOf(whole));
});

test("nothing in the threads or the tables runs through names that look like numbers", () => {
  const folders = ["run/threads", "tables"].map(
    (name) => new URL(`../../src/experiment/${name}/`, import.meta.url),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => codeAlone(readFileSync(new URL(name, folder), "utf8"))),
  );
  expect(files.length).toBeGreaterThan(12);
  for (const text of files) expect(text).not.toMatch(/for \((?:const|let) \w+ in /);
});

test("every day is run once, the last one too", () => {
  const days: number[] = [];
  const { parameters } = jobs[0];
  simulate(parameters, 1, { watch: ({ office }) => days.push(office.day) });
  expect(days).toEqual(Array.from({ length: 60 }, (_, day) => day));
});

test("columns are never swapped: every row, read back, has the design's plan, point and number and its own measures", () => {
  const [runs] = studyTables(whole);
  const [header, ...lines] = readCsv(tableText(runs));
  expect(header).toEqual([
    "plan",
    "meetings.perWeek",
    "replication",
    "point",
    "copyOf",
    "status",
    "reason",
    ...measureNames,
    ...timeShareColumns.map(({ name }) => name),
  ]);
  expect(lines).toHaveLength(whole.rows.length);
  lines.forEach((line, number) => {
    const cell = cells[Math.floor(number / 4)];
    const asDesigned = [cell.plan.name, String(cell.point["meetings.perWeek"]), String((number % 4) + 1)];
    expect(line.slice(0, 3)).toEqual(asDesigned);
    const values = line
      .slice(7, 7 + measureNames.length)
      .map((text) => (text === "" ? Number.NaN : Number(text)));
    expect(values).toEqual(measuresOf(whole.rows[number]).map((value) => value + 0));
  });
});

test("run numbers come from the design, whoever ran them", async () => {
  const threaded = await runStudy({ scenario, kind: "compare", workers: 3 });
  expect(threaded.rows.map(({ cellIndex, replication }) => [cellIndex, replication])).toEqual(
    [0, 1].flatMap((cell) => [1, 2, 3, 4].map((replication) => [cell, replication])),
  );
});

test("one run's error shortens no other run", () => {
  const failing = runAll(jobs, (parameters, replication) => {
    if (replication === 2) throw new Error("The pot was negative");
    return simulate(parameters, replication);
  });
  expect(failing.filter(({ status }) => status === "failed")).toHaveLength(jobs.length);
  expect(failing.filter(({ status }) => status === "ok")).toEqual(
    rows.filter(({ replication }) => replication !== 2),
  );
});

test("watching draws nothing and changes nothing", () => {
  const { parameters, cellIndex } = jobs[0];
  let looked = 0;
  const watched = simulate(parameters, 1, {
    watch: (agency) => {
      looked += JSON.stringify(Object.keys(agency)).length;
    },
  });
  expect(looked).toBeGreaterThan(0);
  const plain = rows.find((row) => row.cellIndex === cellIndex && row.replication === 1);
  expect(watched).toEqual(plain?.outcome);
});

test("what cannot be judged is refused before the first run, and every table can be made before it", async () => {
  const needs = { name: "H1", says: "", measure: "waitDays", plan: "team", expect: "falls" } as const;
  const trend = { ...needs, kind: "trend", over: "meetings.perWeek", from: 2 } as const;
  const broken = { ...scenario, hypotheses: [trend] };
  let runs = 0;
  const running = runStudy({ scenario: broken, kind: "sweep", workers: 1, onProgress: () => runs++ });
  await expect(running).rejects.toMatchObject({ fault: { kind: "pointsMissing", hypotheses: ["H1"] } });
  expect(runs).toBe(0);
  const empty = studyTables(analyseStudy(planned, []));
  for (const table of empty) expect(tableText(table).split("\n")[0]).not.toBe("");
});

test("rows reach the disk while the study runs, not at its end", async () => {
  const office = openOffice();
  const seen: number[] = [];
  await office.say("compare two-plans --quiet", {
    study: async (options) => {
      const rows = await standInStudy()(options);
      options.onRows?.(rows.slice(0, 2));
      seen.push(office.files("results/two-plans.partial").filter((name) => name.endsWith(".bin")).length);
      return rows;
    },
  });
  expect(seen).toEqual([1]);
});

test("a study that ends early does not end with 0", async () => {
  const office = openOffice();
  const { code, messages } = await office.say("compare two-plans --quiet", {
    study: async (options) => (await standInStudy()(options)).slice(0, -2),
  });
  expect(code).toBe(1);
  expect(messages).toContain("2 runs of 6 runs are missing.");
});

test("a plan is a difference from the base and from nothing else, and a check prints it", async () => {
  for (const cell of cells) {
    const own = cellParameters(scenario, cell);
    const named = [...Object.keys(cell.plan.changes), ...Object.keys(cell.point)];
    const differing = parameterNames.filter(
      (name) => JSON.stringify(own[name]) !== JSON.stringify(scenario.parameters[name]),
    );
    expect(named).toEqual(expect.arrayContaining(differing));
    expect(own.seed).toBe(scenario.parameters.seed);
  }
  const office = openOffice();
  const { output } = await office.say("check two-plans");
  expect(output).toContain("staff.assistantsPerTeam");
});
