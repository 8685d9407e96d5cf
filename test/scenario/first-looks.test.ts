// The scenarios about rules, newcomers, money, demand and practical points: what they compare, what they claimed
// before they were run. That a first look of a few runs already gives numbers is tried in first-looks.slow.ts.

import { describe, expect, test } from "vitest";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { planCostPerYear } from "../../src/model/payroll.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { builtInText, readBuiltIn } from "./relations.ts";

/** Replications of a first look. */
const few = 4;

/** Name, what runs it, runs in full, runs of a first look, and the claims as they stood before anything was run but a first look. */
const scenarios: readonly [name: string, command: "sweep" | "compare", runs: number, claims: string[]][] = [
  [
    "policy-or-discretion",
    "sweep",
    1440,
    [
      "H1 wrongfulConsequenceShareLetter middling rises",
      "H2 likeCaseConsistency middling rises",
      "H3 decisionAccuracy strong peaks-inside",
      "H4 unwarrantedExceptionShare strong weak higher",
      "H5 needsResolvedShare strong weak rises",
      "H6 decisionAccuracy middling falls",
      "H7 decisionAccuracy strong rises",
      "H8 decisionAccuracy weak falls",
      "H9 engagementAlliance middling falls",
    ],
  ],
  [
    "rule-or-judgement",
    "sweep",
    640,
    [
      "H1 wrongfulConsequenceShareLetter as-it-is rises",
      "H2 likeCaseConsistency as-it-is rises",
      "H3 wrongfulConsequenceShare narrower as-it-is lower",
      "H4 decisionAccuracyOpen clear-values as-it-is higher",
      "H5 likeCaseConsistencyOpen clear-values as-it-is higher",
      "H6 decisionAccuracyForeseen clear-values as-it-is same",
      "H7 wrongfulConsequenceShare longer as-it-is lower",
      "H8 engagementAlliance as-it-is falls",
    ],
  ],
  [
    "newcomers",
    "sweep",
    900,
    [
      "H1 clientAnxiety as-it-is rises",
      "H2 newcomerDays as-it-is rises",
      "H3 likeCaseConsistency as-it-is falls",
      "H4 newcomerDays more-training as-it-is lower",
      "H5 newcomerDays mentors as-it-is lower",
      "H6 newcomerDays leaving-often as-it-is higher",
      "H7 engagementContinuity leaving-often as-it-is lower",
      "H8 clientAnxiety leaving-often as-it-is same",
      "H9 engagementQuality leaving-trained leaving-often higher",
    ],
  ],
  [
    "money-is-not-enough",
    "sweep",
    1080,
    [
      "H1 engagementQuality six-money six same",
      "H2 engagementWithoutResponsiveness six-money six same",
      "H3 distributionVariety six-money six higher",
      "H4 engagementQuality teams-money teams same",
      "H5 distributionVariety teams-money teams higher",
      "H6 distributionVariety six-money six-2500 same",
      "H7 engagementQuality nine six same",
      "H8 engagementQuality twelve nine lower",
      "H9 distributionVariety six-money six falls",
      "H10 needsDisclosedShare nine six higher",
      "H11 distributionVariety twelve-money twelve higher",
    ],
  ],
  [
    "demand-follows-supply",
    "sweep",
    480,
    [
      "H1 waitDays five-teams four-teams lower",
      "H2 waitDays five-teams four-teams rises",
      "H3 waitDays five-teams four-teams same",
      "H4 engagementActiveOnly five-teams four-teams same",
      "H5 clientsCounted five-teams four-teams rises",
      "H6 engagementOfAllWhoCame deeper five-teams higher",
      "H7 distributionVariety deeper five-teams higher",
      "H8 paperworkShare money four-teams higher",
    ],
  ],
  [
    "practical-points",
    "compare",
    600,
    [
      "H1 teamCohesion team-building nothing higher",
      "H2 panelAccuracy training nothing higher",
      "H3 distributionVariety guidelines nothing higher",
      "H4 likeCaseConsistencyForeseen trees nothing higher",
      "H5 likeCaseConsistencyOpen trees nothing same",
      "H6 likeCaseConsistencyForeseen trees guidelines higher",
      "H7 provisionsKnownShare learning nothing higher",
      "H8 exhaustionShare learning nothing same",
      "H9 disagreementsSettledShare leadership nothing higher",
      "H10 disagreementsPerTeamMonth leadership nothing same",
      "H11 engagementQuality everything nothing higher",
      "H12 distributionVariety everything nothing higher",
      "H13 jobSatisfaction everything nothing higher",
      "H14 wrongfulDenialGap trees-biased nothing-biased lower",
    ],
  ],
  [
    "new-programme",
    "compare",
    420,
    [
      "H1 distributionVariety teams alone-scarce higher",
      "H2 distributionFit teams alone-scarce higher",
      "H3 distributionVariety teams-meeting teams lower",
      "H4 vignetteKappaSecondWithinTeams teams same-people-meeting higher",
      "H5 vignetteKappaSecondBetweenTeams teams same-people-meeting same",
      "H6 roleClarity teams same-people-meeting lower",
      "H7 disagreementsPerTeamMonth teams-clear teams lower",
      "H8 engagementQuality alone-generous alone-scarce same",
      "H9 needsResolvedShare teams alone-scarce higher",
      "H10 vignetteKappaFirstWithinTeams teams same-people-meeting higher",
      "H11 engagementQuality pairs teams higher",
    ],
  ],
];

