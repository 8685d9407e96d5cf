// How many rows one picture holds: none is taller than a sheet of paper shows legibly, and what is left out is said.
import { counted } from "../words/numbers.ts";

/** Pixels of the tallest picture. */
export const tallest = 1400;
/** Pixels that title, key and recipe take, and a row of panels beside its rows. */
const aroundPanels = 200;
const aroundRows = 76;
/** However many panels there are, so many plans are seen. */
const fewest = 4;

/** Rows of one panel where `panelRows` panels stand on one another, each row so many pixels high. */
export function rowsThatFit(panelRows: number, rowHeight: number): number {
  return Math.max(fewest, Math.floor(((tallest - aroundPanels) / panelRows - aroundRows) / rowHeight));
}

/** What a drawing on a sheet with others has room for. */
export interface Room {
  readonly rows: number;
  /** Where the rows stand that have none, in a sentence. */
  readonly elsewhere: string;
}

const inTable = "all stand in the table of this chart";

/** The first of `all`, as many as fit, the baseline among them; and the sentence for the others. */
export function firstThatFit<Row>(
  all: readonly Row[],
  most: number,
  isBaseline: (row: Row) => boolean,
  elsewhere: string = inTable,
): { readonly shown: readonly Row[]; readonly said: readonly string[] } {
  if (all.length <= most) return { shown: all, said: [] };
  const first = all.slice(0, most);
  const base = all.find(isBaseline);
  const shown = base === undefined || first.includes(base) ? first : [base, ...all.slice(0, most - 1)];
  return {
    shown,
    said: [`${shown.length} of ${counted(all.length, "plan")} are drawn; ${elsewhere}.`],
  };
}
