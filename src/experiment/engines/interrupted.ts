// Being told to stop: not a fault, and nothing that was finished is lost.
import type { RunRow } from "../design/results.ts";

export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
  /** Runs that were finished, in the order of the jobs. */
  readonly finished: readonly RunRow[];
  readonly total: number;

  constructor(finished: readonly RunRow[], total: number) {
    super(`Interrupted after ${finished.length} of ${total} runs.`);
    this.finished = finished;
    this.total = total;
  }
}
