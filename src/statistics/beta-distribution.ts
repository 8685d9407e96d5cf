// The beta distribution: of shares, and, through it, of ratios of variances.
import jStat from "jstat";

/** Halvings until two neighbouring numbers are left. */
const halvings = 60;

/**
 * Share of the distribution below `x`, to about seven digits.
 * @param x 0 to 1.
 * @param a above 0, as is `b`.
 * @throws RangeError for anything else.
 */
export function betaCumulative(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) {
    throw new RangeError(`A beta distribution has no share below ${x} for ${a} and ${b}.`);
  }
  if (x === 0 || x === 1) return x;
  return jStat.ibeta(x, a, b);
}

/** The value below which a share `p`, between 0 and 1, of the distribution lies. @throws as {@link betaCumulative}. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile needs a probability between 0 and 1, not ${p}.`);
  let [low, high] = [0, 1];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (betaCumulative(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
