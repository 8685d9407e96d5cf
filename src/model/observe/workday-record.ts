// What is noted of the workdays of each role inside the observed window: minutes by activity, contract, and what waits.
import { activity, activityCount, role, roles, type Staff } from "../state/staff.ts";
import type { TaskPool } from "../state/task-pool.ts";

export class WorkdayRecord {
  readonly minutes = new Float64Array(roles.length * activityCount);
  readonly contractMinutes = new Float64Array(roles.length);
  readonly workerDays = new Float64Array(roles.length);
  /** Minutes of work that wait on the desks of caseworkers and assistants, summed over evenings. */
  backlogMinutes = 0;
  /** Minutes of training of caseworkers and assistants who have no cases yet. */
  trainingBeforeCases = 0;

  endDay(staff: Staff, tasks: TaskPool): void {
    for (let worker = 0; worker < staff.count; worker++) {
      if (staff.life.isVacant[worker] === 1) continue;
      const roleOf = staff.role[worker];
      const from = worker * activityCount;
      const to = roleOf * activityCount;
      for (let what = 0; what < activityCount; what++) this.minutes[to + what] += staff.today[from + what];
      this.contractMinutes[roleOf] += staff.contract[worker];
      this.workerDays[roleOf] += 1;
      if (roleOf === role.supervisor) continue;
      this.backlogMinutes += tasks.backlog[worker];
      if (staff.life.isReady[worker] === 0) this.trainingBeforeCases += staff.today[from + activity.training];
    }
  }
}
