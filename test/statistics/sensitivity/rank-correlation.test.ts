// Claims about rank correlation.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rankCorrelation } from "../../../src/statistics/sensitivity/rank-correlation.ts";

test("rising together in any shape is 1, rising against each other -1", () => {
  expect(rankCorrelation([1, 2, 3, 4], [1, 10, 11, 1000])).toBe(1);
  expect(rankCorrelation([1, 2, 3, 4], [9, 5, 4, -3])).toBe(-1);
});

test("without equal values it is 1 - 6 sum(d^2) / (n (n^2 - 1))", () => {
  // Rank differences -1, 1, -2, 1, 1 of five pairs.
  expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 5, 3, 4])).toBeCloseTo(1 - (6 * 8) / 120, 14);
});

test("equal values share their average rank", () => {
  // Centred ranks -1, 0.5, 0.5 against -1, 0, 1.
  expect(rankCorrelation([1, 2, 2], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(1.5 * 2), 14);
});

test("a list that does not vary, one pair, or an undefined value has no correlation", () => {
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNaN();
  expect(rankCorrelation([1], [1])).toBeNaN();
  expect(rankCorrelation([1, Number.NaN], [1, 2])).toBeNaN();
  expect(() => rankCorrelation([1, 2], [1])).toThrow(RangeError);
});

test("it stays within -1 and 1, and any rising change of either list leaves it", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 2,
  });
  fc.assert(
    fc.property(pairs, (list) => {
      const one = list.map(([value]) => value);
      const other = list.map(([, value]) => value);
      const correlation = rankCorrelation(one, other);
      fc.pre(!Number.isNaN(correlation));
      expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
      const cubes = one.map((value) => value ** 3);
      expect(rankCorrelation(cubes, other)).toBe(correlation);
    }),
    { seed: 20231, numRuns: 100 },
  );
});
