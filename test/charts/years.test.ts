// Claims about the chart of simulated programmes, one dot each.
import { expect, test } from "vitest";
import { yearsChart } from "../../src/charts/years.ts";
import type { ProgrammesOfMeasure } from "../../src/experiment/analysis/charts/programmes.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { exampleStudy } from "./example-study.ts";

const [measured] = findForReport(exampleStudy).programmes;
const base = measured.plans.find(({ isBaseline }) => isBaseline);
const others = measured.plans.filter(({ isBaseline }) => !isBaseline);

/** The baseline at 0.5 in four programmes, and other plans as given. */
function chartOf(...values: readonly (readonly number[])[]) {
  const plans = values.map((own, place) => ({ ...others[place], values: own }));
  const programmes: ProgrammesOfMeasure = {
    ...measured,
    plans: base === undefined ? plans : [{ ...base, values: [0.5, 0.5, 0.5, 0.5] }, ...plans],
  };
  return yearsChart({ ...exampleStudy, replications: 4 }, [programmes]);
}

const [above, below, mixed] = [
  [0.6, 0.7, 0.8, 0.9],
  [0.1, 0.2, 0.3, 0.4],
  [0.4, 0.6, 0.4, 0.6],
];
const claim =
  "engagement quality lies on the same side of “Caseworkers alone, scarce provisions” in every programme";

test.each([
  [[above, mixed, below], "under 2 of the 3 other plans"],
  [[above, above], "under all 2 other plans"],
  [[mixed, mixed], "under none of the 2 other plans"],
])("of several plans the title makes one claim: how many chance never turns", (values, told) => {
  expect(chartOf(...values)?.title).toBe(`At 1 meeting a week, ${told} ${claim}`);
});

test("forty programmes a plan are all drawn, smaller than twenty; of a hundred the first sixty, and the chart says so", () => {
  const drawnOf = (programmes: number) => {
    const values = Array.from({ length: programmes }, (_, place) => 0.5 + (place % 10) / 100);
    const measuredOnes = { ...measured, plans: [{ ...measured.plans[0], values }] };
    const chart = yearsChart({ ...exampleStudy, replications: programmes }, [measuredOnes]);
    const text = JSON.stringify(chart?.spec);
    const [, size] = /"filled":true,"size":(\d+)/.exec(text) ?? [];
    return {
      dots: [...text.matchAll(/"stack":\d+/g)].length,
      size: Number(size),
      isPart: text.includes("the first 60 of 100 by number"),
    };
  };
  expect(drawnOf(20)).toMatchObject({ dots: 20, isPart: false });
  expect(drawnOf(40)).toMatchObject({ dots: 40, isPart: false });
  expect(drawnOf(40).size).toBeLessThan(drawnOf(20).size);
  expect(drawnOf(100)).toMatchObject({ dots: 60, isPart: true });
});

test("of one other plan the title counts the programmes", () => {
  expect(chartOf(mixed)?.title).toContain(
    "in 2 of 4 simulated programmes engagement quality is higher under",
  );
});

test("the table counts every programme, also those that are not drawn", () => {
  const rows = chartOf(mixed, above)?.table.rows ?? [];
  expect(rows.map((row) => [row[1], row[5], row[6]])).toEqual([
    [4, "", ""],
    [4, "2 of 4", "2 of 4"],
    [4, "4 of 4", "0 of 4"],
  ]);
});
