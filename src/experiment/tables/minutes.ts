// minutes.csv: where a paid day goes, by role.

import { type CellMeans, type MeanOverRuns, meansByCell } from "../analysis/mean-over-runs.ts";
import type { StudyResults } from "../analysis/results.ts";
import { meanCountColumn } from "./mean-columns.ts";
import { cellColumns, type InCell, placesOf } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface MinutesRow extends InCell, MeanOverRuns {
  readonly role: string;
  readonly activity: string;
}

export const minutesColumns = [
  { name: "role", unit: "", meaning: "Role of the workers.", value: ({ role }) => role },
  { name: "activity", unit: "", meaning: "What the minutes go to.", value: ({ activity }) => activity },
  {
    name: "minutes",
    unit: "minutes per worker and paid day",
    meaning: "Mean over replications; empty for a role that nobody holds.",
    value: ({ mean }) => mean,
  },
  meanCountColumn,
] as const satisfies readonly Column<MinutesRow>[];

export function minutesTable(results: StudyResults): Table {
  const columns: Column<MinutesRow>[] = [...cellColumns(results), ...minutesColumns];
  const places = placesOf(results);
  return makeTable({ name: "minutes", says: "Where a paid day goes, by role." }, columns, function* () {
    for (const cell of meansByCell(results, ({ minutesByRole }) => minutesByRole.minutes.flat()))
      yield* rowsOf(cell, places[cell.cellIndex]);
  });
}

function rowsOf({ first, meanAt }: CellMeans, place: InCell): MinutesRow[] {
  if (first === undefined) return [];
  const { roles, activities } = first.minutesByRole;
  return roles.flatMap((role, r) =>
    activities.map(
      (activity, a): MinutesRow => ({ ...place, role, activity, ...meanAt(r * activities.length + a) }),
    ),
  );
}
