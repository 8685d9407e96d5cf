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

interface Stretch {
  readonly from: number;
  readonly past: number;
}

export interface WeeksAsked {
  readonly weeks: number;
  readonly weeksInPoint: number;
  readonly stretches: readonly Stretch[];
  /** Series by series, stretch by stretch. */
  readonly means: readonly (readonly ReadOutcome[])[];
  /** The backlog over the observed weeks, plan by plan. */
  readonly backlogs: readonly ReadOutcome[];
}

export function askWeeks(study: StudyRows, read: ReadCells, pointIndex: number): WeeksAsked {
  const weeks = longestRun(study.plans, read, pointIndex);
  const weeksInPoint = Math.max(1, Math.ceil(weeks / mostPoints));
  const stretches = Array.from({ length: Math.ceil(weeks / weeksInPoint) }, (_, place) => ({
    from: place * weeksInPoint,
    past: Math.min(weeks, (place + 1) * weeksInPoint),
  }));
  const means = seriesShown.map((series) =>
    stretches.map(
      ({ from, past }): ReadOutcome =>
        (outcome) =>
          meanOfWeeks(outcome, series, from, past),
    ),
  );
  const backlogs = study.plans.map((plan): ReadOutcome => {
    const from = Math.ceil(warmUpWeeksOf(study, plan, pointIndex));
    return (outcome) => meanOfWeeks(outcome, "backlogDays", from, weeksOf(outcome));
  });
  return { weeks, weeksInPoint, stretches, means, backlogs };
}

/** Undefined when no run has weeks. */
export function findWeeks(
  study: StudyRows,
  read: ReadCells,
  pointIndex: number,
  asked: WeeksAsked,
): WeeksFinding | undefined {
  const { plans } = study;
  const { weeks, weeksInPoint } = asked;
  const courses = seriesShown.flatMap((series, place) =>
    plans.map(
      (plan): WeeksCourse => ({
        series,
        plan,
        points: courseOf(read.meansOf(plan.name, pointIndex, asked.means[place]), asked.stretches),
      }),
    ),
  );
  const series = seriesShown.filter((name) =>
    courses.some((course) => course.series === name && course.points.length > 0),
  );
  if (series.length === 0) return undefined;
  const baseline = plans.find(({ name }) => name === study.scenario.baseline) ?? plans[0];
  const warmUpWeeks = warmUpWeeksOf(study, baseline, pointIndex);
  const backlog = backlogOf(plans, read, pointIndex, asked.backlogs);
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
  // Runs of one plan at one point are equally long.
  return plans.reduce((longest, plan) => {
    const first = read.firstOf(plan.name, pointIndex);
    return Math.max(longest, first === undefined ? 0 : weeksOf(first));
  }, 0);
}

function courseOf(means: readonly number[], stretches: readonly Stretch[]): CoursePoint[] {
  return means
    .map((mean, place): CoursePoint => ({ week: (stretches[place].from + stretches[place].past) / 2, mean }))
    .filter(({ mean }) => !Number.isNaN(mean));
}

/** Between the plans at the two ends, at a level that holds for every pair. */
function backlogOf(
  plans: readonly Plan[],
  read: ReadCells,
  pointIndex: number,
  backlogs: readonly ReadOutcome[],
): WeeksFinding["backlog"] {
  const waits = plans
    .map((plan, number) => ({ plan, values: read.valuesOf(plan.name, pointIndex, backlogs[number]) }))
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
