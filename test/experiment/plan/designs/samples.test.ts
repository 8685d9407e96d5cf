// Hypercubes, paths and mixtures: what each promises of its points.
import fc from "fast-check";
import { expect, test } from "vitest";
import { latinHypercube } from "../../../../src/experiment/plan/designs/latin-hypercube.ts";
import { morrisPaths } from "../../../../src/experiment/plan/designs/morris-paths.ts";
import { saltelliPoints, takeApart } from "../../../../src/experiment/plan/designs/saltelli.ts";
import { sobolPoints } from "../../../../src/experiment/plan/designs/sobol-sequence.ts";
import { experimentStream } from "../../../../src/random/experiment-stream.ts";
import { elementaryEffects } from "../../../../src/statistics/sensitivity/morris.ts";

const fixed = { seed: 20231, numRuns: 100 };
const chance = (seed: string) => experimentStream(seed, "test");

test("a Latin hypercube has exactly one point in each part of each input", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 6 }),
      fc.string(),
      (n, d, seed) => {
        const points = latinHypercube(n, d, chance(seed));
        for (let input = 0; input < d; input++) {
          const parts = points.map((point) => Math.floor(point[input] * n)).sort((a, b) => a - b);
          expect(parts).toEqual(Array.from({ length: n }, (_, part) => part));
        }
      },
    ),
    fixed,
  );
});

test("another seed gives another hypercube, the same seed the same", () => {
  expect(latinHypercube(5, 2, chance("a"))).toEqual(latinHypercube(5, 2, chance("a")));
  expect(latinHypercube(5, 2, chance("a"))).not.toEqual(latinHypercube(5, 2, chance("b")));
  expect(() => latinHypercube(0, 2, chance("a"))).toThrow(RangeError);
});

test("along a Morris path each input steps once, and every point is one of the levels", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(2, 4, 6),
      fc.string(),
      (inputs, levels, seed) => {
        const points = morrisPaths(3, inputs, chance(seed), levels);
        expect(points).toHaveLength(3 * (inputs + 1));
        const onLevels = points
          .flat()
          .every((value) => Number.isInteger(Math.round(value * (levels - 1) * 1e9) / 1e9));
        expect(onLevels && points.flat().every((value) => value >= 0 && value <= 1)).toBe(true);
        for (let path = 0; path < 3; path++) {
          const own = points.slice(path * (inputs + 1), (path + 1) * (inputs + 1));
          // A linear function's effects are its slopes: so each input stepped once, by a distance of its own.
          const linear = own.map((point) =>
            point.reduce((sum, value, input) => sum + value * (input + 1), 0),
          );
          elementaryEffects(own, linear).forEach((effect, input) => {
            expect(effect).toBeCloseTo(input + 1, 9);
          });
        }
      },
    ),
    fixed,
  );
});

test("Morris steps are of half the levels, from every level", () => {
  const points = morrisPaths(200, 1, chance("a"));
  const steps = Array.from({ length: 200 }, (_, path) => points[2 * path + 1][0] - points[2 * path][0]);
  for (const step of steps) expect(Math.abs(step)).toBeCloseTo(2 / 3, 12);
  const starts = new Set(Array.from({ length: 200 }, (_, path) => Math.round(points[2 * path][0] * 3)));
  expect([...starts].sort()).toEqual([0, 1, 2, 3]);
  expect(() => morrisPaths(2, 2, chance("a"), 3)).toThrow("even number of levels");
  expect(() => morrisPaths(0, 2, chance("a"))).toThrow(RangeError);
});

test("A and B of a Saltelli design are the two halves of one sequence, and each mixture takes one input from B", () => {
  const points = saltelliPoints(4, 3);
  const both = sobolPoints(4, 6);
  expect(points).toHaveLength(4 * 5);
  both.forEach((row, index) => {
    const [a, b, ...mixed] = points.slice(index * 5, (index + 1) * 5);
    expect([...a, ...b]).toEqual(row);
    mixed.forEach((point, input) => {
      expect(point).toEqual(a.with(input, b[input]));
    });
  });
});

test("outcomes in row order come apart into those on A, on B and on the mixtures", () => {
  expect(takeApart([1, 2, 3, 4, 11, 12, 13, 14], 2)).toEqual({
    onA: [1, 11],
    onB: [2, 12],
    onMixed: [
      [3, 13],
      [4, 14],
    ],
  });
});
