// What to measure in one's own agency first: numbers that an agency can count, beside what the model takes them to be.
import type { MeasureName } from "../model/measures.ts";

/** In the order in which they tell most about whether the model looks like the agency. */
export const countableMeasures = [
  "contactShare",
  "paperworkShare",
  "backlogDays",
  "waitDays",
  "turnoverPerYear",
] as const satisfies readonly MeasureName[];

export const howToCount: Readonly<Record<(typeof countableMeasures)[number], string>> = {
  contactShare: "a diary of two weeks: time with clients, of all time worked",
  paperworkShare: "the same diary: forms, notes, requests, reports",
  backlogDays: "hours of paperwork waiting tonight, over a day's hours, a worker",
  waitDays: "days from asking to starting, of the last twenty who started",
  turnoverPerYear: "leavers of the last two years, over workers, over two",
};

export const measureFirstLead =
  "If your own numbers lie far from the model's for what you have now, it is not about your agency yet: write them under “observed” in the scenario file, or change the inputs until the two agree.";
