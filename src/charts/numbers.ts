// Numbers as a table and a drawing hold them; as words they come from the words folder.
import type { Interval } from "../experiment/analysis/results.ts";
import { notDefined } from "../words/numbers.ts";

/** Rounded for a table; "not defined" for NaN. */
export function tableNumber(value: number, decimals = 2): string | number {
  return Number.isNaN(value) ? notDefined : rounded(value, decimals);
}

/** Estimate, low, high and count as four cells of a table. */
export function tableInterval({ estimate, low, high, count }: Interval, decimals = 2): (string | number)[] {
  return [tableNumber(estimate, decimals), tableNumber(low, decimals), tableNumber(high, decimals), count];
}

/** The headings over {@link tableInterval}. */
export const intervalColumns = ["mean", "low", "high", "replications"] as const;

/** The smallest and the largest of any number of values; infinite where there are none. */
export function endsOf(values: Iterable<number>): readonly [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/** Rounded for a drawing, finer than any eye, so that a specification stays short. */
export function drawn(value: number): number {
  return rounded(value, 5);
}

/** The fields that draw an interval; one without ends (a single replication, or too few for its level) has no length. */
export function drawnInterval({ estimate, low, high, count }: Interval) {
  const hasEnds = count >= 2 && Number.isFinite(low) && Number.isFinite(high);
  return {
    mean: drawn(estimate),
    low: drawn(hasEnds ? low : estimate),
    high: drawn(hasEnds ? high : estimate),
  };
}

/** Never the zero that has a minus. */
function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}
