// A plain row, as a table of columns describes it.
import type { ColumnOf } from "../../run-table.ts";

export function rowOf<Row, Source>(columns: Readonly<Record<string, ColumnOf<Source>>>, source: Source): Row {
  return Object.fromEntries(Object.entries(columns).map(([name, { value }]) => [name, value(source)])) as Row;
}
