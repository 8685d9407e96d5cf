import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import type { StudyResults } from "../../../src/experiment/analysis/results.ts";
import { findTwinRuns } from "../../../src/experiment/analysis/twin-runs.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import type { Simulate } from "../../../src/experiment/run/simulate.ts";
import { runsTable } from "../../../src/experiment/tables/runs.ts";
import { tableText } from "../../../src/experiment/tables/table.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { simulate as madeUp } from "../fixtures/made-up-model.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

function studyOf(scenario: Scenario, simulate: Simulate = madeUp): StudyResults {
  const planned = planStudy(scenario, { kind: "compare" });
  const rows = planned.runs.flatMap((cell) =>
    cell.replications.map((replication) => runReplication(cell, replication, simulate)),
  );
  return analyseStudy(planned, rows);
}

const withCopy = [alone, { ...alone, name: "again" }, team];

test("rows stand by cell, then replication, whatever order the runs came in", () => {
  const scenario = sampleScenario({ plans: withCopy });
  const planned = planStudy(scenario, { kind: "compare" });
  const rows = [3, 1, 2].flatMap((replication) =>
    [2, 0].map((cellIndex): RunRow => ({ cellIndex, replication, status: "failed", reason: "Because." })),
  );
  const order = analyseStudy(planned, rows).rows.map((row) => [row.cellIndex, row.replication]);
  expect(order).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 2],
    [2, 3],
  ]);
});

test("a copied cell has the earlier one's outcomes under its own number", () => {
  const results = studyOf(sampleScenario({ plans: withCopy }));
  const outcomes = (cell: number) =>
    results.rows.filter((row) => row.cellIndex === cell).map((row) => row.outcome);
  expect(results.cells[1].copyOf).toBe(0);
  expect(outcomes(1)).toEqual(outcomes(0));
  expect(results.rows).toHaveLength(results.rowsExpected);
});

test("more replications leave every earlier row as it was", () => {
  const linesBy = (replications: number) =>
    tableText(runsTable(studyOf(sampleScenario({}, { replications })))).split("\n");
  const [few, many] = [linesBy(3), linesBy(7)];
  expect(many.slice(1, 4)).toEqual(few.slice(1, 4));
  expect(many.slice(8, 11)).toEqual(few.slice(4, 7));
});

test("one more plan leaves every other plan's rows as they were", () => {
  const more = { name: "more", label: "", changes: { "staff.assistantsPerTeam": 2 } };
  const few = tableText(runsTable(studyOf(sampleScenario()))).trimEnd();
  const many = tableText(runsTable(studyOf(sampleScenario({ plans: [alone, team, more] }))));
  expect(many.startsWith(few)).toBe(true);
});

test("an error in one run changes no other row", () => {
  const whole = studyOf(sampleScenario());
  const failing: Simulate = (parameters, replication) => {
    if (parameters["staff.assistantsPerTeam"] === 1 && replication === 3) throw new Error("Out of paper");
    return madeUp(parameters, replication);
  };
  const holed = studyOf(sampleScenario(), failing);
  expect(holed.rows[6]).toEqual({ cellIndex: 1, replication: 3, status: "failed", reason: "Out of paper." });
  expect(holed.rows.toSpliced(6, 1)).toEqual(whole.rows.toSpliced(6, 1));
  expect(holed.differences[0].interval.count).toBe(3);
});

test("replications with the same trajectory are alarming only if chance had a part in them", () => {
  const twin =
    (drawsMade: number): Simulate =>
    () => ({ ...outcomeWith({}, "still"), drawsMade });
  const scenario = sampleScenario({ plans: [alone] }, { replications: 3 });
  const found = (drawsMade: number) => findTwinRuns(studyOf(scenario, twin(drawsMade)).rows);
  expect(found(5)).toEqual([
    { cellIndex: 0, replication: 1, sameAs: 2, isAlarming: true },
    { cellIndex: 0, replication: 1, sameAs: 3, isAlarming: true },
  ]);
  expect(found(0).map(({ isAlarming }) => isAlarming)).toEqual([false, false]);
  expect(findTwinRuns(studyOf(sampleScenario()).rows)).toEqual([]);
});
