// Claims about the rule that turns an interval into a verdict: every branch, and every boundary.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bounds, judgeDifference, judgeTrend, type Verdict } from "../../src/statistics/verdict.ts";

const margin = 0.05;
const nearestAbove = margin + 2 ** -57;

function between(low: number, high: number): Bounds {
  return { estimate: (low + high) / 2, low, high };
}

interface Case {
  readonly low: number;
  readonly high: number;
  readonly verdict: Verdict;
  readonly isNotZero?: boolean;
}

describe("expecting more, by any amount", () => {
  test.each<Case>([
    { low: -0.02, high: 0.03, verdict: "practically-the-same" },
    { low: 0.01, high: 0.03, verdict: "practically-the-same", isNotZero: true },
    { low: -0.03, high: -0.01, verdict: "practically-the-same", isNotZero: true },
    { low: 0, high: 0, verdict: "practically-the-same" },
    { low: 0, high: margin, verdict: "undecided" },
    { low: 0.001, high: margin, verdict: "supported", isNotZero: true },
    { low: margin, high: 0.2, verdict: "supported", isNotZero: true },
    { low: 0.04, high: 0.2, verdict: "supported", isNotZero: true },
    { low: -0.001, high: 0.2, verdict: "undecided" },
    { low: -margin, high: 0, verdict: "contradicted" },
    { low: -0.2, high: -0.1, verdict: "contradicted", isNotZero: true },
    { low: -0.2, high: -0.01, verdict: "contradicted", isNotZero: true },
    { low: -0.2, high: 0.001, verdict: "undecided" },
    { low: -0.2, high: 0.2, verdict: "undecided" },
    { low: Number.NaN, high: Number.NaN, verdict: "undecided" },
  ])("[$low, $high] is $verdict", ({ low, high, verdict, isNotZero = false }) => {
    expect(judgeDifference({ interval: between(low, high), expect: "higher", margin })).toEqual({
      verdict,
      isNotZero,
    });
  });
});

describe("expecting more, by at least the margin", () => {
  test.each<Case>([
    { low: -0.02, high: 0.03, verdict: "practically-the-same" },
    { low: margin, high: 0.2, verdict: "supported" },
    { low: 0.04, high: 0.2, verdict: "undecided" },
    { low: 0.001, high: margin, verdict: "undecided" },
    { low: -0.2, high: margin, verdict: "undecided" },
    { low: -0.2, high: 0.04, verdict: "contradicted" },
    { low: -0.2, high: 0, verdict: "contradicted" },
    { low: -0.2, high: nearestAbove, verdict: "undecided" },
    { low: Number.NaN, high: Number.NaN, verdict: "undecided" },
  ])("[$low, $high] is $verdict", ({ low, high, verdict }) => {
    const judged = judgeDifference({
      interval: between(low, high),
      expect: "higher",
      margin: 9,
      byAtLeast: margin,
    });
    expect(judged.verdict).toBe(verdict);
  });
});

describe("expecting the same", () => {
  test.each<Case>([
    { low: -0.02, high: 0.03, verdict: "supported" },
    { low: 0.01, high: 0.03, verdict: "supported" },
    { low: -margin, high: 0.03, verdict: "undecided" },
    { low: -0.03, high: margin, verdict: "undecided" },
    { low: margin, high: 0.2, verdict: "contradicted" },
    { low: -0.2, high: -margin, verdict: "contradicted" },
    { low: 0.04, high: 0.2, verdict: "undecided" },
    { low: -0.2, high: 0.2, verdict: "undecided" },
    { low: Number.NaN, high: Number.NaN, verdict: "undecided" },
  ])("[$low, $high] is $verdict", ({ low, high, verdict }) => {
    expect(judgeDifference({ interval: between(low, high), expect: "same", margin }).verdict).toBe(verdict);
  });
});

test("a margin below 0 or undefined is refused", () => {
  for (const wrong of [-0.1, Number.NaN]) {
    const claim = { interval: between(0, 1), expect: "higher", margin: wrong } as const;
    expect(() => judgeDifference(claim)).toThrow(RangeError);
  }
});

