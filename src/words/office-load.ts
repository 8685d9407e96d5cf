// What is said of the office beside a comparison: whom it serves, how its staff stand, what becomes of its money.
import { listed } from "./lists.ts";
import { dollars } from "./numbers.ts";

/** Over the table of clients, staff and money. */
export const officeTitle = "Whom it serves, and how the staff stand (means):";

/** Plans of which something holds: their names, and whether it holds for all of which it can be told. */
export interface PlansTold {
  readonly names: readonly string[];
  readonly isThroughout: boolean;
}

/** Where more comes in than can be done; empty where it does in no plan. */
export function overloadedIn({ names, isThroughout }: PlansTold): string {
  if (names.length === 0) return "";
  return isThroughout
    ? "In every plan more work comes in than can be done in paid time, so that much is put off or left, and no plan here puts that right. Try more hands, fewer places or less paperwork."
    : `Under ${listed(names)} more work comes in than can be done in paid time, so that much is put off or left.`;
}

/** Where much time finds no work; empty where it does in no plan. */
export function idleIn({ names, isThroughout }: PlansTold): string {
  if (names.length === 0) return "";
  return isThroughout
    ? "In every plan much of the staff's time finds no work: there are more hands than this many clients need."
    : `Under ${listed(names)} much of the staff's time finds no work: more hands than this many clients need.`;
}

export interface UnspentPot {
  readonly plan: string;
  /** Dollars a year. */
  readonly budgeted: number;
  readonly spentShare: number;
}

/** Of the provisions that plans were costed with: alone spends $12,000 of its $40,000 a year. */
export function unspentPots(pots: readonly UnspentPot[]): string {
  if (pots.length === 0) return "";
  const told = pots.map(
    ({ plan, budgeted, spentShare }) =>
      `${plan} spends ${dollars(budgeted * spentShare)} of ${dollars(budgeted)} a year`,
  );
  return `A pot for provisions stays partly unspent: ${listed(told)}. The rest is budgeted, but nobody gets it.`;
}
