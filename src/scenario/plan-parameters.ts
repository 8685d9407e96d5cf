// Every value under which one plan is run at one point of the sweep.

import type { Parameters } from "../model/parameters.ts";
import type { Changes, Plan, Scenario } from "./scenario.ts";

/** The scenario's parameters, with the plan's changes and the point's values on top. */
export function planParameters(
  scenario: Pick<Scenario, "parameters">,
  plan: Pick<Plan, "changes">,
  point: Changes,
): Parameters {
  return { ...scenario.parameters, ...plan.changes, ...point } as Parameters;
}
