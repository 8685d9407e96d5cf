// weeks.parquet: how the office fares week by week, warm-up included.
import { weekCount } from "../../model/outcome.ts";
import { type WeekSeriesName, weekSeriesEntry, weekSeriesNames } from "../../model/week-series.ts";
import type { StudyResults } from "../analysis/results.ts";
import { type AtPoint, leverColumns, planColumn } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface Week extends AtPoint {
  readonly replication: number;
  /** From 0. */
  readonly week: number;
  /** In the order of the table of series; NaN where undefined. */
  readonly seriesAt: (series: number, week: number) => number;
}

export const weeksSays = "Every simulated programme week by week, warm-up included.";

export const weekColumns = [
  {
    name: "replication",
    unit: "",
    type: "integer",
    meaning:
      "From 1, as in runs.csv; a failed run has no weeks, and a copy's are those of its source, not written twice.",
    value: ({ replication }) => replication,
  },
  {
    name: "week",
    unit: "",
    type: "integer",
    meaning: "Weeks of five working days from 1, the first of the warm-up; the last may have fewer days.",
    value: ({ week }) => week + 1,
  },
  ...weekSeriesNames.map(seriesColumn),
] as const satisfies readonly Column<Week>[];

export function weeksTable(results: Pick<StudyResults, "cells" | "rows">): Table {
  const { cells, rows } = results;
  const columns: Column<Week>[] = [planColumn, ...leverColumns(results), ...weekColumns];
  return makeTable<Week>({ name: "weeks", says: weeksSays }, columns, function* () {
    for (const { cellIndex, replication, outcome } of rows) {
      const { plan, point, copyOf } = cells[cellIndex];
      if (outcome === undefined || copyOf !== undefined) continue;
      const { names, values } = outcome.weeks;
      const weeks = weekCount(outcome.weeks);
      const places = weekSeriesNames.map((name) => names.indexOf(name));
      const seriesAt = (series: number, week: number) =>
        places[series] < 0 ? Number.NaN : values[places[series] * weeks + week];
      for (let week = 0; week < weeks; week++) yield { plan: plan.name, point, replication, week, seriesAt };
    }
  });
}

function seriesColumn(name: WeekSeriesName, series: number): Column<Week> {
  const { unit, definition } = weekSeriesEntry(name);
  return { name, unit, meaning: definition, value: ({ seriesAt, week }) => seriesAt(series, week) };
}
