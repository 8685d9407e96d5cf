// What plans cost in a year, and whether they compete for the same money.
import type { Budget } from "../scenario/scenario.ts";
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

/** Where a file has no budget and its plans differ in cost. */
export function notSameMoney(least: number, most: number): string {
  return `Not the same money: the plans cost from ${dollars(least)} to ${costPerYear(most)}.`;
}
