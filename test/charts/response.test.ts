import { expect, test } from "vitest";
import { responseChart } from "../../src/charts/response.ts";
import type { StudyResults } from "../../src/experiment/analysis/results.ts";
import { measureEntry, measureNames } from "../../src/model/measures.ts";
import { parameterEntry } from "../../src/model/parameters.ts";
import { verdictNumbers, verdictWord } from "../../src/words/verdicts.ts";
import { exampleScenario } from "./example-scenario.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const chart = responseChart(exampleStudy);
const text = JSON.stringify(chart?.spec);

/** Nothing was asked of it beforehand. */
const unclaimed = { ...exampleScenario, hypotheses: [] };

/** The example with one measure of one plan replaced, value by meeting load and replication. */
function withVariety(
  plan: string,
  value: (load: number, replication: number) => number,
  study: StudyResults = exampleWith({ scenario: unclaimed }),
): StudyResults {
  const place = measureNames.indexOf("distributionVariety");
  const rows = study.rows.map((row) => {
    const cell = exampleStudy.cells[row.cellIndex];
    if (cell.plan.name !== plan || row.outcome === undefined) return row;
    const measures = row.outcome.measures.slice();
    measures[place] = value(Number(cell.point["meetings.perWeek"]), row.replication);
    return { ...row, outcome: { ...row.outcome, measures } };
  });
  return exampleWith({ scenario: study.scenario, rows });
}

test("the title tells the trend that the scenario asked about, with the verdict and the range of its hypothesis", () => {
  const trend = exampleStudy.hypotheses.find(({ hypothesis }) => hypothesis.name === "H2");
  if (trend === undefined) throw new Error("H2 was not judged.");
  const numbers = verdictNumbers(trend, { first: 1, last: 5 });
  expect(chart?.title).toBe(
    `H2 ${verdictWord(trend.verdict)}: needs touched with money, “Case teams, generous provisions” against “Caseworkers alone, scarce provisions”, ${numbers}`,
  );
  expect(chart?.title).toMatch(/^H2 supported: .* from 1 to 5 meetings/);
});

test("without a trend in the scenario the title tells the largest clear move in units of what matters", () => {
  const free = exampleWith({ scenario: unclaimed });
  expect(responseChart(free)?.title).toMatch(/^Case teams, .* provisions: engagement quality falls from/);
});

test("a move that two programmes alone show, however alike, is not told: others lack a value", () => {
  const few = withVariety("team-generous", (load, replication) =>
    replication <= 2 ? 0.5 - 0.1 * load : Number.NaN,
  );
  expect(responseChart(few)?.title).not.toContain("needs touched with money");
  const three = withVariety("team-generous", (load, replication) =>
    replication <= 3 ? 0.5 - 0.1 * load : Number.NaN,
  );
  expect(responseChart(three)?.title).toContain("needs touched with money falls from 0.50");
});

test("a best value inside the range is told and ringed when both halves of the programmes agree", () => {
  const alone = { ...unclaimed, measures: exampleScenario.measures.slice(1, 2) };
  const peaked = responseChart(
    withVariety(
      "team-generous",
      (load, replication) => 0.5 - 0.02 * (load - 2) ** 2 + 0.001 * (replication % 3),
      exampleWith({ scenario: alone }),
    ),
  );
  expect(peaked?.title).toBe(
    "Case teams, generous provisions: needs touched with money is best at 2 meetings a week: 0.50, against 0.42 at 0 and 0.32 at 5",
  );
  expect(JSON.stringify(peaked?.spec)).toContain("best inside the range");
});

test("a move that chance may have made is not told as one", () => {
  const noisy = (load: number, replication: number) => 0.4 + 0.01 * load * ((replication % 4) - 1.2);
  const results = withVariety("team-generous", noisy, withVariety("team-scarce", noisy));
  const asked = exampleWith({
    rows: results.rows,
    scenario: { ...unclaimed, measures: exampleScenario.measures.slice(1, 2) },
  });
  expect(responseChart(asked)?.title).toBe("No plan is clearly moved between 0 and 5 meetings a week");
});

test("axis titles are the labels and units of the two tables", () => {
  const { label, unit } = parameterEntry("meetings.perWeek");
  expect(text.replaceAll('","', " ")).toContain(`${label}, ${unit}`);
  for (const { measure } of exampleScenario.measures)
    expect(text).toMatch(new RegExp(`"title":"${measureEntry(measure).unit}( \\(not from 0\\))?"`));
});

test("plans whose points are copies are drawn dashed, the others are not", () => {
  const flat = new Set(
    [...text.matchAll(/"plan":"([^"]+)","value":\d+,[^}]*"isFlat":true/g)].map(([, plan]) => plan),
  );
  expect([...flat].sort()).toEqual(
    exampleScenario.plans
      .filter(({ name }) => name.startsWith("alone"))
      .map(({ label }) => label)
      .sort(),
  );
});

test("the table has a row for each measure, plan and value of the lever, copies included", () => {
  expect(chart?.table.rows).toHaveLength(3 * 6 * 5);
  expect(chart?.table.columns[2]).toBe("Case meetings of each team, per week");
});

test("undefined replications are skipped and counted", () => {
  const holed = responseChart(
    withVariety("team-generous", (_, replication) => (replication > 9 ? Number.NaN : 0.4)),
  );
  const row = holed?.table.rows.find(
    ([measure, plan]) => String(measure).includes("variety") && plan === "Case teams, generous provisions",
  );
  expect(row?.slice(3)).toEqual([0.4, 0.4, 0.4, 9]);
});

test("a study without a sweep, or swept over words alone, has no response chart", () => {
  expect(responseChart(exampleWith({ scenario: { ...exampleScenario, sweep: [] } }))).toBeUndefined();
  const overWords = { lever: "meetings.information", values: ["on", "off"] } as const;
  expect(
    responseChart(exampleWith({ scenario: { ...exampleScenario, sweep: [overWords] } })),
  ).toBeUndefined();
});
