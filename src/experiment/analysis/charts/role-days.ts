// The mean day of each role under each plan, minute by minute.
import type { Plan } from "../../../scenario/scenario.ts";
import { cellParameters } from "../../plan/cells.ts";
import type { StudyRows } from "../results.ts";
import type { ReadCells, ReadOutcome } from "./read-cells.ts";
import { pointAt } from "./swept-line.ts";

export interface RoleDay {
  readonly plan: Plan;
  readonly role: string;
  /** Mean over replications, in minutes per worker of the role and paid day. */
  readonly minutes: readonly { readonly activity: string; readonly mean: number }[];
  /** What a worker is paid for in a day, in minutes. */
  readonly contractMinutes: number;
}

export interface RoleDaysAsked {
  readonly roles: readonly string[];
  readonly activities: readonly string[];
  /** Role by role, activity by activity. */
  readonly minutes: readonly ReadOutcome[];
}

export function askRoleDays({ rows }: Pick<StudyRows, "rows">): RoleDaysAsked {
  const first = rows.find(({ status }) => status === "ok")?.outcome;
  const { roles, activities } = first?.minutesByRole ?? { roles: [], activities: [] };
  const minutes = roles.flatMap((_, rolePlace) =>
    activities.map(
      (_activity, place): ReadOutcome =>
        ({ minutesByRole }) =>
          minutesByRole.minutes[rolePlace][place],
    ),
  );
  return { roles, activities, minutes };
}

/** Roles that somebody holds, plan by plan in the scenario's order. */
export function findRoleDays(
  study: StudyRows,
  read: ReadCells,
  pointIndex: number,
  { roles, activities, minutes }: RoleDaysAsked,
): RoleDay[] {
  const point = pointAt(study, pointIndex);
  return study.plans
    .flatMap((plan) => {
      const means = read.meansOf(plan.name, pointIndex, minutes);
      return roles.map((role, rolePlace) => ({
        plan,
        role,
        minutes: activities.map((activity, place) => ({
          activity,
          mean: means[rolePlace * activities.length + place],
        })),
        contractMinutes: cellParameters(study.scenario, { plan, point })["day.minutes"],
      }));
    })
    .filter(({ minutes }) => !minutes.some(({ mean }) => Number.isNaN(mean)));
}
