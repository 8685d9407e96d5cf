// Keeping every thread busy until all runs are done. A row's place follows from its number, never from who finished first.

import type { CellRuns } from "../../plan/cell-runs.ts";
import { failedRow, reasonOf } from "../replicate.ts";
import type { RunRow } from "../rows.ts";
import { type Chunk, chunkSize, RunQueue, singleRuns } from "./chunks.ts";
import { inJobOrder, withoutFinished } from "./finished-runs.ts";
import { InterruptedError } from "./interrupted.ts";
import { RulesFileError } from "./rules-fault.ts";
import type { ThreadAnswer } from "./run-chunk.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Of those done, what an earlier sitting had finished; the time left follows from the others. */
  readonly earlier: number;
}

export interface RunOptions {
  readonly jobs: readonly CellRuns[];
  /** Rows of these jobs that an earlier sitting finished; they are not run again. Rows of other jobs are left out. */
  readonly finished?: readonly RunRow[] | undefined;
  /** Told of every portion of rows as soon as it is done; what it throws ends the runs. */
  readonly onRows?: ((rows: readonly RunRow[]) => void) | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A run that takes longer is stopped and becomes a failed row; a run may take for ever when absent. */
  readonly mostRunMilliseconds?: number | undefined;
}

/** Sends runs to a free thread; sending none only loads the model there. Rejects when the thread dies or is ended. */
export type Send = (cells: readonly CellRuns[], signal: AbortSignal) => Promise<ThreadAnswer>;

/**
 * Rows in the order of the jobs. A run whose thread dies, or that takes longer than it may, is tried once more alone,
 * and is a failed row if that comes to the same.
 * @throws InterruptedError when the signal aborts, with the runs that were finished.
 * @throws Error when the model cannot be loaded, RulesFileError when the rules that stand in for ours cannot.
 */
export async function runJobs(options: RunOptions, workers: number, sendAtWill: Send): Promise<RunRow[]> {
  const { jobs, onProgress, onRows, signal } = options;
  const send = withinBudget(sendAtWill, options.mostRunMilliseconds);
  const { earlier, remaining } = withoutFinished(jobs, options.finished ?? []);
  const queue = new RunQueue(remaining);
  const total = earlier.length + queue.total;
  const rows = new Array<RunRow | undefined>(queue.total);
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) stop.abort();
  let milliseconds = 0;
  let done = 0;
  let failed = earlier.filter(({ status }) => status === "failed").length;

  const place = (chunk: Chunk, answer: ThreadAnswer) => {
    answer.rows.forEach((row, index) => {
      rows[chunk.firstRow + index] = row;
      if (row.status === "failed") failed += 1;
    });
    done += chunk.size;
    milliseconds += answer.milliseconds;
    onRows?.(answer.rows);
    onProgress?.({ done: earlier.length + done, total, failed, earlier: earlier.length });
  };
  const keepBusy = async () => {
    await load(send, stop.signal);
    while (!stop.signal.aborted) {
      const pace = done === 0 ? undefined : milliseconds / done;
      const chunk = queue.take(chunkSize(pace, queue.left, workers));
      if (chunk === undefined) return;
      const answer = await send(chunk.cells, stop.signal).catch(unlessStopped(stop.signal));
      if (!(answer instanceof ThreadDeath)) {
        place(chunk, answer);
        continue;
      }
      for (const run of singleRuns(chunk)) {
        const again = await send(run.cells, stop.signal).catch(unlessStopped(stop.signal));
        place(run, again instanceof ThreadDeath ? again.answerFor(run) : again);
      }
    }
  };
  try {
    if (queue.total > 0) await Promise.all(Array.from({ length: workers }, keepBusy));
  } catch (error) {
    stop.abort();
    if (!signal?.aborted) throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
  const finished = inJobOrder(jobs, [...earlier, ...rows.filter((row) => row !== undefined)]);
  if (finished.length < total) throw new InterruptedError(finished, total);
  return finished;
}

/** Longer than this no timer waits. */
const longestTimer = 2 ** 31 - 1;

/** Its words do not say how long that was, so that the same run gives the same row on slow and on fast machines. */
class BudgetError extends Error {
  constructor() {
    super("stopped: budget. The run took longer than it may.");
  }
}

/**
 * Ends whatever takes longer than one run may, also portions, which are cut to take a fraction of a second: one that
 * does not end is tried again run by run. Loading the model takes as long as it takes.
 */
function withinBudget(send: Send, mostRunMilliseconds: number | undefined): Send {
  if (mostRunMilliseconds === undefined) return send;
  return async (cells, signal) => {
    if (cells.length === 0) return send(cells, signal);
    // By hand: of signals joined by the engine, a long study would leave one behind for every portion.
    const end = new AbortController();
    const onAbort = () => end.abort();
    const timer = setTimeout(onAbort, Math.min(longestTimer, mostRunMilliseconds));
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
    try {
      return await send(cells, end.signal);
    } catch (error) {
      throw end.signal.aborted && !signal.aborted ? new BudgetError() : error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  };
}

/** Apart from the runs, so that a fault in loading is not taken for a thread's death in one of them. */
async function load(send: Send, signal: AbortSignal): Promise<void> {
  try {
    await send([], signal);
  } catch (error) {
    if (error instanceof RulesFileError) throw error;
    throw new Error(`The model could not be loaded. ${reasonOf(error)}`, { cause: error });
  }
}

/** What became of a thread that did not answer. */
class ThreadDeath {
  private readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }

  answerFor({ cells }: Chunk): ThreadAnswer {
    const told = reasonOf(this.cause);
    const reason = this.cause instanceof BudgetError ? told : `The thread that ran it ended: ${told}`;
    const rows = cells.flatMap(({ cellIndex, replications }) =>
      replications.map((replication) => failedRow(cellIndex, replication, reason)),
    );
    return { rows, milliseconds: 0 };
  }
}

function unlessStopped(signal: AbortSignal): (error: unknown) => ThreadDeath {
  return (error) => {
    if (signal.aborted || error instanceof RulesFileError) throw error;
    return new ThreadDeath(error);
  };
}
