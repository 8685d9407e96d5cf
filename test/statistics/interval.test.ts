// Claims about t intervals, paired tests, Holm's adjustment and equivalence.
import { expect, test } from "vitest";
import { equivalenceTest } from "../../src/statistics/equivalence.ts";
import { holmAdjust } from "../../src/statistics/holm.ts";
import { tInterval } from "../../src/statistics/interval.ts";
import { pairedTest, signedPairs } from "../../src/statistics/paired-test.ts";
import { pairedRange } from "../../src/statistics/range.ts";

const measured = [9.8, 10.2, 10.4, 9.9, 10.1, 10.6, 9.7, 10, 10.3, 10];
const plan = [10, 12, 9, 11, 13];
const baseline = [9, 11.5, 8, 10.5, 12];

test("ten measured values have a 95 % interval from 9.9004964907 to 10.2995035093", () => {
  const { estimate, low, high, count } = tInterval(measured, 0.95);
  expect(estimate).toBeCloseTo(10.1, 13);
  expect(low).toBeCloseTo(9.9004964907, 10);
  expect(high).toBeCloseTo(10.2995035093, 10);
  expect(count).toBe(10);
});

test("asking for more confidence widens the interval", () => {
  const width = (level: number) => tInterval(measured, level).high - tInterval(measured, level).low;
  expect(width(0.99)).toBeGreaterThan(width(0.95));
  expect(width(0.95)).toBeGreaterThan(width(0.5));
});

test("undefined replications do not count, and with fewer than two there is no interval", () => {
  expect(tInterval([1, Number.NaN, 2, 3], 0.9)).toEqual(tInterval([1, 2, 3], 0.9));
  expect(tInterval([4, Number.NaN], 0.9)).toEqual({
    estimate: 4,
    low: Number.NaN,
    high: Number.NaN,
    count: 1,
  });
  expect(tInterval([], 0.9)).toEqual({ estimate: Number.NaN, low: Number.NaN, high: Number.NaN, count: 0 });
});

test("replications that do not vary give an interval of no width", () => {
  expect(tInterval([0.1, 0.1, 0.1], 0.95)).toEqual({ estimate: 0.1, low: 0.1, high: 0.1, count: 3 });
});

test("full or no confidence is refused", () => {
  for (const level of [0, 1, 95, Number.NaN]) expect(() => tInterval(measured, level)).toThrow(RangeError);
});

test("pairing shows the difference of 0.8 that five replications hold", () => {
  const result = pairedTest(plan, baseline);
  expect(result.meanDifference).toBeCloseTo(0.8, 14);
  expect(result.t).toBeCloseTo(6.531972647, 9);
  expect(result.df).toBe(4);
  expect(result.p).toBeCloseTo(0.0028378459, 10);
  const interval = pairedRange(plan, baseline, 0.95);
  expect(interval.estimate).toBeCloseTo(0.8, 14);
  // Half-width: 2.7764451052 times the standard error of 0.8 / 6.531972647.
  expect(interval.high - interval.estimate).toBeCloseTo((2.7764451052 * 0.8) / 6.531972647, 9);
});

test("a plan against itself differs by exactly 0, with a p-value of 1", () => {
  expect(pairedRange(plan, plan, 0.95)).toEqual({ estimate: 0, low: 0, high: 0, count: 5 });
  expect(pairedTest(plan, plan)).toEqual({ meanDifference: 0, t: 0, df: 4, p: 1 });
  expect(signedPairs(plan, plan)).toEqual({ above: 0, below: 0, equal: 5 });
});

test("a difference that never varies has a p-value of 0", () => {
  expect(pairedTest([2, 3, 4], [1, 2, 3]).p).toBe(0);
});

test("one pair alone shows nothing", () => {
  expect(pairedTest([2, Number.NaN], [1, 2])).toEqual({
    meanDifference: 1,
    t: Number.NaN,
    df: 0,
    p: Number.NaN,
  });
  expect(pairedTest([], []).p).toBeNaN();
});

test("pairs are counted above, below and equal where both are defined", () => {
  expect(signedPairs([1, 2, 3, Number.NaN, 5], [0, 2, 4, 1, 4])).toEqual({ above: 2, below: 1, equal: 1 });
});

test("four questions at once: .01 .04 .03 .005 become .03 .06 .06 .02", () => {
  const adjusted = holmAdjust([0.01, 0.04, 0.03, 0.005]);
  [0.03, 0.06, 0.06, 0.02].forEach((p, question) => {
    expect(adjusted[question]).toBeCloseTo(p, 14);
  });
});

test("adjusted p-values never exceed 1, and an undefined one is no question asked", () => {
  expect(holmAdjust([0.9, 0.8])).toEqual([1, 1]);
  expect(holmAdjust([0.25, Number.NaN, 0.125])).toEqual([0.25, Number.NaN, 0.25]);
  expect(holmAdjust([])).toEqual([]);
});

test("eight small differences are shown to lie within 0.3", () => {
  const differences = [0.1, -0.2, 0.05, 0.15, -0.1, 0, 0.1, -0.05];
  const result = equivalenceTest(differences, -0.3, 0.3);
  expect(result.tLow).toBeCloseTo(7.3513128517, 9);
  expect(result.tHigh).toBeCloseTo(-7.0512592659, 9);
  expect(result.p * 1e4).toBeCloseTo(1.0108064, 7);
  expect(result.interval.low).toBeCloseTo(-0.0726766774, 10);
  expect(result.interval.high).toBeCloseTo(0.0851766774, 10);
  expect(result.isEquivalent).toBe(true);
});

test("differences are equivalent exactly when the larger one-sided p-value is below .05", () => {
  const differences = [0.1, -0.2, 0.05, 0.15, -0.1, 0, 0.1, -0.05];
  for (const bound of [0.05, 0.08, 0.085, 0.0851, 0.0852, 0.09, 0.2]) {
    const { isEquivalent, p } = equivalenceTest(differences, -bound, bound);
    expect(isEquivalent).toBe(p < 0.05);
  }
  expect(equivalenceTest(differences, -0.0851, 0.0851).isEquivalent).toBe(false);
  expect(equivalenceTest(differences, -0.0852, 0.0852).isEquivalent).toBe(true);
});

test("one difference shows no equivalence, and differences of exactly 0 do", () => {
  expect(equivalenceTest([0], -1, 1)).toMatchObject({ p: Number.NaN, isEquivalent: false });
  expect(equivalenceTest([0, 0, 0], -1, 1)).toMatchObject({ p: 0, isEquivalent: true });
  expect(equivalenceTest([1, 1, 1], -1, 1)).toMatchObject({ tHigh: 0, p: 0.5, isEquivalent: false });
  expect(() => equivalenceTest([1, 2], 1, 1)).toThrow(RangeError);
});
