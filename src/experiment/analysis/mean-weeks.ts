// The course of a cell's weeks, mean over its runs, one cell at a time.
import { type WeeklySeries, weekCount } from "../../model/outcome.ts";
import { type WeekSeriesName, weekSeriesNames } from "../../model/week-series.ts";
import { meanInOrder } from "../../statistics/summary.ts";
import type { StudyRows } from "./results.ts";

export interface WeekMeans {
  /** Runs that have the week. */
  readonly runs: number;
  /** NaN for a series that is undefined in all of them. */
  readonly means: Readonly<Record<WeekSeriesName, number>>;
}

/** In the order of the cells, the warm-up's first week first; a cell without a run that succeeded has no weeks. */
export function* meanWeeksByCell({
  cells,
  rows,
}: Pick<StudyRows, "cells" | "rows">): Iterable<{ readonly cellIndex: number; readonly weeks: WeekMeans[] }> {
  let next = 0;
  for (let cellIndex = 0; cellIndex < cells.length; cellIndex++) {
    const courses: WeeklySeries[] = [];
    for (; next < rows.length && rows[next].cellIndex === cellIndex; next++) {
      const { outcome } = rows[next];
      if (outcome !== undefined) courses.push(outcome.weeks);
    }
    const longest = courses.reduce((most, course) => Math.max(most, weekCount(course)), 0);
    yield { cellIndex, weeks: Array.from({ length: longest }, (_, week) => weekMeans(courses, week)) };
  }
}

function weekMeans(courses: readonly WeeklySeries[], week: number): WeekMeans {
  const there = courses.filter((course) => week < weekCount(course));
  const meanOf = (name: WeekSeriesName) => {
    const values = there.map((course) => valueAt(course, name, week)).filter((value) => !Number.isNaN(value));
    return meanInOrder(values);
  };
  const means = Object.fromEntries(weekSeriesNames.map((name) => [name, meanOf(name)]));
  return { runs: there.length, means: means as Record<WeekSeriesName, number> };
}

function valueAt(course: WeeklySeries, name: WeekSeriesName, week: number): number {
  const series = course.names.indexOf(name);
  return series < 0 ? Number.NaN : course.values[series * weekCount(course) + week];
}
