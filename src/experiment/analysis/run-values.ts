// One measure of one cell, replication by replication: the lists on which all comparison rests.
import { type MeasureName, measureNames } from "../../model/measures.ts";
import { measureIn, type RunRow } from "../run/rows.ts";

/** A measure's value in each replication of a cell, the first replication first; NaN where it failed, is missing or is undefined. */
export type RunValues = (cellIndex: number, measure: MeasureName) => number[];

const positions = new Map(measureNames.map((name, position) => [name, position]));

/** The place of a measure in an outcome's `measures`; -1 for one's own, which stand beside them. */
export function measurePosition(measure: MeasureName): number {
  return positions.get(measure) ?? -1;
}

/** Reads values out of `rows`, in whatever order these are. */
export function runValues(rows: readonly RunRow[], replications: number): RunValues {
  const rowsOfCell = new Map<number, RunRow[]>();
  for (const row of rows) {
    const own = rowsOfCell.get(row.cellIndex);
    if (own === undefined) rowsOfCell.set(row.cellIndex, [row]);
    else own.push(row);
  }
  return (cellIndex, measure) => {
    const position = measurePosition(measure);
    const values = new Array<number>(replications).fill(Number.NaN);
    for (const row of rowsOfCell.get(cellIndex) ?? []) {
      if (row.replication > replications) continue;
      const value = position < 0 ? row.outcome?.ownMeasures?.[measure] : measureIn(row, position);
      if (value !== undefined) values[row.replication - 1] = value;
    }
    return values;
  };
}
