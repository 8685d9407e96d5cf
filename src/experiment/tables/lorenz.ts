// lorenz.csv: how evenly what was funded is spread over clients.
import { type CellMeans, type MeanOverRuns, meansByCell } from "../analysis/mean-over-runs.ts";
import type { StudyResults } from "../analysis/results.ts";
import { meanCountColumn } from "./mean-columns.ts";
import { cellColumns, type InCell, placesOf } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface StepRow extends InCell, MeanOverRuns {
  readonly clientShare: number;
}

export const lorenzSays =
  "The Lorenz curve of what was funded of each client's needs: how evenly it is spread over clients.";

export const lorenzColumns = [
  {
    name: "clientShare",
    unit: "share, 0-1",
    meaning: "The share of clients, least served first: 0, 0.05, ... 1.",
    value: ({ clientShare }) => clientShare,
  },
  {
    name: "fundedShare",
    unit: "share, 0-1",
    meaning:
      "The share of all funded/needed that they have, mean over replications; empty when nothing was funded in any.",
    value: ({ mean }) => mean,
  },
  meanCountColumn,
] as const satisfies readonly Column<StepRow>[];

export function lorenzTable(results: StudyResults): Table {
  const columns: Column<StepRow>[] = [...cellColumns(results), ...lorenzColumns];
  const places = placesOf(results);
  return makeTable({ name: "lorenz", says: lorenzSays }, columns, function* () {
    for (const cell of meansByCell(results, ({ distribution }) => distribution.lorenz))
      yield* rowsOf(cell, places[cell.cellIndex]);
  });
}

function rowsOf({ first, meanAt }: CellMeans, place: InCell): StepRow[] {
  if (first === undefined) return [];
  const { lorenz } = first.distribution;
  const steps = lorenz.length - 1;
  return lorenz.map((_, step): StepRow => ({ ...place, clientShare: step / steps, ...meanAt(step) }));
}
