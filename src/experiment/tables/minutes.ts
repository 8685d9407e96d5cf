// minutes.csv: where a paid day goes, by role.

import {
  type CellOutcomes,
  type MeanOverRuns,
  meanOverRuns,
  outcomesByCell,
} from "../analysis/mean-over-runs.ts";
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
    for (const cell of outcomesByCell(results)) yield* rowsOf(cell, places[cell.cellIndex]);
  });
}

function rowsOf({ outcomes }: CellOutcomes, place: InCell): MinutesRow[] {
  if (outcomes.length === 0) return [];
  const { roles, activities } = outcomes[0].minutesByRole;
  return roles.flatMap((role, r) =>
    activities.map((activity, a): MinutesRow => {
      const means = meanOverRuns(outcomes, ({ minutesByRole }) => minutesByRole.minutes[r][a]);
      return { ...place, role, activity, ...means };
    }),
  );
}
