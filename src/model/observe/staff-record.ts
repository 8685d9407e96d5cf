// What is noted of the people on the staff inside the observed window: exhaustion, what work is felt to be, who left.
import type { Felt } from "../staff/felt.ts";
import { role, roles, type Staff } from "../state/staff.ts";

export class StaffRecord {
  /** Days of caseworkers and assistants in post. */
  workerDays = 0;
  /** Days of supervisors in post. */
  supervisorDays = 0;
  exhaustedSupervisorDays = 0;
  /** Requests that have passed their approvals, and the days for which they waited for them. */
  approvals = 0;
  approvalDays = 0;
  burntOutDays = 0;
  exhaustedDays = 0;
  satisfaction = 0;
  roleClarity = 0;
  /** Days of caseworkers in post: they decide. */
  decidingDays = 0;
  autonomy = 0;
  readonly leavers = new Int32Array(roles.length);
  /** Days of places on the staff, vacant or not. */
  readonly placeDays = new Int32Array(roles.length);
  readonly vacantDays = new Int32Array(roles.length);

  workerLeaves(roleOf: number): void {
    this.leavers[roleOf] += 1;
  }

  endDay(staff: Staff, felt: Felt): void {
    const { life } = staff;
    for (let worker = 0; worker < staff.count; worker++) {
      const roleOf = staff.role[worker];
      if (life.isClosed[worker] === 1) continue;
      this.placeDays[roleOf] += 1;
      if (life.isVacant[worker] === 1) this.vacantDays[roleOf] += 1;
      else if (roleOf !== role.supervisor) this.noteWorker(staff, felt, worker);
      else {
        this.supervisorDays += 1;
        this.exhaustedSupervisorDays += life.isExhausted[worker];
      }
    }
  }

  private noteWorker({ life, role: roleOf }: Staff, felt: Felt, worker: number): void {
    this.workerDays += 1;
    this.burntOutDays += life.isBurntOut[worker];
    this.exhaustedDays += life.isExhausted[worker];
    this.satisfaction += life.satisfaction[worker];
    this.roleClarity += felt.roleClarity[worker];
    if (roleOf[worker] === role.assistant) return;
    this.decidingDays += 1;
    this.autonomy += felt.autonomy[worker];
  }
}
