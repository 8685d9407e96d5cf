// Claims about geometric and harmonic means and about shares of nothing.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { geometricMean, weightedGeometricMean } from "../../../src/statistics/shares/geometric-mean.ts";
import { ratioOrUndefined } from "../../../src/statistics/shares/ratio.ts";

const fixed = { seed: 20231, numRuns: 100 };
const share = fc.double({ min: 0.02, max: 1, noNaN: true });

test("dose .8, continuity 1/3, alliance .6 and responsiveness .75 make an engagement of .5885661912", () => {
  // The product is 0.12, and its fourth root .588566191276...; two square roots give it exactly rounded.
  const engagement = geometricMean([0.8, 1 / 3, 0.6, 0.75], 0.01);
  expect(engagement).toBeCloseTo(Math.sqrt(Math.sqrt(0.12)), 15);
  expect(Math.floor(engagement * 1e10)).toBe(5885661912);
});

test("a part below the floor counts as the floor", () => {
  expect(geometricMean([0, 1], 0.01)).toBeCloseTo(0.1, 14);
  expect(geometricMean([0.0001, 1], 0.01)).toBe(geometricMean([0.01, 1], 0.01));
});

test("a mean of no parts, of an undefined part or of no weight is undefined", () => {
  expect(geometricMean([], 0.01)).toBeNaN();
  expect(geometricMean([0.5, Number.NaN], 0.01)).toBeNaN();
  expect(weightedGeometricMean([0.5, 0.5], [0, 0], 0.01)).toBeNaN();
});

test("weights say how often a part counts", () => {
  expect(weightedGeometricMean([0.2, 0.9], [2, 1], 0.01)).toBeCloseTo(
    geometricMean([0.2, 0.2, 0.9], 0.01),
    14,
  );
  expect(weightedGeometricMean([0.2, 0.9], [0, 1], 0.01)).toBeCloseTo(0.9, 14);
});

test("a floor of 0, a negative weight or a missing weight is refused", () => {
  expect(() => geometricMean([0.5], 0)).toThrow(RangeError);
  expect(() => weightedGeometricMean([0.5], [-1], 0.01)).toThrow(RangeError);
  expect(() => weightedGeometricMean([0.5, 0.6], [1], 0.01)).toThrow(RangeError);
});

test("the geometric mean lies between the smallest part and the arithmetic mean", () => {
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), (parts) => {
      const mean = geometricMean(parts, 0.01);
      const arithmetic = parts.reduce((total, part) => total + part, 0) / parts.length;
      expect(mean).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-12);
      expect(mean).toBeLessThanOrEqual(arithmetic + 1e-12);
    }),
    fixed,
  );
});

test("a share of nothing is undefined", () => {
  expect(ratioOrUndefined(0, 0)).toBeNaN();
  expect(ratioOrUndefined(3, 0)).toBeNaN();
  expect(ratioOrUndefined(3, 4)).toBe(0.75);
});
