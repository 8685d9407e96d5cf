// How an office fares over time: weekly series of each plan, a few weeks to a point, and whose backlog is longest.
import type { WeekSeriesName } from "../../../model/week-series.ts";
import type { Plan } from "../../../scenario/scenario.ts";
import { pairedRange } from "../../../statistics/range.ts";
import { familyRisk } from "../compare.ts";
import type { StudyRows } from "../results.ts";
import { findMoments, type Moment } from "./moments.ts";
import { meanOf, pairsOf, type ReadCells, type ReadOutcome } from "./read-cells.ts";
import { meanOfWeeks, warmUpWeeksOf, weeksOf } from "./week-values.ts";

export interface WeeksFinding {
  /** Of the longest run. */
  readonly weeks: number;
  /** That are drawn as one point. */
  readonly weeksInPoint: number;
  /** Weeks of the baseline, or of the first plan, before anything is measured. */
  readonly warmUpWeeks: number;
  /** When levers change in mid-run. */
  readonly moments: readonly Moment[];
  /** The series that are defined anywhere, in the order in which they are drawn. */
  readonly series: readonly WeekSeriesName[];
  /** Series by series, plan by plan. */
  readonly courses: readonly WeeksCourse[];
  /** The plans with the shortest and the longest backlog after the warm-up; one plan alone is both. */
  readonly backlog?: {
    readonly least: PlanBacklog;
    readonly most: PlanBacklog;
    /** Whether chance alone does not make the longest longer than the shortest. */
    readonly isClear: boolean;
  };
}

export interface WeeksCourse {
  readonly series: WeekSeriesName;
  readonly plan: Plan;
  /** Without the points at which the series is undefined in every replication. */
  readonly points: readonly CoursePoint[];
}

export interface CoursePoint {
  /** Middle of the point's weeks, in weeks from the first day. */
  readonly week: number;
  readonly mean: number;
}

export interface PlanBacklog {
  readonly plan: Plan;
  /** Mean over the observed weeks and the replications. */
  readonly mean: number;
}

const seriesShown = ["backlogDays", "trust", "activeClients", "waitingClients"] as const;
/** Points in which a course is drawn, at most. */
const mostPoints = 60;

/** Undefined when no run has weeks. */
export function findWeeks(study: StudyRows, read: ReadCells, pointIndex: number): WeeksFinding | undefined {
  const plans = study.plans;
  const weeks = longestRun(plans, read, pointIndex);
  const weeksInPoint = Math.max(1, Math.ceil(weeks / mostPoints));
  const courses = seriesShown.flatMap((series) =>
    plans.map(
      (plan): WeeksCourse => ({
        series,
        plan,
        points: courseOf(read, plan, pointIndex, series, weeks, weeksInPoint),
      }),
    ),
  );
  const series = seriesShown.filter((name) =>
    courses.some((course) => course.series === name && course.points.length > 0),
  );
  if (series.length === 0) return undefined;
  const baseline = plans.find(({ name }) => name === study.scenario.baseline) ?? plans[0];
  const warmUpWeeks = warmUpWeeksOf(study, baseline, pointIndex);
  const backlog = backlogOf(study, plans, read, pointIndex);
  const moments = findMoments(study);
  return {
    weeks,
    weeksInPoint,
    warmUpWeeks,
    moments,
    series,
    courses,
    ...(backlog === undefined ? {} : { backlog }),
  };
}

function longestRun(plans: readonly Plan[], read: ReadCells, pointIndex: number): number {
  const weeks = plans.flatMap((plan) => read.valuesOf(plan.name, pointIndex, weeksOf));
  return weeks.reduce((longest, count) => Math.max(longest, Number.isNaN(count) ? 0 : count), 0);
}

function courseOf(
  read: ReadCells,
  plan: Plan,
  pointIndex: number,
  series: WeekSeriesName,
  weeks: number,
  step: number,
): CoursePoint[] {
  const stretches = Array.from({ length: Math.ceil(weeks / step) }, (_, place) => ({
    from: place * step,
    past: Math.min(weeks, (place + 1) * step),
  }));
  const means = stretches.map(
    ({ from, past }): ReadOutcome =>
      (outcome) =>
        meanOfWeeks(outcome, series, from, past),
  );
  return read
    .listsOf(plan.name, pointIndex, means)
    .map((values, place): CoursePoint => {
      const { from, past } = stretches[place];
      return { week: (from + past) / 2, mean: meanOf(values) };
    })
    .filter(({ mean }) => !Number.isNaN(mean));
}

/** Between the plans at the two ends, at a level that holds for every pair. */
function backlogOf(
  study: StudyRows,
  plans: readonly Plan[],
  read: ReadCells,
  pointIndex: number,
): WeeksFinding["backlog"] {
  const waits = plans
    .map((plan) => ({ plan, values: observedMeans(study, read, plan, pointIndex, "backlogDays") }))
    .map((wait) => ({ ...wait, mean: meanOf(wait.values) }))
    .filter(({ mean }) => !Number.isNaN(mean))
    .sort((one, other) => one.mean - other.mean);
  if (waits.length === 0) return undefined;
  const [least, most] = [waits[0], waits[waits.length - 1]];
  const level = 1 - familyRisk / Math.max(1, pairsOf(waits.length));
  const isClear = waits.length > 1 && pairedRange(most.values, least.values, level).low > 0;
  return {
    least: { plan: least.plan, mean: least.mean },
    most: { plan: most.plan, mean: most.mean },
    isClear,
  };
}

/** The mean of a series over the observed weeks, replication by replication. */
function observedMeans(
  study: StudyRows,
  read: ReadCells,
  plan: Plan,
  pointIndex: number,
  series: WeekSeriesName,
): number[] {
  const from = Math.ceil(warmUpWeeksOf(study, plan, pointIndex));
  return read.valuesOf(plan.name, pointIndex, (outcome) =>
    meanOfWeeks(outcome, series, from, weeksOf(outcome)),
  );
}
