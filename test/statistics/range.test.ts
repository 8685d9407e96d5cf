// Claims about the range that is told of a mean: that of t, but for so few values that it says nothing.
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { tInterval } from "../../src/statistics/interval.ts";
import { hasEnds, pairedRange, rangeOf } from "../../src/statistics/range.ts";

const [gone, level] = [Number.NaN, 0.95];

test.each([
  ["three values, whatever is missing", [1, 2, 4, gone, gone]],
  ["three equal values", [2, 2, 2]],
  ["two different values, which are all that there are", [1, 2]],
])("%s have the range of t", (_, values) => {
  expect(rangeOf(values, level)).toEqual(tInterval(values, level));
  expect(hasEnds(rangeOf(values, level))).toBe(true);
});

test.each([
  ["two values of which others are missing", [1, 2, gone]],
  ["two equal values", [2, 2]],
  ["two zeros", [0, 0]],
  ["one value", [3]],
  ["no value", [gone, gone]],
])("%s have a mean and no range", (_, values) => {
  const { estimate, count } = tInterval(values, level);
  expect(rangeOf(values, level)).toEqual({ estimate, count, low: gone, high: gone });
  expect(hasEnds(rangeOf(values, level))).toBe(false);
});

test("pairs are those of one replication", () => {
  expect(pairedRange([1, 5, gone, 4], [0, 3, 1, 1], level)).toEqual(tInterval([1, 2, 3], level));
  expect(() => pairedRange([1], [1, 2], level)).toThrow(RangeError);
});

// One die decides each difference: -1, 0, or 1, mean 0. Two alike would be called a difference in 2 of 9 pairs.
test("of a lumpy measure without any difference two programmes never show one (seed lumpy, 2,000 pairs)", () => {
  const random = seedrandom("lumpy");
  const draw = () => Math.floor(3 * random()) - 1;
  const pairs = Array.from({ length: 2000 }, () => [draw(), draw()]);
  const shows = (low: number, high: number) => low > 0 || high < 0;
  const byT = pairs.map((pair) => tInterval(pair, level)).filter(({ low, high }) => shows(low, high));
  expect(byT.length / pairs.length).toBeGreaterThan(0.15);
  expect(pairs.map((pair) => rangeOf(pair, level)).filter(({ low, high }) => shows(low, high))).toEqual([]);
});
