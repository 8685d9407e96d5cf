// Claims about dollars promised to clients: what was paid, and what the pot could not pay.
import { expect, test } from "vitest";
import { promisedMoney } from "../../../src/experiment/analysis/promised-money.ts";

const money = { staff: 590_000, vacancies: 20_000, turnover: 10_000, spent: 20_000 };
type Outcomes = Parameters<typeof promisedMoney>[2];
const outcomes = [1, 2].map(() => ({
  distribution: { spending: [1500, 500], funded: [3, 1] },
})) as unknown as Outcomes;
const told = (broken: number, cost = 500) =>
  promisedMoney(
    money,
    {
      brokenPromisesPerClientYear: { mean: broken, count: Number.isNaN(broken) ? 0 : 4 },
      costPerClientMonth: { mean: cost, count: 4 },
    } as Parameters<typeof promisedMoney>[1],
    outcomes,
  );

test("where no promise is broken, as much was promised as was spent", () => {
  expect(told(0)).toBe(20_000);
});

test("a broken promise counts as what a payment came to, for every year of a client", () => {
  // 600,000 dollars a year at 500 a month are 100 clients all year; a tenth of them is broken a promise of 500 dollars.
  expect(told(0.1)).toBeCloseTo(20_000 + 0.1 * 100 * 500, 6);
});

test("where nobody knows, no number is told", () => {
  expect(told(Number.NaN)).toBeNaN();
});
