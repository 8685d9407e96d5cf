// Intervals of any number by drawing its observations again and again.
import { sampleWithReplacement } from "simple-statistics";
import { type PercentileInterval, percentiles } from "./bootstrap.ts";

/**
 * Bootstrap percentile interval at `level` of `estimate`, which is handed positions of observations, 0 to
 * `observations` - 1, drawn with replacement. NaN ends when a resample has no estimate.
 * @param random uniform draws in [0, 1).
 * @throws RangeError for a level outside (0, 1), or fewer than 2 resamples.
 */
export function resampledInterval(
  observations: number,
  estimate: (positions: readonly number[]) => number,
  {
    level,
    resamples,
    random,
  }: { readonly level: number; readonly resamples: number; readonly random: () => number },
): PercentileInterval {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, such as 0.95; found ${level}.`);
  }
  if (!(Number.isInteger(resamples) && resamples >= 2)) {
    throw new RangeError(`A bootstrap needs 2 or more resamples, but ${resamples} were asked for.`);
  }
  if (observations === 0) return { low: Number.NaN, high: Number.NaN };
  const positions = Array.from({ length: observations }, (_, position) => position);
  const drawn = Array.from({ length: resamples }, () =>
    estimate(sampleWithReplacement(positions, observations, random)),
  );
  return percentiles(drawn, level);
}
