// The pool of tasks does what plain lists would do.
import fc from "fast-check";
import { expect, test } from "vitest";
import { foundLateQueue, noRework, queueCount, TaskPool } from "../../src/model/state/task-pool.ts";
import { never, nobody } from "../../src/model/units.ts";
import { hundredCases } from "./small-agency.ts";

const workers = 3;

interface PlainTask {
  readonly name: number;
  minutes: number;
  readonly dueDay: number;
}

/** The same pool, as a list for each worker and queue. */
class PlainPool {
  readonly queues: PlainTask[][] = Array.from({ length: workers * queueCount }, () => []);

  queue(worker: number, queue: number): PlainTask[] {
    return this.queues[worker * queueCount + queue];
  }

  waiting(worker: number): PlainTask[] {
    return this.queues.slice(worker * queueCount, (worker + 1) * queueCount).flat();
  }

  mostUrgent(worker: number, lastDueDay: number, today: number): number {
    const heads = Array.from({ length: queueCount }, (_, queue) => ({
      task: this.queue(worker, queue)[0],
      queue,
    })).filter(
      ({ task, queue }) =>
        task !== undefined && task.dueDay <= lastDueDay && (queue !== foundLateQueue || task.dueDay <= today),
    );
    heads.sort((one, other) => one.task.dueDay - other.task.dueDay || one.queue - other.queue);
    return heads.length === 0 ? nobody : heads[0].task.name;
  }
}

const worker = fc.nat({ max: workers - 1 });
const queue = fc.nat({ max: queueCount - 1 });
const minutes = fc.nat({ max: 64 * 500 }).map((grains) => grains / 64);
const command = fc.oneof(
  fc.record({
    what: fc.constant("add" as const),
    worker,
    queue,
    minutes,
    dueIn: fc.nat({ max: 9 }),
  }),
  fc.record({ what: fc.constant("work" as const), worker, queue, minutes }),
  fc.record({ what: fc.constant("remove" as const), worker, queue }),
  fc.record({ what: fc.constant("next day" as const) }),
);

function compare(pool: TaskPool, plain: PlainPool, today: number): void {
  for (let one = 0; one < workers; one++) {
    const waiting = plain.waiting(one);
    const seen: [number, number][] = [];
    pool.forEachWaiting(one, (task) => seen.push([task, pool.minutesLeft[task]]));
    expect(seen).toEqual(waiting.map((task) => [task.name, task.minutes]));
    expect(pool.backlog[one]).toBe(waiting.reduce((sum, task) => sum + task.minutes, 0));
    for (const lastDueDay of [today - 1, today, today + 3, never]) {
      expect(pool.mostUrgent(one, lastDueDay, today)).toBe(plain.mostUrgent(one, lastDueDay, today));
    }
  }
}

test("whatever comes up, is worked on and taken off, order and backlog are those of plain lists", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const pool = new TaskPool(workers);
      const plain = new PlainPool();
      const lastDue = new Int32Array(workers * queueCount);
      let today = 0;
      for (const step of commands) {
        if (step.what === "next day") {
          today += 1;
        } else if (step.what === "add") {
          const place = step.worker * queueCount + step.queue;
          lastDue[place] = Math.max(lastDue[place], today + step.dueIn);
          const dueDay = lastDue[place];
          const name = pool.add(step.worker, step.queue, 1, 2, nobody, nobody, step.minutes, today, dueDay);
          plain.queue(step.worker, step.queue).push({ name, minutes: step.minutes, dueDay });
        } else {
          const head = plain.queue(step.worker, step.queue)[0];
          if (head === undefined) continue;
          if (step.what === "work") {
            const given = Math.min(head.minutes, step.minutes);
            pool.work(step.worker, head.name, given);
            head.minutes -= given;
          } else {
            pool.remove(step.worker, head.name);
            plain.queue(step.worker, step.queue).shift();
          }
        }
        compare(pool, plain, today);
      }
    }),
    hundredCases,
  );
});

test("five thousand tasks fit, and keep what was written on them", () => {
  const pool = new TaskPool(1);
  for (let number = 0; number < 5000; number++) {
    const task = pool.add(0, number % 2, number % 8, number, number + 1, number + 2, number / 4, 3, 7);
    pool.reworkMinutes[task] = number / 2;
  }
  const seen = new Set<number>();
  pool.forEachWaiting(0, (task) => {
    const number = pool.client[task];
    seen.add(number);
    expect([
      pool.kind[task],
      pool.queue[task],
      pool.need[task],
      pool.needEvent[task],
      pool.minutesLeft[task],
      pool.createdDay[task],
      pool.dueDay[task],
      pool.reworkMinutes[task],
    ]).toEqual([number % 8, number % 2, number + 1, number + 2, number / 4, 3, 7, number / 2]);
  });
  expect(seen.size).toBe(5000);
});

test("a task that takes the place of a finished one inherits no rework", () => {
  const pool = new TaskPool(1);
  const old = pool.add(0, 0, 0, 0, nobody, nobody, 10, 0, 1);
  pool.reworkMinutes[old] = 6;
  pool.remove(0, old);
  const fresh = pool.add(0, 3, 3, 0, nobody, nobody, 5, 0, 1);
  expect([fresh, pool.reworkMinutes[fresh]]).toEqual([old, noRework]);
});
