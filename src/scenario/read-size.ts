// A difference in a measure: what matters, what a claim asks for, how far off a model may be.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { type PossibleValues, possibleValues, widestDifference } from "./possible-values.ts";
import { readNumber } from "./read-fields.ts";
import type { Reading } from "./reading.ts";
import type { TreeNode } from "./yaml-tree.ts";

/** Of what the size is said: two values, or two differences, which can lie twice as far apart. */
export type SizeOf = "values" | "differences" | "log odds";

/**
 * A size above 0 in the measure's unit. Two values of a measure from 0 to 1 cannot differ by 5, and whoever asks for
 * that means 5 %: a size as wide as all that is possible, or wider, is refused.
 */
export function readSize(
  node: TreeNode,
  path: string,
  measure: MeasureName,
  reading: Reading,
  of: SizeOf = "values",
): number | undefined {
  return readSizeIn(measureEntry(measure).unit, possibleValues(measure), { node, path, reading, of });
}

interface SizeWritten {
  readonly node: TreeNode;
  readonly path: string;
  readonly reading: Reading;
  readonly of: SizeOf;
}

/** The same of a measure that is only described so far. */
export function readSizeIn(
  unit: string,
  possible: PossibleValues,
  { node, path, reading, of }: SizeWritten,
): number | undefined {
  const { most, wanted } = sizeWanted(unit, possible, of);
  const isSize = (size: number) => size > 0 && size < most;
  return readNumber(node, path, wanted, isSize, reading, { isPercentLikely: most <= widestOfShares });
}

interface SizeWanted {
  /** Sizes are below it. */
  readonly most: number;
  readonly wanted: string;
}

/** Between two differences of gaps from -1 to 1. */
const widestOfShares = 4;

function sizeWanted(unit: string, possible: PossibleValues, of: SizeOf): SizeWanted {
  const widest = widestDifference(possible);
  const inUnit = unit === "" ? "" : ` (unit: ${unit})`;
  if (of === "log odds")
    return { most: Number.POSITIVE_INFINITY, wanted: "a number above 0 (unit: log odds)" };
  if (widest === undefined) return { most: Number.POSITIVE_INFINITY, wanted: `a number above 0${inUnit}` };
  const most = of === "differences" ? 2 * widest : widest;
  return { most, wanted: `a number above 0 and below ${most}${inUnit}` };
}
