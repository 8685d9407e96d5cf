// Claims about means, variances, pairs and slopes.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slope } from "../../src/statistics/slope.ts";
import {
  definedPairs,
  meanAndVariance,
  meanInOrder,
  pairedDifferences,
  standardDeviation,
} from "../../src/statistics/summary.ts";

test("a small spread around a huge mean keeps its digits", () => {
  const { mean, variance, count } = meanAndVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
  expect({ mean, variance, count }).toEqual({ mean: 1e9 + 10, variance: 30, count: 4 });
});

test("ten measured values have mean 10.1 and standard deviation .2788866755", () => {
  const values = [9.8, 10.2, 10.4, 9.9, 10.1, 10.6, 9.7, 10, 10.3, 10];
  expect(meanAndVariance(values).mean).toBeCloseTo(10.1, 13);
  expect(standardDeviation(values)).toBeCloseTo(0.2788866755, 10);
});

test("nothing is skipped: one undefined value makes mean and variance undefined", () => {
  expect(meanAndVariance([1, Number.NaN, 3])).toEqual({ mean: Number.NaN, variance: Number.NaN, count: 3 });
  expect(standardDeviation([1, Number.NaN, 3])).toBeNaN();
});

test("nothing has no mean, and one value no variance", () => {
  expect(meanAndVariance([])).toEqual({ mean: Number.NaN, variance: Number.NaN, count: 0 });
  expect(meanAndVariance([4])).toEqual({ mean: 4, variance: Number.NaN, count: 1 });
});

test("values that do not vary have a variance of exactly 0", () => {
  expect(meanAndVariance(new Array<number>(7).fill(0.1))).toEqual({ mean: 0.1, variance: 0, count: 7 });
});

test("shifting all values shifts the mean and leaves the variance", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 });
  fc.assert(
    fc.property(values, fc.integer({ min: -1000, max: 1000 }), (list, shift) => {
      const before = meanAndVariance(list);
      const after = meanAndVariance(list.map((value) => value + shift));
      expect(after.mean).toBeCloseTo(before.mean + shift, 8);
      expect(after.variance / (before.variance || 1)).toBeCloseTo(before.variance === 0 ? 0 : 1, 8);
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("pairs with an undefined half drop out together", () => {
  const one = [1, Number.NaN, 3, 4];
  const other = [10, 20, Number.NaN, 40];
  expect(definedPairs(one, other)).toEqual({ one: [1, 4], other: [10, 40] });
  expect(pairedDifferences(other, one)).toEqual([9, 36]);
  expect(() => definedPairs([1], [1, 2])).toThrow(RangeError);
});

test("points on a line give the line's slope, and scattered ones the least-squares slope", () => {
  expect(slope([0, 1, 2, 3, 5], [4, 2, 0, -2, -6])).toBe(-2);
  // Sum of products 4.5 over sum of squares 5.
  expect(slope([1, 2, 3, 4], [2, 1, 4, 4])).toBeCloseTo(4.5 / 5, 14);
});

test("a slope over one place, over nothing or over an undefined value is undefined", () => {
  expect(slope([2, 2, 2], [1, 2, 3])).toBeNaN();
  expect(slope([], [])).toBeNaN();
  expect(slope([1], [1])).toBeNaN();
  expect(slope([1, 2, 3], [1, Number.NaN, 3])).toBeNaN();
  expect(() => slope([1, 2], [1])).toThrow(RangeError);
});

test("equal values have that mean to the last bit and no spread, however many and whatever they are", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.integer({ min: 2, max: 80 }),
      (value, count) => {
        const all = meanAndVariance(new Array<number>(count).fill(value));
        expect(all).toEqual({ mean: value, variance: 0, count });
      },
    ),
    { seed: 20231, numRuns: 300 },
  );
});

test("a slope over one place is undefined even where the mean of that place is off by its last bit", () => {
  expect(slope(new Array<number>(3).fill(0.1), [1, 2, 3])).toBeNaN();
});

test("the mean in order is Welford's, bit for bit, and that of nothing is undefined", () => {
  const values = [0.1, 0.7, 1e9, -3.3, 12.000001];
  let mean = 0;
  values.forEach((value, index) => {
    mean += (value - mean) / (index + 1);
  });
  expect(meanInOrder(values)).toBe(mean);
  expect(meanInOrder([])).toBeNaN();
  expect(meanInOrder([1, Number.NaN])).toBeNaN();
});
