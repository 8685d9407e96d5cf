// Student's t: how far a mean of few observations may stray by chance.
import { stdtr, stdtri } from "./distributions.ts";

/**
 * The t below which a share `p` of the distribution lies, to about twelve digits.
 * @param p between 0 and 1, both excluded.
 * @param df degrees of freedom, a whole number of 1 or more.
 * @throws RangeError for any other `p` or `df`.
 */
export function tQuantile(p: number, df: number): number {
  refuseDegrees(df);
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile needs a probability between 0 and 1, not ${p}.`);
  return stdtri(df, p);
}

/** Share of the distribution below `t`, 0 to 1; NaN for a NaN `t`. @throws RangeError as {@link tQuantile}. */
export function tCumulative(t: number, df: number): number {
  const outside = twoSidedP(t, df);
  return t > 0 ? 1 - outside / 2 : outside / 2;
}

/**
 * Share of the distribution farther from 0 than `t` on either side: the two-sided p-value. 0 for an infinite
 * `t`, NaN for a NaN one. @throws RangeError as {@link tQuantile}.
 */
export function twoSidedP(t: number, df: number): number {
  refuseDegrees(df);
  if (Number.isNaN(t)) return Number.NaN;
  if (Math.abs(t) === Number.POSITIVE_INFINITY) return 0;
  return 2 * stdtr(df, -Math.abs(t));
}

function refuseDegrees(df: number): void {
  if (!(Number.isInteger(df) && df >= 1)) {
    throw new RangeError(`Degrees of freedom must be a whole number of 1 or more, not ${df}.`);
  }
}
