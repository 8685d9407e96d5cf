import { expect, test } from "vitest";
import { distributionChart } from "../../src/charts/distribution.ts";
import { needDomains } from "../../src/model/domains.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const chart = distributionChart(exampleStudy);

test("every domain of need under every plan, and every point of every Lorenz curve, stands in the table", () => {
  expect(chart?.table.rows).toHaveLength(needDomains.length * 6 + 6 * 21);
});

test("the title says which point is shown and where plans differ most", () => {
  expect(chart?.title).toBe(
    "At 1 meeting a week, plans differ most in transport: 0.62 needs funded per client in need under “Case teams, generous provisions”, 0.17 under “Caseworkers alone, scarce provisions”",
  );
});

test("the mean is taken over replications, of funded by in need", () => {
  const cellIndex = exampleStudy.cells.findIndex(
    ({ plan, pointIndex }) => plan.name === "team-scarce" && pointIndex === 1,
  );
  const ratios = exampleStudy.rows
    .filter((row) => row.cellIndex === cellIndex)
    .map(({ outcome }) => (outcome?.distribution.funded[0] ?? 0) / (outcome?.distribution.inNeed[0] ?? 1));
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const row = chart?.table.rows.find(
    ([plan, what]) => plan === "Case teams, scarce provisions" && String(what).startsWith(needDomains[0]),
  );
  expect(row?.[2]).toBe(Math.round(mean * 100) / 100);
});

test("a plan that funds nothing has no Lorenz curve, and no error", () => {
  const rows = exampleStudy.rows.map((row) =>
    row.outcome === undefined || exampleStudy.cells[row.cellIndex].plan.name !== "alone-scarce"
      ? row
      : {
          ...row,
          outcome: {
            ...row.outcome,
            distribution: {
              ...row.outcome.distribution,
              lorenz: row.outcome.distribution.lorenz.map(() => Number.NaN),
            },
          },
        },
  );
  expect(distributionChart(exampleWith({ rows }))?.table.rows).toHaveLength(needDomains.length * 6 + 5 * 21);
});

test("plans that fund alike are not said to differ", () => {
  const first = exampleStudy.rows[0].outcome;
  const rows = exampleStudy.rows.map((row) =>
    row.outcome === undefined || first === undefined
      ? row
      : { ...row, outcome: { ...row.outcome, distribution: first.distribution } },
  );
  expect(distributionChart(exampleWith({ rows }))?.title).toBe(
    "At 1 meeting a week, in no domain of need do plans clearly differ in what is funded",
  );
});
