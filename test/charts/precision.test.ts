// Claims about the chart of precision: how ranges narrow as programmes are added.
import { expect, test } from "vitest";
import { precisionChart } from "../../src/charts/precision.ts";
import { narrowFrom } from "../../src/experiment/analysis/charts/programmes.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { exampleStudy } from "./example-study.ts";

const { programmes } = findForReport(exampleStudy);
test.each([
  [[0.5, 0.2, 0.1], 0.2, 2],
  [[0.1, 0.3, 0.1], 0.2, 3],
  [[0.1, 0.1, 0.1], 0.2, 1],
  [[0.1, 0.1, 0.3], 0.2, undefined],
  [[Number.NaN, 0.1], 0.2, 2],
  [[0.1, Number.NaN], 0.2, undefined],
])("half-widths %j are narrower than %d for good from programme %s on", (halfWidths, matters, from) => {
  expect(narrowFrom(halfWidths, matters)).toBe(from);
});

function studyOf(...last: readonly number[]) {
  const [measure] = programmes;
  const base = measure.plans.find(({ isBaseline }) => isBaseline);
  const others = measure.plans.filter(({ isBaseline }) => !isBaseline);
  const made = others.slice(0, last.length).map((one, place) => {
    const halfWidths = [0.9, 0.8, 0.7, 0.6, 0.5, last[place]];
    return { ...one, halfWidths, narrowFrom: narrowFrom(halfWidths, 0.03) };
  });
  const study = { ...exampleStudy, replications: 6 };
  return precisionChart(study, [{ ...measure, matters: 0.03, plans: base ? [base, ...made] : made }]);
}

test("where all ranges have become narrow enough, the title says from how many programmes on", () => {
  expect(studyOf(0.01, 0.02)?.title).toBe(
    "At 1 meeting a week, from 6 simulated programmes on, every range of engagement quality is narrow enough to show what matters (0.03)",
  );
});

test("where some are too wide, or all, the title says so", () => {
  expect(studyOf(0.01, 0.2)?.title).toBe(
    "At 1 meeting a week, after 6 simulated programmes not every range of engagement quality is narrow enough to show what matters (0.03)",
  );
  expect(studyOf(0.2, 0.2)?.title).toContain("after 6 simulated programmes no range of engagement quality");
});

test("the table has the last half-width of each plan, and never the baseline's", () => {
  expect(studyOf(0.01, 0.2)?.table.rows.map((row) => row.slice(2))).toEqual([
    [6, 0.01, 0.03, 6],
    [6, 0.2, 0.03, "not yet"],
  ]);
});

test("after five programmes or fewer there is no course to draw", () => {
  expect(precisionChart({ ...exampleStudy, replications: 5 }, programmes)).toBeUndefined();
});
