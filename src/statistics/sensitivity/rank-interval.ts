// How far a rank correlation may be off, without drawing anything again.
import { normalQuantile } from "../../arithmetic/normal-quantile.ts";
import type { PercentileInterval } from "./bootstrap.ts";

/**
 * Interval at `level` of Spearman's rank correlation over `pairs` pairs: on Fisher's scale, with the standard error
 * sqrt((1 + r^2 / 2) / (pairs - 3)) of Bonett and Wright 2000. A correlation of -1 or 1, which that scale does not
 * have, is taken for the one with two neighbours changed for each other, so that few pairs in perfect order do not
 * pass for certainty. NaN below 4 pairs and for a NaN correlation.
 * @throws RangeError when `level` is not between 0 and 1, both excluded.
 */
export function rankInterval(correlation: number, pairs: number, level: number): PercentileInterval {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, such as 0.95; found ${level}.`);
  }
  if (Number.isNaN(correlation) || pairs < 4) return { low: Number.NaN, high: Number.NaN };
  const nearlyOne = 1 - 12 / (pairs * (pairs * pairs - 1));
  const inside = Math.max(-nearlyOne, Math.min(nearlyOne, correlation));
  const away = normalQuantile((1 + level) / 2) * Math.sqrt((1 + inside ** 2 / 2) / (pairs - 3));
  const middle = Math.atanh(inside);
  return { low: Math.tanh(middle - away), high: Math.tanh(middle + away) };
}

/** How finely the floor is found. */
const halvings = 50;

/**
 * The size of a rank correlation from which on {@link rankInterval} leaves 0 out: what chance reaches over so many
 * pairs. 1 where no correlation would do; NaN below 4 pairs.
 * @throws RangeError as {@link rankInterval}.
 */
export function rankFloor(pairs: number, level: number): number {
  if (Number.isNaN(rankInterval(0, pairs, level).low)) return Number.NaN;
  let [below, above] = [0, 1];
  for (let step = 0; step < halvings; step++) {
    const middle = (below + above) / 2;
    if (rankInterval(middle, pairs, level).low > 0) above = middle;
    else below = middle;
  }
  return above;
}
