// Tables of which a run leaves rows of its own: clients.parquet, workers.parquet, decisions.parquet, where it is asked for contacts.parquet and worker-weeks.parquet, and any further one.
import {
  detailNames,
  detailTables,
  fullNames,
  fullTables,
} from "../../model/observe/detail/detail-tables.ts";
import { cellReader, type RunColumn, type RunTable } from "../../model/run-table.ts";
import type { StudyResults } from "../analysis/results.ts";
import type { StudyRequest } from "../plan/study-request.ts";
import { type AtPoint, leverColumns, planColumn, pointColumn } from "./point-columns.ts";
import type { CellValue, Column, Field, Table } from "./table.ts";

/** A table as every run leaves it, without the columns that say of which plan, point and replication a row is. */
export interface RunTableKind {
  readonly name: string;
  readonly says: string;
  readonly columns: Readonly<Record<string, RunColumn>>;
}

interface FromRun extends AtPoint {
  readonly replication: number;
}

export const replicationColumn = {
  name: "replication",
  unit: "",
  type: "integer",
  meaning:
    "From 1, as in runs.csv; a failed run has no rows, and a copy's are those of its source, not written twice.",
  value: ({ replication }) => replication,
} as const satisfies Column<FromRun>;

export const detailKinds: readonly RunTableKind[] = detailNames.map((name) => ({
  name,
  ...detailTables[name],
}));

/** Those of a study whose detail is in full, beside these. */
export const fullDetailKinds: readonly RunTableKind[] = fullNames.map((name) => ({
  name,
  ...fullTables[name],
}));

/** The kinds of table that the detail of a study has. */
export function detailKindsOf({
  detail = 0,
  isFullDetail,
}: Pick<StudyRequest, "detail" | "isFullDetail">): readonly RunTableKind[] {
  if (detail === 0) return [];
  return isFullDetail === true ? [...detailKinds, ...fullDetailKinds] : detailKinds;
}

/**
 * Tables that every run leaves, whether in detail or not, as CSV. A line here is all that a further one needs: its
 * rows are packed into the outcome's `tables` under the same name.
 */
export const everyRunKinds: readonly RunTableKind[] = [];

/** The run's own columns. */
export function ownFields({ columns }: RunTableKind): Field[] {
  return Object.entries(columns).map(([name, column]) => ({ name, ...column }));
}

/** @param most replications of each plan and point that the table is to have. */
export function runTable(
  kind: RunTableKind,
  results: Pick<StudyResults, "cells" | "rows">,
  most = Number.POSITIVE_INFINITY,
): Table {
  const { name, says, columns } = kind;
  const { cells, rows } = results;
  const head: readonly Column<FromRun>[] = [
    planColumn,
    ...leverColumns(results),
    replicationColumn,
    pointColumn,
  ];
  return {
    name,
    says,
    fields: [...head, ...ownFields(kind)],
    rows: function* () {
      for (const { cellIndex, replication, outcome } of rows) {
        const { plan, point, pointIndex, copyOf } = cells[cellIndex];
        const table = replication > most || copyOf !== undefined ? undefined : outcome?.tables?.[name];
        if (table === undefined) continue;
        const first = head.map(({ value }) => value({ plan: plan.name, point, pointIndex, replication }));
        yield* rowsOf(table, columns, first);
      }
    },
  };
}

function* rowsOf(
  table: RunTable,
  columns: RunTableKind["columns"],
  first: readonly CellValue[],
): Iterable<readonly CellValue[]> {
  const readers = Object.entries(columns).map(([name, column]) => cellReader(table, name, column));
  for (let row = 0; row < table.rows; row++) yield [...first, ...readers.map((read) => read(row))];
}