function header(name: string): string {
  const lines = builtInText(name).split("\n");
  const comment = lines.slice(0, lines.indexOf(""));
  return comment.map((line) => line.replace(/^# ?/, "")).join(" ");
}

function plansOf(name: string) {
  const scenario = readBuiltIn(name);
  return scenario.plans.map((plan) => ({ name: plan.name, parameters: planParameters(scenario, plan, {}) }));
}

describe.each(scenarios)("%s", (name, command, runs, claims) => {
  const scenario = readBuiltIn(name);
  const planned = planStudy(scenario, { kind: command });
  const { cells } = planned;

  test("its header says how much it runs in full, and how to get a first look in seconds", () => {
    expect(cells.length * scenario.parameters.replications).toBe(runs);
    expect(header(name).replaceAll(",", "")).toMatch(new RegExp(`${runs} runs: [^.]*minute`));
    expect(header(name)).toContain(
      `A first look, \`${command} ${name} -n ${few}\`, takes ${cells.length * few} runs: seconds.`,
    );
  });

  test("it claims what it claimed before anything was run, or what was amended after one look, and says which", () => {
    expect(header(name)).toMatch(/The hypotheses were written (before anything was run|first[,;] )/);
    const stated = scenario.hypotheses.map((hypothesis) =>
      [hypothesis.name, hypothesis.measure, hypothesis.plan, hypothesis.than, hypothesis.expect]
        .filter((part) => part !== undefined)
        .join(" "),
    );
    expect(stated).toEqual(claims);
  });

  test("every input that is called uncertain has a source, and its default lies inside", () => {
    expect(scenario.uncertain.length).toBeGreaterThan(2);
    for (const { name: input, from, to, source } of scenario.uncertain) {
      expect(source).not.toBe("");
      expect(Number(scenario.parameters[input]), input).toBeGreaterThanOrEqual(from);
      expect(Number(scenario.parameters[input]), input).toBeLessThanOrEqual(to);
    }
  });
});

test("rules, newcomers and practical points are asked of the same people for the same money", () => {
  for (const name of ["policy-or-discretion", "rule-or-judgement", "newcomers", "practical-points"]) {
    const costs = plansOf(name).map(({ parameters }) => planCostPerYear(parameters));
    expect(new Set(costs).size, name).toBe(1);
  }
});

test("money is tripled, and its last 500 dollars stand alone", () => {
  const pots = plansOf("money-is-not-enough").map(({ parameters }) => parameters["provisions.perClientYear"]);
  expect(pots).toEqual([1000, 2500, 3000, 1000, 3000, 1000, 3000, 1000, 3000]);
});

test("a fifth team is a quarter more of everything, and as many come to 160 places at any elasticity", () => {
  const [four, five] = plansOf("demand-follows-supply").map(({ parameters }) => parameters);
  expect(five["intake.places"] / four["intake.places"]).toBe(1.25);
  expect(five["staff.teams"] / four["staff.teams"]).toBe(1.25);
  expect(four["demand.referencePlaces"]).toBe(four["intake.places"]);
});

test("a new programme opens without clients and without a warm-up, and is surveyed in months 3 and 15", () => {
  for (const { parameters } of plansOf("new-programme")) {
    expect([parameters["time.kind"], parameters["time.warmUpDays"]]).toEqual(["terminating", 0]);
    expect(parameters["intake.initialClients"]).toBe(0);
    expect([parameters["survey.firstDay"], parameters["survey.secondDay"]]).toEqual([65, 325]);
    expect(parameters["time.observedDays"]).toBeGreaterThan(325);
  }
});
