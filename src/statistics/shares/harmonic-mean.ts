// One number from two shares that both have to be high, such as match and reach.

/** Harmonic mean of two values of 0 or more: 0 if either is 0, NaN if either is NaN. */
export function harmonicMean(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.NaN;
  return one === 0 || other === 0 ? 0 : (2 * one * other) / (one + other);
}
