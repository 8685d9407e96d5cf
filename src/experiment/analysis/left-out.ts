// What a design's outcomes allow to be said where some of them have no value: how much was left out, and when it is too much.

/**
 * Whether a number about an input is told, and if not, why. `constant`: the outcome is the same at every point.
 * `undefined`: it has no value at any. `left-out`: too much of the sample had to be left out for lack of values.
 */
export type Telling = "told" | "constant" | "undefined" | "left-out";

/**
 * The most of a sample that may be left out, as a share. What is left out is seldom left out by chance: an office
 * without the measure is an office of another kind.
 */
export const mostLeftOutShare = 0.2;

/** What a number rests on: blocks of a Saltelli design, paths of a Morris design, points of any other. */
export interface Units {
  readonly unit: "block" | "path" | "point";
  readonly units: number;
  /** Those with a value at each of their points, on which alone a number rests. */
  readonly used: number;
}

/**
 * @param values at the design's points, NaN where undefined.
 * @param whole the values of the units that are used, unit after unit.
 */
export function tellingOf(
  { units, used }: Pick<Units, "units" | "used">,
  values: readonly number[],
  whole: readonly number[],
): Telling {
  if (values.every(Number.isNaN)) return "undefined";
  if (used < (1 - mostLeftOutShare) * units) return "left-out";
  return whole.every((value) => value === whole[0]) ? "constant" : "told";
}

/** A sample of one has no range. */
export function hasRange({ used }: Pick<Units, "used">): boolean {
  return used > 1;
}
