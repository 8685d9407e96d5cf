// Why a lever that is set for all plans can do nothing in any of those that take it.
import { whyIdle } from "../../model/idle-levers.ts";
import type { ParameterName } from "../../model/parameters.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import type { Plan, Scenario } from "../../scenario/scenario.ts";

/** The first plan's reason; nothing where the lever may act in one of them. */
export function whyIdleInPlans(
  name: ParameterName,
  scenario: Scenario,
  plans: readonly Plan[],
): string | undefined {
  if (name === "replications") return undefined;
  const reasons = plans.map((plan) => whyIdle(name, planParameters(scenario, plan, {})));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}
