// What a worker would tick in the questionnaire: what she lived through, never a lever.
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import type { Experience } from "./survey.ts";

/** `unclearBelow`: the role clarity, 0-1, below which a worker says that roles are unclear. */
export function experienceOf(
  { staff, teams, felt }: Office,
  worker: number,
  unclearBelow: number,
): Experience {
  const shared = {
    roleClarity: felt.roleClarity[worker],
    workload: felt.workload[worker],
    teamRelations: felt.cohesion(worker, teams.cohesion),
    unclearRolesShare: felt.roleClarity[worker] < unclearBelow ? 1 : 0,
  };
  if (staff.role[worker] === role.assistant) return shared;
  return { ...shared, timeForClients: felt.timeForClients[worker], autonomy: felt.autonomy[worker] };
}
