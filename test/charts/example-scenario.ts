// The scenario of the made-up study: six plans, five meeting loads, twelve replications.
import { defaultParameters } from "../../src/model/parameters.ts";
import type { Hypothesis, Plan, Scenario } from "../../src/scenario/scenario.ts";

export const replications = 12;
export const loads = [0, 1, 2, 3, 5];

export const plans: readonly Plan[] = [
  {
    name: "alone-scarce",
    label: "Caseworkers alone, scarce provisions",
    changes: { "staff.assistantsPerTeam": 0, "provisions.perClientYear": 200 },
  },
  {
    name: "alone-generous",
    label: "Caseworkers alone, generous provisions",
    changes: { "staff.assistantsPerTeam": 0, "provisions.perClientYear": 3000 },
  },
  {
    name: "team-scarce",
    label: "Case teams, scarce provisions",
    changes: { "provisions.perClientYear": 200 },
  },
  {
    name: "team-generous",
    label: "Case teams, generous provisions",
    changes: { "provisions.perClientYear": 3000 },
  },
  {
    name: "alone-same-people",
    label: "As many caseworkers, all their own paperwork",
    changes: { "staff.assistantsPerTeam": 0, "staff.teams": 9, "staff.leadsPerTeam": 1 },
  },
  {
    name: "alone-same-money",
    label: "Caseworkers alone, the teams' money",
    changes: { "staff.assistantsPerTeam": 0, "staff.teams": 8, "staff.leadsPerTeam": 1 },
  },
];

const hypotheses: readonly Hypothesis[] = [
  {
    kind: "difference",
    name: "H1",
    says: "Teams with generous provisions widen what clients receive.",
    measure: "distributionVariety",
    plan: "team-generous",
    than: "alone-scarce",
    at: { "meetings.perWeek": 1 },
    expect: "higher",
    byAtLeast: 0.05,
  },
  {
    kind: "trend",
    name: "H2",
    says: "Frequent meetings take part of that gain back.",
    measure: "distributionVariety",
    plan: "team-generous",
    than: "alone-scarce",
    over: "meetings.perWeek",
    from: 1,
    expect: "falls",
  },
];

export const exampleScenario: Scenario = {
  format: 1,
  name: "case-teams",
  title: "Does a case team repair engagement?",
  question: "Who gains, and what do case meetings take back?",
  setting: "anti-poverty-programme",
  parameters: { ...defaultParameters, seed: "davis-ybarra", replications },
  plans,
  baseline: "alone-scarce",
  sweep: [{ lever: "meetings.perWeek", values: loads }],
  measures: [
    { measure: "engagementQuality", matters: 0.03 },
    { measure: "distributionVariety", matters: 0.05 },
    { measure: "distributionFit", matters: 0.05 },
  ],
  hypotheses,
  uncertain: [],
};
