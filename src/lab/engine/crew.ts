// The page's workers: in each of two trades as many as there are cores, at most four, each with one task at a time.
import type { AnswerTo, Delivery, Order, Task } from "./messages.ts";

const mostWorkers = 4;

/** What a worker is asked to do: runs of the model, with which the page begins, or everything else. */
export type Trade = "runs" | "rest";

const tradeOf = {
  run: "runs",
  pilot: "runs",
  office: "runs",
  find: "rest",
  report: "rest",
  match: "rest",
  story: "rest",
} as const satisfies Readonly<Record<Task["kind"], Trade>>;

/** What is used of a worker. */
export interface WorkerLike {
  onmessage: ((event: { readonly data: Delivery }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(order: Order): void;
}

interface Waiting {
  readonly order: Order;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: AnswerTo<Task>) => void;
  readonly reject: (reason: Error) => void;
}

/** The person at the page has moved on; nothing is wrong. */
export class StoppedError extends Error {
  override readonly name = "StoppedError";
}

export interface Crew {
  readonly size: number;
  /**
   * @param isUrgent goes before everything that waits: somebody moves a slider.
   * @throws StoppedError when the signal aborts before the task is done; Error with a sentence when it cannot be done.
   */
  ask<Asked extends Task>(
    task: Asked,
    options?: { readonly signal?: AbortSignal | undefined; readonly isUrgent?: boolean },
  ): Promise<AnswerTo<Asked>>;
  /** Has a worker for the tasks that are no runs made ready before the first of them comes. */
  prepare(): void;
}

/** The workers of one trade. */
interface Team {
  readonly trade: Trade;
  readonly idle: WorkerLike[];
  readonly queue: Waiting[];
  hired: number;
  /** Until the first worker has answered once it has the machine to itself: the page's first picture waits for it. */
  hasAnswered: boolean;
}

/** @param makeWorker starts one worker; called when there is work for it. */
export function hireCrew(makeWorker: (trade: Trade) => WorkerLike, cores: number): Crew {
  const size = Math.max(1, Math.min(mostWorkers, Math.floor(cores) || 1));
  const teamOf = (trade: Trade): Team => ({ trade, idle: [], queue: [], hired: 0, hasAnswered: false });
  const runs = teamOf("runs");
  const rest = teamOf("rest");
  let lastId = 0;

  const next = (team: Team): void => {
    while (team.queue.length > 0) {
      const worker = team.idle.pop() ?? (mayHire(team) ? hire(team) : undefined);
      if (worker === undefined) return;
      const waiting = team.queue.shift();
      if (waiting === undefined) return;
      give(team, worker, waiting);
    }
  };
  const mayHire = ({ hired, hasAnswered }: Team): boolean => hired === 0 || (hasAnswered && hired < size);
  const hire = (team: Team): WorkerLike => {
    team.hired += 1;
    return makeWorker(team.trade);
  };
  const give = (team: Team, worker: WorkerLike, { order, signal, resolve, reject }: Waiting): void => {
    const finish = (settle: () => void) => {
      worker.onmessage = null;
      worker.onerror = null;
      team.idle.push(worker);
      team.hasAnswered = true;
      if (signal?.aborted) reject(new StoppedError());
      else settle();
      next(team);
    };
    worker.onmessage = ({ data }) =>
      finish(() => ("fault" in data ? reject(new Error(data.fault)) : resolve(data.answer)));
    worker.onerror = ({ message }) => finish(() => reject(new Error(message ?? "")));
    worker.postMessage(order);
  };

  return {
    size,
    prepare() {
      if (rest.hired === 0) rest.idle.push(hire(rest));
    },
    ask(task, { signal, isUrgent = false } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new StoppedError());
        const team = tradeOf[task.kind] === "runs" ? runs : rest;
        lastId += 1;
        const waiting: Waiting = {
          order: { id: lastId, task },
          signal,
          resolve: resolve as Waiting["resolve"],
          reject,
        };
        if (isUrgent) team.queue.unshift(waiting);
        else team.queue.push(waiting);
        signal?.addEventListener("abort", () => {
          const place = team.queue.indexOf(waiting);
          if (place < 0) return;
          team.queue.splice(place, 1);
          reject(new StoppedError());
        });
        next(team);
      });
    },
  };
}
