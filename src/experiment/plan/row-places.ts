// Which run a row of runs.csv is of, by the row's number alone.
import type { StudyPlan } from "./study-plan.ts";

/** @param number from 0, below the rows expected. */
export function rowPlace(
  { cells, replications, allocation }: Pick<StudyPlan, "cells" | "replications" | "allocation">,
  number: number,
): { readonly cellIndex: number; readonly replication: number } {
  let before = 0;
  let cellIndex = 0;
  const rowsOf = (cell: number) => allocation?.[cell] ?? replications;
  while (cellIndex < cells.length - 1 && number >= before + rowsOf(cellIndex)) {
    before += rowsOf(cellIndex);
    cellIndex += 1;
  }
  return { cellIndex, replication: number - before + 1 };
}
