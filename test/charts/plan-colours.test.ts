import { expect, test } from "vitest";
import { looksOfPlansRun, planLooks } from "../../src/charts/plan-colours.ts";
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

test("up to eight plans each have a colour and a shape of their own, told apart by either alone", () => {
  for (const count of [2, 7, 8]) {
    const looks = planLooks({ ...exampleScenario, plans: many.slice(0, count), baseline: "plan-0" });
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(count);
    expect(new Set(looks.map(({ shape }) => shape)).size).toBe(count);
  }
});

test("of more than eight plans none but the baseline has a look of its own, since rows and panels tell them apart", () => {
  const looks = planLooks({ ...exampleScenario, plans: many, baseline: "plan-3" });
  const [others] = [looks.filter(({ plan }) => plan.name !== "plan-3")];
  expect(new Set(others.map(({ colour, shape }) => colour + shape)).size).toBe(1);
  expect(looks[3].colour).not.toBe(others[0].colour);
});

test("a few plans of many that a study ran have looks of their own again", () => {
  const scenario = { ...exampleScenario, plans: many, baseline: "plan-0" };
  const looks = looksOfPlansRun({ scenario, plans: many.slice(0, 4) });
  expect(new Set(looks.map(({ colour }) => colour)).size).toBe(4);
});

test("the first seven plans are told apart by shape alone, as grey print asks", () => {
  const looks = planLooks({ ...exampleScenario, plans: many.slice(0, 7), baseline: "plan-0" });
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(7);
});
