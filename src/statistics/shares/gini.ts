// Inequality as one number: the Gini coefficient of what each person received.

/**
 * Gini coefficient of `values`, uncorrected for the number of people: 0 when all have the same, (n - 1)/n
 * when one has everything. People who received nothing count; leaving them out would hide the inequality.
 * NaN (undefined) for no values, for zeros only, and when a value is NaN.
 * Source: G = 2 sum(i x_i) / (n sum x) - (n + 1)/n over ascending x.
 * @throws RangeError for a negative value, where the coefficient has no meaning.
 */
export function gini(values: ArrayLike<number>): number {
  const ascending = Float64Array.from(values).sort();
  const count = ascending.length;
  let total = 0;
  let spread = 0;
  for (let index = 0; index < count; index++) {
    const value = ascending[index];
    if (value < 0) throw new RangeError(`Gini needs values of 0 or more, but found ${value}.`);
    total += value;
    spread += (2 * index + 1 - count) * value;
  }
  return total === 0 ? Number.NaN : spread / (count * total);
}

/**
 * Gini coefficient times n/(n - 1): 0 to 1 whatever the number of people, so that groups of different size
 * compare. NaN where {@link gini} is, and for a single person.
 * @throws RangeError for a negative value.
 */
export function giniCorrected(values: ArrayLike<number>): number {
  const count = values.length;
  const uncorrected = gini(values);
  return count < 2 ? Number.NaN : (uncorrected * count) / (count - 1);
}
