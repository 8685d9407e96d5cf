import { expect, test } from "vitest";
import { gridChart } from "../../src/charts/grid.ts";
import type { Difference, StudyResults } from "../../src/experiment/analysis/results.ts";
import { gridPoints } from "../../src/experiment/plan/points.ts";
import type { SweepAxis } from "../../src/scenario/scenario.ts";
import { exampleStudy } from "./example-study.ts";

const order: SweepAxis = { lever: "contact.order", values: ["most-overdue", "neediest"] };
const meetings: SweepAxis = { lever: "meetings.perWeek", values: [0, 1, 5] };
const trust: SweepAxis = { lever: "mechanisms.trust", values: ["on", "off"] };

/** The example's first difference at every point of another sweep; at one of them nothing can be called. */
function swept(sweep: readonly SweepAxis[]): StudyResults {
  const { scenario } = exampleStudy;
  const [first] = exampleStudy.differences;
  const differences = gridPoints(sweep).map(
    (point, pointIndex): Difference => ({
      ...first,
      point,
      pointIndex,
      reading: pointIndex === 0 ? "unclear" : "higher",
    }),
  );
  const measures = scenario.measures.filter(({ measure }) => measure === first.measure);
  return { ...exampleStudy, scenario: { ...scenario, sweep, measures }, differences };
}

/** The panels' data: one square for each point. */
function squares(
  results: StudyResults,
): { readonly across: string; readonly down: string; readonly reading: string }[] {
  const found = JSON.parse(JSON.stringify(gridChart(results)?.spec));
  return found.vconcat[0].concat.flatMap((panel: { data: { values: unknown[] } }) => panel.data.values);
}

test("every point of a sweep of two levers is a square, outlined where nothing can be called", () => {
  const found = squares(swept([order, meetings]));
  expect(found.map(({ across, down }) => `${across} ${down}`).sort()).toEqual(
    gridPoints([order, meetings])
      .map((point) => `${point["contact.order"]} ${point["meetings.perWeek"]}`)
      .sort(),
  );
  expect(found.filter(({ reading }) => reading === "unclear")).toHaveLength(1);
});

test("one lever of choices is a row, a third lever makes a panel for each of its values", () => {
  expect(squares(swept([order]))).toHaveLength(2);
  const chart = JSON.parse(JSON.stringify(gridChart(swept([order, meetings, trust]))?.spec));
  expect(chart.vconcat[0].concat).toHaveLength(2);
  expect(squares(swept([order, meetings, trust]))).toHaveLength(12);
});

test("one lever of numbers has the response chart, so that it needs no grid", () => {
  expect(gridChart(exampleStudy)).toBeUndefined();
  expect(gridChart({ ...swept([order]), differences: [] })).toBeUndefined();
});

test("the title counts the points of the first measure; the table has them all", () => {
  const chart = gridChart(swept([order, meetings]));
  expect(chart?.title).toMatch(/is better at 5 of 6 points and too close to call at 1$/);
  expect(chart?.table.rows).toHaveLength(6);
});

test("more panels than one picture holds are said to stand in the table", () => {
  const many: SweepAxis = {
    lever: "trust.start",
    values: Array.from({ length: 20 }, (_, step) => step / 20),
  };
  expect(JSON.stringify(gridChart(swept([order, meetings, many]))?.spec)).toContain(
    "10 of 20 panels are drawn; the rest stand in differences.csv.",
  );
});
