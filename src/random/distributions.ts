// Shapes of chance: what a uniform or standard normal number becomes in a distribution the model speaks of.

import { exp } from "../arithmetic/exp.ts";

/** Above this mean, exp(-mean) comes near the smallest number there is and inversion takes long. */
const largestPoissonMean = 500;

/**
 * A lognormal number with mean `mean` (above 0, its unit), from a standard `normal` number; `logSd` (0 or
 * more) is the standard deviation of its logarithm. E exp(s z) = exp(s^2 / 2), hence the correction.
 */
export function lognormalMean(normal: number, mean: number, logSd: number): number {
  return mean * exp(logSd * normal - (logSd * logSd) / 2);
}

/** A lognormal number with median `median` (above 0, its unit), from a standard `normal` number. */
export function lognormalMedian(normal: number, median: number, logSd: number): number {
  return median * exp(logSd * normal);
}

/** Whether an event of probability `share` (0 to 1) happens, from a `uniform` number. */
export function bernoulli(uniform: number, share: number): boolean {
  return uniform < share;
}

/**
 * A Poisson count with mean `mean` (0 to 500) from one `uniform` number, by inversion: the smallest count whose
 * cumulated probability exceeds it. A larger uniform number never gives a smaller count; nor does a
 * larger mean, but for rounding where the uniform number is within 1e-12 of 1.
 * @throws RangeError when the mean is outside 0 to 500.
 */
export function poissonCount(uniform: number, mean: number): number {
  if (!(mean >= 0 && mean <= largestPoissonMean)) {
    throw new RangeError(`The Poisson mean is ${mean}; it must lie from 0 to ${largestPoissonMean}.`);
  }
  let count = 0;
  let probability = exp(-mean);
  let cumulated = probability;
  while (uniform >= cumulated) {
    count++;
    probability *= mean / count;
    const next = cumulated + probability;
    // Rounding can keep the sum just below 1 for ever; past the mean, a sum that stands still is the end.
    if (next === cumulated && count > mean) break;
    cumulated = next;
  }
  return count;
}
