import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { noiseShare } from "../../../src/statistics/sensitivity/noise-share.ts";

test("a model without chance has no noise", () => {
  expect(
    noiseShare([
      [1, 1, 1],
      [5, 5, 5],
    ]),
  ).toEqual({ ofOneRun: 0, leftInMeans: 0, replications: 3 });
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
