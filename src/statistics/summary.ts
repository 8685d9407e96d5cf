// The first two things to know of a list of numbers: its mean and its variance.

export interface MeanAndVariance {
  readonly mean: number;
  /** Of the sample, divided by count - 1. */
  readonly variance: number;
  readonly count: number;
}

/**
 * Mean and sample variance in one pass (Welford 1962), which keeps its digits for large values of small spread.
 * Nothing is skipped: one NaN makes both NaN. The mean of nothing and the variance of fewer than 2 are NaN.
 */
export function meanAndVariance(values: ArrayLike<number>): MeanAndVariance {
  const count = values.length;
  let mean = 0;
  let squares = 0;
  for (let index = 0; index < count; index++) {
    const deviation = values[index] - mean;
    mean += deviation / (index + 1);
    squares += deviation * (values[index] - mean);
  }
  return {
    mean: count === 0 ? Number.NaN : mean,
    variance: count < 2 ? Number.NaN : squares / (count - 1),
    count,
  };
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
