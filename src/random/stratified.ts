// Stratified chance: a few uniform numbers, one from each equal slice, so that none of the range is left out.
import type { KeyedDraws } from "./keyed-draws.ts";

/**
 * `count` uniform numbers between 0 and 1, one from each of `count` equal slices, in random order. Numbers
 * 0 to count - 1 of the purpose and entity place each inside its slice; count + 1 to 2 count - 1 shuffle (Fisher and Yates).
 */
export function stratifiedUniforms(
  draws: KeyedDraws,
  purpose: number,
  entity: number,
  count: number,
): Float64Array {
  const slices = Array.from({ length: count }, (_, slice) => slice);
  for (let last = count - 1; last > 0; last--) {
    const other = draws.index(purpose, entity, count + last, last + 1);
    [slices[last], slices[other]] = [slices[other], slices[last]];
  }
  return Float64Array.from(
    slices,
    (slice, number) => (slice + draws.uniform(purpose, entity, number)) / count,
  );
}
