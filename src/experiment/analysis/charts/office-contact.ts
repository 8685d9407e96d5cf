// How many hours of contact the whole office gives under each plan, which minutes per worker do not tell.
import type { Plan } from "../../../scenario/scenario.ts";
import type { StudyRows } from "../results.ts";
import type { ReadCells, ReadOutcome } from "./read-cells.ts";
import { meanProduct, warmUpWeeksOf } from "./week-values.ts";

const minutesInHour = 60;

export interface OfficeContact {
  readonly plan: Plan;
  /** Hours a week of caseworkers and assistants together, mean over the observed weeks and the replications. */
  readonly hoursPerWeek: number;
}

/** Minutes of contact a week of the whole office under a plan. */
export function askOfficeContact(study: StudyRows, plan: Plan, pointIndex: number): ReadOutcome {
  const from = Math.ceil(warmUpWeeksOf(study, plan, pointIndex));
  return (outcome) => meanProduct(outcome, "contactMinutes", "activeClients", from);
}

/** Plans in the scenario's order; one whose runs note no weeks is left out. @param minutesOf plan by plan. */
export function findOfficeContact(
  study: StudyRows,
  read: ReadCells,
  pointIndex: number,
  minutesOf: readonly ReadOutcome[],
): OfficeContact[] {
  return study.plans
    .map((plan, number) => {
      const [minutes] = read.meansOf(plan.name, pointIndex, [minutesOf[number]]);
      return { plan, hoursPerWeek: minutes / minutesInHour };
    })
    .filter(({ hoursPerWeek }) => !Number.isNaN(hoursPerWeek));
}
