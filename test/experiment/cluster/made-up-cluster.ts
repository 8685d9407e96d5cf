// A made-up study prepared for a cluster, in a folder of its own, for tests of what is done with it.
import * as fs from "node:fs";
import { join } from "node:path";
import {
  type ClusterJob,
  type ClusterStudy,
  clusterFolder,
  prepareCluster,
  shardFolder,
} from "../../../src/experiment/cluster/cluster-study.ts";
import { filesOfShard, writeMarker } from "../../../src/experiment/cluster/markers.ts";
import type { Shard } from "../../../src/experiment/plan/shards.ts";
import { openKeptRuns } from "../../../src/experiment/store/kept/kept-runs.ts";
import { type MadeUpStudy, madeUpStudy, shardOf } from "../store/kept/made-up-study.ts";

const usualJob: ClusterJob = {
  engine: "slurm",
  shards: 4,
  workers: 1,
  program: ["node", "streetlevel.js"],
  site: {},
  jobs: [],
  asked: [],
};

/** @param name of the results folder, below `base`. */
export function madeUpCluster(base: string, name = "study", job: Partial<ClusterJob> = {}): ClusterStudy {
  const { kept } = madeUpStudy();
  const cluster = { folder: clusterFolder(join(base, name)), study: kept, job: { ...usualJob, ...job } };
  return prepareCluster(cluster, undefined);
}

/** Makes the shard's runs and marks it as finished, as the program does on a node. */
export function finishShard(cluster: ClusterStudy, shard: Shard, study: MadeUpStudy = madeUpStudy()): void {
  const { rows, kept } = shardOf(study, shard);
  const keeping = openKeptRuns(shardFolder(cluster, shard), kept);
  keeping.keep(rows);
  keeping.flush();
  keeping.close();
  const files = filesOfShard(shardFolder(cluster, shard));
  writeMarker(cluster.folder, shard, { state: "finished", runs: rows.length, failedRuns: 0, files });
}

/** A program of the scheduler that does no more than write down its words; it answers with job 41, 42 and so on. */
export function standInProgram(folder: string, name: string, ending = ""): void {
  fs.mkdirSync(folder, { recursive: true });
  const said = join(folder, `${name}.said`);
  const script = `#!/usr/bin/env bash
for word in "$PWD" "$@"; do printf '%s\\0' "$word"; done >>"${said}"
printf '\\1\\0' >>"${said}"
count=$(tr -cd '\\1' <"${said}" | wc -c)
${ending}
echo $((40 + count))
`;
  fs.writeFileSync(join(folder, name), script, { mode: 0o755 });
}

/** The words of every call of a stand-in, the folder it was called in first. */
export function wordsSaid(folder: string, name: string): string[][] {
  const file = join(folder, `${name}.said`);
  if (!fs.existsSync(file)) return [];
  const calls = fs.readFileSync(file, "utf8").split("\u0001\0").slice(0, -1);
  return calls.map((call) => call.split("\0").slice(0, -1));
}
