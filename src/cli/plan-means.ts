// Each plan's parameters, people and yearly cost, gathered from those who know them.

import type { Parameters } from "../model/parameters.ts";
import { type Control, controlOf, type PlanMeans, peopleOf } from "../scenario/controls.ts";
import { planCost } from "../scenario/plan-cost.ts";
import { planParameters, withEveryRule } from "../scenario/plan-parameters.ts";
import type { Changes, Hypothesis, Plan, Scenario } from "../scenario/scenario.ts";

export interface PlanFacts extends PlanMeans {
  readonly plan: Plan;
  readonly isBaseline: boolean;
  readonly parameters: Parameters;
}

export function planFacts(scenario: Scenario, plan: Plan, point: Changes = {}): PlanFacts {
  const parameters = withEveryRule(planParameters(scenario, plan, point), scenario.rules);
  return {
    plan,
    isBaseline: plan.name === scenario.baseline,
    parameters,
    people: peopleOf(parameters),
    costPerYear: planCost(scenario, plan, point),
  };
}

/** What each of the hypotheses is judged against. */
export function controlsOf(
  scenario: Scenario,
  hypotheses: readonly Hypothesis[],
): [name: string, control: Control][] {
  const meansOf = (name: string, { at }: Hypothesis) => {
    const plan = scenario.plans.find((one) => one.name === name);
    return plan === undefined
      ? { people: Number.NaN, costPerYear: Number.NaN }
      : planFacts(scenario, plan, at);
  };
  return hypotheses.map((hypothesis) => [hypothesis.name, controlOf(hypothesis, scenario.baseline, meansOf)]);
}
