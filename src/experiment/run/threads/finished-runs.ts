// Going on where an earlier sitting stopped: what is finished is taken out of the jobs and put back in its place.
import { type CellRuns, onlyReplications } from "../../plan/cell-runs.ts";
import type { RunRow } from "../rows.ts";

/** The jobs without the runs in `rows`, and those of the rows that belong to the jobs, each once. */
export function withoutFinished(
  jobs: readonly CellRuns[],
  rows: readonly RunRow[],
): { readonly earlier: readonly RunRow[]; readonly remaining: readonly CellRuns[] } {
  if (rows.length === 0) return { earlier: [], remaining: jobs };
  const rowOf = new Map(rows.map((row) => [keyOf(row), row]));
  const earlier: RunRow[] = [];
  const remaining = jobs.map((job): CellRuns => {
    const { cellIndex, replications } = job;
    const left = replications.filter((replication) => {
      const row = rowOf.get(keyOf({ cellIndex, replication }));
      if (row !== undefined) earlier.push(row);
      return row === undefined;
    });
    return onlyReplications(job, left);
  });
  return { earlier, remaining };
}

/** Rows in the order of the jobs, whoever finished them when. */
export function inJobOrder(jobs: readonly CellRuns[], rows: readonly RunRow[]): RunRow[] {
  const rowOf = new Map(rows.map((row) => [keyOf(row), row]));
  return jobs.flatMap(({ cellIndex, replications }) =>
    replications.flatMap((replication) => rowOf.get(keyOf({ cellIndex, replication })) ?? []),
  );
}

function keyOf({ cellIndex, replication }: Pick<RunRow, "cellIndex" | "replication">): string {
  return `${cellIndex} ${replication}`;
}
