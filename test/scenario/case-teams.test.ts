// The case-team scenario: what it compares, and that its arithmetic holds.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planCostPerYear, staffCostPerYear } from "../../src/model/payroll.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";

const text = readFileSync(new URL("../../scenarios/case-teams.yaml", import.meta.url), "utf8");
const scenario = readScenario(text, { fileName: "case-teams.yaml", name: "case-teams" });

function parametersOf(name: string) {
  const plan = scenario.plans.find((each) => each.name === name);
  if (plan === undefined) throw new Error(`No plan ${name}`);
  return planParameters(scenario, plan, {});
}

function caseworkersAndAssistants(name: string): number {
  const parameters = parametersOf(name);
  return (
    parameters["staff.teams"] * (parameters["staff.leadsPerTeam"] + parameters["staff.assistantsPerTeam"])
  );
}

test("it opens with its question", () => {
  expect(text.startsWith("# Does a case team repair engagement?\n")).toBe(true);
  expect(scenario.title).toBe("Does a case team repair engagement?");
});

test("eight plans at five meeting loads, forty replications", () => {
  expect(scenario.plans.map((plan) => plan.name)).toEqual([
    "alone-scarce",
    "alone-generous",
    "team-scarce",
    "team-generous",
    "same-people",
    "same-people-meeting",
    "same-money",
    "same-money-meeting",
  ]);
  expect(scenario.baseline).toBe("alone-scarce");
  expect(scenario.sweep).toEqual([{ lever: "meetings.perWeek", values: [0, 1, 2, 3, 5] }]);
  expect(scenario.parameters.replications).toBe(40);
  expect(scenario.parameters.seed).toBe("davis-ybarra");
});

test.each(["same-people", "same-people-meeting"])("%s are as many people as the teams have", (name) => {
  expect(caseworkersAndAssistants(name)).toBe(caseworkersAndAssistants("team-generous"));
});

test.each(["same-money", "same-money-meeting"])("%s costs what the teams cost, to the dollar", (name) => {
  const team = parametersOf("team-generous");
  const alone = parametersOf(name);
  expect(Math.abs(planCostPerYear(alone) - planCostPerYear(team))).toBeLessThan(1);
  const left = staffCostPerYear(team) - staffCostPerYear(alone);
  expect(left).toBe(12_500);
  expect(alone["provisions.perClientYear"]).toBe(Number((3000 + left / 144).toFixed(2)));
});

test.each(["same-people", "same-money"])("%s-meeting is %s but for its meetings", (name) => {
  const meeting = parametersOf(`${name}-meeting`);
  expect(meeting).toEqual({ ...parametersOf(name), "meetings.group": "peers", "meetings.peersSize": 3 });
});

test("all plans serve the same places with the same supervisors, and hold the same staff meetings", () => {
  const shared = scenario.plans.map(({ name }) => {
    const parameters = parametersOf(name);
    const { "staffMeetings.perMonth": perMonth, "staffMeetings.minutes": minutes } = parameters;
    return [parameters["intake.places"], parameters["staff.supervisors"], perMonth * minutes > 0];
  });
  expect(shared).toEqual(scenario.plans.map(() => [144, 2, true]));
});

test("every sentence says against what it compares", () => {
  for (const hypothesis of scenario.hypotheses) {
    const against =
      hypothesis.than === "same-people-meeting"
        ? /Against the same people without a split who meet as often/
        : hypothesis.than === "same-money-meeting"
          ? /Against the same money without a split who meet as often/
          : hypothesis.than === "alone-scarce"
            ? /against what we have now/i
            : /against six caseworkers|against its own kind/i;
    expect(hypothesis.says).toMatch(against);
  }
});

test("the claims, as they stood before anything was run", () => {
  const claims = scenario.hypotheses.map((hypothesis) => {
    const { name, measure, plan, than, expect: expected } = hypothesis;
    return [name, measure, plan, than, expected].join(" ");
  });
  expect(claims).toEqual([
    "H1 distributionVariety team-generous alone-scarce higher",
    "H2 distributionFit team-generous alone-scarce higher",
    "H3 distributionVariety team-generous alone-scarce falls",
    "H4 distributionFit team-generous alone-scarce falls",
    "H5 engagementQuality team-generous alone-scarce falls",
    "H6 engagementQuality alone-generous alone-scarce same",
    "H7 engagementWithoutResponsiveness alone-generous alone-scarce same",
    "H8 distributionVariety alone-generous alone-scarce higher",
    "H9 engagementQuality same-people alone-generous same",
    "H10 distributionVariety team-generous same-people-meeting higher",
    "H11 distributionFit team-generous same-people-meeting higher",
    "H12 engagementQuality team-generous same-people-meeting higher",
    "H13 distributionVariety team-generous same-money-meeting higher",
    "H14 distributionFit team-generous same-money-meeting higher",
    "H15 engagementQuality team-generous same-money-meeting higher",
    "H16 distributionVariety team-generous team-scarce higher",
  ]);
});