const ends = fc.tuple(
  fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  fc.double({ min: -0.2, max: 0.2, noNaN: true }),
);

test("expecting less of a difference is expecting more of its opposite", () => {
  fc.assert(
    fc.property(ends, fc.boolean(), ([one, other], isSized) => {
      const low = Math.min(one, other);
      const high = Math.max(one, other);
      const size = isSized ? { byAtLeast: 0.1 } : {};
      expect(judgeDifference({ interval: between(low, high), expect: "lower", margin, ...size })).toEqual(
        judgeDifference({ interval: between(-high, -low), expect: "higher", margin, ...size }),
      );
    }),
    { seed: 20231, numRuns: 300 },
  );
});

test("a narrower interval inside a decided one is never left undecided", () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const expected = fc.constantFrom("higher", "lower", "same");
  fc.assert(
    fc.property(ends, part, fc.boolean(), expected, ([one, other], share, isSized, direction) => {
      const outer = between(Math.min(one, other), Math.max(one, other));
      const half = ((outer.high - outer.low) / 2) * share;
      const inner = between(outer.estimate - half, outer.estimate + half);
      const claim = { expect: direction, margin, ...(isSized ? { byAtLeast: 0.1 } : {}) };
      fc.pre(judgeDifference({ ...claim, interval: outer }).verdict !== "undecided");
      expect(judgeDifference({ ...claim, interval: inner }).verdict).not.toBe("undecided");
    }),
    { seed: 20231, numRuns: 300 },
  );
});

describe("a trend that should rise", () => {
  const up = between(0.1, 0.3);
  const down = between(-0.3, -0.1);
  const flat = between(-0.01, 0.01);
  const wide = between(-0.3, 0.3);
  test.each<{ name: string; change: Bounds; slope: Bounds; verdict: Verdict }>([
    { name: "change and slope up", change: up, slope: up, verdict: "supported" },
    { name: "change up, slope unclear", change: up, slope: wide, verdict: "undecided" },
    { name: "change up, slope's low end at 0", change: up, slope: between(0, 0.2), verdict: "undecided" },
    { name: "change up, slope down", change: up, slope: down, verdict: "contradicted" },
    { name: "change unclear, slope down", change: wide, slope: down, verdict: "contradicted" },
    { name: "change unclear, slope up", change: wide, slope: up, verdict: "undecided" },
    {
      name: "change unclear, slope's high end at 0",
      change: wide,
      slope: between(-1, 0),
      verdict: "undecided",
    },
    { name: "change down, slope up", change: down, slope: up, verdict: "contradicted" },
    { name: "change down, slope down", change: down, slope: down, verdict: "contradicted" },
    { name: "change practically none, slope up", change: flat, slope: up, verdict: "practically-the-same" },
    {
      name: "change practically none, slope down",
      change: flat,
      slope: down,
      verdict: "practically-the-same",
    },
    { name: "too few values", change: between(Number.NaN, Number.NaN), slope: up, verdict: "undecided" },
    { name: "slope undefined", change: up, slope: between(Number.NaN, Number.NaN), verdict: "undecided" },
  ])("$name: $verdict", ({ change, slope, verdict }) => {
    expect(judgeTrend({ change, slope, expect: "rises", margin }).verdict).toBe(verdict);
    const turn = ({ low, high }: Bounds) => between(-high, -low);
    expect(judgeTrend({ change: turn(change), slope: turn(slope), expect: "falls", margin }).verdict).toBe(
      verdict,
    );
  });

  test("by at least more than it does is not supported", () => {
    const claim = { change: up, slope: up, expect: "rises", margin } as const;
    expect(judgeTrend({ ...claim, byAtLeast: 0.1 }).verdict).toBe("supported");
    expect(judgeTrend({ ...claim, byAtLeast: 0.2 }).verdict).toBe("undecided");
    expect(judgeTrend({ ...claim, change: between(0.1, 0.4), byAtLeast: 0.5 }).verdict).toBe(
      "practically-the-same",
    );
    expect(judgeTrend({ ...claim, change: between(-0.6, 0.4), byAtLeast: 0.5 }).verdict).toBe("contradicted");
  });
});
