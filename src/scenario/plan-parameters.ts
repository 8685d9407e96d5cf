// Every value under which one plan is run at one point of the sweep.

import type { LaterChange, Parameters } from "../model/parameters.ts";
import type { Changes, Plan, Scenario } from "./scenario.ts";

/** The scenario's parameters, with the plan's changes and the point's values on top, and what changes in mid-run. */
export function planParameters(
  scenario: Pick<Scenario, "parameters" | "later">,
  plan: Pick<Plan, "changes" | "later">,
  point: Changes,
): Parameters {
  const later = laterChanges(scenario, plan);
  const parameters = { ...scenario.parameters, ...plan.changes, ...point } as Parameters;
  return later.length === 0 ? parameters : { ...parameters, later };
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
