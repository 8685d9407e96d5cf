// Which plans of a scenario a study runs.
import type { Plan, Scenario } from "../../scenario/scenario.ts";
import { PlanError } from "./plan-fault.ts";
import type { StudyRequest } from "./study-request.ts";

/**
 * `run` and `match`: the plan named, or the baseline; else all of them.
 * @throws PlanError for a plan that the scenario does not have.
 */
export function plansOf(
  scenario: Scenario,
  { kind, plan }: Pick<StudyRequest, "kind" | "plan">,
): readonly Plan[] {
  const { plans, baseline } = scenario;
  if (kind !== "run" && kind !== "match") return plans;
  const name = plan ?? baseline;
  const own = plans.filter((one) => one.name === name);
  if (own.length === 0)
    throw new PlanError({ kind: "unknownPlan", plan: name, plans: plans.map((one) => one.name) });
  return own;
}
