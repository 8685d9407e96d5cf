// How engagement and its parts stand under each plan, and in a sentence what sets the extremes apart.
import type { StudyResults } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import type { Plan } from "../scenario/scenario.ts";
import type { Interval } from "../statistics/interval.ts";
import { amount } from "../words/amounts.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { summariseMeasure } from "./cell-summary.ts";
import { plansRun } from "./plans-run.ts";

export const engagementIndex: MeasureName = "engagementQuality";
export const engagementParts: readonly MeasureName[] = [
  "engagementDose",
  "engagementContinuity",
  "engagementAlliance",
  "engagementResponsiveness",
];

/** One measure under one plan. */
export interface PlanSummary {
  readonly plan: Plan;
  readonly measure: MeasureName;
  readonly interval: Interval;
}

/** The four parts and then the index, measure by measure. */
export function engagementSummaries(results: StudyResults, pointIndex: number): PlanSummary[] {
  return [...engagementParts, engagementIndex].flatMap((measure) =>
    plansRun(results).map((plan) => ({
      plan,
      measure,
      interval: summariseMeasure(results, plan.name, pointIndex, measure),
    })),
  );
}

/** From the lowest index to the highest, and the part in which those two plans are furthest apart; undefined without an index. */
export function partsFinding(summaries: readonly PlanSummary[]): string | undefined {
  const ranked = summaries
    .filter(({ measure, interval }) => measure === engagementIndex && !Number.isNaN(interval.estimate))
    .sort((one, other) => one.interval.estimate - other.interval.estimate);
  if (ranked.length === 0) return undefined;
  const [lowest, highest] = [ranked[0], ranked[ranked.length - 1]];
  const inWords = ({ measure, interval }: PlanSummary) => amount(measure, interval.estimate);
  const opening = measureEntry(engagementIndex).label;
  if (ranked.length === 1) return `${opening} is ${inWords(lowest)} under ${quoted(lowest.plan.label)}`;
  if (inWords(lowest) === inWords(highest)) return `${opening} is ${inWords(lowest)} in every plan`;
  const of = (plan: Plan, part: MeasureName) =>
    summaries.find((one) => one.plan === plan && one.measure === part);
  const gaps = engagementParts.flatMap((part) => {
    const [low, high] = [of(lowest.plan, part), of(highest.plan, part)];
    if (low === undefined || high === undefined) return [];
    const gap = Math.abs(high.interval.estimate - low.interval.estimate);
    return Number.isNaN(gap) ? [] : [{ part, low, high, gap }];
  });
  const range = `${opening} runs from ${inWords(lowest)} (${quoted(lowest.plan.label)}) to ${inWords(highest)} (${quoted(highest.plan.label)})`;
  if (gaps.length === 0) return range;
  const { part, low, high } = gaps.reduce((widest, one) => (one.gap > widest.gap ? one : widest));
  return `${range}; the two differ most in ${measureInSentence(part)}, ${inWords(low)} and ${inWords(high)}`;
}
