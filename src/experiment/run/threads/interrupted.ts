// Being told to stop: not a fault, and nothing that was finished is lost.
import type { RunRow } from "../rows.ts";

export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
  /** Runs that were finished, in the order of the jobs. */
  readonly finished: readonly RunRow[];
  readonly total: number;
  /** What to tell the reader of the runs that are kept on the disk; absent when none is. */
  readonly keptWords?: string;

  constructor(finished: readonly RunRow[], total: number, keptWords?: string) {
    super(`Interrupted after ${finished.length} of ${total} runs.`);
    this.finished = finished;
    this.total = total;
    if (keptWords !== undefined) this.keptWords = keptWords;
  }
}
