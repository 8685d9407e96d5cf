import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { rankCorrelation } from "../../../src/statistics/sensitivity/rank-correlation.ts";
import { rankFloor, rankInterval } from "../../../src/statistics/sensitivity/rank-interval.ts";

test("a worked example: 0.5 over 28 pairs", () => {
  // Standard error sqrt(1.125 / 25) = 0.212132; on Fisher's scale 0.549306 less and plus 0.415771.
  const { low, high } = rankInterval(0.5, 28, 0.95);
  expect(low).toBeCloseTo(Math.tanh(0.549306 - 0.415771), 5);
  expect(high).toBeCloseTo(Math.tanh(0.549306 + 0.415771), 5);
});

test("unrelated numbers are told from 0 in about 5 % of samples", () => {
  const uniform = seedrandom("unrelated");
  let told = 0;
  const samples = 600;
  for (let sample = 0; sample < samples; sample++) {
    const one = Array.from({ length: 30 }, uniform);
    const other = Array.from({ length: 30 }, uniform);
    const { low, high } = rankInterval(rankCorrelation(one, other), 30, 0.95);
    if (low > 0 || high < 0) told += 1;
  }
  expect(Math.abs(told - samples * 0.05)).toBeLessThan(3.3 * Math.sqrt(samples * 0.05 * 0.95));
});

test("a wider level gives a wider range, few pairs in perfect order are no certainty, and too few have no ends", () => {
  const width = (level: number) => {
    const { low, high } = rankInterval(0.3, 50, level);
    return high - low;
  };
  expect(width(0.99)).toBeGreaterThan(width(0.9));
  expect(rankInterval(1, 4, 0.95).low).toBeLessThan(0);
  expect(rankInterval(1, 30, 0.95).low).toBeGreaterThan(0.95);
  expect(rankInterval(-1, 30, 0.95).high).toBeLessThan(-0.95);
  expect(rankInterval(0.5, 3, 0.95).low).toBeNaN();
  expect(rankInterval(Number.NaN, 30, 0.95).high).toBeNaN();
  expect(() => rankInterval(0.5, 30, 1)).toThrow(RangeError);
});

test("the noise floor is the size from which on an interval leaves 0 out", () => {
  for (const [pairs, level] of [
    [12, 0.95],
    [200, 0.95],
    [200, 1 - 0.05 / 40],
  ] as const) {
    const floor = rankFloor(pairs, level);
    expect(rankInterval(floor + 1e-6, pairs, level).low).toBeGreaterThan(0);
    expect(rankInterval(floor - 1e-6, pairs, level).low).toBeLessThan(0);
  }
});

test("over four pairs no correlation is enough, over three nothing is known", () => {
  expect(rankFloor(4, 0.95)).toBe(1);
  expect(rankFloor(3, 0.95)).toBeNaN();
});
