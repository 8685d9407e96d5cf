// How far a model is from what was observed, in standard deviations of all that keeps the two apart but the model itself.

/**
 * Beyond so many standard deviations a set of values is ruled out: of any distribution with one peak, at least 95 % lie
 * within 3 of the mean (Pukelsheim 1994, The American Statistician 48, 88-91), which history matching takes for its
 * cutoff (Craig, Goldstein, Seheult and Smith 1997; Vernon, Goldstein and Bower 2010, Bayesian Analysis 5, 619-670).
 */
export const cutoff = 3;

/** The ends of what would still look like what was observed. */
export interface Tolerated {
  readonly from: number;
  readonly to: number;
}

/**
 * Distance of `estimate` from the tolerated range in standard deviations; 0 inside it, infinite outside where nothing is
 * left to chance. NaN for an estimate that is not defined.
 * @param variance of chance and of the estimate together.
 */
export function implausibility(estimate: number, variance: number, { from, to }: Tolerated): number {
  if (Number.isNaN(estimate)) return Number.NaN;
  const distance = Math.max(from - estimate, estimate - to, 0);
  return distance === 0 ? 0 : distance / Math.sqrt(variance);
}
