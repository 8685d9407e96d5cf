// Claims about Student's t.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tCumulative, tQuantile, twoSidedP } from "../../src/statistics/student-t.ts";

const fixed = { seed: 20231, numRuns: 100 };

test.each([
  { p: 0.975, df: 1, t: 12.706204736 },
  { p: 0.975, df: 2, t: 4.3026527297 },
  { p: 0.975, df: 9, t: 2.2621571628 },
  { p: 0.95, df: 7, t: 1.8945786051 },
  { p: 0.975, df: 30, t: 2.0422724563 },
  { p: 0.975, df: 100, t: 1.9839715185 },
  { p: 0.975, df: 1000, t: 1.9623390808 },
])("the $p quantile with $df degrees of freedom is $t", ({ p, df, t }) => {
  expect(tQuantile(p, df)).toBeCloseTo(t, 9);
  expect(tQuantile(1 - p, df)).toBeCloseTo(-t, 9);
});

test("with 1 and 2 degrees of freedom the quantile has a closed form, far into the tail", () => {
  for (const p of [0.6, 0.9, 0.9995, 1 - 2 ** -30]) {
    expect(tQuantile(p, 1) * Math.tan(Math.PI * (1 - p))).toBeCloseTo(1, 11);
    expect(tQuantile(p, 2) / ((2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeCloseTo(1, 11);
  }
});

test("with very many degrees of freedom t is the normal distribution with Fisher's small correction", () => {
  const normal = 1.959963984540054;
  expect(tQuantile(0.975, 99_999)).toBeCloseTo(normal + (normal ** 3 + normal) / (4 * 99_999), 9);
});

test("the median is 0, and t and -t are equally far out", () => {
  expect(tQuantile(0.5, 4)).toBe(0);
  expect(tCumulative(0, 4)).toBe(0.5);
  expect(twoSidedP(0, 4)).toBe(1);
  expect(twoSidedP(-1.3, 4)).toBe(twoSidedP(1.3, 4));
});

test("two-sided p-values match closed forms, small ones in relative terms too", () => {
  expect(twoSidedP(6.531972647, 4)).toBeCloseTo(0.0028378459, 10);
  // Two degrees of freedom: 1 - t / sqrt(t^2 + 2), which tends to 1 / t^2.
  expect(twoSidedP(3, 2)).toBeCloseTo(1 - 3 / Math.sqrt(11), 14);
  expect(twoSidedP(1e6, 2) * 1e12).toBeCloseTo(1, 11);
  expect(twoSidedP(Number.POSITIVE_INFINITY, 2)).toBe(0);
  expect(tCumulative(Number.NEGATIVE_INFINITY, 2)).toBe(0);
  expect(tCumulative(Number.POSITIVE_INFINITY, 2)).toBe(1);
  expect(twoSidedP(Number.NaN, 2)).toBeNaN();
});

test("the quantile of a probability has that probability below it", () => {
  const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  fc.assert(
    fc.property(probability, fc.integer({ min: 1, max: 500 }), (p, df) => {
      expect(tCumulative(tQuantile(p, df), df)).toBeCloseTo(p, 12);
    }),
    fixed,
  );
});

test("impossible probabilities and degrees of freedom are refused", () => {
  for (const p of [0, 1, -0.1, Number.NaN]) expect(() => tQuantile(p, 5)).toThrow(RangeError);
  for (const df of [0, 2.5, Number.NaN]) {
    expect(() => tQuantile(0.9, df)).toThrow(RangeError);
    expect(() => twoSidedP(1, df)).toThrow(RangeError);
  }
});
