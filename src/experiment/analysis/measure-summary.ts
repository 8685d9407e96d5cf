// How a measure spreads over the runs of a cell: mean, standard deviation, quantiles.
import { type MeasureName, measureNames } from "../../model/measures.ts";
import { quantile } from "../../statistics/quantile.ts";
import { meanAndVariance } from "../../statistics/summary.ts";
import { measureIn } from "../run/rows.ts";
import type { StudyRows } from "./results.ts";
import { measurePosition } from "./run-values.ts";

export const quantilesTold = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1] as const;

export interface MeasureSummary {
  readonly cellIndex: number;
  readonly measure: string;
  /** Runs in which the measure is defined. */
  readonly count: number;
  readonly mean: number;
  /** Of the sample; NaN for fewer than 2. */
  readonly standardDeviation: number;
  /** By position in {@link quantilesTold}; NaN where there is no value. */
  readonly quantiles: readonly number[];
}

/** Every measure of every cell, one's own included, cell by cell. */
export function* summariseMeasures({
  cells,
  rows,
  measures = measureNames,
  own = [],
}: Pick<StudyRows, "cells" | "rows"> & {
  readonly measures?: readonly MeasureName[];
  readonly own?: readonly string[];
}): Iterable<MeasureSummary> {
  let next = 0;
  for (let cellIndex = 0; cellIndex < cells.length; cellIndex++) {
    const from = next;
    while (next < rows.length && rows[next].cellIndex === cellIndex) next += 1;
    const ofCell = rows.slice(from, next);
    for (const measure of measures) {
      const position = measurePosition(measure);
      const values = new Float64Array(ofCell.length);
      for (let place = 0; place < values.length; place++)
        values[place] = measureIn(ofCell[place], position) ?? Number.NaN;
      yield summaryOf(cellIndex, measure, values);
    }
    // In one pass over the outcomes, which may have to be read from a disk.
    const ownValues = own.map(() => new Float64Array(ofCell.length).fill(Number.NaN));
    for (const [place, row] of own.length === 0 ? [] : ofCell.entries()) {
      const { ownMeasures } = row.outcome ?? {};
      for (const [number, measure] of own.entries())
        ownValues[number][place] = ownMeasures?.[measure] ?? Number.NaN;
    }
    for (const [number, measure] of own.entries()) yield summaryOf(cellIndex, measure, ownValues[number]);
  }
}

function summaryOf(cellIndex: number, measure: string, values: Float64Array): MeasureSummary {
  const defined = values.filter((value) => !Number.isNaN(value)).sort();
  const { mean, variance, count } = meanAndVariance(defined);
  return {
    ...{ cellIndex, measure, count, mean },
    standardDeviation: Math.sqrt(variance),
    quantiles: quantilesTold.map((share) => quantile(defined, share)),
  };
}
