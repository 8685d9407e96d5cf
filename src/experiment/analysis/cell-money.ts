// The money of plans at a point: budgeted for staff and provisions, promised to clients, spent.
import type { Outcome } from "../../model/outcome.ts";
import { type Cell, cellParameters } from "../plan/cells.ts";
import type { RunRow } from "../run/rows.ts";
import { type PlanMoney, planMoney } from "./plan-money.ts";
import { promisedMoney } from "./promised-money.ts";
import type { StudyResults } from "./results.ts";

export interface CellMoney extends PlanMoney {
  /** Provisions promised to clients, dollars a year, about; NaN where nobody knows. */
  readonly promised: number;
}

/** In the order of `some` of the study's cells, of a study whose points are no sample. */
export function moneyOfCells(results: StudyResults, some: readonly Cell[]): CellMoney[] {
  const rowsOf = rowsByCell(results, some);
  return some.map((cell) => {
    const values = results.values[results.cells.indexOf(cell)];
    const money = planMoney(cellParameters(results.scenario, cell), values);
    return { ...money, promised: promisedMoney(money, values, outcomesOf(rowsOf.get(cell) ?? [])) };
  });
}

function rowsByCell(
  { cells, rows }: Pick<StudyResults, "cells" | "rows">,
  some: readonly Cell[],
): Map<Cell, RunRow[]> {
  const found = new Map<Cell, RunRow[]>(some.map((cell) => [cell, []]));
  for (const row of rows) found.get(cells[row.cellIndex])?.push(row);
  return found;
}

/** One after the other: they may stand on the disk, and be more than memory holds. */
function* outcomesOf(rows: readonly RunRow[]): Iterable<Outcome> {
  for (const { outcome } of rows) if (outcome !== undefined) yield outcome;
}
