// A claim that a measure, or a plan's gain, is best somewhere between the ends of a lever.
import { judgePeak } from "../../statistics/peak.ts";
import { replicationsToDecide } from "../../statistics/replications-to-decide.ts";
import { differsFromZeroP, scaledUp } from "./judge-difference.ts";
import type { Judged, Terms } from "./judge-terms.ts";
import type { Interval } from "./results.ts";

/**
 * @param levers the lever's values, rising; 3 or more.
 * @param courses for each of them one value per replication, NaN where undefined.
 * @param better which way the measure is better; a peak is the highest point where neither is.
 */
export function judgePeakAlong(
  levers: readonly number[],
  courses: readonly (readonly number[])[],
  better: "higher" | "lower" | "neither",
  { level, margin, byAtLeast }: Terms,
): Judged {
  const direction = better === "lower" ? "lower" : "higher";
  const byReplication = courses[0].map((_, index) => courses.map((course) => course[index]));
  const { verdict, pointIndex, betterThanFirst, betterThanLast } = judgePeak(byReplication, direction, level);
  const sign = direction === "higher" ? 1 : -1;
  const tested = byReplication.filter((_, index) => index % 2 === 1);
  const gains = (end: number) => tested.map((row) => sign * (row[pointIndex ?? end] - row[end]));
  const overFirst = gains(0);
  const overLast = gains(levers.length - 1);
  const ends = [betterThanFirst, betterThanLast];
  const needed = verdict === "undecided" ? replicationsForPeak(ends, level, tested.length) : undefined;
  const closest = betterThanFirst.estimate <= betterThanLast.estimate ? betterThanFirst : betterThanLast;
  return {
    verdict,
    isNotZero: closest.low > 0 || closest.high < 0,
    interval: asStated(closest, sign),
    level,
    margin: byAtLeast ?? margin,
    pValue: Math.max(
      differsFromZeroP(overFirst, betterThanFirst),
      differsFromZeroP(overLast, betterThanLast),
    ),
    pairsAsExpected: overFirst.filter((gain, index) => gain > 0 && overLast[index] > 0).length,
    ...(pointIndex === undefined ? {} : { peakAt: levers[pointIndex] }),
    ...(needed === undefined ? {} : { replicationsToDecide: needed }),
  };
}

/** A peak is found on the odd replications and tested on the even ones. */
const everySecond = 2;

/**
 * Replications after which the verdict would be there if the estimates stay: where the peak is the better in both,
 * both ranges must leave 0; else one of those in which it is not.
 */
function replicationsForPeak(ends: readonly Interval[], level: number, tested: number): number | undefined {
  const needed = ends.map((interval) =>
    scaledUp(replicationsToDecide({ expect: "higher", margin: 0, interval, level }), interval, tested),
  );
  const isBetterInBoth = ends.every(({ estimate }) => estimate > 0);
  const counted = isBetterInBoth ? needed : needed.filter((_, end) => ends[end].estimate < 0);
  const known = counted.filter((number) => number !== undefined);
  if (known.length === 0 || (isBetterInBoth && known.length < ends.length)) return undefined;
  return everySecond * (isBetterInBoth ? Math.max(...known) : Math.min(...known));
}

/** Peak minus end in the measure's own direction. */
function asStated(interval: Interval, sign: 1 | -1): Interval {
  if (sign === 1) return interval;
  return { ...interval, estimate: -interval.estimate, low: -interval.high, high: -interval.low };
}
