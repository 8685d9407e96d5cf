// A study on a cluster followed to its end: how far it is by the shards' own markers, whether it goes on by the queue.
import { closeSync, existsSync, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { manifestFile } from "../store/manifest.ts";
import { ClusterError } from "./cluster-fault.ts";
import { type ClusterStudy, isShardWhole, logsFolder, resultsOf, shardsOf } from "./cluster-study.ts";
import { mergeLog, mergeTaskLog, shardLog, taskLog } from "./job-scripts.ts";
import { MarkerReader } from "./markers.ts";
import type { ActiveTask, Scheduler } from "./slurm.ts";

export interface ClusterProgress {
  /** Runs made, of all. */
  readonly done: number;
  readonly total: number;
  readonly active: readonly ActiveTask[];
}

export interface FailedShard {
  readonly shard: number;
  /** What it says itself; absent for one that was cut off. */
  readonly says?: string;
}

export type Followed =
  | { readonly kind: "finished" }
  /** No job is left, and these shards are not finished. */
  | { readonly kind: "failed"; readonly shards: readonly FailedShard[] }
  /** All shards are finished, and what joins them failed. */
  | { readonly kind: "notMerged" }
  /** Whoever followed has stopped; the jobs go on. */
  | { readonly kind: "left" };

export interface Following {
  readonly scheduler: Pick<Scheduler, "activeTasks">;
  readonly onProgress: (progress: ClusterProgress) => void;
  /** Waits between two looks; returns early when whoever follows stops. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Looks in a row at which the scheduler may fail to answer, for it is often busy. */
const mostSilences = 20;

/** @throws ClusterError when the scheduler has not answered for long. */
export async function followStudy(cluster: ClusterStudy, following: Following): Promise<Followed> {
  const { scheduler, onProgress, pause, signal } = following;
  const markers = new MarkerReader(cluster.folder, shardsOf(cluster));
  let silences = 0;
  while (!signal.aborted) {
    try {
      const active = await scheduler.activeTasks(cluster.job.jobs);
      silences = 0;
      const own = [...markers.read().values()].filter(({ wave }) => wave === cluster.job.wave);
      const done = own.reduce((sum, { runs }) => sum + runs, 0);
      onProgress({ done, total: cluster.study.runs, active });
      if (active.every((task) => isHopeless(task))) return outcome(cluster);
    } catch (error) {
      silences += 1;
      if (!(error instanceof ClusterError) || silences > mostSilences) throw error;
    }
    await pause();
  }
  return { kind: "left" };
}

/** A merge that waits for shards that can no longer succeed is cancelled by Slurm, on some clusters late or never. */
function isHopeless({ reason }: ActiveTask): boolean {
  return reason === "DependencyNeverSatisfied";
}

function outcome(cluster: ClusterStudy): Followed {
  if (existsSync(join(resultsOf(cluster), manifestFile))) return { kind: "finished" };
  const markers = new MarkerReader(cluster.folder, shardsOf(cluster)).read();
  const shards = shardsOf(cluster).flatMap((shard): FailedShard[] => {
    const marker = markers.get(shard.index);
    if (isShardWhole(cluster, shard, marker)) return [];
    const says = marker?.state === "failed" ? marker.says : undefined;
    return [{ shard: shard.index, ...(says === undefined ? {} : { says }) }];
  });
  return shards.length === 0 ? { kind: "notMerged" } : { kind: "failed", shards };
}

/** Bytes of a log that are read at most: its last lines. */
const endOfLog = 4000;

export interface LogEnd {
  readonly file: string;
  readonly lines: readonly string[];
}

/** The ends of the logs that speak of a shard, those that hold anything. */
export function logEnds(cluster: ClusterStudy, shard: number, lines: number): LogEnd[] {
  const place = cluster.job.asked.indexOf(shard);
  const task = place < 0 ? [] : [taskLog(place, cluster)];
  return [shardLog(shard), ...task].flatMap((name) => readEnd(join(cluster.folder, logsFolder, name), lines));
}

/** The end of what the job that joins the shards has said. */
export function mergeLogEnd(cluster: ClusterStudy, lines: number): LogEnd[] {
  return [mergeLog, mergeTaskLog].flatMap((name) => readEnd(join(cluster.folder, logsFolder, name), lines));
}

function readEnd(file: string, lines: number): LogEnd[] {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return [];
  const opened = openSync(file, "r");
  try {
    const { size } = fstatSync(opened);
    const bytes = Buffer.alloc(Math.min(size, endOfLog));
    readSync(opened, bytes, 0, bytes.length, size - bytes.length);
    const text = bytes.toString("utf8").trimEnd();
    return text === "" ? [] : [{ file, lines: text.split("\n").slice(-lines) }];
  } finally {
    closeSync(opened);
  }
}
