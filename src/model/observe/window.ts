// Which days are observed, and which clients count for which measures.
import type { Parameters } from "../parameters.ts";

/** Clients who are enrolled, or arrive, later than this before the end are not counted for engagement. */
export const leastDaysBeforeEnd = 60;

export interface ObservedWindow {
  readonly firstDay: number;
  /** The day after the last observed one. */
  readonly pastDay: number;
  readonly followUpDays: number;
  readonly responseDays: number;
}

export function observedWindow(parameters: Parameters): ObservedWindow {
  const firstDay = parameters["time.warmUpDays"];
  return {
    firstDay,
    pastDay: firstDay + parameters["time.observedDays"],
    followUpDays: parameters["response.followUpDays"],
    responseDays: parameters["response.days"],
  };
}
