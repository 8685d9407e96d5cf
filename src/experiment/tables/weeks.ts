// weeks.parquet: how the office fares week by week, warm-up included; weeks.csv: the same, mean over replications.
import { weekCount } from "../../model/outcome.ts";
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
import { type Column, makeTable, type Table } from "./table.ts";

interface Week extends AtPoint {
  readonly replication: number;
  /** From 0. */
  readonly week: number;
  /** In the order of the table of series; NaN where undefined. */
  readonly seriesAt: (series: number, week: number) => number;
}

export const weeksSays = "Every simulated programme week by week, warm-up included.";

const weekColumn = {
  name: "week",
  unit: "",
  type: "integer",
  meaning: "Weeks of five working days from 1, the first of the warm-up; the last may have fewer days.",
  value: ({ week }) => week + 1,
} as const satisfies Column<Pick<Week, "week">>;

export const weekColumns = [
  {
    name: "replication",
    unit: "",
    type: "integer",
    meaning:
      "From 1, as in runs.csv; a failed run has no weeks, and a copy's are those of its source, not written twice.",
    value: ({ replication }) => replication,
  },
  pointColumn,
  weekColumn,
  ...weekSeriesNames.map(seriesColumn),
] as const satisfies readonly Column<Week>[];

export function weeksTable(results: Pick<StudyResults, "cells" | "rows">): Table {
  const { cells, rows } = results;
  const columns: Column<Week>[] = [planColumn, ...leverColumns(results), ...weekColumns];
  return makeTable<Week>({ name: "weeks", says: weeksSays }, columns, function* () {
    for (const { cellIndex, replication, outcome } of rows) {
      const { plan, point, pointIndex, copyOf } = cells[cellIndex];
      if (outcome === undefined || copyOf !== undefined) continue;
      const { names, values } = outcome.weeks;
      const weeks = weekCount(outcome.weeks);
      const places = weekSeriesNames.map((name) => names.indexOf(name));
      const seriesAt = (series: number, week: number) =>
        places[series] < 0 ? Number.NaN : values[places[series] * weeks + week];
      const at = { plan: plan.name, point, pointIndex, replication };
      for (let week = 0; week < weeks; week++) yield { ...at, week, seriesAt };
    }
  });
}

function seriesColumn(name: WeekSeriesName, series: number): Column<Week> {
  const { unit, definition } = weekSeriesEntry(name);
  return { name, unit, meaning: definition, value: ({ seriesAt, week }) => seriesAt(series, week) };
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
