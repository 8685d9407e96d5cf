// One study cut into shards for several machines: each a pure function of the plan of runs and the shard's number.
import { type CellRuns, onlyReplications, runCount } from "./cell-runs.ts";

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** The runs of one shard: a stretch of all runs in their order, as long as any other but for one run. */
export function shardJobs(jobs: readonly CellRuns[], { index, of }: Shard): CellRuns[] {
  const total = runCount(jobs);
  const from = Math.floor((total * (index - 1)) / of);
  const to = Math.floor((total * index) / of);
  let before = 0;
  return jobs.flatMap((job) => {
    const { replications } = job;
    const own = replications.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += replications.length;
    return own.length === 0 ? [] : [onlyReplications(job, own)];
  });
}
