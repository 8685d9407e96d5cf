// What a worker would tick in the questionnaire: what she lived through, never a lever, and nothing of what she has not lived through yet.
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import type { Experience } from "./survey.ts";

/** `unclearBelow`: the role clarity, 0-1, below which a worker says that roles are unclear. */
export function experienceOf(
  { staff, teams, felt }: Office,
  worker: number,
  unclearBelow: number,
): Experience {
  const roleClarity = felt.lived("roleClarity", worker);
  const shared = {
    roleClarity,
    workload: felt.workload[worker],
    teamRelations: teams.cohesion.length === 0 ? undefined : teams.cohesion[staff.team[worker]],
    unclearRolesShare: roleClarity === undefined ? undefined : Number(roleClarity < unclearBelow),
  };
  if (staff.role[worker] === role.assistant) return shared;
  return {
    ...shared,
    timeForClients: felt.lived("timeForClients", worker),
    autonomy: felt.lived("autonomy", worker),
  };
}
