import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import type { StudyResults } from "../../../src/experiment/analysis/results.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import { type Content, textOf } from "../../../src/experiment/store/content.ts";
import { sha256 } from "../../../src/experiment/store/hash.ts";
import { isFinishedStudy, studyInputs } from "../../../src/experiment/store/manifest.ts";
import { writeStudy } from "../../../src/experiment/store/results-folder.ts";
import { studyFiles } from "../../../src/experiment/store/study-files.ts";
import { simulate } from "../fixtures/made-up-model.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

let base = "";
let folder = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-manifest-"));
  folder = join(base, "study");
});

afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const scenarioText = "format: 1\n";
const request = { kind: "compare" } as const;

function study(seed = "any"): StudyResults {
  const scenario = sampleScenario({}, { seed });
  const planned = planStudy(scenario, { kind: "compare" });
  const rows = planned.runs.flatMap((cell) =>
    cell.replications.map((replication) => runReplication(cell, replication, simulate)),
  );
  return analyseStudy(planned, rows);
}

function filesOf(results: StudyResults, began = new Date(0)): Map<string, Content> {
  const course = {
    began,
    ended: new Date(began.getTime() + 1500),
    commandLine: ["compare", "x"],
    threads: 2,
  };
  return studyFiles(scenarioText, results, course, new Map([["charts/a.svg", "<svg/>"]]));
}

function jsonOf(files: Map<string, Content>, name: string) {
  return JSON.parse(textOf(files.get(name) ?? ""));
}

test("a manifest follows from the inputs alone; the log holds the rest", () => {
  const [early, late] = [filesOf(study()), filesOf(study(), new Date(1e12))];
  expect(textOf(late.get("manifest.json") ?? "")).toBe(textOf(early.get("manifest.json") ?? ""));
  expect(textOf(late.get("log.json") ?? "")).not.toBe(textOf(early.get("log.json") ?? ""));
  expect(jsonOf(early, "manifest.json")).toEqual({
    format: 1,
    inputs: {
      command: "compare",
      scenario: sha256(scenarioText),
      seed: "any",
      model: expect.any(String),
      generator: "philox4x32-10 v1",
      schemas: { scenario: 1, results: 4 },
      rowsExpected: 8,
    },
    rows: { present: 8, failed: 0 },
    files: {
      "scenario.yaml": sha256(scenarioText),
      "runs.csv": sha256(early.get("runs.csv") ?? ""),
      "distribution.csv": sha256(early.get("distribution.csv") ?? ""),
      "lorenz.csv": sha256(early.get("lorenz.csv") ?? ""),
      "survey.csv": sha256(early.get("survey.csv") ?? ""),
      "runs.parquet": sha256(early.get("runs.parquet") ?? ""),
      "weeks.parquet": sha256(early.get("weeks.parquet") ?? ""),
    },
  });
});

test("the log tells how it went and hashes the files that the manifest does not", () => {
  const log = jsonOf(filesOf(study()), "log.json");
  expect(log).toMatchObject({
    format: 1,
    began: "1970-01-01T00:00:00.000Z",
    seconds: 1.5,
    commandLine: ["compare", "x"],
    threads: 2,
    node: process.version,
  });
  expect(Object.keys(log.files)).toEqual([
    "points.csv",
    "summary.csv",
    "weeks.csv",
    "minutes.csv",
    "money.csv",
    "differences.csv",
    "hypotheses.csv",
    "runs-rest.bin",
    "runs-excel.csv",
    "differences-excel.csv",
    "hypotheses-excel.csv",
    "datapackage.json",
    "charts/a.svg",
    "manifest.json",
  ]);
});

const scenario = () => sampleScenario({}, { seed: "any" });
const inputs = studyInputs(planStudy(scenario(), request), scenarioText);

test("what a study follows from is known before it is run", () => {
  expect(jsonOf(filesOf(study()), "manifest.json").inputs).toEqual(inputs);
});

test("a finished study is known by its scenario, its command, its seed and its rows", () => {
  writeStudy(folder, filesOf(study()));
  expect(isFinishedStudy(folder, inputs)).toBe(true);
  for (const other of [
    studyInputs(planStudy(scenario(), request), `${scenarioText}\n`),
    studyInputs(planStudy(scenario(), { kind: "sweep" }), scenarioText),
    studyInputs(planStudy(scenario(), { kind: "run", plan: "alone" }), scenarioText),
    studyInputs(planStudy(sampleScenario({}, { seed: "other" }), request), scenarioText),
    { ...inputs, model: "of another year" },
    { ...inputs, rowsExpected: 9 },
  ]) {
    expect(isFinishedStudy(folder, other)).toBe(false);
  }
  expect(isFinishedStudy(join(base, "absent"), inputs)).toBe(false);
});

test("a study with a failed run, a missing row or a changed file is not finished", () => {
  const isFinished = () => isFinishedStudy(folder, inputs);
  writeStudy(folder, filesOf(study("throw 2")));
  const failing = studyInputs(planStudy(sampleScenario({}, { seed: "throw 2" }), request), scenarioText);
  expect(isFinishedStudy(folder, failing)).toBe(false);
  const results = study();
  writeStudy(folder, filesOf({ ...results, rows: results.rows.slice(1) }), { replace: true });
  expect(isFinished()).toBe(false);
  writeStudy(folder, filesOf(results), { replace: true });
  expect(isFinished()).toBe(true);
  fs.appendFileSync(join(folder, "runs.csv"), "x");
  expect(isFinished()).toBe(false);
});

test("a manifest that is no manifest makes no study finished", () => {
  fs.mkdirSync(folder);
  for (const text of ["", "null", "[]", '{"format":2}', '{"format":1}']) {
    fs.writeFileSync(join(folder, "manifest.json"), text);
    expect(isFinishedStudy(folder, inputs)).toBe(false);
  }
});
