// Claims about reading a stored study from a program.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { place } from "../../../scripts/guides/place.ts";
import { measureOf } from "../../../src/experiment/analysis/measure-of.ts";
import { readCsv } from "../../../src/experiment/store/read-csv.ts";
import { readStudy } from "../../../src/experiment/store/read-study.ts";
import { measureNames } from "../../../src/model/measures.ts";
import { faultOf } from "./fault-of.ts";

const folder = place("results/reference/case-teams");
const study = readStudy(folder);

test("every row of runs.csv is a run, with its plan, its point and its measures", () => {
  const [columns, ...lines] = readCsv(readFileSync(join(folder, "runs.csv"), "utf8"));
  const runs = [...study.runs()];
  expect(runs).toHaveLength(study.manifest.rows.present);
  const at = (name: string) => columns.indexOf(name);
  for (const place of [0, 17, runs.length - 1]) {
    const [run, line] = [runs[place], lines[place]];
    expect(run.plan).toBe(line[at("plan")]);
    expect(run.point).toEqual({ "meetings.perWeek": line[at("meetings.perWeek")] });
    expect([run.replication, run.status, run.reason]).toEqual([Number(line[at("replication")]), "ok", ""]);
    expect(run.measure("contactShare")).toBe(Number(line[at("contactShare")]));
  }
});

test("an empty cell is undefined, and so is a measure that the study never had, each in its way", () => {
  const [run] = study.runs();
  expect(run.plan).toBe("alone-scarce");
  expect(run.measure("teamCohesion")).toBeNaN();
  expect(run.measure("sunshine")).toBeUndefined();
  expect(run.measure("plan")).toBeUndefined();
});

test("other tables are rows by the names of their columns, and a table that is not there is absent", () => {
  const [first] = study.table("hypotheses") ?? [];
  expect(first).toMatchObject({ hypothesis: "H1", measure: "distributionVariety", plan: "team-generous" });
  expect(study.table("futures")).toBeUndefined();
  expect(study.scenarioText).toMatch(/^format: 1\n/);
});

test("a folder without a study is refused", () => {
  const empty = mkdtempSync(join(tmpdir(), "street-level-empty-"));
  try {
    expect(faultOf(() => readStudy(empty))).toMatchObject({ kind: "noStudy" });
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test("a measure is read by its name, and a name that no measure has is refused", () => {
  const measures = Float64Array.from(measureNames, (_, place) => place);
  expect(measureOf({ measures }, measureNames[3])).toBe(3);
  expect(() => measureOf({ measures }, "sunshine" as never)).toThrow("There is no measure sunshine.");
});
