// Whether what people receive follows another order, such as how severe their situation is.

/**
 * Concentration index of `values` along `rankedBy`: positive when those ranked high receive more than their
 * number, negative when those ranked low do, 0 when the order makes no difference; between -(n - 1)/n and
 * (n - 1)/n for values of 0 or more. People of equal rank share their average rank.
 * NaN when the mean of the values is 0, when nobody is there, or when a number is NaN.
 * Source: C = 2 sum(h_i R_i) / (n mean) - 1 with fractional rank R_i = (i - 1/2)/n.
 * @throws RangeError when the two lists differ in length.
 */
export function concentrationIndex(values: ArrayLike<number>, rankedBy: ArrayLike<number>): number {
  const count = values.length;
  if (rankedBy.length !== count) {
    throw new RangeError(`Found ${count} values but ${rankedBy.length} ranks; each person needs both.`);
  }
  for (let person = 0; person < count; person++) {
    if (Number.isNaN(rankedBy[person])) return Number.NaN;
  }
  // Ordered by value within equal ranks too, so that the order in which people are listed changes no bit.
  const order = Array.from({ length: count }, (_, person) => person).sort(
    (one, other) => rankedBy[one] - rankedBy[other] || values[one] - values[other],
  );
  let total = 0;
  let tilt = 0;
  let first = 0;
  while (first < count) {
    let next = first;
    let received = 0;
    while (next < count && rankedBy[order[next]] === rankedBy[order[first]]) {
      received += values[order[next]];
      next++;
    }
    total += received;
    tilt += (first + next - count) * received;
    first = next;
  }
  return total === 0 ? Number.NaN : tilt / (count * total);
}
