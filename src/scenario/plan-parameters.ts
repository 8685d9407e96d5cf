// Every value under which one plan is run at one point of the sweep.

import type { LaterChange, Parameters } from "../model/parameters.ts";
import { isRuleLever, kindChosenBy, ruleLeverEntry, ruleLevers } from "../model/rule-levers.ts";
import type { Changes, Plan, RuleNames, Scenario } from "./scenario.ts";

/** The scenario's parameters, with the plan's changes and the point's values on top, and what changes in mid-run. */
export function planParameters(
  scenario: Pick<Scenario, "parameters" | "later" | "rules">,
  plan: Pick<Plan, "changes" | "later">,
  point: Changes,
): Parameters {
  const later = laterChanges(scenario, plan);
  const changes = withoutUsualRules({ ...plan.changes, ...point }, scenario.rules);
  const parameters = { ...scenario.parameters, ...changes } as Parameters;
  return later.length === 0 ? parameters : { ...parameters, later };
}

/** Without the choice of a rule that would hold anyhow, so that plans that choose alike run alike. */
function withoutUsualRules(changes: Changes, rules: RuleNames = {}): Changes {
  const isUsual = ([lever, name]: [string, unknown]) =>
    isRuleLever(lever) && name === (rules[kindChosenBy(lever)] ?? ruleLeverEntry(lever).default);
  const entries = Object.entries(changes);
  return entries.some(isUsual) ? Object.fromEntries(entries.filter((entry) => !isUsual(entry))) : changes;
}

/** A plan's values with the rule of every kind that holds under them, chosen or not. */
export function withEveryRule(parameters: Parameters, rules: RuleNames = {}): Parameters {
  const usual = ruleLevers.map((lever) => [
    lever,
    rules[kindChosenBy(lever)] ?? ruleLeverEntry(lever).default,
  ]);
  return { ...Object.fromEntries(usual), ...parameters };
}

/** The swept levers with the values that stand for all plans, which hold wherever the sweep is left out. */
export function ownPoint({ sweep, parameters }: Pick<Scenario, "sweep" | "parameters">): Changes {
  return Object.fromEntries(sweep.map(({ lever }) => [lever, parameters[lever]]));
}

/** What changes in mid-run under a plan, in order of weeks; in the same week the plan's own comes last, and so wins. */
export function laterChanges(
  scenario: Pick<Scenario, "later">,
  plan: Pick<Plan, "later">,
): readonly LaterChange[] {
  return [...(scenario.later ?? []), ...(plan.later ?? [])].sort((one, other) => one.week - other.week);
}
