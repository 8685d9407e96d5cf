// The normal quantile gives the published values, far into the tails.

import fc from "fast-check";
import { expect, test } from "vitest";
import { normalQuantile } from "../../src/arithmetic/normal-quantile.ts";

// Wichura's own check values (0.25, 0.001, 1e-20) and values of 16 digits that other software agrees on.
test.each([
  [0.975, 1.959963984540054],
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167813],
  [0.95, 1.6448536269514722],
  [0.995, 2.5758293035489004],
  [0.075, -1.4395314709384563],
  [1e-10, -6.361340902404056],
  [1e-20, -9.26234008979841],
  [1e-300, -37.0471],
])("the quantile of %d is %d", (probability, wanted) => {
  const allowed = probability === 1e-300 ? 1e-6 : 1e-15;
  expect(Math.abs(normalQuantile(probability) / wanted - 1)).toBeLessThanOrEqual(allowed);
});

test.each([
  [0.5, 0],
  [0, -Infinity],
  [1, Infinity],
  [-0.1, NaN],
  [1.1, NaN],
  [NaN, NaN],
])("the quantile of %d is exactly %d", (probability, wanted) => {
  expect(normalQuantile(probability)).toBe(wanted);
});

test("the two halves mirror each other", () => {
  fc.assert(
    // Multiples of 2^-52, whose distance from 1 is exact.
    fc.property(fc.integer({ min: 1, max: 2251799813685248 }), (cell) => {
      const probability = cell / 4503599627370496;
      expect(normalQuantile(1 - probability) + normalQuantile(probability)).toBe(0);
    }),
    { seed: 20231, numRuns: 500 },
  );
});

/** The lower normal tail by its continued fraction, good beyond 2 standard deviations. */
function lowerTail(distance: number): number {
  let fraction = distance;
  for (let level = 200; level >= 1; level--) fraction = distance + level / fraction;
  return Math.exp((-distance * distance) / 2) / Math.sqrt(2 * Math.PI) / fraction;
}

test("the tail beyond the quantile has the probability asked for, down to 1e-300", () => {
  for (let exponent = 2; exponent <= 300; exponent++) {
    const probability = Number(`1e-${exponent}`);
    const quantile = normalQuantile(probability);
    // A relative error e of the quantile shows as quantile squared times e in the tail.
    const allowed = 1e-15 * (4 + quantile * quantile);
    expect(Math.abs(lowerTail(-quantile) / probability - 1)).toBeLessThanOrEqual(allowed);
  }
});

test("the quantile rises across the borders between the three formulas", () => {
  for (const border of [0.075, 0.925, 1.3887943864964e-11]) {
    for (let step = -50; step < 50; step++) {
      const lower = border * (1 + step * 1e-9);
      expect(normalQuantile(border * (1 + (step + 1) * 1e-9))).toBeGreaterThan(normalQuantile(lower));
    }
  }
});
