// How far a mean over replications may be from the mean over all the replications one could run.
import { tQuantile } from "./student-t.ts";
import { meanAndVariance } from "./summary.ts";

/** A mean with its t interval. */
export interface Interval {
  /** Mean; NaN when nothing is defined. */
  readonly estimate: number;
  /** NaN for fewer than 2 defined values. */
  readonly low: number;
  /** NaN for fewer than 2 defined values. */
  readonly high: number;
  /** Defined values, or pairs with both values defined. */
  readonly count: number;
}

/**
 * Mean of the defined (not NaN) `values` with its t interval at `level`, such as 0.95. Values that do not vary give
 * an interval of no width; with fewer than 2 defined values its ends are NaN.
 * @throws RangeError when `level` is not between 0 and 1, both excluded.
 */
export function tInterval(values: ArrayLike<number>, level: number): Interval {
  refuseLevel(level);
  const defined = Array.from(values).filter((value) => !Number.isNaN(value));
  const { mean, variance, count } = meanAndVariance(defined);
  if (count < 2) return { estimate: mean, low: Number.NaN, high: Number.NaN, count };
  const halfWidth = Math.sqrt(variance / count) * tQuantile((1 + level) / 2, count - 1);
  return { estimate: mean, low: mean - halfWidth, high: mean + halfWidth, count };
}

/** @throws RangeError when `level` is not between 0 and 1, both excluded. */
function refuseLevel(level: number): void {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, such as 0.95; found ${level}.`);
  }
}
