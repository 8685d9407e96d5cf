// Claims about the plans beside each other: their own colour and shape, ranges that are the differences', nothing left out in silence.
import { expect, test } from "vitest";
import { planLooks } from "../../src/charts/plan-colours.ts";
import { plansChart } from "../../src/charts/plans.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import type { StudyResults } from "../../src/experiment/analysis/results.ts";
import { exampleScenario } from "./example-scenario.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const chartOf = (results: StudyResults) => plansChart(results, findForReport(results), 24);
const chart = chartOf(exampleStudy);

/** Everything that one panel draws of a plan. */
function drawnOf(name: string): unknown {
  return JSON.parse(JSON.stringify(chart?.spec)).vconcat[0].hconcat.flatMap(
    ({ data }: { data: { values: { plan: string }[] } }) => data.values.filter(({ plan }) => plan === name),
  );
}

test("a panel for each measure holds every plan at its mean, with the range of its difference around it", () => {
  const { cells, values, differences, pointOfView } = exampleStudy;
  for (const { name, label } of exampleScenario.plans) {
    const cell = cells.findIndex(({ plan, pointIndex }) => plan.name === name && pointIndex === pointOfView);
    const wanted = exampleScenario.measures.map(({ measure }) => {
      const { mean } = values[cell][measure];
      const found = differences.find(
        (one) => one.plan === name && one.measure === measure && one.pointIndex === pointOfView,
      );
      const { estimate = 0, low = 0, high = 0 } = found?.interval ?? {};
      return { mean, low: mean + low - estimate, high: mean + high - estimate };
    });
    const drawn = drawnOf(label) as { mean: number; low: number; high: number }[];
    expect(drawn).toHaveLength(wanted.length);
    drawn.forEach(({ mean, low, high }, place) => {
      expect(mean).toBeCloseTo(wanted[place].mean, 4);
      expect(low).toBeCloseTo(wanted[place].low, 4);
      expect(high).toBeCloseTo(wanted[place].high, 4);
    });
  }
});

test("every plan has the colour and shape that it has in all charts of the study", () => {
  const text = JSON.stringify(chart?.spec);
  expect(text).toContain(`"range":${JSON.stringify(planLooks(exampleScenario).map(({ colour }) => colour))}`);
  expect(text).toContain(`"range":${JSON.stringify(planLooks(exampleScenario).map(({ shape }) => shape))}`);
});

test("that scales need not begin at 0 stands under the title, and measures without a panel are named or counted", () => {
  const measures = [
    { measure: "newcomerDays", matters: 20 },
    ...exampleScenario.measures,
    { measure: "distributionGini", matters: 0.05 },
    { measure: "engagementDose", matters: 0.03 },
  ] as const;
  const many = chartOf(exampleWith({ scenario: { ...exampleScenario, measures } }));
  const said = JSON.stringify(many?.spec.title);
  expect(said).toContain("Scales need not begin at 0.");
  expect(said.replaceAll('","', " ")).toContain("No plan has a value of a newcomer's days to proficiency.");
  expect(said.replaceAll('","', " ")).toContain("1 further measure: in the table of plans.");
  expect(many?.table.rows).toHaveLength(measures.length * exampleScenario.plans.length);
});

test("one plan alone, or measures without any value, have no such chart", () => {
  const nothing = exampleWith({
    scenario: { ...exampleScenario, measures: [{ measure: "newcomerDays", matters: 20 }] },
  });
  expect(chartOf(nothing)).toBeUndefined();
  expect(plansChart(exampleStudy, { ...findForReport(exampleStudy), plans: [] }, 24)).toBeUndefined();
});
