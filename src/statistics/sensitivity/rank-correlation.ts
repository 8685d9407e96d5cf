// Whether one number tends to be high where another is, whatever the shape of the relation.

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
  const middle = (one.length + 1) / 2;
  const ranksOfOne = averageRanks(one).map((rank) => rank - middle);
  const ranksOfOther = averageRanks(other).map((rank) => rank - middle);
  const together = sumOfProducts(ranksOfOne, ranksOfOther);
  const spread = sumOfProducts(ranksOfOne, ranksOfOne) * sumOfProducts(ranksOfOther, ranksOfOther);
  return spread === 0 ? Number.NaN : together / Math.sqrt(spread);
}

/** Ranks from 1 in ascending order, equal values sharing the average of theirs. */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((one, other) => values[one] - values[other]);
  const ranks = new Array<number>(values.length);
  let first = 0;
  while (first < order.length) {
    let next = first;
    while (next < order.length && values[order[next]] === values[order[first]]) next++;
    for (let place = first; place < next; place++) ranks[order[place]] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}

function sumOfProducts(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, value, index) => total + value * other[index], 0);
}
