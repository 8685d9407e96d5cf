// Which values a measure can have at all, as its unit says: a share lies between 0 and 1, days are not negative. Of
// somebody's own measure only what its unit says in so many words is known.
import { needDomains } from "../model/domains.ts";
import { isMeasureName, type MeasureName, measureEntry } from "../model/measures.ts";

export interface PossibleValues {
  /** Absent where there is no least. */
  readonly from?: number;
  /** Absent where there is no most. */
  readonly to?: number;
}

/** Gaps between two shares may lie on either side of 0; some have the unit of what they compare. */
const gap = "-1 to 1";
const gapsOfOurs: readonly string[] = ["share of need"];
/** Gaps that know no ends. */
const openGaps: readonly string[] = ["minutes per warranted minute"];
/** Domains, however counted, are not more than there are. */
const ofDomains = "effective domains";

export function possibleValues(measure: MeasureName): PossibleValues {
  const { unit } = measureEntry(measure);
  return isMeasureName(measure) ? possibleOfOurs(unit) : possibleByUnit(unit);
}

/** What a unit says in so many words: "index, 0-1", "-1 to 1". */
export function possibleByUnit(unit: string): PossibleValues {
  if (unit === gap) return { from: -1, to: 1 };
  return /(^|[ ,])0-1$/.test(unit) ? { from: 0, to: 1 } : {};
}

function possibleOfOurs(unit: string): PossibleValues {
  if (gapsOfOurs.includes(unit)) return { from: -1, to: 1 };
  if (openGaps.includes(unit)) return {};
  if (unit === ofDomains) return { from: 0, to: needDomains.length };
  return { from: 0, ...(unit.startsWith("share") ? { to: 1 } : {}), ...possibleByUnit(unit) };
}

/** How far two values can lie apart; nothing where there is no end to that. */
export function widestDifference({ from, to }: PossibleValues): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from;
}

/** "from 0 to 1 "; "0 or more "; nothing where there are no ends */
export function possibleInWords({ from, to }: PossibleValues): string {
  if (from === undefined) return "";
  return to === undefined ? `${from} or more ` : `from ${from} to ${to} `;
}
