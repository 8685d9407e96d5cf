// The time budget: every minute of every worker goes to exactly one activity.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { activity, activityCount, role } from "../state/staff.ts";
import { wholeGrains } from "../units.ts";

export interface TimeBudget {
  /** Contract minutes of a full day. */
  readonly dayMinutes: number;
  /** Opens the day: absent workers are absent all day, the others first pay what the last days left owing. */
  openDay(): void;
  /** Minutes that a worker can still give today before `overtimeShare` of the overtime cap is used up. */
  minutesLeft(worker: number, overtimeShare: number): number;
  /** Minutes left of which `reserved` contract minutes are kept for something else. */
  minutesLeftBeside(worker: number, reserved: number): number;
  /** Spends minutes that the caller knows to be left. */
  spend(worker: number, what: number, minutes: number): void;
  /** What a newcomer's first weeks are for: minutes of the contract day, generated and spent at once. */
  devote(worker: number, what: number, minutes: number): void;
  /** What somebody who leaves still owed is nobody's any more. */
  writeOff(worker: number): void;
  /** Work that must be done, by whoever is trained for it: takes overtime up to its cap, and what then remains is tomorrow's first work. */
  mustSpend(worker: number, what: number, minutes: number): void;
  /** Part of the overtime cap that contacts may use. */
  readonly contactOvertimeShare: number;
  /** Minutes of work that stand behind each minute left today; 1 is just enough time. */
  pressure(worker: number, contactMinutesDue: number): number;
  /** Closes the day: what is left of contract minutes was idle. */
  closeDay(): void;
}

/** With `isOn` false every due minute is found: the day has no end, and pressure is nil. */
export function createTimeBudget(office: Office, parameters: Slice<"day">, isOn: boolean): TimeBudget {
  const { staff, tasks, books } = office;
  const dayMinutes = wholeGrains(parameters.minutes);
  const cap = isOn ? wholeGrains(parameters.overtimeCapMinutes) : Infinity;
  const { contactOvertimeShare, backlogSpreadDays } = parameters;

  const add = (worker: number, what: number, minutes: number) => {
    staff.today[worker * activityCount + what] += minutes;
    staff.used[worker] += minutes;
  };
  const roomToCap = (worker: number) =>
    staff.isAbsent[worker] === 1 ? 0 : staff.contract[worker] + cap - staff.used[worker];

  const payWhatIsOwed = (worker: number) => {
    for (let what = 0; what < activityCount; what++) {
      const owed = staff.owed[worker * activityCount + what];
      if (owed === 0) continue;
      const paid = Math.min(owed, roomToCap(worker));
      add(worker, what, paid);
      staff.owed[worker * activityCount + what] = owed - paid;
      staff.owedInAll[worker] -= paid;
      books.owed.paid += paid;
    }
  };

  return {
    dayMinutes,
    contactOvertimeShare,
    openDay() {
      staff.today.fill(0);
      staff.used.fill(0);
      for (let worker = 0; worker < staff.count; worker++) {
        staff.contract[worker] = staff.isAbsent[worker] === 1 ? 0 : dayMinutes;
        if (staff.life.isVacant[worker] === 1) continue;
        if (staff.isAbsent[worker] === 1) staff.today[worker * activityCount + activity.absence] = dayMinutes;
        else if (staff.owedInAll[worker] > 0) payWhatIsOwed(worker);
      }
    },
    minutesLeft(worker, overtimeShare) {
      if (staff.isAbsent[worker] === 1) return 0;
      const overtime = cap === Infinity ? cap : wholeGrains(cap * overtimeShare);
      return staff.contract[worker] + overtime - staff.used[worker];
    },
    minutesLeftBeside(worker, reserved) {
      if (staff.isAbsent[worker] === 1) return 0;
      if (cap === Infinity) return cap;
      return Math.max(0, staff.contract[worker] - staff.used[worker] - reserved);
    },
    spend: add,
    devote(worker, what, minutes) {
      const left = Math.max(0, staff.contract[worker] - staff.used[worker]);
      const given = Math.min(left, minutes);
      books.generatedMinutes += given;
      add(worker, what, given);
    },
    writeOff(worker) {
      staff.owed.fill(0, worker * activityCount, (worker + 1) * activityCount);
      books.owed.writtenOff += staff.owedInAll[worker];
      staff.owedInAll[worker] = 0;
    },
    mustSpend(worker, what, minutes) {
      if (minutes === 0 || staff.life.isReady[worker] === 0) return;
      if (staff.role[worker] !== role.supervisor) books.generatedMinutes += minutes;
      const now = Math.min(minutes, Math.max(0, roomToCap(worker)));
      add(worker, what, now);
      const rest = minutes - now;
      if (rest === 0) return;
      staff.owed[worker * activityCount + what] += rest;
      staff.owedInAll[worker] += rest;
      books.owed.incurred += rest;
    },
    pressure(worker, contactMinutesDue) {
      if (!isOn) return 0;
      const left = Math.max(1, staff.contract[worker] - staff.used[worker]);
      return (contactMinutesDue + tasks.backlog[worker] / backlogSpreadDays) / left;
    },
    closeDay() {
      for (let worker = 0; worker < staff.count; worker++) {
        const idle = staff.contract[worker] - staff.used[worker];
        if (idle > 0) staff.today[worker * activityCount + activity.idle] = idle;
      }
    },
  };
}
