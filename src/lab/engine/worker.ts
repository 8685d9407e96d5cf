// The page's own script in a worker: takes one order after the other.
import type { AnswerTo, Delivery, Order, Task } from "./messages.ts";

/** What is used of a worker's own scope. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage(delivery: Delivery): void;
}

/** @param doTask of the kinds that come here, which the crew sees to. */
export function workFor<Done extends Task>(doTask: (task: Done) => Promise<AnswerTo<Done>>): void {
  const scope = self as unknown as WorkerScope;
  scope.onmessage = ({ data: { id, task } }) => {
    doTask(task as Done).then(
      (answer) => scope.postMessage({ id, answer }),
      (error: unknown) =>
        scope.postMessage({ id, fault: error instanceof Error ? error.message : String(error) }),
    );
  };
}
