// What a measure came to in one cell over its simulated programmes.
import type { CellValue } from "../experiment/analysis/cell-values.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { amount, range } from "./amounts.ts";

/** The mean as a table cell: 0.41, $410. */
export function meanInWords(measure: MeasureName, { mean }: CellValue): string {
  return amount(measure, mean);
}

/** From the lowest to the highest programme: 0.38 to 0.44; empty for fewer than two. */
export function spreadInWords(measure: MeasureName, { least, greatest, count }: CellValue): string {
  return count < 2 ? "" : range(measure, least, greatest);
}

const unitsUnsaid = ["clients", "dollars", "ratio"];

/** The label with its unit where the number alone does not show it: Backlog, working days. */
export function labelWithUnit(measure: MeasureName): string {
  const { label, unit } = measureEntry(measure);
  if (unitsUnsaid.includes(unit) || /\d to 1$|0-1$/.test(unit)) return label;
  if (unit === "dollars per client and month") return `${label}, client-month`;
  return `${label}, ${unit.replace(/^share of minutes/, "of minutes")}`;
}
