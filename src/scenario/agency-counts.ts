// What a manager may have counted of the agency beside its size, as the measures that a match holds the model to.
import type { MeasureName } from "../model/measures.ts";
import type { Observed } from "./scenario.ts";

export const countNames = [
  "contactShare",
  "overtime",
  "turnover",
  "waitingDays",
  "contactsPerMonth",
  "monthsInProgramme",
  "provisionsSpent",
] as const;

export type CountName = (typeof countNames)[number];

/** As they were given: shares in percent, leavers of a hundred workers a year. */
export type AgencyCounts = Readonly<Partial<Record<CountName, number>>>;

interface Counted {
  readonly measure: MeasureName;
  readonly from: number;
  readonly to: number;
  /** Counted of a hundred, so that a share typed in its place is a hundred times too small. */
  readonly isOfHundred: boolean;
  /** The measure's value for what was counted. */
  readonly toMeasure: (counted: number) => number;
  /** How far the model may be off and still be called alike: at least so much, and so much of the value. */
  readonly within: { readonly least: number; readonly share: number };
}

const hundred = 100;
const percent = (counted: number) => counted / hundred;
const asItIs = (counted: number) => counted;

/** What each may be, and which measure it is. */
export const agencyCounts: Readonly<Record<CountName, Counted>> = {
  contactShare: count("contactShare", 1, 90, percent, 0.03, 0),
  overtime: count("overtimeRatio", 0, 100, (counted) => 1 + percent(counted), 0.03, 0),
  turnover: count("turnoverPerYear", 0, 300, percent, 0.1, 0.2),
  waitingDays: count("waitDays", 0, 1000, asItIs, 3, 0.2),
  contactsPerMonth: count("contactsPerClientMonth", 0.01, 40, asItIs, 0.2, 0.1),
  monthsInProgramme: count("monthsInProgramme", 0.5, 240, asItIs, 1, 0.1),
  provisionsSpent: count("provisionsSpentShare", 0, 200, percent, 0.1, 0),
};

function count(
  measure: MeasureName,
  from: number,
  to: number,
  toMeasure: Counted["toMeasure"],
  least: number,
  share: number,
): Counted {
  const isOfHundred = toMeasure !== asItIs;
  return { measure, from, to, isOfHundred, toMeasure, within: { least, share } };
}

/** Digits that a tolerance in a file has at most. */
const digits = 1000;
const rounded = (value: number) => Math.round(value * digits) / digits;

/**
 * What a match is to hold the model to: what was counted, and the clients of a caseworker, where the heads were given
 * too. Nothing where nothing was counted.
 */
export function observedOf(counts: AgencyCounts, clientsPerCaseworker: number | undefined): Observed[] {
  const counted = countNames.flatMap((name): Observed[] => {
    const found = counts[name];
    if (found === undefined) return [];
    const { measure, toMeasure, within } = agencyCounts[name];
    const value = rounded(toMeasure(found));
    return [{ measure, value, within: rounded(Math.max(within.least, within.share * value)) }];
  });
  if (counted.length === 0 || clientsPerCaseworker === undefined) return counted;
  const value = rounded(clientsPerCaseworker);
  return [...counted, { measure: "clientsPerCaseworker", value, within: rounded(Math.max(1, value / 10)) }];
}
