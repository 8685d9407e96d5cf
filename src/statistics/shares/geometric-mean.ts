// One number from several parts where a strong part cannot make up for a missing one.
import { exp } from "../../arithmetic/exp.ts";
import { ln } from "../../arithmetic/ln.ts";

/**
 * Geometric mean of `parts` with equal weights, each part raised to at least `floor` so that one zero does not
 * wipe out all the rest. NaN for no parts or a NaN part.
 * @param floor the least a part counts as, above 0.
 * @throws RangeError when `floor` is not above 0.
 */
export function geometricMean(parts: ArrayLike<number>, floor: number): number {
  return weightedGeometricMean(parts, new Float64Array(parts.length).fill(1), floor);
}

/**
 * Geometric mean of `parts` by `weights` (0 or more, in any unit), each part raised to at least `floor`.
 * NaN for no parts, a total weight of 0, or a NaN part of any weight.
 * @throws RangeError when `floor` is not above 0, a weight is negative or NaN, or the lists differ in length.
 */
export function weightedGeometricMean(
  parts: ArrayLike<number>,
  weights: ArrayLike<number>,
  floor: number,
): number {
  if (!(floor > 0)) throw new RangeError(`The floor of a geometric mean must be above 0, not ${floor}.`);
  if (weights.length !== parts.length) {
    throw new RangeError(`Found ${parts.length} parts but ${weights.length} weights.`);
  }
  let weighted = 0;
  let totalWeight = 0;
  for (let index = 0; index < parts.length; index++) {
    const weight = weights[index];
    if (!(weight >= 0)) throw new RangeError(`A weight must be 0 or more, not ${weight}.`);
    const part = Math.max(parts[index], floor);
    if (Number.isNaN(part)) return Number.NaN;
    weighted += weight * ln(part);
    totalWeight += weight;
  }
  return totalWeight > 0 ? exp(weighted / totalWeight) : Number.NaN;
}
