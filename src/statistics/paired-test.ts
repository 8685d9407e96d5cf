// Whether two plans differ, replication by replication.
import { twoSidedP } from "./student-t.ts";
import { meanAndVariance, pairedDifferences } from "./summary.ts";

export interface PairedTest {
  /** Mean of one minus other. */
  readonly meanDifference: number;
  readonly t: number;
  /** Degrees of freedom: pairs - 1. */
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Two-sided paired t test over the replications in which both are defined. When the difference never varies, p is 1
 * if it is 0 (nothing to explain) and 0 otherwise; with fewer than 2 defined pairs t and p are NaN.
 * @throws RangeError when the lists differ in length.
 */
export function pairedTest(one: ArrayLike<number>, other: ArrayLike<number>): PairedTest {
  const { mean, variance, count } = meanAndVariance(pairedDifferences(one, other));
  const df = Math.max(0, count - 1);
  if (count < 2) return { meanDifference: mean, t: Number.NaN, df, p: Number.NaN };
  const t = mean === 0 ? 0 : mean / Math.sqrt(variance / count);
  return { meanDifference: mean, t, df, p: twoSidedP(t, df) };
}

export interface SignedPairs {
  readonly above: number;
  readonly below: number;
  readonly equal: number;
}

/**
 * In how many replications `one` was above, below or equal to `other`, among those with both defined.
 * @throws RangeError when the lists differ in length.
 */
export function signedPairs(one: ArrayLike<number>, other: ArrayLike<number>): SignedPairs {
  const differences = pairedDifferences(one, other);
  const above = differences.filter((difference) => difference > 0).length;
  const below = differences.filter((difference) => difference < 0).length;
  return { above, below, equal: differences.length - above - below };
}
