// Whether a measure is best somewhere between the ends of a lever, found on some runs and tested on others.
import type { Interval } from "./interval.ts";
import { pairedRange } from "./range.ts";
import { meanAndVariance } from "./summary.ts";
import type { Verdict } from "./verdict.ts";

export interface PeakJudgement {
  readonly verdict: Exclude<Verdict, "practically-the-same">;
  /** The interior point that is best on the odd replications; absent when none is defined throughout. */
  readonly pointIndex?: number;
  /** By how much that point is better than the first and the last, on the even replications; positive is better. */
  readonly betterThanFirst: Interval;
  readonly betterThanLast: Interval;
}

const unknown: Interval = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, count: 0 };

/**
 * Judges `values[replication][point]` for a best interior point. It is chosen by its mean over the 1st, 3rd, ...
 * replication (those with every interior point defined; the earlier of equals) and tested on the 2nd, 4th, ...,
 * so that the choice cannot favour itself; a failed replication keeps its place as NaN. Supported when both paired intervals at `level` lie above 0;
 * contradicted when one end is better (an interval below 0); else undecided.
 * @throws RangeError for fewer than 3 points, rows of unequal length, or a level outside (0, 1).
 */
export function judgePeak(
  values: readonly (readonly number[])[],
  better: "higher" | "lower",
  level: number,
): PeakJudgement {
  const points = values[0]?.length ?? 0;
  if (values.some((row) => row.length < 3 || row.length !== points)) {
    throw new RangeError("A peak inside needs the same 3 or more points in every replication.");
  }
  const sign = better === "higher" ? 1 : -1;
  const turned = values.map((row) => row.map((value) => sign * value));
  const pointIndex = bestInteriorPoint(turned.filter((_, index) => index % 2 === 0));
  if (pointIndex === undefined) {
    return { verdict: "undecided", betterThanFirst: unknown, betterThanLast: unknown };
  }
  const tested = turned.filter((_, index) => index % 2 === 1);
  const at = (point: number) => tested.map((row) => row[point]);
  const betterThanFirst = pairedRange(at(pointIndex), at(0), level);
  const betterThanLast = pairedRange(at(pointIndex), at(points - 1), level);
  return { verdict: verdictOn(betterThanFirst, betterThanLast), pointIndex, betterThanFirst, betterThanLast };
}

function bestInteriorPoint(rows: readonly (readonly number[])[]): number | undefined {
  const complete = rows.map((row) => row.slice(1, -1)).filter((row) => !row.some(Number.isNaN));
  if (complete.length === 0) return undefined;
  const means = complete[0].map((_, point) => meanAndVariance(complete.map((row) => row[point])).mean);
  return 1 + means.indexOf(Math.max(...means));
}

function verdictOn(first: Interval, last: Interval): PeakJudgement["verdict"] {
  if (first.high < 0 || last.high < 0) return "contradicted";
  return first.low > 0 && last.low > 0 ? "supported" : "undecided";
}
