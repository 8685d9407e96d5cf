// money.csv: the money of every plan and point in a year, item by item.

import { meanAndVariance } from "../../statistics/summary.ts";
import { moneyOfCells, moneyOfProgrammes } from "../analysis/cell-money.ts";
import { type MoneyItem, moneyItems } from "../analysis/money-items.ts";
import type { StudyResults } from "../analysis/results.ts";
import { cellParameters } from "../plan/cells.ts";
import { cellColumns, type InCell, placesOf } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface MoneyRow extends InCell, Pick<MoneyItem, "name" | "basis"> {
  readonly mean: number;
  readonly standardDeviation?: number;
  readonly count?: number;
}

const dollarsPerYear = "dollars per year";

export const moneySays =
  "The money of every plan and point in a year: budgeted, saved by vacancies, cost of leavers; provisions promised, spent, unspent.";

export const moneyColumns = [
  {
    name: "item",
    unit: "",
    meaning: `${moneyItems.map(({ name, says }) => `${name}: ${says}`).join("; ")}.`,
    value: ({ name }) => name,
  },
  {
    name: "basis",
    unit: "",
    meaning:
      "budgeted: follows from the plan, whatever happens; spent: what the programmes did; estimated: about, worked out from other measures.",
    value: ({ basis }) => basis,
  },
  {
    name: "mean",
    unit: dollarsPerYear,
    meaning:
      "As the screen and the reports tell it: worked out from the means of the measures over the programmes. Empty where nobody knows.",
    value: ({ mean }) => mean,
  },
  {
    name: "sd",
    unit: dollarsPerYear,
    meaning:
      "Standard deviation of the same in single programmes (divided by n - 1); empty for what is budgeted, and for fewer than 2.",
    value: ({ standardDeviation }) => standardDeviation,
  },
  {
    name: "n",
    unit: "replications",
    type: "integer",
    meaning: "Programmes in which it is defined by itself; empty for what is budgeted.",
    value: ({ count }) => count,
  },
] as const satisfies readonly Column<MoneyRow>[];

/** Of a study whose points are no sample. */
export function moneyTable(results: StudyResults): Table {
  const { cells, scenario } = results;
  const columns: Column<MoneyRow>[] = [...cellColumns(results), ...moneyColumns];
  return makeTable<MoneyRow>({ name: "money", says: moneySays }, columns, function* () {
    const places = placesOf(results);
    const told = moneyOfCells(results, cells);
    let number = 0;
    for (const programmes of moneyOfProgrammes(results, cells)) {
      const parameters = cellParameters(scenario, cells[number]);
      for (const { name, basis, of } of moneyItems as readonly MoneyItem[]) {
        const row = { ...places[number], name, basis, mean: of(told[number], parameters) };
        if (basis === "budgeted") yield row;
        else yield { ...row, ...spreadOf(programmes.map((money) => of(money, parameters))) };
      }
      number += 1;
    }
  });
}

function spreadOf(values: readonly number[]): Pick<MoneyRow, "standardDeviation" | "count"> {
  const { variance, count } = meanAndVariance(values.filter((value) => Number.isFinite(value)));
  return { standardDeviation: Math.sqrt(variance), count };
}
