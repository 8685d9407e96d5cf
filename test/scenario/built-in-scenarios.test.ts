// The built-in scenarios: all can be read, each asks a question first, and their arithmetic holds.

import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { planCostPerYear } from "../../src/model/payroll.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { builtInText, readBuiltIn } from "./relations.ts";

const folder = new URL("../../scenarios/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(/\.yaml$/, ""));

function plansOf(name: string) {
  const scenario = readBuiltIn(name);
  return scenario.plans.map((plan) => ({ name: plan.name, parameters: planParameters(scenario, plan, {}) }));
}

function claimsOf(name: string): string[] {
  return readBuiltIn(name).hypotheses.map((hypothesis) =>
    [hypothesis.name, hypothesis.measure, hypothesis.plan, hypothesis.than, hypothesis.expect].join(" "),
  );
}

describe.each(names)("%s", (name) => {
  test("it is read without complaint and opens with a question", () => {
    const scenario = readBuiltIn(name);
    expect(builtInText(name).split("\n", 1)[0]).toMatch(/^# [A-Z].*\?$/);
    expect(scenario.question.trim()).toMatch(/\?$/);
  });

  test("it says what would matter and what is expected before anything is run", () => {
    const { measures, hypotheses } = readBuiltIn(name);
    expect(measures.length).toBeGreaterThan(0);
    expect(hypotheses.length).toBeGreaterThan(0);
    const claimed = new Set(hypotheses.map(({ measure }) => measure));
    const told = new Set(measures.map(({ measure }) => measure));
    expect([...claimed].filter((measure) => !told.has(measure) && name !== "case-teams")).toEqual([]);
  });
});

test.each([
  ["who-does-the-paperwork", 1512],
  ["staffing-plans", 200],
  ["classroom", 48],
  ["case-pairs", 200],
  ["when-two-leave", 240],
])("%s says how much it runs and how long that takes", (name, runs) => {
  const { plans, sweep, parameters } = readBuiltIn(name);
  const points = sweep.reduce((product, { values }) => product * values.length, 1);
  expect(plans.length * points * parameters.replications).toBe(runs);
  const comment = builtInText(name)
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .join(" ");
  expect(comment.replaceAll(",", "")).toMatch(new RegExp(`${runs} runs: [^.]*(second|minute)`));
});

test("who does the paperwork: the same people for the same money in fourteen plans", () => {
  const plans = plansOf("who-does-the-paperwork");
  expect(plans).toHaveLength(14);
  expect(new Set(plans.map(({ parameters }) => planCostPerYear(parameters))).size).toBe(1);
  const people = plans.map(({ parameters }) =>
    [
      parameters["staff.teams"],
      parameters["staff.leadsPerTeam"],
      parameters["staff.assistantsPerTeam"],
      parameters["staff.supervisors"],
    ].join("-"),
  );
  expect([...new Set(people)]).toEqual(["3-2-1-2"]);
});

test("staffing plans: every plan costs the million to the dollar, and has room for all 160 clients", () => {
  for (const { parameters } of plansOf("staffing-plans")) {
    expect(planCostPerYear(parameters)).toBe(1_000_000);
    const caseworkers = parameters["staff.teams"] * parameters["staff.leadsPerTeam"];
    expect(caseworkers * parameters["staff.caseloadCap"]).toBeGreaterThanOrEqual(160);
    expect(parameters["intake.places"]).toBe(160);
  }
});

test("staffing plans: the same two supervisors in every plan, and everybody of one meets together", () => {
  for (const { parameters } of plansOf("staffing-plans")) {
    expect([parameters["staff.supervisors"], parameters["meetings.group"]]).toEqual([2, "unit"]);
  }
});

test("staffing plans: a plan that costs 3.5 % more is refused", () => {
  const dearer = builtInText("staffing-plans").replace("perClientYear: 781.25", "perClientYear: 1000");
  expect(() => readScenario(dearer, { fileName: "dearer.yaml", name: "dearer" })).toThrow(
    "alone-11 costs 1,035,000 dollars a year; the budget is 1,000,000.",
  );
});

test("classroom: one team of 20 clients, and the two ways of hiring cost the same to the dollar", () => {
  const costs = plansOf("classroom").map(({ name, parameters }) => [name, planCostPerYear(parameters)]);
  expect(costs).toEqual([
    ["alone", 161_000],
    ["second-caseworker", 226_000],
    ["assistant", 226_000],
  ]);
});

test("case pairs: twelve people in pairs and without a split, and the same money to the dollar", () => {
  const plans = new Map(plansOf("case-pairs").map(({ name, parameters }) => [name, parameters]));
  const people = (name: string) => {
    const plan = plans.get(name);
    return plan && plan["staff.teams"] * (plan["staff.leadsPerTeam"] + plan["staff.assistantsPerTeam"]);
  };
  const cost = (name: string) => {
    const plan = plans.get(name);
    return plan === undefined ? Number.NaN : planCostPerYear(plan);
  };
  expect(people("pairs-generous")).toBe(people("same-people-meeting"));
  expect(Math.abs(cost("same-money-meeting") - cost("pairs-generous"))).toBeLessThan(1);
  expect(cost("pairs-meeting-as-unit")).toBe(cost("pairs-generous"));
});

test("when two leave: a third of the caseworkers goes in week 26 and as many come in week 38, of either kind", () => {
  const kinds = [
    ["alone-all-stay", "alone-two-leave"],
    ["team-all-stay", "team-one-leaves"],
  ];
  const { plans } = readBuiltIn("when-two-leave");
  for (const [staying, leaving] of kinds) {
    const before = plans.find(({ name }) => name === staying);
    const after = plans.find(({ name }) => name === leaving);
    const teams = Number(before?.changes["staff.teams"]);
    expect(after?.changes).toEqual(before?.changes);
    expect(after?.later).toEqual([
      { week: 26, set: { "staff.teams": (teams * 2) / 3 } },
      { week: 38, set: { "staff.teams": teams } },
    ]);
  }
});

test("the claims, as they stood before their plans were run", () => {
  expect(claimsOf("who-does-the-paperwork")).toEqual([
    "H1 engagementDose share-100 leads-do-all higher",
    "H2 distributionVariety share-100 leads-do-all higher",
    "H3 engagementQuality share-100 share-80 same",
    "H4 engagementDose share-100 leads-do-all rises",
    "H5 engagementDose recertifications notes higher",
    "H6 distributionVariety requests leads-do-all higher",
    "H7 distributionVariety requests leads-do-all rises",
    "H8 engagementQuality incidents leads-do-all same",
  ]);
  expect(claimsOf("staffing-plans")).toEqual([
    "H1 engagementQuality alone-11 alone-8 higher",
    "H2 engagementQuality alone-6 alone-8 lower",
    "H3 distributionVariety alone-6 alone-8 lower",
    "H4 distributionVariety teams alone-11 higher",
    "H5 distributionFit teams alone-11 higher",
    "H6 engagementQuality pairs alone-11 lower",
    "H7 engagementQuality teams pairs higher",
  ]);
  expect(claimsOf("classroom")).toEqual([
    "H1 distributionVariety assistant second-caseworker higher",
    "H2 engagementQuality second-caseworker assistant higher",
    "H3 engagementQuality assistant alone higher",
  ]);
  expect(claimsOf("case-pairs")).toEqual([
    "H1 engagementQuality pairs-generous alone-scarce higher",
    "H2 engagementQuality pairs-generous same-people-meeting higher",
    "H3 distributionVariety pairs-generous same-people-meeting higher",
    "H4 distributionFit pairs-generous same-people-meeting higher",
    "H5 engagementQuality pairs-generous same-money-meeting higher",
    "H6 distributionVariety pairs-generous same-money-meeting higher",
    "H7 distributionFit pairs-meeting-as-unit pairs-generous higher",
  ]);
  expect(claimsOf("when-two-leave")).toEqual([
    "H1 turnoverPerYear alone-two-leave alone-all-stay higher",
    "H2 exhaustionShare alone-two-leave alone-all-stay higher",
    "H3 engagementQuality alone-two-leave alone-all-stay lower",
    "H4 engagementQuality team-one-leaves team-all-stay higher",
    "H5 engagementContinuity alone-two-leave alone-all-stay lower",
  ]);
});
