// What a plan costs in a year at one point of the sweep: staff and provisions together.

import { planCostPerYear } from "../model/payroll.ts";
import { planParameters } from "./plan-parameters.ts";
import type { Changes, Plan, Scenario } from "./scenario.ts";

/** Dollars a year. */
export function planCost(
  scenario: Pick<Scenario, "parameters">,
  plan: Pick<Plan, "changes">,
  point: Changes = {},
): number {
  return planCostPerYear(planParameters(scenario, plan, point));
}
