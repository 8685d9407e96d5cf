// The natural logarithm agrees with the engine's own to the last place and behaves at its ends.

import fc from "fast-check";
import { expect, test } from "vitest";
import { exp } from "../../src/arithmetic/exp.ts";
import { ln } from "../../src/arithmetic/ln.ts";
import { stepsApart } from "./unit-in-last-place.ts";

test.each([
  [1, 0],
  [0, -Infinity],
  [-0, -Infinity],
  [-1, NaN],
  [-5e-324, NaN],
  [-Infinity, NaN],
  [NaN, NaN],
  [Infinity, Infinity],
  [2, Math.LN2],
  [10, Math.LN10],
  [Math.E, 1],
  [0.5, -Math.LN2],
  [5e-324, -744.4400719213812],
  [2.2250738585072014e-308, -708.3964185322641],
  [Number.MAX_VALUE, 709.782712893384],
  [1.0000000000000002, 2.2204460492503128e-16],
])("ln of %d is %d", (x, wanted) => {
  expect(ln(x)).toBe(wanted);
});

test("ln is within one last place of the engine's, on grids near 1 and over all magnitudes", () => {
  let worst = 0;
  for (let x = 0.0001; x <= 3; x += 0.00017) worst = Math.max(worst, stepsApart(ln(x), Math.log(x)));
  for (let x = 5e-324; x < 1e308; x *= 1.09) {
    worst = Math.max(worst, stepsApart(ln(x), Math.log(x)));
    if (x < 1e-320) x *= 2;
  }
  expect(worst).toBeLessThanOrEqual(1);
});

test("ln is within one last place of the engine's for any positive number", () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ min: 0 }), fc.double({ min: 0.5, max: 2 })), (x) => {
      expect(stepsApart(ln(x), Math.log(x))).toBeLessThanOrEqual(1);
    }),
    { seed: 20231, numRuns: 2000 },
  );
});

test("ln undoes exp", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(ln(exp(x)) - x)).toBeLessThanOrEqual(2.3e-16 * (1 + Math.abs(x)));
    }),
    { seed: 20231, numRuns: 500 },
  );
});
