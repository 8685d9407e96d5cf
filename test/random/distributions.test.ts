// Each shape of chance has the mean, median or share it is named by.

import fc from "fast-check";
import { expect, test } from "vitest";
import { bernoulli, lognormalMean, lognormalMedian, poissonCount } from "../../src/random/distributions.ts";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";

const draws = new KeyedDraws(rootKey("distributions"), 0);
const count = 20_000;

test("a lognormal number of given mean has that mean", () => {
  const mean = 30;
  const logSd = 0.5;
  let sum = 0;
  for (let entity = 0; entity < count; entity++)
    sum += lognormalMean(draws.normal(1, entity, 0), mean, logSd);
  const standardError = (mean * Math.sqrt(Math.exp(logSd * logSd) - 1)) / Math.sqrt(count);
  expect(Math.abs(sum / count - mean)).toBeLessThan(4.5 * standardError);
});

test("a lognormal number of given median is the median at the middle and e to the deviation away from it", () => {
  expect(lognormalMedian(0, 12, 0.7)).toBe(12);
  expect(lognormalMedian(1, 12, 0.7)).toBeCloseTo(12 * Math.exp(0.7), 10);
  expect(lognormalMedian(-1, 12, 0.7)).toBeCloseTo(12 * Math.exp(-0.7), 10);
});

test("without spread a lognormal number is its mean or median", () => {
  expect(lognormalMean(2.5, 30, 0)).toBe(30);
  expect(lognormalMedian(2.5, 30, 0)).toBe(30);
});

test("an event of share 0 never happens, of share 1 always, and otherwise below its share", () => {
  expect(bernoulli(1e-16, 0)).toBe(false);
  expect(bernoulli(1 - 1.1102230246251565e-16, 1)).toBe(true);
  expect(bernoulli(0.29, 0.3)).toBe(true);
  expect(bernoulli(0.3, 0.3)).toBe(false);
});

test("Poisson counts step where the cumulated probabilities lie", () => {
  // Mean 2: P(0) = 0.1353, P(at most 1) = 0.4060, P(at most 2) = 0.6767.
  const found = [0.1353, 0.1354, 0.406, 0.4061, 0.6766, 0.6767].map((uniform) => poissonCount(uniform, 2));
  expect(found).toEqual([0, 1, 1, 2, 2, 3]);
});

test.each([0.05, 1, 8, 120, 500])("Poisson counts of mean %d have that mean and variance", (mean) => {
  const values = Array.from({ length: 4000 }, (_, entity) =>
    poissonCount(draws.uniform(2, entity, mean), mean),
  );
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
  expect(Math.abs(average - mean)).toBeLessThan(4.5 * Math.sqrt(mean / values.length));
  // The fourth central moment of a Poisson count is mean + 3 mean^2.
  expect(Math.abs(spread - mean)).toBeLessThan(4.5 * Math.sqrt((mean + 2 * mean * mean) / values.length));
});

test("a larger uniform number or a larger mean never gives a smaller Poisson count", () => {
  // Cumulated probabilities carry rounding of about 1e-14, so the law of the mean is asked away from the very end.
  const unit = fc.double({ min: 0, max: 1 - 1e-9, noNaN: true });
  const mean = fc.double({ min: 0, max: 100, noNaN: true });
  const more = fc.double({ min: 0.001, max: 10, noNaN: true });
  fc.assert(
    fc.property(unit, unit, mean, more, (one, other, mean, more) => {
      const lower = poissonCount(Math.min(one, other), mean);
      expect(poissonCount(Math.max(one, other), mean)).toBeGreaterThanOrEqual(lower);
      expect(poissonCount(one, mean + more)).toBeGreaterThanOrEqual(poissonCount(one, mean));
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("the highest uniform number still gives a finite Poisson count, and mean 0 gives none", () => {
  const highest = 1 - 1.1102230246251565e-16;
  expect(poissonCount(highest, 0)).toBe(0);
  for (const mean of [1e-9, 0.3, 3, 30, 500])
    expect(poissonCount(highest, mean)).toBeLessThan(10 * mean + 40);
});

test("rare high Poisson counts come as often as their tail says", () => {
  const mean = 3;
  const chance = (count: number) => {
    let probability = Math.exp(-mean);
    for (let factor = 1; factor <= count; factor++) probability *= mean / factor;
    return probability;
  };
  for (let count = 6; count <= 22; count++) {
    let tail = 0; // the probability of more than `count`, from its small end
    for (let beyond = count + 60; beyond > count; beyond--) tail += chance(beyond);
    expect(poissonCount(1 - tail * 1.01, mean)).toBe(count);
    expect(poissonCount(1 - tail * 0.99, mean)).toBe(count + 1);
  }
});

test("a Poisson mean below 0, above 500 or not a number is refused", () => {
  for (const mean of [-1, 501, NaN, Infinity]) expect(() => poissonCount(0.5, mean)).toThrow(RangeError);
});
