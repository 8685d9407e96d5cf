// Whether the office had forgotten its first day before anything was measured, in one sentence.
import type { StudyResults } from "../experiment/design/results.ts";
import { weekSeriesEntry } from "../model/week-series.ts";
import { listed, lowerFirst } from "./lists.ts";
import { counted } from "./numbers.ts";

/** The office has settled after 345 days; the warm-up of 390 days covers it. Empty where there is no warm-up to judge. */
export function warmUpSentence({ warmUp, cells }: Pick<StudyResults, "warmUp" | "cells">): string {
  if (warmUp === undefined) return "";
  const { warmUpDays, runDays, settledDays, unsettled } = warmUp;
  const own = unsettled.filter(({ cellIndex }) => cells[cellIndex].copyOf === undefined);
  if (own.length > 0) {
    const drifting = [...new Set(own.map(({ series }) => lowerFirst(weekSeriesEntry(series).label)))];
    const plans = [...new Set(own.map(({ cellIndex }) => cells[cellIndex].plan.name))];
    const where = plans.length > 2 ? counted(plans.length, "plan") : listed(plans);
    return `Note: The run is too short to tell after how many days the office has settled: ${listed(drifting)} still ${drifting.length === 1 ? "drifts" : "drift"} in the middle of its ${counted(runDays, "day")} (${where}). A longer time.warmUpDays would tell.`;
  }
  if (settledDays > warmUpDays) {
    return `Note: The office has settled after ${counted(settledDays, "day")} only, and the warm-up of ${counted(warmUpDays, "day")} does not cover it: set time.warmUpDays to ${settledDays} or more.`;
  }
  const settled = settledDays === 0 ? "from its first day" : `after ${counted(settledDays, "day")}`;
  return `The office has settled ${settled}; the warm-up of ${counted(warmUpDays, "day")} covers it.`;
}
