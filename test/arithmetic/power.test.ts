// Powers are exact where they can be and close elsewhere.

import fc from "fast-check";
import { expect, test } from "vitest";
import { power } from "../../src/arithmetic/power.ts";

test.each([
  [7.3, 0, 1],
  [0, 0, 1],
  [0.1, 1, 0.1],
  [0.1, 2, 0.1 * 0.1],
  [0, 0.5, 0],
  [0, 3, 0],
  [0, -1, Infinity],
  [1, 123.4, 1],
  [-2, 2, 4],
  [-2, 3, NaN],
  [0, NaN, NaN],
  [2, Infinity, Infinity],
  [0.5, Infinity, 0],
])("%d to the power %d is %d", (base, exponent, wanted) => {
  expect(power(base, exponent)).toBe(wanted);
});

test("a power is as near to the true one as its size allows", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
      (base, exponent) => {
        const wanted = base ** exponent;
        const allowed = 3e-16 * (1 + Math.abs(exponent * Math.log(base)));
        expect(Math.abs(power(base, exponent) / wanted - 1)).toBeLessThanOrEqual(allowed);
      },
    ),
    { seed: 20231, numRuns: 500 },
  );
});
