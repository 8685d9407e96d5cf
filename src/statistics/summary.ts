// The first two things to know of a list of numbers: its mean and its variance.
import { addToMean, mean, sampleVariance } from "simple-statistics";

export interface MeanAndVariance {
  readonly mean: number;
  /** Of the sample, divided by count - 1. */
  readonly variance: number;
  readonly count: number;
}

/**
 * Mean and sample variance by a compensated sum and the deviations from it, which keep their digits for large values
 * of small spread. Nothing is skipped: one NaN makes both NaN. The mean of nothing and the variance of fewer than 2
 * are NaN.
 */
export function meanAndVariance(values: ArrayLike<number>): MeanAndVariance {
  // Any list does for what is summed here, and a copy of a long one costs more than its sum.
  const list = values as number[];
  const count = list.length;
  if (count === 0) return { mean: Number.NaN, variance: Number.NaN, count };
  // The sum of equal values, divided, can miss the value by its last bit, which would pass for a spread.
  const isOneValue = areAllTheSame(list);
  const variance = () => (isOneValue ? 0 : sampleVariance(list));
  return { mean: isOneValue ? list[0] : mean(list), variance: count < 2 ? Number.NaN : variance(), count };
}

function areAllTheSame(values: ArrayLike<number>): boolean {
  for (let place = 0; place < values.length; place++) if (values[place] !== values[0]) return false;
  return true;
}

/**
 * Mean of `values`, taken in one after the other: the same bits wherever it is made, which the tables that are
 * promised byte for byte have always held. NaN for nothing, or a NaN.
 */
export function meanInOrder(values: ArrayLike<number>): number {
  if (values.length === 0) return Number.NaN;
  return Array.from(values).reduce((soFar, value, taken) => addToMean(soFar, taken, value), 0);
}

/** Sample standard deviation (divided by count - 1); NaN for fewer than 2 values or a NaN one. */
export function standardDeviation(values: ArrayLike<number>): number {
  return Math.sqrt(meanAndVariance(values).variance);
}

/**
 * Two lists of equal length, cut to the places where both are defined (not NaN), in order.
 * @throws RangeError when the lists differ in length.
 */
export function definedPairs(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
): { readonly one: number[]; readonly other: number[] } {
  if (one.length !== other.length) {
    throw new RangeError(`Pairs need lists of equal length, but found ${one.length} and ${other.length}.`);
  }
  const pairs: { one: number[]; other: number[] } = { one: [], other: [] };
  for (let index = 0; index < one.length; index++) {
    if (Number.isNaN(one[index]) || Number.isNaN(other[index])) continue;
    pairs.one.push(one[index]);
    pairs.other.push(other[index]);
  }
  return pairs;
}

/** `one` minus `other`, replication by replication, where both are defined. @throws RangeError as {@link definedPairs}. */
export function pairedDifferences(one: ArrayLike<number>, other: ArrayLike<number>): number[] {
  const pairs = definedPairs(one, other);
  return pairs.one.map((value, index) => value - pairs.other[index]);
}
