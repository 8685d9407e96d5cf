// The exponential function agrees with the engine's own to the last place and behaves at its ends.

import fc from "fast-check";
import { expect, test } from "vitest";
import { exp } from "../../src/arithmetic/exp.ts";
import { stepsApart } from "./unit-in-last-place.ts";

test.each([
  [0, 1],
  [-0, 1],
  [1, Math.E],
  [Infinity, Infinity],
  [-Infinity, 0],
  [NaN, NaN],
  [709.782712893384, 1.7976931348622732e308],
  [709.7827128933841, Infinity],
  [-745.1332191019411, 5e-324],
  [-745.1332191019412, 0],
  [1e-300, 1],
])("exp of %d is %d", (x, wanted) => {
  expect(exp(x)).toBe(wanted);
});

test("exp is within one last place of the engine's, on a grid over all finite results", () => {
  let worst = 0;
  for (let x = -745; x <= 709.5; x += 0.0371) worst = Math.max(worst, stepsApart(exp(x), Math.exp(x)));
  for (let x = -2; x <= 2; x += 0.00037) worst = Math.max(worst, stepsApart(exp(x), Math.exp(x)));
  expect(worst).toBeLessThanOrEqual(1);
});

test("exp is within one last place of the engine's for any number", () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.double({ min: -746, max: 710 })), (x) => {
      expect(stepsApart(exp(x), Math.exp(x))).toBeLessThanOrEqual(1);
    }),
    { seed: 20231, numRuns: 2000 },
  );
});

test("exp never falls as its argument grows", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -746, max: 710, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (x, step) => {
        expect(exp(x + step)).toBeGreaterThanOrEqual(exp(x));
      },
    ),
    { seed: 20231, numRuns: 500 },
  );
});

// Fixed bits, so that an engine that rounds its own way is noticed even where it agrees with itself.
test.each([
  [0.5, 1.6487212707001282],
  [-1, 0.36787944117144233],
  [2, 7.38905609893065],
  [10, 22026.465794806718],
  [-700, 9.85967654375977e-305],
])("exp of %d has the recorded bits", (x, wanted) => {
  expect(exp(x)).toBe(wanted);
});
