// What the weeks found, in a sentence: which plan falls behind with its paperwork, and which does not.
import type { StudyResults } from "../experiment/analysis/results.ts";
import type { Plan } from "../scenario/scenario.ts";
import { pairedRange } from "../statistics/range.ts";
import { amount } from "../words/amounts.ts";
import { quoted } from "../words/labels.ts";
import { meanOf } from "./cell-summary.ts";
import { type CoursePoint, observedMeans } from "./weeks-series.ts";

/** Between the plans at the two ends, at a level that holds for every pair; of a plan alone, how its backlog moves. */
export function weeksFinding(
  results: StudyResults,
  pointIndex: number,
  plans: readonly Plan[],
  backlogOf: (plan: Plan) => readonly CoursePoint[],
): string {
  const waits = plans
    .map((plan) => ({ plan, values: observedMeans(results, plan, pointIndex, "backlogDays") }))
    .map((wait) => ({ ...wait, mean: meanOf(wait.values) }))
    .filter(({ mean }) => !Number.isNaN(mean))
    .sort((one, other) => one.mean - other.mean);
  const [least, most] = [waits[0], waits[waits.length - 1]];
  if (least === undefined) return "How the office fares week by week";
  const inDays = (value: number) => `${amount("backlogDays", value)} working days`;
  if (waits.length === 1) {
    const course = backlogOf(least.plan);
    const [first, last] = [course[0], course[course.length - 1]];
    return `${least.plan.label}: the backlog goes from ${inDays(first.mean)} at the start to ${inDays(last.mean)} at the end`;
  }
  const pairs = (waits.length * (waits.length - 1)) / 2;
  const { low } = pairedRange(most.values, least.values, 1 - 0.05 / pairs);
  if (!(low > 0)) return "No plan clearly falls further behind with its paperwork than another";
  return `After the warm-up the backlog is longest under ${quoted(most.plan.label)} (${inDays(most.mean)}) and shortest under ${quoted(least.plan.label)} (${inDays(least.mean)})`;
}
