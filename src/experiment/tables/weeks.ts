// weeks.parquet: how the office fares week by week, warm-up included; weeks.csv: the same, mean over replications.
import { type WeeklySeries, weekCount } from "../../model/outcome.ts";
import { type WeekSeriesName, weekSeriesEntry, weekSeriesNames } from "../../model/week-series.ts";
import { meanWeeksByCell, type WeekMeans } from "../analysis/mean-weeks.ts";
import type { StudyResults } from "../analysis/results.ts";
import {
  type AtPoint,
  cellColumns,
  type InCell,
  leverColumns,
  placesOf,
  planColumn,
  pointColumn,
} from "./point-columns.ts";
import { type CellValue, type Column, type Field, makeTable, type Table } from "./table.ts";

interface OfRun extends AtPoint {
  readonly replication: number;
}

interface Week {
  /** From 0. */
  readonly week: number;
}

export const weeksSays = "Every simulated programme week by week, warm-up included.";

const weekColumn = {
  name: "week",
  unit: "",
  type: "integer",
  meaning: "Weeks of five working days from 1, the first of the warm-up; the last may have fewer days.",
  value: ({ week }) => week + 1,
} as const satisfies Column<Week>;

const replicationColumn = {
  name: "replication",
  unit: "",
  type: "integer",
  meaning:
    "From 1, as in runs.csv; a failed run has no weeks, and a copy's are those of its source, not written twice.",
  value: ({ replication }) => replication,
} as const satisfies Column<OfRun>;

export const weekColumns: readonly Field[] = [
  replicationColumn,
  pointColumn,
  weekColumn,
  ...weekSeriesNames.map((name): Field => {
    const { unit, definition } = weekSeriesEntry(name);
    return { name, unit, meaning: definition };
  }),
];

export function weeksTable(results: Pick<StudyResults, "cells" | "rows">): Table {
  const { cells, rows } = results;
  const levers = leverColumns(results);
  const heads: readonly Column<OfRun>[] = [planColumn, ...levers, replicationColumn, pointColumn];
  return {
    name: "weeks",
    says: weeksSays,
    fields: [planColumn, ...levers, ...weekColumns],
    rows: function* () {
      for (const { cellIndex, replication, outcome } of rows) {
        const { plan, point, pointIndex, copyOf } = cells[cellIndex];
        if (outcome === undefined || copyOf !== undefined) continue;
        // All weeks of a run begin with the same cells.
        const before = heads.map(({ value }) => value({ plan: plan.name, point, pointIndex, replication }));
        yield* rowsOf(before, outcome.weeks);
      }
    },
  };
}

function* rowsOf(before: readonly CellValue[], course: WeeklySeries): Iterable<CellValue[]> {
  const { names, values } = course;
  const weeks = weekCount(course);
  const places = weekSeriesNames.map((name) => names.indexOf(name));
  for (let week = 0; week < weeks; week++) {
    const row = [...before, weekColumn.value({ week })];
    for (const place of places) row.push(place < 0 ? Number.NaN : values[place * weeks + week]);
    yield row;
  }
}

interface MeanWeek extends InCell, WeekMeans {
  readonly week: number;
}

export const meanWeeksSays =
  "How the office fares week by week, warm-up included: means over the replications of each plan and point.";

export const meanWeekColumns = [
  weekColumn,
  {
    name: "replications",
    unit: "replications",
    type: "integer",
    meaning: "Runs that the means are of; a series may be undefined in some of them.",
    value: ({ runs }) => runs,
  },
  ...weekSeriesNames.map(meanSeriesColumn),
] as const satisfies readonly Column<MeanWeek>[];

function meanSeriesColumn(name: WeekSeriesName): Column<MeanWeek> {
  const { unit, definition } = weekSeriesEntry(name);
  return { name, unit, meaning: `Mean over replications. ${definition}`, value: ({ means }) => means[name] };
}

export function meanWeeksTable(results: Pick<StudyResults, "cells" | "rows">): Table {
  const columns: Column<MeanWeek>[] = [...cellColumns(results), ...meanWeekColumns];
  const places = placesOf(results);
  return makeTable<MeanWeek>({ name: "weeks", says: meanWeeksSays }, columns, function* () {
    for (const { cellIndex, weeks } of meanWeeksByCell(results)) {
      for (const [week, means] of weeks.entries()) yield { ...places[cellIndex], ...means, week };
    }
  });
}
