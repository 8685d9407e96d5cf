// A share of nothing is undefined, which is neither 0 nor infinite.

/** `numerator` / `denominator`, or NaN (undefined) when the denominator is 0. */
export function ratioOrUndefined(numerator: number, denominator: number): number {
  return denominator === 0 ? Number.NaN : numerator / denominator;
}
