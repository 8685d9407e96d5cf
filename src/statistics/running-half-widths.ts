// How the range around a mean narrows as replications are added.
import { saysOfChance } from "./range.ts";
import { tQuantile } from "./student-t.ts";

/**
 * `halfWidths[n]` and `means[n]` of the range at `level` over the first n of `values`, the undefined (NaN) ones left
 * out; n from 0 to all. A half-width is NaN where `rangeOf` has no ends.
 * @throws RangeError when `level` is not between 0 and 1, both excluded.
 */
export function runningHalfWidths(
  values: ArrayLike<number>,
  level: number,
): { readonly means: Float64Array; readonly halfWidths: Float64Array } {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, such as 0.95; found ${level}.`);
  }
  const means = new Float64Array(values.length + 1).fill(Number.NaN);
  const halfWidths = new Float64Array(values.length + 1).fill(Number.NaN);
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let taken = 1; taken <= values.length; taken++) {
    const value = values[taken - 1];
    if (!Number.isNaN(value)) {
      count += 1;
      const deviation = value - mean;
      mean += deviation / count;
      squares += deviation * (value - mean);
    }
    if (count > 0) means[taken] = mean;
    if (count < 2 || !saysOfChance(count, taken, squares > 0)) continue;
    halfWidths[taken] = Math.sqrt(squares / (count - 1) / count) * quantile((1 + level) / 2, count - 1);
  }
  return { means, halfWidths };
}

const known = new Map<string, number>();
const mostKnown = 10_000;

/** The same few quantiles are asked for by every measure and plan. */
function quantile(p: number, df: number): number {
  const key = `${p} ${df}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = tQuantile(p, df);
  if (known.size < mostKnown) known.set(key, value);
  return value;
}
