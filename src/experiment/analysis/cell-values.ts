// What every measure came to in each cell, over its simulated programmes.
import { type MeasureName, measureNames, measureOfOnesOwn } from "../../model/measures.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { meanAndVariance } from "../../statistics/summary.ts";
import type { StudyRows } from "./results.ts";
import { runValues } from "./run-values.ts";

/** Mean, least and greatest value over the `count` replications in which the measure is defined; NaN when none. */
export interface CellValue {
  readonly mean: number;
  readonly least: number;
  readonly greatest: number;
  readonly count: number;
}

export type CellValues = Readonly<Record<MeasureName, CellValue>>;

/** By cell, in row order; a copy's values are those of its source. Nothing for a sample's points, which are too many. */
export function cellValues({
  cells,
  rows,
  replications,
  design,
  scenario,
}: Pick<StudyRows, "cells" | "rows" | "replications" | "design"> & {
  readonly scenario: Pick<Scenario, "rules">;
}): CellValues[] {
  if (design !== undefined) return [];
  const valuesOf = runValues(rows, replications);
  const names = [...measureNames, ...(scenario.rules?.measures ?? []).map(measureOfOnesOwn)];
  const found: CellValues[] = [];
  for (const [cellIndex, { copyOf }] of cells.entries()) {
    const ofCell = (measure: MeasureName) => [measure, summaryOf(valuesOf(cellIndex, measure))];
    found.push(copyOf === undefined ? (Object.fromEntries(names.map(ofCell)) as CellValues) : found[copyOf]);
  }
  return found;
}

function summaryOf(values: readonly number[]): CellValue {
  const defined = values.filter((value) => !Number.isNaN(value));
  const none = defined.length === 0;
  return {
    mean: meanAndVariance(defined).mean,
    least: none ? Number.NaN : defined.reduce((one, other) => Math.min(one, other)),
    greatest: none ? Number.NaN : defined.reduce((one, other) => Math.max(one, other)),
    count: defined.length,
  };
}
