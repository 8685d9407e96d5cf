import { expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { exampleScenario } from "./example-scenario.ts";
import { exampleWith } from "./example-study.ts";

test("plans that share a label are told apart by name in every chart that names them, and no domain is empty", () => {
  const plans = exampleScenario.plans.map((plan, place) =>
    place === 2 || place === 3 ? { ...plan, label: place === 2 ? "More staff" : "more  staff" } : plan,
  );
  const charts = allCharts(exampleWith({ scenario: { ...exampleScenario, plans } }));
  for (const { spec, table } of charts) {
    const text = JSON.stringify([spec, table]);
    expect(text).toContain(`(${plans[2].name})`);
    expect(text).toContain(`(${plans[3].name})`);
    expect(text).not.toContain("null,null");
  }
});
