// What a manager has counted of the agency, in words: as options, in the file, and on the screen.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import type { AgencyCounts, CountName } from "../scenario/agency-counts.ts";
import type { Observed } from "../scenario/scenario.ts";
import { listed, lowerFirst } from "./lists.ts";
import { plainNumber } from "./numbers.ts";

/** What each of the numbers is that a match can be held to. */
export const countWords = {
  "contact-share": "percent of working time that is spent with clients (for match)",
  overtime: "percent of the contract that is worked beyond it (for match)",
  turnover: "leavers a year, of a hundred workers (for match)",
  "waiting-days": "working days on the waiting list (for match)",
  "contacts-per-month": "contacts held with a client in a month (for match)",
  "months-in-programme": "months that a client stays (for match)",
  "provisions-spent": "percent of the provisions that is spent (for match)",
} as const;

export type CountOption = keyof typeof countWords;

export const countOptions: Readonly<Record<CountOption, CountName>> = {
  "contact-share": "contactShare",
  overtime: "overtime",
  turnover: "turnover",
  "waiting-days": "waitingDays",
  "contacts-per-month": "contactsPerMonth",
  "months-in-programme": "monthsInProgramme",
  "provisions-spent": "provisionsSpent",
};

const inFile: Readonly<Record<CountName, (found: string) => string>> = {
  contactShare: (found) => `${found} % of working time spent with clients`,
  overtime: (found) => `${found} % of the contract worked beyond it`,
  turnover: (found) => `${found} leavers a year, of a hundred workers`,
  waitingDays: (found) => `${found} working days on the waiting list`,
  contactsPerMonth: (found) => `${found} contacts held with a client in a month`,
  monthsInProgramme: (found) => `${found} months that a client stays`,
  provisionsSpent: (found) => `${found} % of the provisions spent`,
};

/** The numbers as they were given, one a line. */
export function countLines(counts: AgencyCounts): string[] {
  return Object.values(countOptions).flatMap((name) => {
    const found = counts[name];
    return found === undefined ? [] : [inFile[name](plainNumber(found))];
  });
}

/** The block of a scenario file that match reads. */
export function observedLines(observed: readonly Observed[]): string[] {
  if (observed.length === 0) return [];
  return [
    "# What your agency counts, and how far off the model may be that you would still call yours: change the tolerances.",
    "# streetlevel match searches for the unknown numbers under which the model gives all of it.",
    "observed:",
    ...observed.map((one) => `  ${one.measure}: { ${toldIn(one)} }`),
  ];
}

function toldIn(one: Observed): string {
  return "from" in one ? `from: ${one.from}, to: ${one.to}` : `value: ${one.value}, within: ${one.within}`;
}

/** Written as observed, for match: contact 0.22 within 0.03 and turnover 0.3 within 0.1. */
export function observedSentence(observed: readonly Observed[]): string {
  if (observed.length === 0) return "";
  const told = observed.map((one) =>
    "from" in one
      ? `${labelOf(one.measure)} ${one.from} to ${one.to}`
      : `${labelOf(one.measure)} ${one.value} within ${one.within}`,
  );
  return `Written as observed, for streetlevel match: ${listed(told)}. The tolerances are ours: change them in the file.`;
}

function labelOf(measure: MeasureName): string {
  return lowerFirst(measureEntry(measure).label);
}
