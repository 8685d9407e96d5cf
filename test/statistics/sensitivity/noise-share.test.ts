import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { leftInMeansRange, noiseShare } from "../../../src/statistics/sensitivity/noise-share.ts";

test("a model without chance has no noise", () => {
  expect(
    noiseShare([
      [1, 1, 1],
      [5, 5, 5],
    ]),
  ).toEqual({ ofOneRun: 0, leftInMeans: 0, uncut: 0, replications: 3 });
});

test("chance that meets every point alike is noise of a single run, and none of the comparison", () => {
  const { ofOneRun, leftInMeans } = noiseShare([
    [0, 2],
    [10, 12],
  ]);
  // Between points 50, between replications 2: 2 of 52.
  expect(ofOneRun).toBeCloseTo(2 / 52, 12);
  expect(leftInMeans).toBe(0);
});

test("a worked example with noise of each cell's own", () => {
  const { ofOneRun, leftInMeans } = noiseShare([
    [0, 2],
    [11, 11],
  ]);
  // Residuals of a half each: mean square 1. Means 1 and 11: variance 50. Replications' means 5.5, 6.5: variance 0.5.
  expect(leftInMeans).toBeCloseTo(0.5 / 50, 12);
  expect(ofOneRun).toBeCloseTo(1 / (49.5 + 1), 12);
});

test("a known share is found again", () => {
  const uniform = seedrandom("noise share");
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const lives = Array.from({ length: 200 }, normal);
  const points = Array.from({ length: 200 }, () => {
    const level = 2 * normal();
    return lives.map((life) => level + life + normal());
  });
  // Variances 4 of points, 1 of lives, 1 of what is left.
  expect(noiseShare(points).ofOneRun).toBeCloseTo(2 / 6, 1);
  expect(noiseShare(points).leftInMeans).toBeCloseTo(1 / 200 / 4, 3);
});

test("replications that failed somewhere are left out everywhere; too few say nothing", () => {
  const { replications, ofOneRun } = noiseShare([
    [0, 2, Number.NaN],
    [10, 12, 99],
  ]);
  expect(replications).toBe(2);
  expect(ofOneRun).toBeCloseTo(2 / 52, 12);
  expect(noiseShare([[1, 2]]).ofOneRun).toBeNaN();
  expect(noiseShare([]).ofOneRun).toBeNaN();
  expect(noiseShare([[1], [2]]).leftInMeans).toBeNaN();
  expect(
    noiseShare([
      [3, 3],
      [3, 3],
    ]).ofOneRun,
  ).toBeNaN();
});

test("95 % of the ranges of the noise left in means hold the true share", () => {
  const uniform = seedrandom("ranges of the noise");
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const [points, replications, studies] = [12, 5, 1000];
  // Variance 1 between points, 4 / 5 of chance in each mean: a share of 4 / 9.
  const truth = 4 / 9;
  let held = 0;
  for (let study = 0; study < studies; study++) {
    const lives = Array.from({ length: replications }, normal);
    const values = Array.from({ length: points }, () => {
      const level = normal();
      return lives.map((life) => level + life + 2 * normal());
    });
    const { low, high } = leftInMeansRange(noiseShare(values), points, 0.95);
    if (low <= truth && truth <= high) held++;
  }
  const spread = 3.3 * Math.sqrt(studies * 0.95 * 0.05);
  expect(Math.abs(held - 0.95 * studies)).toBeLessThan(spread);
});

test("no noise has a range of 0, no share has none, and a share is at most 1", () => {
  const noise = { ofOneRun: 0, leftInMeans: 0, replications: 3 };
  expect(leftInMeansRange({ ...noise, uncut: 0 }, 4, 0.95)).toEqual({ low: 0, high: 0 });
  expect(leftInMeansRange({ ...noise, uncut: 0.9 }, 4, 0.95).high).toBe(1);
  expect(leftInMeansRange({ ...noise, uncut: Number.NaN }, 4, 0.95).low).toBeNaN();
  expect(() => leftInMeansRange({ ...noise, uncut: 0.5 }, 4, 1)).toThrow(RangeError);
});
