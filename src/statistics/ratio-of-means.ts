// The ratio of two means of paired values, with the range that Fieller's theorem gives it.
import { tQuantile } from "./student-t.ts";
import { meanAndVariance } from "./summary.ts";

/** Of fewer pairs a range of their ratio says nothing. */
const leastPairs = 3;

/**
 * Range of mean(parts) / mean(wholes) over pairs: all ratios r for which a paired t test at `level` does not tell the
 * mean of `part - r x whole` from 0 (Fieller 1954, J. R. Stat. Soc. B 16: 175). It is not symmetric about the ratio, and
 * has NaN ends where the wholes' own mean is not told from 0, for then it has none, and for fewer than 3 pairs.
 * @param level between 0 and 1, both excluded.
 * @throws RangeError for lists of different length, or another level.
 */
export function ratioRange(
  parts: readonly number[],
  wholes: readonly number[],
  level: number,
): { readonly low: number; readonly high: number } {
  if (parts.length !== wholes.length) {
    throw new RangeError(`Pairs need lists of one length, but found ${parts.length} and ${wholes.length}.`);
  }
  const none = { low: Number.NaN, high: Number.NaN };
  const pairs = parts.length;
  if (pairs < leastPairs) return none;
  const [part, whole] = [meanAndVariance(parts), meanAndVariance(wholes)];
  const products = parts.reduce(
    (sum, value, place) => sum + (value - part.mean) * (wholes[place] - whole.mean),
    0,
  );
  const perMean = tQuantile((1 + level) / 2, pairs - 1) ** 2 / pairs;
  // The ends solve: square - 2 mixed r + wholes' r^2 = 0.
  const ofWholes = whole.mean ** 2 - perMean * whole.variance;
  const mixed = part.mean * whole.mean - (perMean * products) / (pairs - 1);
  const square = part.mean ** 2 - perMean * part.variance;
  if (!(ofWholes > 0)) return none;
  const apart = Math.sqrt(Math.max(0, mixed ** 2 - ofWholes * square));
  return { low: (mixed - apart) / ofWholes, high: (mixed + apart) / ofWholes };
}
