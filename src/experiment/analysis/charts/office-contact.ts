// How many hours of contact the whole office gives under each plan, which minutes per worker do not tell.
import type { Plan } from "../../../scenario/scenario.ts";
import type { StudyRows } from "../results.ts";
import { meanOf, type ReadCells } from "./read-cells.ts";
import { meanProduct, warmUpWeeksOf } from "./week-values.ts";

const minutesInHour = 60;

export interface OfficeContact {
  readonly plan: Plan;
  /** Hours a week of caseworkers and assistants together, mean over the observed weeks and the replications. */
  readonly hoursPerWeek: number;
}

/** Plans in the scenario's order; one whose runs note no weeks is left out. */
export function findOfficeContact(study: StudyRows, read: ReadCells, pointIndex: number): OfficeContact[] {
  return study.plans
    .map((plan) => {
      const from = Math.ceil(warmUpWeeksOf(study, plan, pointIndex));
      const minutes = read.valuesOf(plan.name, pointIndex, (outcome) =>
        meanProduct(outcome, "contactMinutes", "activeClients", from),
      );
      return { plan, hoursPerWeek: meanOf(minutes) / minutesInHour };
    })
    .filter(({ hoursPerWeek }) => !Number.isNaN(hoursPerWeek));
}
