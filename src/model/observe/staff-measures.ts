// Exhaustion, satisfaction, role clarity, autonomy, leaving and vacancies, from what was noted of the staff.
import { ratioOrUndefined } from "../../statistics/shares/ratio.ts";
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { daysPerYear } from "../units.ts";
import type { Measured } from "./engagement-measures.ts";

export function measureStaff({ observations }: Office): Measured {
  const { staffRecord } = observations;
  const { workerDays, supervisorDays, decidingDays, leavers, placeDays, vacantDays } = staffRecord;
  /** Of caseworkers and assistants. */
  const sum = (counts: Int32Array) =>
    counts.reduce((all, count, roleOf) => all + (roleOf === role.supervisor ? 0 : count), 0);
  return {
    burnoutShare: ratioOrUndefined(staffRecord.burntOutDays, workerDays),
    exhaustionShare: ratioOrUndefined(staffRecord.exhaustedDays, workerDays),
    jobSatisfaction: ratioOrUndefined(staffRecord.satisfaction, workerDays),
    roleClarity: ratioOrUndefined(staffRecord.roleClarity, workerDays),
    feltAutonomy: ratioOrUndefined(staffRecord.autonomy, decidingDays),
    turnoverPerYear: ratioOrUndefined(sum(leavers) * daysPerYear, workerDays),
    exhaustionShareSupervisors: ratioOrUndefined(staffRecord.exhaustedSupervisorDays, supervisorDays),
    turnoverPerYearSupervisors: ratioOrUndefined(leavers[role.supervisor] * daysPerYear, supervisorDays),
    approvalDays: ratioOrUndefined(staffRecord.approvalDays, staffRecord.approvals),
    vacancyDays: ratioOrUndefined(sum(vacantDays) * daysPerYear, sum(placeDays)),
  };
}
