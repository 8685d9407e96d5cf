import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allocationShares,
  nextReplications,
  type Observed,
} from "../../../src/statistics/frontier/budget-allocation.ts";

const one = (mean: number, variance: number): Observed => ({ means: [mean], variances: [variance] });
/** Too little to matter, so that no difference below is taken for a larger one. */
const little = [1e-6];

describe("with one measure the shares are those of OCBA", () => {
  test("worked by hand: means 3, 2, 1 with variance 1 are to 4 : 1 as their distances squared, and the first to their root", () => {
    // N2 / N3 = (1 / 1)^2 / (1 / 2)^2 = 4; N1 = sqrt(N2^2 + N3^2) = sqrt(17), with N3 = 1.
    const whole = Math.sqrt(17) + 4 + 1;
    const shares = allocationShares([one(3, 1), one(2, 1), one(1, 1)], little);
    [Math.sqrt(17) / whole, 4 / whole, 1 / whole].forEach((share, place) => {
      expect(shares[place]).toBeCloseTo(share, 12);
    });
  });

  test("worked by hand: means 1, 2, 3, 4 with variances 1, 2, 3, 4, less being better", () => {
    // N2 : N3 : N4 = 2/1 : 3/4 : 4/9; N1 = 1 x sqrt(2^2/2 + (3/4)^2/3 + (4/9)^2/4).
    const first = Math.sqrt(4 / 2 + 9 / 16 / 3 + 16 / 81 / 4);
    const weights = [first, 2, 3 / 4, 4 / 9];
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = allocationShares([one(-1, 1), one(-2, 2), one(-3, 3), one(-4, 4)], little);
    for (const [place, weight] of weights.entries()) expect(shares[place]).toBeCloseTo(weight / whole, 12);
  });
});

describe("with two measures they are those of MOCBA", () => {
  test("worked by hand: two on the frontier, each beating one in one measure", () => {
    // C (1, 4) is beaten by A (2, 6): nearest in the first measure, distance 1, weight 1. D (7, 0) by B (9, 2): nearest
    // in both alike, distance 2, weight 1/4. A and B are far apart, and are measured against: 1 and 1/4.
    const plan = (...means: number[]): Observed => ({ means, variances: [1, 1] });
    const shares = allocationShares([plan(2, 6), plan(9, 2), plan(1, 4), plan(7, 0)], [1e-6, 1e-6]);
    for (const [place, share] of [0.4, 0.1, 0.4, 0.1].entries()) expect(shares[place]).toBeCloseTo(share, 12);
  });

  test("a difference that is too small to matter draws no more replications than one that just matters", () => {
    const plans = (gap: number) => [one(0, 1), one(-gap, 1), one(-5, 1)];
    expect(allocationShares(plans(0.001), [0.5])).toEqual(allocationShares(plans(0.5), [0.5]));
  });
});

test("shares are above 0 and add up to 1, whatever was seen, values that do not vary included", () => {
  const value = fc.double({ min: -10, max: 10, noNaN: true });
  const spread = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 9, noNaN: true }));
  const plan = fc.record({ means: fc.tuple(value, value), variances: fc.tuple(spread, spread) });
  fc.assert(
    fc.property(fc.array(plan, { minLength: 2, maxLength: 8 }), (plans) => {
      const shares = allocationShares(plans, [0.1, 0.2]);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const share of shares) expect(share).toBeGreaterThan(0);
    }),
    { seed: 20_261_130 },
  );
});

test("one alternative, or no measure, leaves nothing to divide", () => {
  expect(() => allocationShares([one(1, 1)], little)).toThrow(RangeError);
  expect(() => allocationShares([one(1, 1), one(2, 1)], [])).toThrow(RangeError);
});

describe("further replications", () => {
  test("go to whoever is furthest below the share that is due", () => {
    expect(nextReplications([10, 10, 10], [0.5, 0.3, 0.2], 10)).toEqual([19, 11, 10]);
    expect(nextReplications([10, 10], [0.5, 0.5], 4)).toEqual([12, 12]);
  });

  test("double nobody's number more than once", () => {
    expect(nextReplications([10, 10], [0.99, 0.01], 15)).toEqual([20, 15]);
    expect(() => nextReplications([1, 1], [0.5, 0.5], 3)).toThrow(RangeError);
  });

  test("are given to the last one, and taken from nobody", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 1000 }), (made, asked) => {
        const before = made.reduce((sum, count) => sum + count, 0);
        const further = asked % (before + 1);
        const next = nextReplications(
          made,
          made.map((_, place) => (place === 0 ? 1 : 0)),
          further,
        );
        expect(next.reduce((sum, count) => sum + count, 0)).toBe(before + further);
        for (const [place, count] of next.entries()) expect(count).toBeGreaterThanOrEqual(made[place]);
      }),
      { seed: 20_261_130 },
    );
  });
});
