// The money of plans at a point: budgeted for staff and provisions, promised to clients, spent.
import type { MeasureName } from "../../model/measures.ts";
import type { Outcome } from "../../model/outcome.ts";
import { type Cell, cellParameters } from "../plan/cells.ts";
import { measureIn, type RunRow } from "../run/rows.ts";
import { type PlanMoney, planMoney } from "./plan-money.ts";
import { promisedMoney } from "./promised-money.ts";
import type { StudyResults } from "./results.ts";
import { measurePosition } from "./run-values.ts";

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

/** The money of every programme by itself, cell by cell in the order of `some`; none of one that failed. */
export function* moneyOfProgrammes(
  results: Pick<StudyResults, "cells" | "rows" | "scenario">,
  some: readonly Cell[],
): Iterable<readonly CellMoney[]> {
  const rowsOf = rowsByCell(results, some);
  for (const cell of some) {
    const parameters = cellParameters(results.scenario, cell);
    const programmes = (rowsOf.get(cell) ?? []).filter(({ status }) => status === "ok");
    yield programmes.map((row) => {
      const values = valuesOfProgramme(row);
      const money = planMoney(parameters, values);
      return { ...money, promised: promisedMoney(money, values, outcomesOf([row])) };
    });
  }
}

const moneyMeasures = [
  "vacancyDays",
  "turnoverPerYear",
  "provisionsSpentShare",
  "brokenPromisesPerClientYear",
  "costPerClientMonth",
] as const satisfies readonly MeasureName[];

type OneProgramme = Record<(typeof moneyMeasures)[number], { readonly mean: number; readonly count: number }>;

function valuesOfProgramme(row: RunRow): OneProgramme {
  const values = moneyMeasures.map((measure) => {
    const mean = measureIn(row, measurePosition(measure)) ?? Number.NaN;
    return [measure, { mean, count: Number.isNaN(mean) ? 0 : 1 }];
  });
  return Object.fromEntries(values) as OneProgramme;
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
