// Student's t: how far a mean of few observations may stray by chance.
import jStat from "jstat";

/** Below this p-value, 1 minus the central probability has lost digits, and the tail is taken by itself. */
const smallTail = 1e-6;

/**
 * The t below which a share `p` of the distribution lies.
 * @param p between 0 and 1, both excluded.
 * @param df degrees of freedom, a whole number of 1 or more.
 * @throws RangeError for any other `p` or `df`.
 */
export function tQuantile(p: number, df: number): number {
  refuseDegrees(df);
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile needs a probability between 0 and 1, not ${p}.`);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  // jStat is right to about seven digits; two Newton steps on the exact probability give the rest.
  let t = Math.abs(jStat.studentt.inv(tail, df));
  for (let step = 0; step < 2; step++) {
    t += (twoSidedP(t, df) / 2 - tail) / jStat.studentt.pdf(t, df);
  }
  return p < 0.5 ? -t : t;
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
  const outside = 1 - centralProbability(Math.abs(t), df);
  return outside > smallTail ? outside : jStat.ibeta(df / (df + t * t), df / 2, 1 / 2);
}

/**
 * Share of the distribution within `t` of 0, for `t` of 0 or more: the finite sums for whole degrees of freedom,
 * Abramowitz & Stegun 1964, 26.7.3 and 26.7.4.
 */
function centralProbability(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  const isOdd = df % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = df === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= df - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine;
    sum += term;
  }
  return isOdd ? ((angle + sine * sum) * 2) / Math.PI : sine * sum;
}

function refuseDegrees(df: number): void {
  if (!(Number.isInteger(df) && df >= 1)) {
    throw new RangeError(`Degrees of freedom must be a whole number of 1 or more, not ${df}.`);
  }
}
