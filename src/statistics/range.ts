// The range that is told of a mean over replications, the same in table, chart, CSV and verdict.
import { type Interval, tInterval } from "./interval.ts";

/**
 * Of so few values a range says nothing where others are missing, or where they are equal: two programmes may come
 * out alike by chance far more often than a t interval, which then has no width, allows for.
 */
const tooFew = 2;

/**
 * Mean of the defined `values`, of which there is one for each replication, with its t interval at `level`; with NaN
 * ends where so few values say nothing of a range, and where {@link tInterval} has them.
 * @throws RangeError as {@link tInterval}.
 */
export function rangeOf(values: ArrayLike<number>, level: number): Interval {
  const interval = tInterval(values, level);
  const { count, low, high } = interval;
  if (saysOfChance(count, values.length, low !== high)) return interval;
  return { ...interval, low: Number.NaN, high: Number.NaN };
}

/** Whether `count` defined values among `replications` say anything of a range, varying or not. */
export function saysOfChance(count: number, replications: number, doVary: boolean): boolean {
  return count > tooFew || (count === replications && doVary);
}

/**
 * The same of `one` minus `other`, replication by replication; NaN where either is. Replication i of both must have
 * met the same exogenous life.
 * @throws RangeError as {@link tInterval}, and for lists of different length.
 */
export function pairedRange(one: ArrayLike<number>, other: ArrayLike<number>, level: number): Interval {
  if (one.length !== other.length) {
    throw new RangeError(`Pairs need lists of one length, but found ${one.length} and ${other.length}.`);
  }
  return rangeOf(
    Array.from(one, (value, index) => value - other[index]),
    level,
  );
}

/** Whether a range has ends; nothing can be said of chance where it has none. */
export function hasEnds({ low, high }: Pick<Interval, "low" | "high">): boolean {
  return !(Number.isNaN(low) || Number.isNaN(high));
}
