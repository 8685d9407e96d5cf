// Who is on the frontier: by means, by what chance allows, and in how many resamples.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { experimentStream } from "../../../src/random/experiment-stream.ts";
import { dominates, onFrontier } from "../../../src/statistics/frontier/dominance.ts";
import { frontierShares } from "../../../src/statistics/frontier/frontier-shares.ts";
import { judgeFrontier } from "../../../src/statistics/frontier/judge-frontier.ts";

const matters = [0.1, 0.1];

describe("dominance", () => {
  test("wants to be worse in nothing, and better in something by what matters", () => {
    expect(dominates([1, 1], [0.5, 1], matters)).toBe(true);
    expect(dominates([1, 1], [0.95, 1], matters)).toBe(false);
    expect(dominates([1, 1], [0.5, 1.0001], matters)).toBe(false);
    expect(dominates([1, Number.NaN], [0.5, 0.5], matters)).toBe(false);
  });

  test("goes from one to the next, so that somebody is always on the frontier", () => {
    const value = fc.integer({ min: 0, max: 6 }).map((whole) => whole / 20);
    const plan = fc.tuple(value, value, value);
    const three = [0.1, 0.1, 0.1];
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 9 }), (plans) => {
        expect(onFrontier(plans, three)).toContain(true);
        for (const one of plans)
          for (const two of plans)
            for (const last of plans)
              if (dominates(one, two, three) && dominates(two, last, three))
                expect(dominates(one, last, three)).toBe(true);
      }),
      { seed: 20_261_130, numRuns: 200 },
    );
  });
});

describe("chance", () => {
  const noise = [0.01, -0.02, 0.03, -0.01, 0.02, -0.03, 0.015, -0.015, 0.005, -0.005];
  const plan = (first: number, second: number, own = 0.2) => [
    noise.map((value) => first + value),
    noise.map((value, place) => second + value + own * noise[(place + 3) % noise.length]),
  ];

  test("tells who is on the frontier and who is off it, and who beats her", () => {
    const places = judgeFrontier([plan(1, 0), plan(0, 1), plan(0.5, -0.5)], matters, 0.05);
    expect(places).toEqual([{ reading: "on" }, { reading: "on" }, { reading: "off", dominatedBy: 0 }]);
  });

  test("leaves open what so few replications do not tell", () => {
    const two = [plan(1, 0), plan(0.5, -0.001, 0.9)].map((runs) => runs.map((values) => values.slice(0, 3)));
    expect(judgeFrontier(two, matters, 0.05)[1].reading).toBe("unclear");
    const single = [plan(1, 1), plan(0, 0)].map((runs) => runs.map((values) => values.slice(0, 1)));
    expect(judgeFrontier(single, matters, 0.05).map(({ reading }) => reading)).toEqual([
      "unclear",
      "unclear",
    ]);
  });

  test("pairs those replications that both have", () => {
    const shorter = plan(0.5, -0.5).map((values) => values.slice(0, 6));
    expect(judgeFrontier([plan(1, 0), shorter], matters, 0.05)[1].reading).toBe("off");
  });

  test("one alternative alone is on the frontier", () => {
    expect(judgeFrontier([plan(1, 0)], matters, 0.05)).toEqual([{ reading: "on" }]);
  });

  test("shares of resamples go with it: near 1, near 0, and between for who is close", () => {
    const noisy = (mean: number, shift: number) => [
      noise.map((_, place) => mean + 10 * noise[(place * shift) % noise.length]),
    ];
    const random = experimentStream("shares", "test");
    const shares = frontierShares([noisy(3, 1), noisy(2.9, 3), noisy(0, 7)], [0.05], {
      resamples: 500,
      random,
    });
    expect(shares[0]).toBeGreaterThan(0.7);
    expect(shares[1]).toBeGreaterThan(0.01);
    expect(shares[1]).toBeLessThan(0.95);
    expect(shares[2]).toBe(0);
    expect(() => frontierShares([noisy(1, 1)], [0.05], { resamples: 0, random })).toThrow(RangeError);
  });
});
