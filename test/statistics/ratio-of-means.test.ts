// The range of a ratio of two means: what it holds, when there is none, and how often it holds the truth.
import { expect, test } from "vitest";
import { normalQuantile } from "../../src/arithmetic/normal-quantile.ts";
import { experimentStream } from "../../src/random/experiment-stream.ts";
import { tInterval } from "../../src/statistics/interval.ts";
import { ratioRange } from "../../src/statistics/ratio-of-means.ts";
import { meanAndVariance } from "../../src/statistics/summary.ts";

const seed = "ratio of means, 20261201";
const mean = (values: readonly number[]) => meanAndVariance(values).mean;

test("its ends are the ratios at which a paired t test at the level just fails to tell part and ratio x whole apart", () => {
  const wholes = [0.05, 0.07, 0.06, 0.09, 0.055];
  const parts = [0.02, 0.01, 0.035, 0.03, -0.01];
  for (const level of [0.8, 0.95, 0.99]) {
    const { low, high } = ratioRange(parts, wholes, level);
    expect(low).toBeLessThan(mean(parts) / mean(wholes));
    const aside = (ratio: number) =>
      tInterval(
        parts.map((part, place) => part - ratio * wholes[place]),
        level,
      );
    expect(aside(low).low).toBeCloseTo(0, 12);
    expect(aside(high).high).toBeCloseTo(0, 12);
  }
});

test("four pairs reach far beyond the ratios that they have themselves", () => {
  // Gains and changes in proportion to 0.52, 0.94, 0.22 and -0.15: a bootstrap could not leave these.
  const wholes = [0.058, 0.062, 0.06, 0.056];
  const parts = [0.03, 0.058, 0.013, -0.008];
  const { low, high } = ratioRange(parts, wholes, 0.99);
  expect(low).toBeLessThan(-0.5);
  expect(high).toBeGreaterThan(1.3);
});

test("a whole that is not told from 0 has no ratio, nor have two pairs", () => {
  expect(ratioRange([1, 2, 3], [-1, 2, 0.5], 0.95)).toEqual({ low: Number.NaN, high: Number.NaN });
  expect(ratioRange([1, 2], [5, 5.1], 0.95)).toEqual({ low: Number.NaN, high: Number.NaN });
  expect(() => ratioRange([1], [1, 2], 0.95)).toThrow(RangeError);
});

test("of 4,000 ranges at 95 % from five pairs each, 93.9 to 96.1 % hold the truth, as 3.2 standard errors allow", () => {
  const random = experimentStream(seed, "coverage");
  const [trials, pairs, truth] = [4000, 5, -0.4];
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const shared = Array.from({ length: pairs }, () => normalQuantile(random()));
    const wholes = shared.map((both) => 1 + 0.15 * both);
    const parts = shared.map((both) => truth + 0.1 * both + 0.2 * normalQuantile(random()));
    const { low, high } = ratioRange(parts, wholes, 0.95);
    if (low <= truth && truth <= high) held += 1;
  }
  console.log(`${held} of ${trials} ranges hold the truth (${seed})`);
  expect(held / trials).toBeGreaterThan(0.939);
  expect(held / trials).toBeLessThan(0.961);
});
