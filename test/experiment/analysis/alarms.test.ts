import { expect, test } from "vitest";
import { findTwinRuns } from "../../../src/experiment/analysis/twin-runs.ts";
import { findUnvarying } from "../../../src/experiment/analysis/unvarying.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import { rowsWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const scenario = sampleScenario();
const planned = planStudy(scenario, { kind: "compare" });
const { cells } = planned;

function unvaryingOf(rows: readonly RunRow[]) {
  return findUnvarying({ scenario, cells, rows, replications: 4 });
}

test("a measure with one value in every programme of a plan is noted, with the plan", () => {
  const rows = [
    ...rowsWith(0, "engagementQuality", [0.5, 0.6, 0.5, 0.5]),
    ...rowsWith(1, "engagementQuality", [0.5, 0.5, 0.5, 0.5]),
  ];
  expect(unvaryingOf(rows)).toEqual([{ measure: "engagementQuality", plans: ["team"] }]);
});

test("a measure that some programmes do not have is not said to be the same in every programme", () => {
  expect(unvaryingOf(rowsWith(1, "engagementQuality", [0.5, 0.5, Number.NaN, 0.5]))).toEqual([]);
  expect(unvaryingOf(rowsWith(1, "engagementQuality", [0.5, 0.5]))).toEqual([]);
});

test("two programmes may be the same by chance and are not noted", () => {
  const rows = rowsWith(1, "engagementQuality", [0.5, 0.5]);
  expect(findUnvarying({ scenario, cells, rows, replications: 2 })).toEqual([]);
});

test("one programme alone, or a value in one alone, varies in nothing and is not noted", () => {
  expect(unvaryingOf(rowsWith(0, "engagementQuality", [0.5]))).toEqual([]);
  expect(unvaryingOf(rowsWith(0, "engagementQuality", [0.5, Number.NaN]))).toEqual([]);
  expect(unvaryingOf([])).toEqual([]);
});

test("a replication that repeats another's trajectory is an alarm once anything was drawn, else not", () => {
  const [one, two] = rowsWith(0, "waitDays", [1, 2]);
  const { outcome } = one;
  if (outcome === undefined) throw new Error("The row has no outcome.");
  const twin = (drawsMade: number): RunRow => ({ ...two, outcome: { ...outcome, drawsMade } });
  expect(findTwinRuns([one, twin(7)])).toEqual([
    { cellIndex: 0, replication: 1, sameAs: 2, isAlarming: true },
  ]);
  expect(findTwinRuns([one, twin(0)])[0].isAlarming).toBe(false);
  expect(findTwinRuns([one, two])).toEqual([]);
});

test("two plans may share a trajectory", () => {
  const [one] = rowsWith(0, "waitDays", [1]);
  expect(findTwinRuns([one, { ...one, cellIndex: 1 }])).toEqual([]);
});
