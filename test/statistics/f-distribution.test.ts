// Claims about the beta and the F distribution, held against closed forms and SciPy 1.17.
import fc from "fast-check";
import { expect, test } from "vitest";
import { betaCumulative, betaQuantile } from "../../src/statistics/beta-distribution.ts";
import { fCumulative, fQuantile } from "../../src/statistics/f-distribution.ts";
import { twoSidedP } from "../../src/statistics/student-t.ts";

test.each([
  [0.4, 2, 3, 0.5248],
  [0.1, 0.5, 0.5, 0.20483276469913345],
  [0.9, 10, 2, 0.6973568802],
  [0.7, 144, 57, 0.2971665229223571],
  [0.01, 0.5, 40, 0.6286139767460155],
])("below %d of a beta distribution with %d and %d lies %d", (x, a, b, share) => {
  expect(betaCumulative(x, a, b)).toBeCloseTo(share, 10);
});

test.each([
  [0.05, 2, 3, 0.09761146288641434],
  [0.975, 144, 57, 0.7764456019893149],
  [0.25, 0.5, 0.5, 0.14644660940672624],
  [0.3, 1, 1, 0.3],
])("the %d quantile of a beta distribution with %d and %d is %d", (p, a, b, x) => {
  expect(betaQuantile(p, a, b)).toBeCloseTo(x, 10);
});

test.each([
  [0.95, 5, 10, 3.3258345304130104],
  [0.975, 1, 9, 7.209283247522017],
  [0.025, 9, 81, 0.29242687272713735],
  [0.975, 9, 81, 2.275392121369917],
  [0.975, 199, 1791, 1.2200343892827263],
  [0.9, 2, 2, 9],
  [0.025, 199, 199, 0.7567865925173485],
])("the %d quantile of F with %d and %d degrees of freedom is %d", (p, over, under, f) => {
  expect(fQuantile(p, over, under) / f).toBeCloseTo(1, 9);
  expect(fCumulative(f, over, under)).toBeCloseTo(p, 9);
});

test("with 2 and 2 degrees of freedom the share below f is f / (1 + f)", () => {
  for (const f of [0, 0.1, 1, 7, 400]) expect(fCumulative(f, 2, 2)).toBeCloseTo(f / (1 + f), 12);
});

test("a ratio with 1 degree above the line is the square of Student's t", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), fc.integer({ min: 1, max: 300 }), (t, df) => {
      expect(1 - fCumulative(t * t, 1, df)).toBeCloseTo(twoSidedP(t, df), 9);
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("turned upside down, a ratio's quantile is that of the other tail", () => {
  expect(fQuantile(0.3, 4, 11) * fQuantile(0.7, 11, 4)).toBeCloseTo(1, 10);
});

test("impossible shares, probabilities and degrees of freedom are refused", () => {
  expect(() => betaCumulative(1.1, 1, 1)).toThrow(RangeError);
  expect(() => betaCumulative(0.5, 0, 1)).toThrow(RangeError);
  expect(() => betaQuantile(0, 1, 1)).toThrow(RangeError);
  expect(() => fQuantile(1, 1, 1)).toThrow(RangeError);
  expect(() => fQuantile(0.5, 0, 1)).toThrow(RangeError);
  expect(() => fCumulative(-1, 1, 1)).toThrow(RangeError);
  expect(() => fCumulative(Number.NaN, 1, 1)).toThrow(RangeError);
});
