// Whether plans that are said to compete for the same money cost the same money.

import type { ParameterName, Parameters } from "../model/parameters.ts";
import { planCost } from "./plan-cost.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { Budget, Changes, Plan, SweepAxis } from "./scenario.ts";
import { inGroups } from "./step-values.ts";

/** How far off the budget a plan may be, as a share of it. */
export const budgetTolerance = 0.02;

/** The parameters that a plan's yearly cost depends on. */
export const moneyParameters: readonly ParameterName[] = [
  "staff.teams",
  "staff.leadsPerTeam",
  "staff.assistantsPerTeam",
  "staff.supervisors",
  "wages.leadPerYear",
  "wages.assistantPerYear",
  "wages.supervisorPerYear",
  "wages.onCostShare",
  "provisions.perClientYear",
  "intake.places",
];

export interface Costed {
  readonly parameters: Parameters;
  readonly plans: readonly Plan[];
  readonly sweep: readonly SweepAxis[];
}

/** Complains of each plan that is not exempt and costs more than 2 % more or less than the budget at some point. */
export function checkBudget(budget: Budget, costed: Costed, reading: Reading): void {
  const axes = costed.sweep.filter((axis) => moneyParameters.includes(axis.lever));
  for (const plan of costed.plans) {
    if (budget.exempt.includes(plan.name)) continue;
    const fault = firstFault(budget.perYear, plan, axes, costed);
    if (fault !== undefined) reading.complainOfName(pathTo("plans", plan.name), fault);
  }
}

function firstFault(
  perYear: number,
  plan: Plan,
  axes: readonly SweepAxis[],
  costed: Costed,
): string | undefined {
  for (const point of pointsOf(axes)) {
    const cost = planCost(costed, plan, point);
    const offShare = cost / perYear - 1;
    if (Math.abs(offShare) <= budgetTolerance) continue;
    const levers = Object.entries(point).map(([lever, value]) => `${lever} ${value}`);
    const where = levers.length === 0 ? "" : ` at ${levers.join(", ")}`;
    const off = `${Math.abs(offShare * 100).toFixed(1)} % ${offShare > 0 ? "above" : "below"} it`;
    return (
      `${plan.name} costs ${inGroups(cost)} dollars a year${where}; the budget is ${inGroups(perYear)}. ` +
      `That is ${off}, and 2 % is allowed. Change the plan, or list it under budget.exempt.`
    );
  }
  return undefined;
}

function* pointsOf(axes: readonly SweepAxis[]): Generator<Changes> {
  if (axes.length === 0) {
    yield {};
    return;
  }
  const [first, ...rest] = axes;
  for (const value of first.values) {
    for (const point of pointsOf(rest)) yield { [first.lever]: value, ...point };
  }
}
