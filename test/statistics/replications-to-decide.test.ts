// Claims about the number of replications that would decide a claim.
import { expect, test } from "vitest";
import type { Interval } from "../../src/statistics/interval.ts";
import { replicationsToDecide } from "../../src/statistics/replications-to-decide.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";

const level = 0.95;

/** The interval that `count` replications with this estimate and standard deviation would have. */
function intervalOf(estimate: number, deviation: number, count: number): Interval {
  const halfWidth = (tQuantile((1 + level) / 2, count - 1) * deviation) / Math.sqrt(count);
  return { estimate, low: estimate - halfWidth, high: estimate + halfWidth, count };
}

/** The first count whose half-width satisfies `isEnough`, found one by one. */
function firstCount(deviation: number, isEnough: (halfWidth: number) => boolean): number {
  let count = 2;
  while (!isEnough(intervalOf(0, deviation, count).high)) count++;
  return count;
}

test("a gain is shown once its half-width falls below it", () => {
  const interval = intervalOf(0.1, 0.3, 10);
  const needed = firstCount(0.3, (halfWidth) => halfWidth < 0.1);
  expect(replicationsToDecide({ interval, level, expect: "higher", margin: 0.05 })).toBe(needed);
  expect(needed).toBe(38);
});

test("a gain of some size is shown once its half-width falls to the excess over that size", () => {
  const interval = intervalOf(-0.1, 0.1, 5);
  const claim = { interval, level, expect: "lower", margin: 0.05, byAtLeast: 0.08 } as const;
  expect(replicationsToDecide(claim)).toBe(firstCount(0.1, (halfWidth) => halfWidth <= 0.02));
});

test("a claim of sameness is shown once the interval fits inside the margins", () => {
  const interval = intervalOf(0.01, 0.1, 6);
  const needed = firstCount(0.1, (halfWidth) => halfWidth < 0.04);
  expect(replicationsToDecide({ interval, level, expect: "same", margin: 0.05 })).toBe(needed);
});

test("an estimate on the boundary is never decided by more of the same", () => {
  const interval = intervalOf(0.25, 0.5, 10);
  expect(
    replicationsToDecide({ interval, level, expect: "higher", margin: 9, byAtLeast: 0.25 }),
  ).toBeUndefined();
  expect(replicationsToDecide({ interval, level, expect: "same", margin: 0.25 })).toBeUndefined();
});

test("more than 100,000 replications are no answer", () => {
  const hopeless = intervalOf(0.0001, 1, 10);
  expect(
    replicationsToDecide({ interval: hopeless, level, expect: "higher", margin: 0.0001 }),
  ).toBeUndefined();
  const hard = intervalOf(0.01, 1, 10);
  const needed =
    replicationsToDecide({ interval: hard, level, expect: "higher", margin: 0.001 }) ?? Number.NaN;
  expect(intervalOf(0.01, 1, needed).low).toBeGreaterThan(0);
  expect(intervalOf(0.01, 1, needed - 1).low).toBeLessThanOrEqual(0);
});

test("without an interval nothing can be foretold", () => {
  const interval = { estimate: 1, low: Number.NaN, high: Number.NaN, count: 1 };
  expect(replicationsToDecide({ interval, level, expect: "higher", margin: 0.1 })).toBeUndefined();
});

test("an open claim always needs more than were made, a decided one at most as many", () => {
  for (let count = 2; count < 80; count++) {
    const interval = intervalOf(0.1, 0.3, count);
    const needed = replicationsToDecide({ interval, level, expect: "higher", margin: 0.05 });
    expect(needed).toBe(38);
  }
});
