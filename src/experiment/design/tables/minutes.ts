// minutes.csv: where a paid day goes, by role.
import type { StudyResults } from "../results.ts";
import {
  type CellOutcomes,
  type MeanOverRuns,
  meanCountColumn,
  meanOverRuns,
  outcomesByCell,
} from "./mean-over-runs.ts";
import { type AtPoint, leverColumns, planColumn } from "./point-columns.ts";
import { type Column, tableText } from "./table.ts";

interface MinutesRow extends AtPoint, MeanOverRuns {
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

export function minutesTable(results: StudyResults): string {
  const columns: Column<MinutesRow>[] = [planColumn, ...leverColumns(results), ...minutesColumns];
  return tableText(columns, outcomesByCell(results).flatMap(rowsOf));
}

function rowsOf({ plan, point, outcomes }: CellOutcomes): MinutesRow[] {
  if (outcomes.length === 0) return [];
  const { roles, activities } = outcomes[0].minutesByRole;
  return roles.flatMap((role, r) =>
    activities.map((activity, a): MinutesRow => {
      const means = meanOverRuns(outcomes, ({ minutesByRole }) => minutesByRole.minutes[r][a]);
      return { plan, point, role, activity, ...means };
    }),
  );
}
