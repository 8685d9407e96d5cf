// Choices that nobody knows: read with the values they may have, written back, and placed by a sample.
import { expect, test } from "vitest";
import { designInputs } from "../../src/experiment/plan/designs/design-inputs.ts";
import { makeDesign } from "../../src/experiment/plan/designs/make-design.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";

const textWith = (uncertain: string) => `format: 1
title: Choices
question: Which?
setting: anti-poverty-programme
plans:
  alone: { label: Alone, staff.assistantsPerTeam: 0 }
  team: { label: Team }
baseline: alone
uncertain: { ${uncertain} }
`;
const read = (uncertain: string) =>
  readScenario(textWith(uncertain), { fileName: "choices.yaml", name: "choices" });

const orders = "contact.order: { among: [most-overdue, neediest, creaming], source: assumption }";
const trust = "mechanisms.trust: { among: [on, off], source: assumption }";

test("a choice is uncertain among two or more of its values, and is written as it is read", () => {
  const scenario = read(`${orders}, ${trust}`);
  expect(scenario.uncertain).toMatchObject([
    { name: "contact.order", among: ["most-overdue", "neediest", "creaming"] },
    { name: "mechanisms.trust", among: ["on", "off"] },
  ]);
  expect(readScenario(writeScenario(scenario), { fileName: "again.yaml", name: scenario.name })).toEqual(
    scenario,
  );
});

test.each([
  ["contact.order: { among: [neediest], source: x }", "two or more values"],
  ["contact.order: { among: [neediest, neediest], source: x }", "each once"],
  ["contact.order: { among: [neediest, nedeist], source: x }", "nedeist"],
  ["contact.order: { from: 0, to: 1, source: x }", "among"],
  ["provisions.domains: { among: [a, b], source: x }", "neither a number nor a choice"],
])("what is no choice among values is refused: %s", (uncertain, words) => {
  expect(() => read(uncertain)).toThrow(words);
});

test("each value of a choice has an equal part of a sample, in every kind of it", () => {
  const scenario = read(`${orders}, ${trust}`);
  expect(designInputs(scenario, "uncertain").map(({ name }) => name)).toEqual([
    "contact.order",
    "mechanisms.trust",
  ]);
  const { points } = makeDesign(scenario, { method: "lhs", size: 60, inputs: "uncertain" });
  for (const value of ["most-overdue", "neediest", "creaming"]) {
    expect(points.filter((point) => point["contact.order"] === value)).toHaveLength(20);
  }
  for (const method of ["sobol", "morris"] as const) {
    const design = makeDesign(scenario, { method, size: 8, inputs: "uncertain" });
    expect(new Set(design.points.map((point) => point["mechanisms.trust"]))).toEqual(new Set(["on", "off"]));
  }
});
