// Engagement and its parts under each plan, and the part in which the two extremes are furthest apart.
import type { MeasureName } from "../../../model/measures.ts";
import type { Plan } from "../../../scenario/scenario.ts";
import type { Interval } from "../../../statistics/interval.ts";
import { engagementIndex as index, engagementParts as parts } from "../engagement-index.ts";
import type { StudyRows } from "../results.ts";
import type { ReadCells } from "./read-cells.ts";

/** One measure under one plan. */
export interface PlanSummary {
  readonly plan: Plan;
  readonly measure: MeasureName;
  readonly interval: Interval;
}

export interface PartsFinding {
  readonly index: MeasureName;
  readonly parts: readonly MeasureName[];
  /** The parts and then the index, measure by measure. */
  readonly summaries: readonly PlanSummary[];
  /** The plans with the lowest and the highest index; the same one where there is but one. */
  readonly lowest: PlanSummary;
  readonly highest: PlanSummary;
  /** The part in which these two are furthest apart. */
  readonly furthest?: { readonly low: PlanSummary; readonly high: PlanSummary };
}

/** Undefined when the index is undefined in every plan. */
export function findParts(study: StudyRows, read: ReadCells, pointIndex: number): PartsFinding | undefined {
  const summaries = [...parts, index].flatMap((measure) =>
    study.plans.map(
      (plan): PlanSummary => ({ plan, measure, interval: read.summary(plan.name, pointIndex, measure) }),
    ),
  );
  const ranked = summaries
    .filter(({ measure, interval }) => measure === index && !Number.isNaN(interval.estimate))
    .sort((one, other) => one.interval.estimate - other.interval.estimate);
  if (ranked.length === 0) return undefined;
  const [lowest, highest] = [ranked[0], ranked[ranked.length - 1]];
  const furthest = furthestApart(summaries, lowest.plan, highest.plan);
  return { index, parts, summaries, lowest, highest, ...(furthest === undefined ? {} : { furthest }) };
}

function furthestApart(
  summaries: readonly PlanSummary[],
  lowest: Plan,
  highest: Plan,
): PartsFinding["furthest"] {
  const of = (plan: Plan, part: MeasureName) =>
    summaries.find((one) => one.plan === plan && one.measure === part);
  const gaps = parts.flatMap((part) => {
    const [low, high] = [of(lowest, part), of(highest, part)];
    if (low === undefined || high === undefined) return [];
    const gap = Math.abs(high.interval.estimate - low.interval.estimate);
    return Number.isNaN(gap) ? [] : [{ low, high, gap }];
  });
  if (gaps.length === 0) return undefined;
  const { low, high } = gaps.reduce((widest, one) => (one.gap > widest.gap ? one : widest));
  return { low, high };
}
