// One study cut into shards for several machines: each a pure function of the plan of runs and the shard's number.
import { type CellRuns, onlyReplications, runCount } from "./cell-runs.ts";

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** Which of `total` runs in their order a shard has: from `from`, up to but not including `to`. */
export function shardStretch(
  total: number,
  { index, of }: Shard,
): { readonly from: number; readonly to: number } {
  return { from: Math.floor((total * (index - 1)) / of), to: Math.floor((total * index) / of) };
}

/** The shard of `of` that has the run with the given number, from 0; the inverse of {@link shardStretch}. */
export function shardWith(number: number, total: number, of: number): number {
  return Math.floor(((number + 1) * of - 1) / total) + 1;
}

/** The runs of one shard: a stretch of all runs in their order, as long as any other but for one run. */
export function shardJobs(jobs: readonly CellRuns[], shard: Shard): CellRuns[] {
  const { from, to } = shardStretch(runCount(jobs), shard);
  let before = 0;
  return jobs.flatMap((job) => {
    const { replications } = job;
    const own = replications.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += replications.length;
    return own.length === 0 ? [] : [onlyReplications(job, own)];
  });
}
