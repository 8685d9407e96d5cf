// The page's workers: as many as there are cores, at most four, each with one task at a time.
import type { AnswerTo, Delivery, Order, Task } from "./messages.ts";

const mostWorkers = 4;

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
}

/** @param makeWorker starts one worker; called when there is work for it. */
export function hireCrew(makeWorker: () => WorkerLike, cores: number): Crew {
  const size = Math.max(1, Math.min(mostWorkers, Math.floor(cores) || 1));
  const idle: WorkerLike[] = [];
  const queue: Waiting[] = [];
  let hired = 0;
  let lastId = 0;

  const next = (): void => {
    while (queue.length > 0) {
      const worker = idle.pop() ?? (hired < size ? hire() : undefined);
      if (worker === undefined) return;
      const waiting = queue.shift();
      if (waiting === undefined) return;
      give(worker, waiting);
    }
  };
  const hire = (): WorkerLike => {
    hired += 1;
    return makeWorker();
  };
  const give = (worker: WorkerLike, { order, signal, resolve, reject }: Waiting): void => {
    const finish = (settle: () => void) => {
      worker.onmessage = null;
      worker.onerror = null;
      idle.push(worker);
      if (signal?.aborted) reject(new StoppedError());
      else settle();
      next();
    };
    worker.onmessage = ({ data }) =>
      finish(() => ("fault" in data ? reject(new Error(data.fault)) : resolve(data.answer)));
    worker.onerror = ({ message }) => finish(() => reject(new Error(message ?? "")));
    worker.postMessage(order);
  };

  return {
    size,
    ask(task, { signal, isUrgent = false } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(new StoppedError());
        lastId += 1;
        const waiting: Waiting = {
          order: { id: lastId, task },
          signal,
          resolve: resolve as Waiting["resolve"],
          reject,
        };
        if (isUrgent) queue.unshift(waiting);
        else queue.push(waiting);
        signal?.addEventListener("abort", () => {
          const place = queue.indexOf(waiting);
          if (place < 0) return;
          queue.splice(place, 1);
          reject(new StoppedError());
        });
        next();
      });
    },
  };
}
