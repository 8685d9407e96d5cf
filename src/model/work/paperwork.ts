// Bureaucratic work as tasks: what each is made of, who gets which part of it, and in what order it is done.
import { lognormalMean } from "../../random/distributions.ts";
import type { Slice } from "../parameters.ts";
import type { Supervisors } from "../staff/supervisors.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import {
  foundLateQueue,
  noRework,
  reworkQueue,
  supervisorsTask,
  type TaskKind,
  taskKind,
  taskKindCount,
  taskKinds,
  taskName,
} from "../state/task-pool.ts";
import { streams } from "../streams.ts";
import { never, nobody, wholeGrains } from "../units.ts";
import { type AnswersCalls, createAnsweringCalls } from "./answering-calls.ts";
import { type DelegablePart, type Handoffs, handoffResult } from "./handoffs.ts";
import type { PracticeByKind } from "./practice.ts";
import { standingShare } from "./standing-arrangements.ts";
import type { TimeBudget } from "./time-budget.ts";

export interface Paperwork {
  /** A piece of work for a client comes up; `sequence` numbers those of its kind in the client's life. */
  create(kind: number, client: number, sequence: number, factor: number, need: number): void;
  /** The worker who answers a client's call of that number, or `nobody`. */
  readonly answersCalls: AnswersCalls;
  /** Works on tasks due by `lastDueDay` while minutes are left beside those `reserved` for contacts. */
  workUrgent(worker: number, reserved: number): void;
  /** Works on a colleague's most overdue task for at most so many minutes. Returns minutes worked. */
  help(worker: number, colleague: number, most: number): number;
  /** Works on whatever waits until the contract day ends, and on overdue tasks into overtime; supervisors then cover for others. */
  workRest(worker: number): void;
}

/** In place of minutes kept for contacts: none are, and the overtime that there is may be used too. */
const overtime = -1;

/** Minutes, delegable part, share delegated, due days and activity of one kind of task. */
interface KindOfTask {
  readonly minutes: number;
  readonly delegable: number;
  readonly standing: number;
  readonly dueDays: number;
  readonly activity: number;
}

function describeKinds(p: Slice<"paperwork">, split: Slice<"split">): KindOfTask[] {
  return taskKinds.map((kind: TaskKind) => ({
    minutes: p[`minutes.${kind}`] * (kind === "liaison" ? 1 : p.burden),
    delegable: p[`delegable.${kind}`],
    standing: standingShare(kind, split),
    dueDays: p[`dueDays.${kind}`],
    activity: kind === "liaison" ? activity.liaison : activity.paperwork,
  }));
}

/**
 * `isFinished` hears of every request and referral whose last part is done. With `isOn` false there is no
 * bureaucratic work: requests and referrals are made at once.
 */
