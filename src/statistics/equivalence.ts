// Showing that a difference is too small to matter, which is more than failing to show one.
import { type Interval, tInterval } from "./interval.ts";
import { tCumulative } from "./student-t.ts";
import { meanAndVariance } from "./summary.ts";

/** Each of the two one-sided tests is made at this risk, which makes the interval one of 90 %. */
const oneSidedRisk = 0.05;

export interface EquivalenceTest {
  /** Distance of the mean above the low bound, in standard errors. */
  readonly tLow: number;
  /** Distance of the mean above the high bound, in standard errors; negative inside. */
  readonly tHigh: number;
  /** The larger of the two one-sided p-values. */
  readonly p: number;
  /** 90 % interval; inside both bounds exactly when `isEquivalent`. */
  readonly interval: Interval;
  readonly isEquivalent: boolean;
}

/**
 * Two one-sided tests (Schuirmann 1987) that the mean of the defined `differences` lies between `lowBound` and
 * `highBound`, in their unit. With fewer than 2 defined differences nothing is shown and the numbers are NaN.
 * @throws RangeError unless `lowBound` is below `highBound`.
 */
export function equivalenceTest(
  differences: ArrayLike<number>,
  lowBound: number,
  highBound: number,
): EquivalenceTest {
  if (!(lowBound < highBound)) {
    throw new RangeError(`The low bound must be below the high one, but found ${lowBound} and ${highBound}.`);
  }
  const defined = Array.from(differences).filter((difference) => !Number.isNaN(difference));
  const { mean, variance, count } = meanAndVariance(defined);
  const interval = tInterval(defined, 1 - 2 * oneSidedRisk);
  if (count < 2) return { tLow: Number.NaN, tHigh: Number.NaN, p: Number.NaN, interval, isEquivalent: false };
  const standardError = Math.sqrt(variance / count);
  const tLow = distance(mean - lowBound, standardError);
  const tHigh = distance(mean - highBound, standardError);
  const p = Math.max(tCumulative(-tLow, count - 1), tCumulative(tHigh, count - 1));
  return { tLow, tHigh, p, interval, isEquivalent: interval.low > lowBound && interval.high < highBound };
}

/** In standard errors; 0 on the bound itself, where a spread of 0 would divide 0 by 0. */
function distance(difference: number, standardError: number): number {
  return difference === 0 ? 0 : difference / standardError;
}
