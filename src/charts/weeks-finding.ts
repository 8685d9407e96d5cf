// What the weeks found, in a sentence: which plan falls behind with its paperwork, and which does not.
import type { PlanBacklog, WeeksFinding } from "../experiment/analysis/charts/weeks.ts";
import { amount } from "../words/amounts.ts";
import { quoted } from "../words/labels.ts";

/** Between the plans at the two ends; of a plan alone, how its backlog moves. */
export function weeksFinding({ backlog, courses }: WeeksFinding): string {
  if (backlog === undefined) return "How the office fares week by week";
  const { least, most, isClear } = backlog;
  const inDays = (value: number) => `${amount("backlogDays", value)} working days`;
  if (least.plan === most.plan) {
    const points =
      courses.find(({ series, plan }) => series === "backlogDays" && plan === least.plan)?.points ?? [];
    const [first, last] = [points[0], points[points.length - 1]];
    return `${least.plan.label}: the backlog goes from ${inDays(first.mean)} at the start to ${inDays(last.mean)} at the end`;
  }
  if (!isClear) return "No plan clearly falls further behind with its paperwork than another";
  const of = ({ plan, mean }: PlanBacklog) => `${quoted(plan.label)} (${inDays(mean)})`;
  return `After the warm-up the backlog is longest under ${of(most)} and shortest under ${of(least)}`;
}
