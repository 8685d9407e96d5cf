// How an office fares over time: weekly series of each plan, a few weeks to a point, as means over the replications.
import type { StudyResults } from "../experiment/analysis/results.ts";
import { daysPerWeek, type WeekSeriesName } from "../model/week-series.ts";
import type { Plan } from "../scenario/scenario.ts";
import { meanOf, valuesOf } from "./cell-summary.ts";

type Outcome = NonNullable<StudyResults["rows"][number]["outcome"]>;

/** Points in which a course is drawn, at most. */
const mostPoints = 60;

export interface CoursePoint {
  /** Middle of the point's weeks, in weeks from the first day. */
  readonly week: number;
  readonly mean: number;
}

/** Weeks of the longest run of the plans at a point. */
export function weeksRun(results: StudyResults, plans: readonly Plan[], pointIndex: number): number {
  const weeks = plans.flatMap((plan) => valuesOf(results, plan.name, pointIndex, weeksOf));
  return Math.max(0, ...weeks.filter((count) => !Number.isNaN(count)));
}

/** Weeks that are drawn as one point, so that a line has {@link mostPoints} at most. */
export function weeksInPoint(weeks: number): number {
  return Math.max(1, Math.ceil(weeks / mostPoints));
}

/** A series of a plan; without the points at which it is undefined in every replication. */
export function courseOf(
  results: StudyResults,
  plan: Plan,
  pointIndex: number,
  series: WeekSeriesName,
  weeks: number,
): CoursePoint[] {
  const step = weeksInPoint(weeks);
  const points = Array.from({ length: Math.ceil(weeks / step) }, (_, place): CoursePoint => {
    const [from, past] = [place * step, Math.min(weeks, (place + 1) * step)];
    const values = valuesOf(results, plan.name, pointIndex, (outcome) =>
      meanOfWeeks(outcome, series, from, past),
    );
    return { week: (from + past) / 2, mean: meanOf(values) };
  });
  return points.filter(({ mean }) => !Number.isNaN(mean));
}

/** The mean of a series over the observed weeks, replication by replication. */
export function observedMeans(
  results: StudyResults,
  plan: Plan,
  pointIndex: number,
  series: WeekSeriesName,
): number[] {
  const from = Math.ceil(warmUpDaysOf(results, plan, pointIndex) / daysPerWeek);
  return valuesOf(results, plan.name, pointIndex, (outcome) =>
    meanOfWeeks(outcome, series, from, weeksOf(outcome)),
  );
}

/** Working days of a plan at a point before anything is measured. */
export function warmUpDaysOf({ scenario, cells }: StudyResults, plan: Plan, pointIndex: number): number {
  const point = cells.find((cell) => cell.pointIndex === pointIndex)?.point ?? {};
  const values = {
    ...scenario.parameters,
    ...plan.changes,
    ...point,
  } as StudyResults["scenario"]["parameters"];
  return values["time.warmUpDays"];
}

function weeksOf({ weeks }: Outcome): number {
  return weeks.names.length === 0 ? 0 : weeks.values.length / weeks.names.length;
}

/** Mean of the defined values of the weeks from `from` to before `past`. */
function meanOfWeeks(outcome: Outcome, series: WeekSeriesName, from: number, past: number): number {
  const { names, values } = outcome.weeks;
  const place = names.indexOf(series);
  if (place < 0) return Number.NaN;
  const first = place * weeksOf(outcome);
  const defined = values.subarray(first + from, first + past).filter((value) => !Number.isNaN(value));
  return defined.reduce((sum, value) => sum + value, 0) / defined.length;
}