export function createPaperwork(
  office: Office,
  p: Slice<"paperwork">,
  split: Slice<"split">,
  budget: TimeBudget,
  handoffs: Handoffs,
  practice: PracticeByKind,
  supervisors: Supervisors,
  isOn: boolean,
  isFinished: (kind: number, need: number) => void,
): Paperwork {
  const { clients, needs, staff, tasks, books, draws, observations, felt } = office;
  const plan = office.levers.derive(() => ({ kinds: describeKinds(p, split) }));
  const answersCalls = createAnsweringCalls(office, split, isOn);
  /** The delegable part of the item that comes up, filled anew for each. */
  const delegablePart = { client: 0, kind: 0, item: 0, minutes: 0 };

  function addTask(
    owner: number,
    queue: number,
    kind: number,
    client: number,
    need: number,
    minutes: number,
    dueDay: number,
  ): number {
    const event = need === nobody ? nobody : needs.event[need];
    books.tasks.created += 1;
    books.tasks.createdMinutes += minutes;
    books.generatedMinutes += minutes;
    if (need !== nobody) needs.partsLeft[need] += 1;
    return tasks.add(owner, queue, kind, client, need, event, minutes, office.day, dueDay);
  }

  /** Minutes that the work takes this worker: those practised in its kind take less. */
  const minutesFor = (worker: number, kind: number, minutes: number) =>
    wholeGrains(minutes * practice.factorOf(worker, kind));

  /** `owner` has the task, `doer` has done its last minutes. */
  function finish(owner: number, task: number, doer: number): void {
    const kind = tasks.kind[task];
    const need = tasks.need[task];
    const client = tasks.client[task];
    const isStillNeeded =
      need !== nobody && needs.event[need] === tasks.needEvent[task] && needs.partsLeft[need] > 0;
    const rework = tasks.reworkMinutes[task];
    const part = tasks.part[task];
    const dueDay = tasks.dueDay[task];
    const bringsReview = tasks.bringsReview[task] === 1;
    tasks.remove(owner, task);
    books.tasks.done += 1;
    observations.witness?.({ kind: "taskDone", day: office.day, client, worker: doer, task: taskName(kind) });
    if (kind >= supervisorsTask.approval) {
      supervisors.finish(doer, kind, client, need, dueDay);
      return;
    }
    practice.practise(doer, kind, part);
    if (doer !== owner) tellOfCover(owner, doer, client, kind);
    if (bringsReview) supervisors.askForReview(client);
    if (staff.role[doer] === role.assistant) felt.success(doer, rework === noRework ? 1 : 0);
    if (rework !== noRework) {
      const returnsTo = clients.lead[client];
      observations.witness?.({
        kind: "handoffReturned",
        day: office.day,
        client,
        worker: returnsTo,
        other: owner,
        task: taskKinds[kind],
        minutes: rework,
      });
      const again = addTask(
        returnsTo,
        reworkQueue,
        kind,
        client,
        isStillNeeded ? need : nobody,
        rework,
        office.day,
      );
      tasks.part[again] = part * handoffs.reworkShare;
    }
    if (!isStillNeeded) return;
    needs.partsLeft[need] -= 1;
    if (needs.partsLeft[need] === 0) isFinished(kind, need);
  }

  function tellOfCover(owner: number, doer: number, client: number, kind: number): void {
    observations.witness?.({
      kind: "taskCovered",
      day: office.day,
      client,
      worker: owner,
      other: doer,
      task: taskKinds[kind],
    });
  }

  function activityOf(task: number): number {
    const queue = tasks.queue[task];
    if (queue >= supervisorsTask.approval) return activity.paperwork;
    return queue >= taskKindCount ? activity.rework : plan.kinds[tasks.kind[task]].activity;
  }

  /** A task of a client who has left, or for a need that is no more, is struck off when it comes up. */
  function isVoid(task: number): boolean {
    const client = tasks.client[task];
    if (!clients.isPresent(client)) return true;
    const need = tasks.need[task];
    return need !== nobody && (needs.event[need] !== tasks.needEvent[task] || needs.stage[need] === 0);
  }

  function strikeOff(worker: number, task: number): void {
    books.tasks.struckOff += 1;
    books.tasks.struckOffMinutes += tasks.minutesLeft[task];
    tasks.remove(worker, task);
  }

  /**
   * Works on what waits with a worker and is due by `lastDueDay`, while contract minutes are left beside those `reserved`,
   * or, with `overtime` for these, all the overtime that there is. `doer` is who does it, the worker or who stands in.
   */
  function work(worker: number, lastDueDay: number, reserved: number, doer: number): void {
    for (;;) {
      const task = tasks.mostUrgent(worker, lastDueDay, office.day);
      if (task === nobody) return;
      if (isVoid(task)) {
        strikeOff(worker, task);
        continue;
      }
      const left =
        reserved === overtime ? budget.minutesLeft(doer, 1) : budget.minutesLeftBeside(doer, reserved);
      if (left <= 0) return;
      workOn(worker, task, left, doer);
    }
  }

  /** Works on a task of `owner` for at most `most` minutes. */
  function workOn(owner: number, task: number, most: number, doer: number): number {
    const minutes = Math.min(most, tasks.minutesLeft[task]);
    budget.spend(doer, activityOf(task), minutes);
    tasks.work(owner, task, minutes);
    books.tasks.workedMinutes += minutes;
    if (tasks.minutesLeft[task] === 0) finish(owner, task, doer);
    return minutes;
  }

  /** Returns the task that came of it. */
  function delegate(lead: number, assistant: number, part: DelegablePart, need: number): number {
    const { kind, client, minutes } = part;
    const { dueDays, delegable } = plan.kinds[kind];
    const result = handoffs.handOver(lead, assistant, part);
    if (result === handoffResult.betweenChairs) {
      const again = minutesFor(lead, kind, minutes);
      const foundOn = office.day + handoffs.discoveryDays;
      const found = addTask(lead, foundLateQueue, kind, client, need, again, foundOn);
      tasks.part[found] = delegable;
      return found;
    }
    const hers = minutesFor(assistant, kind, minutes);
    const task = addTask(assistant, kind, kind, client, need, hers, office.day + dueDays);
    tasks.part[task] = delegable;
    if (result === handoffResult.comesBack) {
      tasks.reworkMinutes[task] = minutesFor(lead, kind, minutes * handoffs.reworkShare);
    }
    return task;
  }

  return {
    create(kind, client, sequence, factor, need) {
      if (!isOn) {
        if (need !== nobody) isFinished(kind, need);
        return;
      }
      const lead = clients.lead[client];
      const { minutes: mean, delegable, standing, dueDays } = plan.kinds[kind];
      const item = sequence * taskKindCount + kind;
      const normal = draws.normal(streams.minutesOfATask, clients.key[client], item);
      const minutes = lognormalMean(normal, mean * factor, p.minutesLogSd);
      const factorOfLead = practice.factorOf(lead, kind);
      delegablePart.client = client;
      delegablePart.kind = kind;
      delegablePart.item = item;
      delegablePart.minutes = minutes * delegable;
      const assistant = standing > 0 && delegable > 0 ? handoffs.chooseAssistant(lead) : nobody;
      const isDelegated =
        assistant !== nobody &&
        draws.uniform(streams.whetherAnItemIsDelegated, clients.key[client], item) <
          handoffs.delegatedShare(
            lead,
            assistant,
            delegablePart,
            standing,
            wholeGrains(delegablePart.minutes * factorOfLead),
          );
      const ownPart = isDelegated ? 1 - delegable : 1;
      const own = wholeGrains(minutes * ownPart * factorOfLead);
      const isReviewed = kind === taskKind.intake || kind === taskKind.recertification;
      const hasOwnPart = own > 0 || !isDelegated;
      if (hasOwnPart) {
        const task = addTask(lead, kind, kind, client, need, own, office.day + dueDays);
        tasks.part[task] = ownPart;
        if (isReviewed) tasks.bringsReview[task] = 1;
      }
      if (!isDelegated) return;
      const task = delegate(lead, assistant, delegablePart, need);
      if (isReviewed && !hasOwnPart) tasks.bringsReview[task] = 1;
    },
    answersCalls,
    workUrgent(worker, reserved) {
      if (staff.life.isReady[worker] === 0) return;
      work(worker, office.day, reserved, worker);
    },
    help(worker, colleague, most) {
      const task = tasks.mostUrgent(colleague, office.day - 1, office.day);
      if (task === nobody) return 0;
      if (!isVoid(task)) return workOn(colleague, task, most, worker);
      strikeOff(colleague, task);
      return 0;
    },
    workRest(worker) {
      if (staff.life.isReady[worker] === 0) return;
      work(worker, never, 0, worker);
      work(worker, office.day - 1, overtime, worker);
      if (staff.role[worker] !== role.supervisor) return;
      supervisors.forEachToCover(worker, (owner) => work(owner, office.day - 1, 0, worker));
    },
  };
}

/** Factor on a request's minutes where it passes `steps` approvals. */
export function requestFactor(steps: number, stepShare: number): number {
  return 1 - stepShare + stepShare * steps;
}
