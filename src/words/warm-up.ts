// Whether the office had forgotten its first day before anything was measured, in one sentence.
import type { SeriesOfCell, StudyResults, WarmUpCheck } from "../experiment/analysis/results.ts";
import type { Cell } from "../experiment/plan/cells.ts";
import { weekSeriesEntry } from "../model/week-series.ts";
import { listed, lowerFirst } from "./lists.ts";
import { counted } from "./numbers.ts";

/** The office has settled after 345 days; the warm-up of 390 days covers it. Empty where there is no warm-up to judge. */
export function warmUpSentence({ warmUp, cells }: Pick<StudyResults, "warmUp" | "cells">): string {
  if (warmUp === undefined) return "";
  return [judgement(warmUp, cells), ...notJudged(warmUp, cells)].join(" ");
}

function judgement(
  { warmUpDays, runDays, settledDays, unsettled }: WarmUpCheck,
  cells: readonly Cell[],
): string {
  if (settledDays === undefined && unsettled.length === 0)
    return `Warning: nothing says whether the warm-up of ${counted(warmUpDays, "day")} is long enough (MSER-5).`;
  if (settledDays === undefined) {
    const { names, where } = seriesAndPlans(unsettled, cells);
    return `Warning: the run is too short to say when the office has settled (MSER-5): by the middle of its ${counted(runDays, "day")}, ${listed(names)} had not (${where}). What is measured may still hold something of the beginning; a longer time.warmUpDays would tell.`;
  }
  if (settledDays > warmUpDays) {
    return `Note: The office has settled only after ${counted(settledDays, "day")}, and the warm-up of ${counted(warmUpDays, "day")} does not cover it: set time.warmUpDays to ${settledDays} or more.`;
  }
  const settled = settledDays === 0 ? "from its first day" : `after ${counted(settledDays, "day")}`;
  return `The office has settled ${settled}; the warm-up of ${counted(warmUpDays, "day")} covers it.`;
}

function notJudged({ unjudged }: WarmUpCheck, cells: readonly Cell[]): string[] {
  if (unjudged.length === 0) return [];
  const { names, where } = seriesAndPlans(unjudged, cells);
  return [`Not judged, because undefined in some weeks: ${listed(names)} (${where}).`];
}

function seriesAndPlans(found: readonly SeriesOfCell[], cells: readonly Cell[]) {
  const names = [...new Set(found.map(({ series }) => lowerFirst(weekSeriesEntry(series).label)))];
  const plans = [...new Set(found.map(({ cellIndex }) => cells[cellIndex].plan.name))];
  return { names, where: plans.length > 2 ? counted(plans.length, "plan") : listed(plans) };
}
