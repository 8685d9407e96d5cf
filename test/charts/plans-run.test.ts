// Claims about charts of a study that ran fewer plans than its scenario has.
import { expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { looksOfPlansRun, planLooks } from "../../src/charts/plan-colours.ts";
import { analyseRows } from "../../src/experiment/analysis/findings.ts";
import type { StudyResults } from "../../src/experiment/analysis/results.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { exampleStudy } from "./example-study.ts";

/** The example as if only these plans had been run, at the second point alone. */
function studyOf(...names: string[]): StudyResults {
  const kept = exampleStudy.cells.flatMap((cell, index) =>
    cell.pointIndex === 1 && names.includes(cell.plan.name) ? [index] : [],
  );
  const scenario = { ...exampleStudy.scenario, sweep: [], hypotheses: [] };
  return analyseRows(
    {
      ...planStudy(scenario, { kind: "compare" }),
      plans: scenario.plans.filter(({ name }) => names.includes(name)),
      cells: kept.map((index) => ({ plan: exampleStudy.cells[index].plan, pointIndex: 0, point: {} })),
    },
    exampleStudy.rows
      .filter(({ cellIndex }) => kept.includes(cellIndex))
      .map((row) => ({ ...row, cellIndex: kept.indexOf(row.cellIndex) })),
  );
}

const alone = studyOf("team-generous");
const chartOf = (results: StudyResults, name: string) =>
  allCharts(results).find((chart) => chart.name === name);

test("a study of one plan has the charts that need no second, and no error", () => {
  expect(allCharts(alone).map(({ name }) => name)).toEqual([
    "distribution",
    "parts",
    "minutes",
    "weeks",
    "survey",
  ]);
});

test("the titles of one plan compare it with nobody", () => {
  expect(chartOf(alone, "distribution")?.title).toBe(
    "Under “Case teams, generous provisions”, needs funded per client in need run from 0.16 (legal) to 0.62 (transport)",
  );
  expect(chartOf(alone, "parts")?.title).toBe(
    "Engagement quality is 0.64 under “Case teams, generous provisions”",
  );
  expect(chartOf(alone, "minutes")?.title).toMatch(/^Contact takes \d+ hours a week of the whole office$/);
  expect(JSON.stringify(chartOf(alone, "minutes")?.spec.title).replaceAll('","', " ")).toMatch(
    /: \d+ “Case teams, generous provisions” \(172 minutes a day per lead\)\./,
  );
});

test("one plan is one plan, and no line of a baseline is drawn or spoken of", () => {
  for (const { spec } of allCharts(alone)) {
    expect(JSON.stringify(spec)).not.toMatch(/1 plans|Dashed line|"isBaseline":true/);
  }
});

test("two plans without the baseline are drawn against each other", () => {
  const two = studyOf("team-scarce", "team-generous");
  expect(two.plans.map(({ name }) => name)).not.toContain(two.scenario.baseline);
  expect(chartOf(two, "parts")?.title).toContain("runs from");
  expect(chartOf(two, "minutes")?.title).toMatch(
    /^Most contact is under “Case teams, [^”]*”: \d+ hours a week of the whole office$/,
  );
});

test("a plan keeps its colour and shape, whatever else was run", () => {
  expect(alone.plans.map(({ name }) => name)).toEqual(["team-generous"]);
  expect(looksOfPlansRun(alone)).toEqual(
    planLooks(exampleStudy.scenario).filter(({ plan }) => plan.name === "team-generous"),
  );
});
