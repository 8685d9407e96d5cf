// What a measure came to in one cell over its simulated programmes.
import type { StudyResults } from "../experiment/analysis/results.ts";
import type { Cell } from "../experiment/plan/cells.ts";
import { type MeasureName, measureEntry, measureNames } from "../model/measures.ts";
import { meanAndVariance } from "../statistics/summary.ts";
import { amount, range } from "./amounts.ts";

/** Mean, least and greatest value over the `count` replications in which the measure is defined; NaN when none. */
export interface CellValue {
  readonly mean: number;
  readonly least: number;
  readonly greatest: number;
  readonly count: number;
}

export function cellValue(
  { cells, rows }: Pick<StudyResults, "cells" | "rows">,
  cell: Cell,
  measure: MeasureName,
): CellValue {
  const cellIndex = cells.indexOf(cell);
  const place = measureNames.indexOf(measure);
  const values = rows
    .filter((row) => row.cellIndex === cellIndex)
    .flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome.measures[place]]))
    .filter((value) => !Number.isNaN(value));
  const none = values.length === 0;
  return {
    mean: meanAndVariance(values).mean,
    least: none ? Number.NaN : Math.min(...values),
    greatest: none ? Number.NaN : Math.max(...values),
    count: values.length,
  };
}

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
