// Claims about the weeks chart: what stands in it is in the runs, and the warm-up is told apart.
import { expect, test } from "vitest";
import { weeksChart } from "../../src/charts/weeks.ts";
import { exampleScenario } from "./example-scenario.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const chart = weeksChart(exampleStudy);

test("the title names the plans whose backlog is longest and shortest, from the observed weeks", () => {
  expect(chart?.title).toMatch(
    /backlog is longest under “Caseworkers alone, .*” \(\d\.\d\d working days\) and shortest under “Case teams, scarce provisions”/,
  );
});

test("every plan has its line in every panel, the baseline grey", () => {
  const text = JSON.stringify(chart?.spec);
  for (const { label } of exampleScenario.plans) expect(text).toContain(label);
  expect(text).toContain("#777777");
  expect(chart?.table.rows).toHaveLength(4 * exampleScenario.plans.length);
  expect(new Set(chart?.table.rows.map(([series]) => series))).toEqual(
    new Set(["Backlog", "Trust", "Active clients", "Waiting clients"]),
  );
});

test("the warm-up is shaded as long as it is, and not at all where there is none", () => {
  expect(JSON.stringify(chart?.spec)).toContain('"values":[{"from":0,"to":78}]');
  const parameters = { ...exampleScenario.parameters, "time.warmUpDays": 0 };
  const other = weeksChart(exampleWith({ scenario: { ...exampleScenario, parameters } }));
  expect(JSON.stringify(other?.spec)).not.toContain("warm-up of");
  expect(JSON.stringify(other?.spec)).not.toContain('"to":78');
});

test("three weeks to a point keep a long run's line short, and the first point is their mean", () => {
  const baseline = chart?.table.rows.find(([series]) => series === "Active clients");
  const expected = [0, 1, 2].reduce((sum, week) => sum + (120 - 8 * Math.exp(-week / 10)), 0) / 3;
  expect(Number(baseline?.[2])).toBeGreaterThan(expected - 3);
  expect(Number(baseline?.[2])).toBeLessThan(expected + 3);
  expect(JSON.stringify(chart?.spec).length).toBeLessThan(150_000);
});

test("runs without weeks have no such chart", () => {
  const rows = exampleStudy.rows.map((row) =>
    row.outcome === undefined
      ? row
      : { ...row, outcome: { ...row.outcome, weeks: { names: [], values: new Float64Array() } } },
  );
  expect(weeksChart(exampleWith({ rows }))).toBeUndefined();
});
