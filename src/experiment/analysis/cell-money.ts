// The money of plans at a point: budgeted for staff and provisions, promised to clients, spent.
import type { Outcome } from "../../model/outcome.ts";
import { type Cell, cellParameters } from "../plan/cells.ts";
import { type PlanMoney, planMoney } from "./plan-money.ts";
import { promisedMoney } from "./promised-money.ts";
import type { StudyResults } from "./results.ts";

export interface CellMoney extends PlanMoney {
  /** Provisions promised to clients, dollars a year, about; NaN where nobody knows. */
  readonly promised: number;
}

/** In the order of `some` of the study's cells, of a study whose points are no sample. */
export function moneyOfCells(results: StudyResults, some: readonly Cell[]): CellMoney[] {
  const outcomesOf = outcomesByCell(results, some);
  return some.map((cell) => {
    const values = results.values[results.cells.indexOf(cell)];
    const money = planMoney(cellParameters(results.scenario, cell), values);
    return { ...money, promised: promisedMoney(money, values, outcomesOf.get(cell) ?? []) };
  });
}

function outcomesByCell(
  { cells, rows }: Pick<StudyResults, "cells" | "rows">,
  some: readonly Cell[],
): Map<Cell, Outcome[]> {
  const found = new Map<Cell, Outcome[]>(some.map((cell) => [cell, []]));
  for (const row of rows) {
    const outcomes = found.get(cells[row.cellIndex]);
    if (outcomes !== undefined && row.outcome !== undefined) outcomes.push(row.outcome);
  }
  return found;
}
