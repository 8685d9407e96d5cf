// Bureaucratic work as tasks: what each is made of, who gets which part of it, and in what order it is done.
import { lognormalMean } from "../../random/distributions.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { activity, role } from "../state/staff.ts";
import { foundLateQueue, reworkQueue, type TaskKind, taskKindCount, taskKinds } from "../state/task-pool.ts";
import { streams } from "../streams.ts";
import { never, nobody, wholeGrains } from "../units.ts";
import { type Handoffs, handoffResult } from "./handoffs.ts";
import type { TimeBudget } from "./time-budget.ts";

export interface Paperwork {
  /** A piece of work for a client comes up; `sequence` numbers those of its kind in the client's life. */
  create(kind: number, client: number, sequence: number, factor: number, need: number): void;
  /** Works on tasks due by `lastDueDay` while minutes are left beside those `reserved` for contacts. */
  workUrgent(worker: number, reserved: number): void;
  /** Works on a colleague's most overdue task for at most so many minutes. Returns minutes worked. */
  help(worker: number, colleague: number, most: number): number;
  /** Works on whatever waits until the contract day ends, and on overdue tasks into overtime. */
  workRest(worker: number): void;
}

/** Minutes, delegable part, share delegated, due days and activity of one kind of task. */
interface KindOfTask {
  readonly minutes: number;
  readonly delegable: number;
  readonly delegated: number;
  readonly dueDays: number;
  readonly activity: number;
}

function describeKinds(p: Slice<"paperwork">, split: Slice<"split">): KindOfTask[] {
  return taskKinds.map((kind: TaskKind) => ({
    minutes: p[`minutes.${kind}`] * (kind === "liaison" ? 1 : p.burden),
    delegable: p[`delegable.${kind}`],
    delegated: split[`byKind.${kind}`] ?? split.assistantShare,
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
  isOn: boolean,
  isFinished: (kind: number, need: number) => void,
): Paperwork {
  const { clients, needs, staff, tasks, books, draws, observations, felt } = office;
  const kinds = describeKinds(p, split);

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

  /** Minutes that the work takes this worker: the less skilled take longer. */
  const minutesFor = (worker: number, minutes: number) => wholeGrains(minutes / staff.skill[worker]);

  /** `owner` has the task, `worker` has done its last minutes. */
  function finish(worker: number, owner: number, task: number): void {
    const kind = tasks.kind[task];
    const need = tasks.need[task];
    const client = tasks.client[task];
    const isStillNeeded =
      need !== nobody && needs.event[need] === tasks.needEvent[task] && needs.partsLeft[need] > 0;
    const rework = tasks.reworkMinutes[task];
    tasks.remove(owner, task);
    books.tasks.done += 1;
    if (staff.role[worker] === role.assistant) felt.success(worker, rework > 0 ? 0 : 1);
    if (rework > 0) {
      const returnsTo = clients.lead[client];
      observations.witness?.({
        kind: "handoffReturned",
        day: office.day,
        client,
        worker: returnsTo,
        other: worker,
        task: taskKinds[kind],
        minutes: rework,
      });
      addTask(returnsTo, reworkQueue, kind, client, isStillNeeded ? need : nobody, rework, office.day);
    }
    if (!isStillNeeded) return;
    needs.partsLeft[need] -= 1;
    if (needs.partsLeft[need] === 0) isFinished(kind, need);
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

  function work(worker: number, lastDueDay: number, minutesLeft: () => number): void {
    for (;;) {
      const task = tasks.mostUrgent(worker, lastDueDay, office.day);
      if (task === nobody) return;
      if (isVoid(task)) {
        strikeOff(worker, task);
        continue;
      }
      const left = minutesLeft();
      if (left <= 0) return;
      workOn(worker, worker, task, left);
    }
  }

  /** Works on a task of `owner` for at most `most` minutes. */
  function workOn(worker: number, owner: number, task: number, most: number): number {
    const minutes = Math.min(most, tasks.minutesLeft[task]);
    const what = tasks.queue[task] >= taskKindCount ? activity.rework : kinds[tasks.kind[task]].activity;
    budget.spend(worker, what, minutes);
    tasks.work(owner, task, minutes);
    books.tasks.workedMinutes += minutes;
    if (tasks.minutesLeft[task] === 0) finish(worker, owner, task);
    return minutes;
  }

  function delegate(
    kind: number,
    client: number,
    item: number,
    minutes: number,
    lead: number,
    assistant: number,
    need: number,
  ): void {
    const { dueDays } = kinds[kind];
    const part = minutesFor(assistant, minutes);
    const result = handoffs.handOver(lead, assistant, client, item);
    if (result === handoffResult.betweenChairs) {
      addTask(
        lead,
        foundLateQueue,
        kind,
        client,
        need,
        minutesFor(lead, minutes),
        office.day + handoffs.discoveryDays,
      );
      return;
    }
    const task = addTask(assistant, kind, kind, client, need, part, office.day + dueDays);
    if (result === handoffResult.comesBack) {
      tasks.reworkMinutes[task] = minutesFor(lead, minutes * handoffs.reworkShare);
    }
  }

  return {
    create(kind, client, sequence, factor, need) {
      if (!isOn) {
        if (need !== nobody) isFinished(kind, need);
        return;
      }
      const lead = clients.lead[client];
      const { minutes: mean, delegable, delegated, dueDays } = kinds[kind];
      const item = sequence * taskKindCount + kind;
      const normal = draws.normal(streams.minutesOfATask, clients.key[client], item);
      const minutes = lognormalMean(normal, mean * factor, p.minutesLogSd);
      const assistant = delegated > 0 && delegable > 0 ? handoffs.chooseAssistant(lead) : nobody;
      const isDelegated =
        assistant !== nobody &&
        draws.uniform(streams.whetherAnItemIsDelegated, clients.key[client], item) < delegated;
      const own = minutesFor(lead, isDelegated ? minutes * (1 - delegable) : minutes);
      if (own > 0 || !isDelegated) addTask(lead, kind, kind, client, need, own, office.day + dueDays);
      if (isDelegated) delegate(kind, client, item, minutes * delegable, lead, assistant, need);
    },
    workUrgent(worker, reserved) {
      if (staff.life.isReady[worker] === 0) return;
      work(worker, office.day, () => budget.minutesLeftBeside(worker, reserved));
    },
    help(worker, colleague, most) {
      const task = tasks.mostUrgent(colleague, office.day - 1, office.day);
      if (task === nobody) return 0;
      if (!isVoid(task)) return workOn(worker, colleague, task, most);
      strikeOff(colleague, task);
      return 0;
    },
    workRest(worker) {
      if (staff.life.isReady[worker] === 0) return;
      work(worker, never, () => budget.minutesLeftBeside(worker, 0));
      work(worker, office.day - 1, () => budget.minutesLeft(worker, 1));
    },
  };
}

/** Factor on a request's minutes where it passes `steps` approvals. */
export function requestFactor(steps: number, stepShare: number): number {
  return 1 - stepShare + stepShare * steps;
}
