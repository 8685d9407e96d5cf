// The threads on which a study's replications run.
import { Piscina } from "piscina";
import type { RunRow } from "../rows.ts";
import { withoutFinished } from "./finished-runs.ts";
import { RulesFileError } from "./rules-fault.ts";
import type { StudyRules } from "./rules-file.ts";
import type { ThreadAnswer, ThreadTask } from "./run-chunk.ts";
import { type RunOptions, runJobs } from "./run-jobs.ts";
import { siblingModule, sourceArguments } from "./sibling-module.ts";

export interface ThreadOptions {
  /** 1 or more. One still runs beside the main thread, which stays free to draw and to be interrupted. */
  readonly workers: number;
  /** Address (file URL) of a module that exports a `runChunk` of another model; the model's own when absent. */
  readonly threadModule?: string | undefined;
  /** Memory of each thread, in megabytes, as Node counts it; what Node allows when absent. */
  readonly mostMegabytes?: number | undefined;
  /** Rules that stand in for ours, in every thread. */
  readonly rules?: StudyRules | undefined;
}

/** Threads that stay warm from one set of jobs to the next. */
export interface Threads {
  /** As {@link runJobs}; after an interruption the threads that were at work have ended. */
  run(options: RunOptions): Promise<RunRow[]>;
  close(): Promise<void>;
}

/** Runs all jobs on threads of their own, which end with them. @throws as {@link runJobs} and {@link openThreads}. */
export async function runOnThreads(options: RunOptions & ThreadOptions): Promise<RunRow[]> {
  const runs = withoutFinished(options.jobs, options.finished ?? []).remaining.reduce(
    (sum, { replications }) => sum + replications.length,
    0,
  );
  // A thread without a run would only take the machine from those that have one.
  const threads = openThreads({ ...options, workers: Math.min(options.workers, Math.max(1, runs)) });
  try {
    return await threads.run(options);
  } finally {
    await threads.close();
  }
}

/** @throws RangeError unless `workers` is a whole number of 1 or more. */
export function openThreads({
  workers,
  threadModule = siblingModule("./thread"),
  mostMegabytes,
  rules,
}: ThreadOptions): Threads {
  if (!(Number.isInteger(workers) && workers >= 1)) {
    throw new RangeError(`Threads are counted from 1, but ${workers} were asked for.`);
  }
  const pool = new Piscina<ThreadTask, ThreadAnswer>({
    name: "runChunk",
    maxThreads: workers,
    minThreads: workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    execArgv: sourceArguments(),
    ...(mostMegabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } }),
  });
  return {
    run: (options) =>
      runJobs(options, workers, async (cells, signal) => {
        const task = { cells, ...(rules === undefined ? {} : { rules }) };
        const answer = await pool.run(task, { signal, filename: threadModule });
        if (answer.rulesFault !== undefined) throw new RulesFileError(answer.rulesFault);
        return answer;
      }),
    close: () => pool.destroy(),
  };
}
