// The committed reference results are reproduced.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { place } from "../../scripts/guides/place.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { requestOf } from "../../src/experiment/plan/study-request.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../src/experiment/run/simulate.ts";
import { hashedFiles, manifestOf, studyInputs } from "../../src/experiment/store/manifest.ts";
import { chooseRows, compareRows } from "../../src/experiment/store/reproduce.ts";
import { verifyResults } from "../../src/experiment/store/verify.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";

const folder = place("results/reference/case-teams");
const flagship = readScenario(readFileSync(place("scenarios/case-teams.yaml"), "utf8"), {
  fileName: "case-teams.yaml",
  name: "case-teams",
});

/** Chosen at random, of which the first of each plan is tried. */
const rowsChosen = 40;
const plans = flagship.plans.length;

/** Replications of each plan and point that a study writes down in detail unless told otherwise. */
const usualDetail = 2;

test("a row of each plan of the committed reference results comes out again, equal in every cell (if not meant: npm run golden)", () => {
  const trial = chooseRows(folder, rowsChosen);
  const rows = trial.rows.filter(
    ({ cell: { plan } }, place) => trial.rows.findIndex((row) => row.cell.plan === plan) === place,
  );
  expect([rows.length, trial.rowsInFolder]).toEqual([plans, 1600]);
  const runs = rows.map(({ cell, cellIndex, replication }) => {
    const job = trial.jobs.find((one) => one.cellIndex === (cell.copyOf ?? cellIndex));
    if (job === undefined) throw new Error(`No runs for cell ${cellIndex}.`);
    return runReplication(job, replication, simulateModel);
  });
  expect(compareRows({ ...trial, rows }, runs)).toEqual([]);
});

test("the committed scenario.yaml is what the reader makes of the flagship's file", () => {
  expect(readFileSync(join(folder, "scenario.yaml"), "utf8")).toBe(writeScenario(flagship));
});

test("the committed manifest speaks of the flagship's sweep, by this version, with every row there", () => {
  const { inputs, rows } = manifestOf(folder);
  const request = requestOf("sweep");
  if (request === undefined) throw new Error("A sweep is a study.");
  expect(inputs).toEqual(
    studyInputs(planStudy(flagship, { ...request, detail: usualDetail }), writeScenario(flagship)),
  );
  expect(rows).toEqual({ present: inputs.rowsExpected, failed: 0 });
});

test("the committed files are those that the manifest and the log hashed", () => {
  const { manifest, problems, unknown } = verifyResults(folder);
  expect(Object.keys(manifest.files)).toEqual([
    ...hashedFiles,
    "clients.parquet",
    "workers.parquet",
    "decisions.parquet",
  ]);
  expect({ problems, unknown }).toEqual({ problems: [], unknown: [] });
});
