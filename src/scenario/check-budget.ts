// Whether plans that are said to compete for the same money cost the same money.

import { type ParameterName, type Parameters, parameterTable } from "../model/parameters.ts";
import { refusal } from "./complaint-list.ts";
import { planCost } from "./plan-cost.ts";
import { planParameters } from "./plan-parameters.ts";
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

/**
 * Complains of each plan that is not exempt and costs more than 2 % more or less than the budget at some point.
 * @throws ScenarioError that blames the command line, where the plan would keep to the budget without `overrides`.
 */
export function checkBudget(
  budget: Budget,
  costed: Costed,
  { overrides, asWritten }: { readonly overrides: Changes; readonly asWritten: Parameters },
  reading: Reading,
): void {
  const assignments = Object.entries(overrides).flatMap(([name, value]) =>
    moneyParameters.some((one) => one === name) ? [`${name}=${value}`] : [],
  );
  const axes = costed.sweep.filter((axis) => moneyParameters.includes(axis.lever));
  for (const plan of costed.plans) {
    if (budget.exempt.includes(plan.name)) continue;
    const fault = firstFault(budget.perYear, plan, axes, costed);
    if (fault === undefined) continue;
    const isOfTheFile = firstFault(budget.perYear, plan, axes, { ...costed, parameters: asWritten });
    if (assignments.length > 0 && isOfTheFile === undefined) {
      const advice = "Without it the file keeps to its budget; set the budget anew in a copy of the file.";
      throw refusal("--set", "budget", `with ${assignments.join(", ")}, ${fault.words} ${advice}`);
    }
    const repair = repairOf(budget.perYear, fault, axes);
    reading.complainOfName(pathTo("plans", plan.name), `${fault.words} ${repair}`);
  }
}

/** A plan that is off the budget. */
interface BudgetFault {
  readonly words: string;
  readonly cost: number;
  readonly parameters: Parameters;
}

const inTheFile = "Change the plan, or list it under budget.exempt.";

/** What the provisions would have to be, where they alone can do it; staff come in whole people. */
function repairOf(perYear: number, { cost, parameters }: BudgetFault, axes: readonly SweepAxis[]): string {
  const places = parameters["intake.places"];
  const now = parameters["provisions.perClientYear"];
  const needed = Math.round(now + (perYear - cost) / places);
  const { from, to } = parameterTable["provisions.perClientYear"];
  if (axes.length > 0 || !(needed >= from && needed <= to)) return inTheFile;
  return `It keeps to the budget with provisions.perClientYear: ${needed} (now ${inGroups(now)}). Change the plan, or list it under budget.exempt.`;
}

function firstFault(
  perYear: number,
  plan: Plan,
  axes: readonly SweepAxis[],
  costed: Costed,
): BudgetFault | undefined {
  for (const point of pointsOf(axes)) {
    const cost = planCost(costed, plan, point);
    const offShare = cost / perYear - 1;
    if (Math.abs(offShare) <= budgetTolerance) continue;
    const levers = Object.entries(point).map(([lever, value]) => `${lever} ${value}`);
    const where = levers.length === 0 ? "" : ` at ${levers.join(", ")}`;
    const off = `${Math.abs(offShare * 100).toFixed(1)} % ${offShare > 0 ? "above" : "below"} it`;
    const words =
      `${plan.name} costs ${inGroups(cost)} dollars a year${where}; the budget is ${inGroups(perYear)}. ` +
      `That is ${off}, and 2 % is allowed.`;
    return { words, cost, parameters: planParameters(costed, plan, point) };
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
