// A quantile of a list of numbers.

/**
 * Linear between neighbours: quantile `share` stands at position share x (n - 1) (Hyndman and Fan's type 7).
 * NaN for an empty list.
 * @param ascending sorted, without NaN.
 * @param share 0-1.
 * @throws RangeError for a share outside 0-1.
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`A quantile needs a share from 0 to 1, not ${share}.`);
  const last = ascending.length - 1;
  if (last < 0) return Number.NaN;
  const position = share * last;
  const below = Math.floor(position);
  const above = Math.min(last, below + 1);
  return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
}
