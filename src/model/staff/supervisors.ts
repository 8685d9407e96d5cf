// What supervisors do beside sessions and meetings: approvals, review of files, cover for who is away, and hiring.
import { clientOf } from "../clients/course-of-needs.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import { supervisorsTask } from "../state/task-pool.ts";
import { daysPerWeek, nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";

export interface SupervisorParts {
  readonly budget: TimeBudget;
  /** Whether there is bureaucratic work at all. */
  readonly hasTasks: boolean;
  /** A supervisor has given the approval for which a need's request waited. */
  readonly approve: (need: number) => void;
}

export interface Supervisors {
  /** A request wants approval; false where nobody has to be waited for. */
  askForApproval(need: number): boolean;
  /** An intake or a recertification is done: the supervisor of the client's caseworker reviews the file. */
  askForReview(client: number): void;
  /** A supervisor has done a task of this kind. */
  finish(supervisor: number, kind: number, client: number, need: number, dueDay: number): void;
  /** A place has become vacant: somebody is looked for over the days of the vacancy. */
  beginHiring(place: number, vacancyDays: number): void;
  /** The place is there no more: nobody is looked for. */
  endHiring(place: number): void;
  /** Today's minutes of hiring. */
  hire(): void;
  /** Whose overdue tasks a supervisor with minutes left takes on: absent or missing colleagues, then caseworkers of the unit. */
  forEachToCover(supervisor: number, visit: (owner: number) => void): void;
}

/** With `isOn` false approvals take their minutes without a wait, and nothing else is done. */
export function createSupervisors(
  office: Office,
  p: Slice<"supervisors">,
  approvals: Pick<Slice<"provisions">, "approvalMinutes" | "daysPerStep">,
  { budget, hasTasks, approve }: SupervisorParts,
  isOn: boolean,
): Supervisors {
  const { beginning, staff, units, clients, needs, tasks, books, felt, observations, trail } = office;
  const { life } = staff;
  const approvalMinutes = hasTasks ? wholeGrains(approvals.approvalMinutes) : 0;
  const reviewMinutes = wholeGrains(p.reviewMinutes);
  const hiringPerDay = beginning.keep(new Float64Array(staff.count));
  const hiringLeft = beginning.keep(new Float64Array(staff.count));

  const supervisorOf = (client: number) => staff.supervisor[clients.lead[client]];

  function addTask(
    supervisor: number,
    kind: number,
    client: number,
    need: number,
    minutes: number,
    days: number,
  ): void {
    const event = need === nobody ? nobody : needs.event[need];
    books.tasks.created += 1;
    books.tasks.createdMinutes += minutes;
    tasks.add(supervisor, kind, kind, client, need, event, minutes, office.day, office.day + days);
  }

  /** Minutes of hiring for one place; while there is no supervisor the search rests. */
  function hireFor(place: number): void {
    const supervisor = staff.supervisor[place];
    if (life.isVacant[supervisor] === 1) return;
    const minutes = Math.min(hiringPerDay[place], hiringLeft[place]);
    hiringLeft[place] -= minutes;
    budget.mustSpend(supervisor, activity.paperwork, minutes);
  }

  const isAway = (worker: number) => !staff.isWorking(worker);

  return {
    askForApproval(need) {
      const supervisor = supervisorOf(clientOf(need));
      if (supervisor === nobody) return false;
      if (!isOn || !hasTasks) {
        budget.mustSpend(supervisor, activity.paperwork, approvalMinutes);
        return false;
      }
      const client = clientOf(need);
      addTask(supervisor, supervisorsTask.approval, client, need, approvalMinutes, approvals.daysPerStep);
      observations.witness?.({
        kind: "approvalAwaited",
        ...observations.aboutNeed(need),
        other: supervisor,
        cost: needs.cost[need],
      });
      return true;
    },
    askForReview(client) {
      const supervisor = supervisorOf(client);
      if (!isOn || supervisor === nobody || reviewMinutes === 0) return;
      addTask(supervisor, supervisorsTask.review, client, nobody, reviewMinutes, daysPerWeek);
    },
    finish(supervisor, kind, client, need, dueDay) {
      felt.success(supervisor, office.day <= dueDay ? 1 : 0);
      trail.add(client);
      if (kind === supervisorsTask.approval) approve(need);
      else {
        observations.witness?.({
          kind: "fileReviewed",
          ...observations.aboutClient(client),
          other: supervisor,
        });
      }
    },
    beginHiring(place, vacancyDays) {
      if (!isOn || staff.supervisor[place] === nobody) return;
      hiringLeft[place] = wholeGrains(p.hiringMinutes);
      hiringPerDay[place] = wholeGrains(p.hiringMinutes / Math.max(1, vacancyDays));
    },
    endHiring(place) {
      hiringLeft[place] = 0;
    },
    hire() {
      for (let place = 0; place < staff.count; place++) if (hiringLeft[place] > 0) hireFor(place);
    },
    forEachToCover(supervisor, visit) {
      if (!isOn || isAway(supervisor)) return;
      for (const colleague of staff.supervisors) if (isAway(colleague)) visit(colleague);
      for (const worker of units.members[supervisor - units.supervisors[0]]) {
        if (staff.role[worker] !== role.assistant && isAway(worker)) visit(worker);
      }
    },
  };
}
