// What an interval says about a claim: the rule, stated beforehand, that turns numbers into one of four words.
import type { Interval } from "./interval.ts";

export type Verdict = "supported" | "contradicted" | "practically-the-same" | "undecided";

export type Bounds = Pick<Interval, "estimate" | "low" | "high">;

/** What a claim says of a difference, and from which size on a difference matters. */
export interface Claim {
  readonly expect: "higher" | "lower" | "same";
  /** Smallest difference that matters, 0 or more, in the measure's unit; it decides sameness. */
  readonly margin: number;
  /** Smallest difference that the claim itself needs; where given, it takes the place of `margin`. */
  readonly byAtLeast?: number | undefined;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** The interval excludes 0, whatever the verdict. */
  readonly isNotZero: boolean;
}

/**
 * The verdict on a claim from the interval of the difference as stated (not turned). With m = `byAtLeast`, else
 * `margin`, and the sign turned so that the expected is positive, the first that holds of:
 * inside (-m, m), practically the same; low end >= m, or > 0 without `byAtLeast`, supported; high end <= 0, or < m
 * with `byAtLeast`, contradicted; else undecided.
 * For `same` the interval should have level 1 - 2 times the risk (two one-sided tests): inside (-m, m) supported,
 * wholly outside contradicted, else undecided. An interval with a NaN end is undecided.
 * @throws RangeError when m is negative or NaN.
 */
export function judgeDifference({ interval, ...claim }: Claim & { readonly interval: Bounds }): Judgement {
  const isNotZero = interval.low > 0 || interval.high < 0;
  return { verdict: verdictOn(turned(interval, claim.expect), claim), isNotZero };
}

function verdictOn({ low, high }: Bounds, { expect, margin, byAtLeast }: Claim): Verdict {
  const m = byAtLeast ?? margin;
  if (!(m >= 0)) throw new RangeError(`The smallest difference that matters must be 0 or more, not ${m}.`);
  if (Number.isNaN(low) || Number.isNaN(high)) return "undecided";
  const isInside = low > -m && high < m;
  if (expect === "same") {
    if (isInside) return "supported";
    return low >= m || high <= -m ? "contradicted" : "undecided";
  }
  if (isInside) return "practically-the-same";
  if (byAtLeast === undefined ? low > 0 : low >= m) return "supported";
  if (high <= 0 || (byAtLeast !== undefined && high < m)) return "contradicted";
  return "undecided";
}

/** The interval with its sign turned so that the expected direction is positive. */
function turned(interval: Bounds, expect: Claim["expect"]): Bounds {
  if (expect !== "lower") return interval;
  return { estimate: -interval.estimate, low: -interval.high, high: -interval.low };
}

/** What a claim says of a measure's course along a lever. */
export interface TrendClaim {
  /** Of the last point minus the first. */
  readonly change: Bounds;
  /** Of the least-squares slope per unit of the lever. */
  readonly slope: Bounds;
  readonly expect: "rises" | "falls";
  readonly margin: number;
  readonly byAtLeast?: number | undefined;
}

/**
 * The verdict on a trend: that of {@link judgeDifference} on the change, except that it is supported only if the
 * slope's interval excludes 0 on that side too, and contradicted if the slope's interval lies wholly on the other
 * side. A change that is practically none stays so, whatever the slope: both then speak of too little to matter.
 * @throws RangeError as {@link judgeDifference}.
 */
export function judgeTrend({ change, slope, expect, margin, byAtLeast }: TrendClaim): Judgement {
  const direction = expect === "rises" ? "higher" : "lower";
  const judged = judgeDifference({ interval: change, expect: direction, margin, byAtLeast });
  if (judged.verdict === "practically-the-same" || judged.verdict === "contradicted") return judged;
  const expected = turned(slope, direction);
  if (expected.high < 0) return { ...judged, verdict: "contradicted" };
  return expected.low > 0 ? judged : { ...judged, verdict: "undecided" };
}
