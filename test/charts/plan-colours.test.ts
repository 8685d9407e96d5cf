import { expect, test } from "vitest";
import { planLooks } from "../../src/charts/plan-colours.ts";
import { exampleScenario } from "./example-scenario.ts";

const many = Array.from({ length: 30 }, (_, index) => ({
  name: `plan-${index}`,
  label: `Plan ${index}`,
  changes: {},
}));

test("the baseline is grey wherever it stands among the plans", () => {
  for (const { name } of exampleScenario.plans) {
    const looks = planLooks({ ...exampleScenario, baseline: name });
    expect(looks.find(({ plan }) => plan.name === name)?.colour).toBe("#777777");
    expect(looks.filter(({ colour }) => colour === "#777777")).toHaveLength(1);
  }
});

test("no two of thirty plans share both colour and shape", () => {
  const looks = planLooks({ ...exampleScenario, plans: many, baseline: "plan-0" });
  expect(new Set(looks.map(({ colour, shape }) => colour + shape)).size).toBe(30);
});

test("the first seven plans are told apart by shape alone, as grey print asks", () => {
  const looks = planLooks({ ...exampleScenario, plans: many.slice(0, 7), baseline: "plan-0" });
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(7);
});
