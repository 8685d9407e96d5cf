import fc from "fast-check";
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import {
  indexForms,
  indexOf,
  PartsOfMany,
  randomWeights,
} from "../../../src/statistics/sensitivity/index-weights.ts";

const equal = [0.25, 0.25, 0.25, 0.25];

test("with equal weights the three forms are the root of the product, the mean and the least", () => {
  const parts = [0.2, 0.4, 0.8, 1];
  expect(indexOf("geometric", parts, equal)).toBeCloseTo((0.2 * 0.4 * 0.8) ** 0.25, 12);
  expect(indexOf("arithmetic", parts, equal)).toBeCloseTo(0.6, 12);
  expect(indexOf("smallest part", parts, equal)).toBe(0.2);
});

test("all weight on one part makes it the index", () => {
  expect(indexOf("geometric", [0.2, 0.9], [0, 1])).toBeCloseTo(0.9, 12);
  expect(indexOf("arithmetic", [0.2, 0.9], [0, 1])).toBe(0.9);
});

test("an empty part counts as a hundredth", () => {
  expect(indexOf("geometric", [0, 1], [0.5, 0.5])).toBeCloseTo(0.1, 12);
  expect(indexOf("smallest part", [0, 1], [0.5, 0.5])).toBe(0.01);
});

test("random weights sum to 1 and favour no part", () => {
  const weights = randomWeights(4000, 4, seedrandom("weights"));
  for (const set of weights.slice(0, 50)) {
    expect(set.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  }
  for (let part = 0; part < 4; part++) {
    const mean = weights.reduce((sum, set) => sum + set[part], 0) / weights.length;
    // Uniform on the simplex: mean 1/4, variance 3/80.
    expect(Math.abs(mean - 0.25)).toBeLessThan(4 * Math.sqrt(3 / 80 / weights.length));
  }
  const small = weights.filter((set) => set[0] < 0.1).length / weights.length;
  expect(small).toBeCloseTo(1 - 0.9 ** 3, 1);
});

test("parts looked through once give the very index that they give one by one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (lists, weights) => {
        const many = new PartsOfMany(lists, 4);
        for (const form of indexForms) {
          for (const [number, parts] of lists.entries())
            expect(many.indexAt(form, number, weights)).toBe(indexOf(form, parts, weights));
        }
      },
    ),
    { seed: 20_262 },
  );
});
