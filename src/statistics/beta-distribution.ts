// The beta distribution: of shares, and, through it, of ratios of variances.
import { incbet, incbi } from "./distributions.ts";

/**
 * Share of the distribution below `x`, to about ten digits.
 * @param x 0 to 1.
 * @param a above 0, as is `b`.
 * @throws RangeError for anything else.
 */
export function betaCumulative(x: number, a: number, b: number): number {
  refuseShapes(a, b);
  if (!(x >= 0 && x <= 1))
    throw new RangeError(`A beta distribution lies between 0 and 1, and ${x} does not.`);
  return incbet(a, b, x);
}

/** The value below which a share `p`, between 0 and 1, of the distribution lies. @throws as {@link betaCumulative}. */
export function betaQuantile(p: number, a: number, b: number): number {
  refuseShapes(a, b);
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile needs a probability between 0 and 1, not ${p}.`);
  return incbi(a, b, p);
}

function refuseShapes(a: number, b: number): void {
  if (a > 0 && b > 0) return;
  throw new RangeError(`The two shapes of a beta distribution are above 0, but found ${a} and ${b}.`);
}
