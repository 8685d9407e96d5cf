// What plans cost, in a report: budgeted, promised, spent, unspent, and what each would have to cost to be equal.
import type { PlanMoney } from "../experiment/analysis/plan-money.ts";
import type { Budget } from "../scenario/scenario.ts";
import { notSameMoney, sameMoney } from "./money.ts";
import { decimal, dollars, plainNumber } from "./numbers.ts";

/** Whether plans compete for the same money, and by how much they miss it. */
export function moneyLead(budget: Budget | undefined, totals: readonly number[]): string {
  if (budget !== undefined) return sameMoney(budget);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  if (dollars(least) === dollars(most)) return `Every plan is budgeted at the same ${dollars(least)} a year.`;
  return `${notSameMoney(least, most)} To be equal, a dearer plan would have to save what stands under “beside now”; part of its gain may be more money alone.`;
}

const aThousand = 1000;
/** Below so many thousands a tenth of one still counts. */
const finelyToldBelow = 20;

/** Dollars in thousands: 1,000, 208, 7.5; a dash where nobody knows. */
export function thousands(value: number): string {
  if (!Number.isFinite(value)) return "–";
  // In whole dollars first, as the text and the charts tell them.
  const size = Math.round(value) / aThousand;
  const isFine = Math.abs(size) < finelyToldBelow && Math.round(size) !== size;
  return isFine ? decimal(size, 1) : plainNumber(Math.round(size));
}

/** What a plan would have to save to cost what we have now: +35; the same. */
export function besideNow({ total }: PlanMoney, now: PlanMoney): string {
  const more = thousands(total - now.total);
  if (dollars(total) === dollars(now.total)) return "same";
  return total > now.total ? `+${more}` : more;
}

export const costsCaption =
  "Thousands of dollars a year; broken promises per client and year, clients served in a year, working days on the waiting list";

export const costNote =
  "Vacant places save wages and leavers cost part of a salary: both about, from mean vacancies and turnover. Promised is what was granted: what was spent, and broken promises, about, at the mean of what was paid. What is left unspent was budgeted, but nobody got it.";
