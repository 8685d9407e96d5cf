// Which values a measure can have at all, as its unit says: a share lies between 0 and 1, days are not negative. Of
// somebody's own measure nobody knows.
import { isMeasureName, type MeasureName, measureEntry } from "../model/measures.ts";

export interface PossibleValues {
  /** Absent where there is no least. */
  readonly from?: number;
  /** Absent where there is no most. */
  readonly to?: number;
}

/** Gaps between two shares have the unit of what they compare, and may lie on either side of 0. */
const gaps: readonly string[] = ["-1 to 1", "share of need"];

export function possibleValues(measure: MeasureName): PossibleValues {
  if (!isMeasureName(measure)) return {};
  const { unit } = measureEntry(measure);
  if (gaps.includes(unit)) return { from: -1, to: 1 };
  return unit.startsWith("share") || unit.endsWith("0-1") ? { from: 0, to: 1 } : { from: 0 };
}

/** "from 0 to 1 "; "0 or more "; nothing where there are no ends */
export function possibleInWords({ from, to }: PossibleValues): string {
  if (from === undefined) return "";
  return to === undefined ? `${from} or more ` : `from ${from} to ${to} `;
}
