import { expect, test } from "vitest";
import { mostDimensions, sobolPoints } from "../../../../src/experiment/plan/designs/sobol-sequence.ts";
import { experimentStream } from "../../../../src/random/experiment-stream.ts";

test("the first points in three dimensions are the published ones", () => {
  expect(sobolPoints(8, 3)).toEqual([
    [0, 0, 0],
    [0.5, 0.5, 0.5],
    [0.75, 0.25, 0.25],
    [0.25, 0.75, 0.75],
    [0.375, 0.375, 0.625],
    [0.875, 0.875, 0.125],
    [0.625, 0.125, 0.875],
    [0.125, 0.625, 0.375],
  ]);
});

// Weighted sums over SciPy 1.17's qmc.Sobol(256, scramble=False): every point and dimension enters with its own weight.
test("all 256 dimensions agree with an independent implementation", () => {
  let sum = 0;
  sobolPoints(64, 256).forEach((point, row) => {
    point.forEach((value, dimension) => {
      sum += value * (row + 1) * (dimension + 1);
    });
  });
  expect(sum).toBe(34_199_528);
  let whole = 0;
  sobolPoints(4096, 256).forEach((point, row) => {
    point.forEach((value, dimension) => {
      whole += value * 4096 * ((row + 1) % 97) * ((dimension + 1) % 89);
    });
  });
  expect(whole).toBe(4_375_315_995_083);
});

function partsHit(points: readonly (readonly number[])[], dimension: number): number {
  return new Set(points.map((point) => Math.floor(point[dimension] * points.length))).size;
}

test("2^m points have one in each of 2^m parts of every dimension, shifted or not", () => {
  for (const points of [sobolPoints(64, 40), sobolPoints(64, 40, experimentStream("a", "shift"))]) {
    for (let dimension = 0; dimension < 40; dimension++) expect(partsHit(points, dimension)).toBe(64);
  }
});

test("another seed shifts the points, the same seed does not", () => {
  const shifted = (seed: string) => sobolPoints(8, 3, experimentStream(seed, "shift"));
  expect(shifted("a")).toEqual(shifted("a"));
  expect(shifted("a")).not.toEqual(shifted("b"));
  expect(
    shifted("a")
      .flat()
      .every((value) => value >= 0 && value < 1),
  ).toBe(true);
});

test.each([0, 3, 100, 2 ** 25, 1.5])("%d points are refused: they have no balance", (count) => {
  expect(() => sobolPoints(count, 2)).toThrow("powers of 2");
});

test("more dimensions than the table has are refused", () => {
  expect(mostDimensions).toBe(256);
  expect(() => sobolPoints(2, 257)).toThrow("1 to 256 dimensions");
  expect(() => sobolPoints(2, 0)).toThrow(RangeError);
});
