// The F distribution: how far the ratio of two variances of few observations may stray by chance.
import { betaCumulative, betaQuantile } from "./beta-distribution.ts";

/**
 * Share of the distribution below `f`, 0 or more, to about ten digits.
 * @param over degrees of freedom of the variance above the line, 1 or more; `under` of the one below.
 * @throws RangeError for anything else.
 */
export function fCumulative(f: number, over: number, under: number): number {
  refuseDegrees(over, under);
  if (!(f >= 0)) throw new RangeError(`A ratio of variances is 0 or more, not ${f}.`);
  return betaCumulative((over * f) / (over * f + under), over / 2, under / 2);
}

/** The ratio below which a share `p`, between 0 and 1, of the distribution lies. @throws as {@link fCumulative}. */
export function fQuantile(p: number, over: number, under: number): number {
  refuseDegrees(over, under);
  const share = betaQuantile(p, over / 2, under / 2);
  return (under * share) / (over * (1 - share));
}

function refuseDegrees(over: number, under: number): void {
  if (over >= 1 && under >= 1) return;
  throw new RangeError(`A ratio of variances needs 1 degree of freedom or more, not ${over} and ${under}.`);
}
