// What plans cost in a year, and whether they compete for the same money.
import type { Budget } from "../scenario/scenario.ts";
import { listed, lowerFirst } from "./lists.ts";
import { dollars } from "./numbers.ts";

/** $1,050,000 a year */
export function costPerYear(cost: number): string {
  return `${dollars(cost)} a year`;
}

/** What holds for the plans of a file with a budget. */
export function sameMoney({ perYear, exempt }: Budget): string {
  const rule = `Plans compete for the same money: ${costPerYear(perYear)}, within 2 %.`;
  return exempt.length === 0 ? rule : `${rule} Not the same money: ${exempt.join(", ")}.`;
}

/** What each plan costs, plans of the same cost together: A year costs $186,000 under a; $226,000 under b and c. */
export function yearlyCosts(plans: readonly (readonly [plan: string, cost: number])[]): string {
  const byCost = new Map<string, string[]>();
  for (const [plan, cost] of plans) {
    const names = byCost.get(dollars(cost)) ?? [];
    byCost.set(dollars(cost), [...names, plan]);
  }
  const [only] = byCost.keys();
  if (only === undefined) return "";
  if (byCost.size === 1 && plans.length > 1) return `A year costs ${only} under every plan.`;
  return `A year costs ${[...byCost].map(([cost, names]) => `${cost} under ${listed(names)}`).join("; ")}.`;
}

/** Where a file has no budget and its plans differ in cost. */
export function notSameMoney(least: number, most: number): string {
  return `Not the same money: the plans cost from ${dollars(least)} to ${costPerYear(most)}.`;
}

/**
 * Whether the plans of a comparison have the same money, and what each costs; empty where a file without a budget has
 * plans that cost the same.
 */
export function plansAndMoney(
  budget: Budget | undefined,
  plans: readonly (readonly [plan: string, cost: number])[],
): string {
  if (budget !== undefined) return `${sameMoney(budget)} ${yearlyCosts(plans)}`;
  const costs = plans.map(([, cost]) => cost);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  return costPerYear(least) === costPerYear(most)
    ? ""
    : `Not the same money: ${lowerFirst(yearlyCosts(plans))}`;
}

/** Over the table of what became of the money. */
export const moneyTitle =
  "Money in a year: the budget for staff, the budget for provisions, and what of the latter is promised to clients (an estimate) and spent:";

export const moneyHeadings = ["staff budgeted", "provisions budgeted", "promised", "spent"] as const;

/** A plan's cells under the headings. */
export function moneyRow(money: {
  readonly staff: number;
  readonly provisions: number;
  readonly promised: number;
  readonly spent: number;
}): string[] {
  return [money.staff, money.provisions, money.promised, money.spent].map(dollars);
}

/** Below a table with a cost row. */
export const costRow =
  "Cost is for each active client and month. The divisor is the months of active clients, so plans that cost the same in a year can differ here.";
