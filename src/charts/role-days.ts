// The mean day of each role under each plan, minute by minute.
import type { StudyResults } from "../experiment/analysis/results.ts";
import type { Plan } from "../scenario/scenario.ts";
import { meanOf, valuesOf } from "./cell-summary.ts";
import { plansRun } from "./plans-run.ts";
import { pointAt } from "./swept-line.ts";

export interface RoleDay {
  readonly plan: Plan;
  readonly role: string;
  /** Mean over replications, in minutes per worker of the role and paid day. */
  readonly minutes: readonly { readonly activity: string; readonly mean: number }[];
  /** What a worker is paid for in a day, in minutes. */
  readonly contractMinutes: number;
}

/** Roles that somebody holds, plan by plan in the scenario's order. */
export function roleDays(results: StudyResults, pointIndex: number): RoleDay[] {
  const first = results.rows.find(({ outcome }) => outcome !== undefined)?.outcome;
  if (first === undefined) return [];
  const { roles, activities } = first.minutesByRole;
  return plansRun(results)
    .flatMap((plan) =>
      roles.map((role, rolePlace) => ({
        plan,
        role,
        minutes: activities.map((activity, place) => ({
          activity,
          mean: meanOf(
            valuesOf(
              results,
              plan.name,
              pointIndex,
              (outcome) => outcome.minutesByRole.minutes[rolePlace][place],
            ),
          ),
        })),
        contractMinutes: contractMinutesOf(results, plan, pointIndex),
      })),
    )
    .filter(({ minutes }) => !minutes.some(({ mean }) => Number.isNaN(mean)));
}

function contractMinutesOf(results: StudyResults, plan: Plan, pointIndex: number): number {
  const values = { ...results.scenario.parameters, ...plan.changes, ...pointAt(results, pointIndex) };
  return Number(values["day.minutes"]);
}
