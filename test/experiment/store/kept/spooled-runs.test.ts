// Claims about runs that do not fit into memory: from a scratch file they are the same, to the last bit.
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseStudy } from "../../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../../../src/experiment/run/rows.ts";
import { MeasureColumns } from "../../../../src/experiment/store/kept/measure-columns.ts";
import { SpooledRuns } from "../../../../src/experiment/store/kept/spooled-runs.ts";
import { writeStudy } from "../../../../src/experiment/store/results-folder.ts";
import { storedPlan } from "../../../../src/experiment/store/stored-plan.ts";
import { storedRows } from "../../../../src/experiment/store/stored-rows.ts";
import { studyFiles } from "../../../../src/experiment/store/study-files.ts";
import { showStudy } from "../../../../src/experiment/study/stored-study.ts";
import { faultOf } from "../fault-of.ts";
import { madeUpStudy, rowsOf } from "./made-up-study.ts";

let base = "";
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-spool-"));
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };

function plainly(rows: readonly RunRow[]) {
  return rows.map(({ cellIndex, replication, status, reason, outcome }) => ({
    ...{ cellIndex, replication, status, reason },
    outcome: outcome === undefined ? undefined : { ...outcome },
  }));
}

test("rows from the disk are the rows that were added, failed ones too, and so is what is found of them", () => {
  const { jobs, scenario } = madeUpStudy("throw 3", 700);
  const rows = rowsOf(jobs);
  const spooled = new SpooledRuns(jobs, 0);
  for (const row of rows) spooled.add(row);
  expect(plainly(spooled.all())).toEqual(plainly(rows));
  const plan = planStudy(scenario, { kind: "compare" });
  const [{ rows: _, ...fromDisk }, { rows: __, ...fromMemory }] = [spooled.all(), rows].map((some) =>
    analyseStudy(plan, some),
  );
  expect(fromDisk).toEqual(fromMemory);
});

test("a finished study is read the same whether its runs fit into memory or not", async () => {
  const { jobs, scenario, kept } = madeUpStudy("any", 30);
  const results = analyseStudy(planStudy(scenario, { kind: "compare" }), rowsOf(jobs));
  const folder = join(base, "study");
  writeStudy(folder, studyFiles(kept.scenarioText, results, course));
  const stored = storedPlan(folder, "sample");
  const [inMemory, onDisk] = [await storedRows(stored), await storedRows(stored, 0)];
  expect(onDisk.isWhole).toBe(true);
  expect(plainly(onDisk.rows)).toEqual(plainly(inMemory.rows));
  expect(plainly(inMemory.rows)).toEqual(plainly(rowsOf(jobs)));
  const { rows: _, ...shown } = await showStudy(stored);
  const { rows: __, ...made } = results;
  expect(shown.differences).toEqual(made.differences);
});

test("a file that holds a run more than the table of runs is damaged", async () => {
  const { jobs, scenario, kept } = madeUpStudy("any", 3);
  const folder = join(base, "study");
  const results = analyseStudy(planStudy(scenario, { kind: "compare" }), rowsOf(jobs));
  writeStudy(folder, studyFiles(kept.scenarioText, results, course));
  const place = join(folder, "runs-rest.bin");
  fs.appendFileSync(place, fs.readFileSync(place));
  const stored = storedPlan(folder, "sample");
  const error = await storedRows(stored).catch((reason: unknown) => reason);
  expect(
    faultOf(() => {
      throw error;
    }),
  ).toEqual({ kind: "damaged", file: place });
});

test("measures come back from their columns in whatever order the runs came", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }).chain((total) =>
        fc.record({
          order: fc.shuffledSubarray([...Array(total).keys()], { minLength: total }),
          width: fc.integer({ min: 1, max: 12 }),
        }),
      ),
      ({ order, width }) => {
        const columns = new MeasureColumns(order.length, width, 0);
        const measure = (run: number, place: number) => (run + 0.5) / (place + 1);
        const measuresOf = (run: number) =>
          Float64Array.from({ length: width }, (_, place) => measure(run, place));
        for (const run of order) columns.set(run, measuresOf(run));
        for (let place = 0; place < width; place++) {
          for (const run of order) expect(columns.at(run, place)).toBe(measure(run, place));
        }
        expect(columns.at(0, width)).toBeNaN();
      },
    ),
    { seed: 20_263, numRuns: 40 },
  );
});
