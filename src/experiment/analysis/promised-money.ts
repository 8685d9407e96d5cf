// What was promised to clients in a year: what was paid, and what the pot then could not pay.
import type { Outcome } from "../../model/outcome.ts";
import { monthsPerYear } from "../../model/units.ts";
import type { CellValues } from "./cell-values.ts";
import type { PlanMoney } from "./plan-money.ts";

type Money = Pick<PlanMoney, "staff" | "vacancies" | "turnover" | "spent">;

/** What of a plan's runs its promises hang on. */
type PromiseValues = {
  readonly [Measure in "brokenPromisesPerClientYear" | "costPerClientMonth"]: Pick<
    CellValues[Measure],
    "mean" | "count"
  >;
};

/**
 * Dollars a year, about: broken promises are taken to be as large as what was paid, and years of clients are what the
 * plan costs over what a client's year costs. NaN where nobody knows.
 * @param outcomes of the plan's programmes.
 */
export function promisedMoney(
  { staff, vacancies, turnover, spent }: Money,
  { brokenPromisesPerClientYear: broken, costPerClientMonth: cost }: PromiseValues,
  outcomes: Iterable<Pick<Outcome, "distribution">>,
): number {
  if (broken.count === 0) return Number.NaN;
  if (broken.mean === 0) return spent;
  const clientYears = (staff - vacancies + turnover + spent) / (cost.mean * monthsPerYear);
  let [dollars, paid] = [0, 0];
  for (const { distribution } of outcomes) {
    dollars += sumOf(distribution.spending);
    paid += sumOf(distribution.funded);
  }
  return spent + broken.mean * clientYears * (dollars / paid);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
