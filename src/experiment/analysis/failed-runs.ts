// Whether anything at all came out, of a study or of one of its cells.

import type { Cell } from "../plan/cells.ts";
import type { RunRow } from "../run/rows.ts";
import type { StudyResults } from "./results.ts";

/** Every run there is failed; not so where there is none. */
export function noRunSucceeded(rows: readonly RunRow[]): boolean {
  return rows.length > 0 && rows.every(({ status }) => status === "failed");
}

/** The cells of which every run failed. */
export function failedCells({ cells, rows }: Pick<StudyResults, "cells" | "rows">): ReadonlySet<Cell> {
  const [made, succeeded] = [new Set<number>(), new Set<number>()];
  for (const { cellIndex, status } of rows) {
    made.add(cellIndex);
    if (status !== "failed") succeeded.add(cellIndex);
  }
  return new Set(cells.filter((_, index) => made.has(index) && !succeeded.has(index)));
}

/** Without the rows of copies, whose runs are those of their source. */
export function distinctRows({ cells, rows }: Pick<StudyResults, "cells" | "rows">): readonly RunRow[] {
  return rows.filter(({ cellIndex }) => cells[cellIndex]?.copyOf === undefined);
}
