// Weekly series of one simulated programme, read over some of its weeks.
import type { Outcome } from "../../../model/outcome.ts";
import { daysPerWeek, type WeekSeriesName } from "../../../model/week-series.ts";
import type { Plan } from "../../../scenario/scenario.ts";
import { cellParameters } from "../../plan/cells.ts";
import type { StudyRows } from "../results.ts";
import { pointAt } from "./swept-line.ts";

/** Weeks of the run, the last one counted whole. */
export function weeksOf({ weeks }: Outcome): number {
  return weeks.names.length === 0 ? 0 : weeks.values.length / weeks.names.length;
}

/** Mean of the defined values of the weeks from `from` to before `past`. */
export function meanOfWeeks(outcome: Outcome, series: WeekSeriesName, from: number, past: number): number {
  const { values } = outcome.weeks;
  const first = firstOf(outcome, series);
  if (first === undefined) return Number.NaN;
  const defined = values.subarray(first + from, first + past).filter((value) => !Number.isNaN(value));
  return defined.reduce((sum, value) => sum + value, 0) / defined.length;
}

/** Mean over the weeks from `from` on of one series times another, week by week; undefined weeks left out. */
export function meanProduct(
  outcome: Outcome,
  one: WeekSeriesName,
  other: WeekSeriesName,
  from: number,
): number {
  const { values } = outcome.weeks;
  const [firstOne, firstOther] = [firstOf(outcome, one), firstOf(outcome, other)];
  if (firstOne === undefined || firstOther === undefined) return Number.NaN;
  const weeks = Array.from({ length: Math.max(0, weeksOf(outcome) - from) }, (_, place) => from + place);
  const products = weeks
    .map((week) => values[firstOne + week] * values[firstOther + week])
    .filter((value) => !Number.isNaN(value));
  return products.reduce((sum, value) => sum + value, 0) / products.length;
}

/** Weeks of a plan at a point before anything is measured; a part of a week at the end of the warm-up stays a part. */
export function warmUpWeeksOf(study: StudyRows, plan: Plan, pointIndex: number): number {
  const point = pointAt(study, pointIndex);
  return cellParameters(study.scenario, { plan, point })["time.warmUpDays"] / daysPerWeek;
}

/** Place in the values of a series' first week; undefined where the run did not note it. */
function firstOf(outcome: Outcome, series: WeekSeriesName): number | undefined {
  const place = outcome.weeks.names.indexOf(series);
  return place < 0 ? undefined : place * weeksOf(outcome);
}
