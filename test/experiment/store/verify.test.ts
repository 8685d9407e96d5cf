import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import { chooseRows, compareRows } from "../../../src/experiment/store/reproduce.ts";
import { writeStudy } from "../../../src/experiment/store/results-folder.ts";
import { studyFiles } from "../../../src/experiment/store/study-files.ts";
import { verifyResults } from "../../../src/experiment/store/verify.ts";
import { simulate } from "../fixtures/made-up-model.ts";
import { faultOf } from "./fault-of.ts";
import { madeUpStudy, rowsOf } from "./kept/made-up-study.ts";

let base = "";
let folder = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-verify-"));
  folder = join(base, "study");
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

function write(seed = "any"): void {
  const { scenario, jobs, kept } = madeUpStudy(seed);
  const results = analyseStudy(planStudy(scenario, { kind: "compare" }), rowsOf(jobs));
  const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };
  const more = new Map([["charts/a.svg", "<svg/>"]]);
  writeStudy(folder, studyFiles(kept.scenarioText, results, course, more));
}

function edit(name: string, change: (text: string) => string): void {
  const path = join(folder, name);
  fs.writeFileSync(path, change(fs.readFileSync(path, "utf8")));
}

test("a folder as it was written has no problem, and every file of it was hashed", () => {
  write();
  const { files, problems, unknown } = verifyResults(folder);
  expect({ problems, unknown }).toEqual({ problems: [], unknown: [] });
  const held = fs.readdirSync(folder, { recursive: true }).filter((name) => String(name).includes("."));
  // All but log.json, which holds the hashes.
  expect(files).toBe(held.length - 1);
});

test("a changed byte, a missing file and a file too many are each named", () => {
  write();
  edit("runs.csv", (text) => text.replace("ok", "OK"));
  edit("manifest.json", (text) => `${text} `);
  fs.rmSync(join(folder, "charts", "a.svg"));
  fs.writeFileSync(join(folder, "charts", "notes.txt"), "mine");
  const { problems, unknown } = verifyResults(folder);
  expect(problems).toEqual([
    { file: "charts/a.svg", problem: "missing" },
    { file: "manifest.json", problem: "differs" },
    { file: "runs.csv", problem: "differs" },
  ]);
  expect(unknown).toEqual(["charts/notes.txt"]);
});

test("a manifest that was changed to fit another scenario disagrees with itself and with the log", () => {
  write();
  edit("manifest.json", (text) =>
    text.replace(/"scenario": "[0-9a-f]{64}"/, `"scenario": "${"0".repeat(64)}"`),
  );
  expect(verifyResults(folder).problems).toEqual([
    { file: "scenario.yaml", problem: "disagrees" },
    { file: "manifest.json", problem: "differs" },
  ]);
});

test("without its log a folder is not whole", () => {
  write();
  fs.rmSync(join(folder, "log.json"));
  const { problems, unknown, unchecked } = verifyResults(folder);
  expect(problems).toEqual([{ file: "log.json", problem: "missing" }]);
  // What only the log could vouch for is not called foreign.
  expect(unknown).toEqual([]);
  expect(unchecked).toContain("charts/a.svg");
  expect(unchecked).toContain("differences.csv");
  expect(unchecked).not.toContain("runs.csv");
});

test("a folder without a manifest, with a damaged one, or with one of a newer program is refused", () => {
  expect(faultOf(() => verifyResults(folder))).toEqual({ kind: "noStudy", folder });
  fs.mkdirSync(folder);
  const path = join(folder, "manifest.json");
  const lacking = (field: string, problem: string) => ({ misfit: { field, problem } });
  for (const [text, misfit] of [
    ["", {}],
    ["[]", {}],
    ["null", {}],
    ['{"format":1}', lacking("inputs", "missing")],
    ['{"format":"2"}', lacking("format", "wrong")],
  ] as const) {
    fs.writeFileSync(path, text);
    expect(faultOf(() => verifyResults(folder))).toEqual({ kind: "damaged", file: path, ...misfit });
  }
  fs.copyFileSync(new URL("../fixtures/formats/manifest-2.json", import.meta.url), path);
  expect(faultOf(() => verifyResults(folder))).toEqual({
    kind: "newerFormat",
    file: path,
    format: 2,
    known: 1,
  });
});

function again(count: number) {
  const trial = chooseRows(folder, count);
  const runs = trial.jobs.flatMap((cell) =>
    cell.replications.map((replication) => runReplication(cell, replication, simulate)),
  );
  return { trial, differences: compareRows(trial, runs) };
}

test("rows come out again, copies and failed runs among them", () => {
  write("throw 3");
  const { trial, differences } = again(1000);
  expect(trial.rows).toHaveLength(24);
  expect(trial.rowsInFolder).toBe(24);
  expect(trial.jobs.flatMap(({ replications }) => replications)).toHaveLength(16);
  expect(differences).toEqual([]);
});

test("the seed alone decides which rows are tried, and other seeds try others", () => {
  write();
  const places = () => again(5).trial.rows.map(({ cellIndex, replication }) => [cellIndex, replication]);
  const first = places();
  expect(first).toHaveLength(5);
  expect(new Set(first.map(String)).size).toBe(5);
  expect(places()).toEqual(first);
  fs.rmSync(folder, { recursive: true });
  write("other");
  expect(places()).not.toEqual(first);
});

test("another text chooses other rows, the same each time", () => {
  write();
  const numbersBy = (text?: string) => chooseRows(folder, 5, text).rows.map(({ number }) => number);
  expect(numbersBy("mine")).toEqual(numbersBy("mine"));
  expect(numbersBy("mine")).not.toEqual(numbersBy());
  expect(numbersBy("any")).toEqual(numbersBy());
});

test("a number changed in its last place is found, with its row and column", () => {
  write();
  edit("runs.csv", (text) =>
    text.replace(
      /^(team,5,.*?)(\d)(,,)/m,
      (_, start, digit, end) => `${start}${(Number(digit) + 1) % 10}${end}`,
    ),
  );
  const { differences } = again(1000);
  expect(differences).toHaveLength(1);
  expect(differences[0].row).toMatchObject({ cellIndex: 2, replication: 5 });
  expect(differences[0].written).not.toBe(differences[0].found);
});

test("columns in another order are never taken for others: the header is held against the design", () => {
  write();
  edit("runs.csv", (text) =>
    text.replace("engagementQuality,engagementDose", "engagementDose,engagementQuality"),
  );
  expect(faultOf(() => chooseRows(folder, 5))).toMatchObject({ kind: "damaged" });
});

test("a study of another version of the model is not held against this one", () => {
  write();
  edit("manifest.json", (text) => text.replace(/"model": "[^"]+"/, '"model": "0.0.1"'));
  expect(faultOf(() => chooseRows(folder, 5))).toMatchObject({ kind: "otherVersion" });
});

test("tables of a newer format are verified like ours, but never read: nothing of them is called damaged", () => {
  write();
  edit("manifest.json", (text) => text.replace(/"results": \d+/, '"results": 99'));
  expect(verifyResults(folder).problems).toEqual([{ file: "manifest.json", problem: "differs" }]);
  expect(faultOf(() => chooseRows(folder, 5))).toEqual({
    kind: "newerResults",
    folder,
    format: 99,
    known: 4,
  });
});
