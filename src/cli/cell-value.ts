// What a measure came to in a cell, looked up among the findings.
import type { CellValue } from "../experiment/analysis/cell-values.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import type { Cell } from "../experiment/plan/cells.ts";
import type { MeasureName } from "../model/measures.ts";

export function cellValue(
  { cells, values }: Pick<Findings, "cells" | "values">,
  cell: Cell,
  measure: MeasureName,
): CellValue {
  return values[cells.indexOf(cell)][measure];
}
