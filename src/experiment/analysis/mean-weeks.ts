// The course of a cell's weeks, mean over its runs, one cell at a time.
import { type WeeklySeries, weekCount } from "../../model/outcome.ts";
import { type WeekSeriesName, weekSeriesNames } from "../../model/week-series.ts";
import { MeansInOrder } from "../../statistics/means-in-order.ts";
import type { StudyRows } from "./results.ts";

export interface WeekMeans {
  /** Runs that have the week. */
  readonly runs: number;
  /** NaN for a series that is undefined in all of them. */
  readonly means: Readonly<Record<WeekSeriesName, number>>;
}

/**
 * In the order of the cells, the warm-up's first week first; a cell without a run that succeeded has no weeks. No run
 * is held once it has been added.
 */
export function* meanWeeksByCell({
  cells,
  rows,
}: Pick<StudyRows, "cells" | "rows">): Iterable<{ readonly cellIndex: number; readonly weeks: WeekMeans[] }> {
  let next = 0;
  for (let cellIndex = 0; cellIndex < cells.length; cellIndex++) {
    const means = new MeansInOrder();
    const runs: number[] = [];
    for (; next < rows.length && rows[next].cellIndex === cellIndex; next++) {
      const { outcome } = rows[next];
      if (outcome !== undefined) addCourse(outcome.weeks, means, runs);
    }
    yield { cellIndex, weeks: runs.map((count, week) => ({ runs: count, means: meansOf(week, means) })) };
  }
}

/** Week after week, all series of a week side by side. */
function addCourse(course: WeeklySeries, means: MeansInOrder, runs: number[]): void {
  const { names, values } = course;
  const weeks = weekCount(course);
  for (let week = 0; week < weeks; week++) runs[week] = (runs[week] ?? 0) + 1;
  weekSeriesNames.forEach((name, place) => {
    const series = names.indexOf(name);
    if (series < 0) return;
    for (let week = weeks - 1; week >= 0; week--) {
      means.addAt(week * weekSeriesNames.length + place, values[series * weeks + week]);
    }
  });
}

function meansOf(week: number, means: MeansInOrder): WeekMeans["means"] {
  const first = week * weekSeriesNames.length;
  const found = weekSeriesNames.map((name, place) => [name, means.meanAt(first + place)]);
  return Object.fromEntries(found) as Record<WeekSeriesName, number>;
}
