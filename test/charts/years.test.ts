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
const opening =
  "At 1 meeting a week, engagement quality is higher than under “Caseworkers alone, scarce provisions” ";

test.each([
  [
    [above, mixed, below],
    "in every programme under 1 of the 3 other plans, in some programmes under 1 of them and in none under 1 of them",
  ],
  [[above, above], "in every programme under all 2 other plans"],
  [[mixed, below], "in some programmes under 1 of the 2 other plans and in none under 1 of them"],
])(
  "of several plans the title says under how many every programme is higher, some, or none",
  (values, told) => {
    expect(chartOf(...values)?.title).toBe(opening + told);
  },
);

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
