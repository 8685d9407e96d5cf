// The page's own script in a worker: takes one order after the other.
import { doTask } from "./do-task.ts";
import type { Delivery, Order } from "./messages.ts";

/** What is used of a worker's own scope. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(delivery: Delivery): void;
}

export function workFor(scope: WorkerScope): void {
  scope.onmessage = ({ data: { id, task } }) => {
    doTask(task).then(
      (answer) => scope.postMessage({ id, answer }),
      (error: unknown) =>
        scope.postMessage({ id, fault: error instanceof Error ? error.message : String(error) }),
    );
  };
}
