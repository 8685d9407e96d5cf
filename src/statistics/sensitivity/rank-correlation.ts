// Whether one number tends to be high where another is, whatever the shape of the relation.
import { sampleRankCorrelation } from "simple-statistics";

/**
 * Spearman's rank correlation, -1 to 1, equal values sharing their average rank. NaN for fewer than 2 pairs, when
 * either list does not vary, and when a value is NaN.
 * @throws RangeError when the lists differ in length.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) {
    throw new RangeError(`A correlation needs pairs, but found ${one.length} and ${other.length} values.`);
  }
  if (one.length < 2 || one.some(Number.isNaN) || other.some(Number.isNaN)) return Number.NaN;
  // Two lists in the same order come out a rounding beyond 1.
  return Math.max(-1, Math.min(1, sampleRankCorrelation([...one], [...other])));
}
