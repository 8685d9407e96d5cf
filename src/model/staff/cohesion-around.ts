// The cohesion that a worker lives in: that of the own team, or of those whom a supervisor supervises.
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { middle } from "../units.ts";

/** 0-1. A supervisor's is the mean over the workers of the unit; without any, the middle of the scale. */
export function cohesionAround({ staff, teams, units, felt }: Office, worker: number): number {
  if (staff.role[worker] !== role.supervisor) return felt.cohesion(worker, teams.cohesion);
  const members = units.members[worker - units.supervisors[0]];
  if (members.length === 0) return middle;
  let sum = 0;
  for (const member of members) sum += felt.cohesion(member, teams.cohesion);
  return sum / members.length;
}
