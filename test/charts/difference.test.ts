import { expect, test } from "vitest";
import { differenceChart } from "../../src/charts/difference.ts";
import { differenceFinding } from "../../src/charts/difference-finding.ts";
import type { Difference } from "../../src/experiment/analysis/results.ts";
import { exampleScenario } from "./example-scenario.ts";
import { exampleStudy } from "./example-study.ts";

const chart = differenceChart(exampleStudy);
const atOne = exampleStudy.differences.filter(({ pointIndex }) => pointIndex === 1);
const ofEngagement = atOne.filter(({ measure }) => measure === "engagementQuality");

test("one row for each plan but the baseline and each primary measure, at the point that the hypotheses name", () => {
  expect(chart?.table.rows).toHaveLength(3 * 5);
  expect(chart?.title).toMatch(
    /^At 1 meeting a week, against “Caseworkers alone, scarce provisions”, engagement quality is /,
  );
});

test("the title counts readings", () => {
  const readings: Difference["reading"][] = ["higher", "higher", "unclear", "lower", "same"];
  const rows = ofEngagement.slice(0, 5).map((row, index) => ({ ...row, reading: readings[index] }));
  expect(differenceFinding(rows, "Today")).toBe(
    "Against “Today”, engagement quality is better in 2 of 5 plans, worse in 1, about the same in 1 and too close to call in 1",
  );
});

test("the title does not call it close where a difference cannot be told", () => {
  const none = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, count: 0 };
  const rows = ofEngagement
    .slice(0, 3)
    .map((row): Difference => ({ ...row, interval: none, reading: "unclear", isTold: false }));
  expect(differenceFinding(rows, "Today")).toBe(
    "Against “Today”, engagement quality cannot be told in all 3 plans",
  );
});

test("the shaded zone is what matters to the scenario, on both sides of nothing", () => {
  expect(JSON.stringify(chart?.spec)).toContain('{"low":-0.03,"high":0.03}');
  expect(JSON.stringify(chart?.spec)).toContain('{"low":-0.05,"high":0.05}');
});

test("each reading has a colour and a shape of its own", () => {
  const found =
    JSON.stringify(chart?.spec).match(
      /"domain":\["better","WORSE","more","less","same","unclear"\],"range":(\[[^\]]+\])/g,
    ) ?? [];
  const ranges = [...new Set(found)].map(
    (text) => JSON.parse(text.slice(text.indexOf('"range":') + 8)) as string[],
  );
  expect(ranges).toHaveLength(2);
  const [colours, shapes] = ranges[0].includes("#0072B2") ? ranges : [ranges[1], ranges[0]];
  expect(new Set(shapes).size).toBe(6);
  expect(new Set(colours).size).toBe(5);
});

test("what rounds to nothing reads no change, never a signed zero", () => {
  const tiny = exampleStudy.differences.map((row) => ({
    ...row,
    interval: { estimate: 0.0004, low: -0.001, high: 0.002, count: 12 },
  }));
  const text = JSON.stringify(differenceChart({ ...exampleStudy, differences: tiny })?.spec);
  expect(text).toContain('"digits":"no change"');
  expect(text).not.toContain("+0.00");
});

test("a study of one plan has no difference chart", () => {
  const one = {
    ...exampleStudy,
    differences: [],
    scenario: { ...exampleScenario, plans: exampleScenario.plans.slice(0, 1) },
  };
  expect(differenceChart(one)).toBeUndefined();
});
