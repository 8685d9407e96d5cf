// Claims about the diversity of amounts over kinds.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { effectiveNumber, shannonEntropy } from "../../../src/statistics/shares/diversity.ts";

const fixed = { seed: 20231, numRuns: 100 };
const spending = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((amounts) => amounts.some((amount) => amount > 0));

test("equal amounts over four kinds count as four kinds", () => {
  expect(shannonEntropy([5, 5, 5, 5])).toBeCloseTo(1.3862943611198906, 14);
  expect(effectiveNumber([5, 5, 5, 5])).toBeCloseTo(4, 13);
});

test("halves and quarters have an entropy of 1.5 ln 2", () => {
  expect(shannonEntropy([2, 1, 1])).toBeCloseTo(1.5 * Math.LN2, 14);
  expect(effectiveNumber([2, 1, 1])).toBeCloseTo(2 * Math.SQRT2, 13);
});

test("everything of one kind is one kind", () => {
  expect(shannonEntropy([0, 7, 0])).toBe(0);
  expect(effectiveNumber([0, 7, 0])).toBe(1);
});

test("nothing spent has no diversity at all, rather than a low one", () => {
  for (const amounts of [[], [0, 0], [1, Number.NaN]]) {
    expect(shannonEntropy(amounts)).toBeNaN();
    expect(effectiveNumber(amounts)).toBeNaN();
  }
});

test("a negative amount is refused", () => {
  expect(() => shannonEntropy([1, -1])).toThrow(RangeError);
});

test("the effective number lies between 1 and the kinds used, and an unused kind adds nothing", () => {
  fc.assert(
    fc.property(spending, (amounts) => {
      const used = amounts.filter((amount) => amount > 0).length;
      const effective = effectiveNumber(amounts);
      expect(effective).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(effective).toBeLessThanOrEqual(used * (1 + 1e-12));
      expect(effectiveNumber([...amounts, 0])).toBe(effective);
    }),
    fixed,
  );
});

test("splitting every kind in two equal halves doubles the effective number", () => {
  fc.assert(
    fc.property(spending, (amounts) => {
      expect(effectiveNumber([...amounts, ...amounts]) / effectiveNumber(amounts)).toBeCloseTo(2, 12);
    }),
    fixed,
  );
});
