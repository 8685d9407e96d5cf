import { expect, test } from "vitest";
import { ablationChart } from "../../src/charts/ablation.ts";
import { allCharts } from "../../src/charts/all-charts.ts";
import { analyseStudy } from "../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { rowsWith } from "../experiment/fixtures/outcomes.ts";
import { alone, sampleScenario, team } from "../experiment/fixtures/scenarios.ts";

const scenario = sampleScenario(
  {
    plans: [alone, team],
    hypotheses: [
      {
        kind: "difference",
        name: "H1",
        says: "Teams help.",
        measure: "engagementQuality",
        plan: "team",
        than: "alone",
        expect: "higher",
      },
    ],
  },
  { replications: 4 },
);
const values = [0.4, 0.5, 0.6, 0.55];

/** Teams gain 0.2, and nothing without trust. */
function study() {
  const plan = planStudy(scenario, { kind: "ablate" });
  const rows = plan.cells.flatMap(({ plan: { name }, point }, cellIndex) => {
    const gain = name === "team" && point["mechanisms.trust"] === "on" ? 0.2 : 0;
    return rowsWith(
      cellIndex,
      "engagementQuality",
      values.map((value, index) => value + gain + (name === "team" ? 0.001 * index : 0)),
    );
  });
  return analyseStudy(plan, rows);
}

test("an ablation has one chart, whose table has a row for each claim and mechanism", () => {
  const found = study();
  const charts = allCharts(found);
  expect(charts.map(({ name }) => name)).toEqual(["ablation"]);
  const trust = charts[0].table.rows.filter(([, , without]) => without === "trust");
  expect(charts[0].table.rows).toHaveLength(20);
  expect(trust).toEqual([
    [
      "H1",
      "supported",
      "trust",
      "practically the same",
      expect.anything(),
      expect.anything(),
      expect.stringContaining("carries it"),
    ],
  ]);
});

test("its title names what carries most", () => {
  expect(ablationChart(study())?.title).toBe("Trust carries 1 of 1 verdict, the most of any mechanism");
});

test("no other study has it", () => {
  const plan = planStudy(scenario, { kind: "compare" });
  const rows = plan.cells.flatMap((_, cellIndex) => rowsWith(cellIndex, "engagementQuality", values));
  expect(ablationChart(analyseStudy(plan, rows))).toBeUndefined();
});
