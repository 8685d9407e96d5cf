// Claims about following a study on a cluster: by what the shards wrote down themselves, and what the queue still holds.
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ClusterError } from "../../../src/experiment/cluster/cluster-fault.ts";
import {
  findCluster,
  missingShards,
  noteJobs,
  prepareCluster,
  resultsOf,
  shardFolder,
  shardsOf,
} from "../../../src/experiment/cluster/cluster-study.ts";
import { type ClusterProgress, followStudy, logEnds } from "../../../src/experiment/cluster/follow.ts";
import { writeMarker } from "../../../src/experiment/cluster/markers.ts";
import { type ActiveTask, readTasks } from "../../../src/experiment/cluster/slurm.ts";
import { finishShard, madeUpCluster } from "./made-up-cluster.ts";

let base = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-follow-"));
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const running: ActiveTask = { job: "41", task: 1, state: "RUNNING", reason: "None" };

/** A queue that answers with one look after the other, and does what is to happen before each. */
function queue(...looks: readonly (() => readonly ActiveTask[])[]) {
  let look = 0;
  const progress: ClusterProgress[] = [];
  return {
    progress,
    scheduler: { activeTasks: async () => looks[Math.min(look++, looks.length - 1)]() },
    onProgress: (one: ClusterProgress) => {
      progress.push(one);
    },
    pause: async () => {},
    signal: new AbortController().signal,
  };
}

test("how far a study is stands in the shards' own markers", async () => {
  const cluster = madeUpCluster(base);
  const [first, second] = shardsOf(cluster);
  const following = queue(
    () => [running],
    () => {
      writeMarker(cluster.folder, first, { state: "running", runs: 3 });
      return [running];
    },
    () => {
      finishShard(cluster, first);
      writeMarker(cluster.folder, second, { state: "running", runs: 1 });
      return [running];
    },
    () => [],
  );
  await followStudy(cluster, following);
  expect(following.progress.map(({ done }) => done)).toEqual([0, 3, 5, 5]);
  expect(following.progress[0].total).toBe(16);
});

test("a study is finished when no job is left and its results are there", async () => {
  const cluster = madeUpCluster(base);
  for (const shard of shardsOf(cluster)) finishShard(cluster, shard);
  fs.mkdirSync(resultsOf(cluster));
  fs.writeFileSync(join(resultsOf(cluster), "manifest.json"), "{}");
  expect(
    await followStudy(
      cluster,
      queue(() => []),
    ),
  ).toEqual({ kind: "finished" });
});

test("a shard that failed is named with its reason, one that was cut off without", async () => {
  const cluster = madeUpCluster(base);
  const [one, two, three] = shardsOf(cluster);
  finishShard(cluster, one);
  writeMarker(cluster.folder, two, { state: "failed", runs: 1, says: "The disk is full." });
  writeMarker(cluster.folder, three, { state: "running", runs: 2 });
  expect(
    await followStudy(
      cluster,
      queue(() => []),
    ),
  ).toEqual({
    kind: "failed",
    shards: [{ shard: 2, says: "The disk is full." }, { shard: 3 }, { shard: 4 }],
  });
});

test("a job that waits for what can no longer come true is not waited for", async () => {
  const cluster = madeUpCluster(base);
  const merge = { job: "42", state: "PENDING", reason: "DependencyNeverSatisfied" };
  expect(
    await followStudy(
      cluster,
      queue(() => [merge]),
    ),
  ).toMatchObject({ kind: "failed" });
});

test("a scheduler that is silent now and then is asked again; one that is silent for long is a fault", async () => {
  const cluster = madeUpCluster(base);
  const silent = () => {
    throw new ClusterError({ kind: "refused", program: "squeue", says: "timed out" });
  };
  expect(
    await followStudy(
      cluster,
      queue(silent, silent, () => []),
    ),
  ).toMatchObject({ kind: "failed" });
  await expect(followStudy(cluster, queue(silent))).rejects.toThrow("timed out");
});

test("who stops following leaves the jobs alone", async () => {
  const cluster = madeUpCluster(base);
  const stop = new AbortController();
  const following = { ...queue(() => [running]), signal: stop.signal, pause: async () => stop.abort() };
  expect(await followStudy(cluster, following)).toEqual({ kind: "left" });
});

test("a shard counts as finished only while every file of its runs is as long as it was", () => {
  const cluster = madeUpCluster(base);
  const shards = shardsOf(cluster);
  for (const shard of shards) finishShard(cluster, shard);
  expect(missingShards(cluster)).toEqual([]);
  const [lost] = fs.readdirSync(shardFolder(cluster, shards[1])).filter((name) => name.startsWith("runs-"));
  fs.truncateSync(join(shardFolder(cluster, shards[1]), lost), 10);
  fs.rmSync(shardFolder(cluster, shards[3]), { recursive: true });
  expect(missingShards(cluster).map(({ index }) => index)).toEqual([2, 4]);
});

test("a study is found again as it was prepared, with the jobs that were given", () => {
  const cluster = noteJobs(madeUpCluster(base), ["41", "42"], [{ index: 2, of: 4 }]);
  expect(findCluster(join(base, "study"))).toEqual(cluster);
  expect(findCluster(cluster.folder)).toEqual(cluster);
  expect(prepareCluster({ ...cluster, job: { ...cluster.job, jobs: [] } }, undefined)).toEqual(cluster);
});

test("the same study cut otherwise is refused, and so is a folder that holds something else", () => {
  const cluster = madeUpCluster(base);
  expect(() => prepareCluster({ ...cluster, job: { ...cluster.job, shards: 5 } }, undefined)).toThrow(
    "otherStudy",
  );
  fs.mkdirSync(join(base, "other.cluster"));
  fs.writeFileSync(join(base, "other.cluster", "thesis.docx"), "");
  expect(() => madeUpCluster(base, "other")).toThrow("thesis.docx");
});

test.each(["{", "{}", "null", '{"format":1,"engine":"slurm"}'])(
  "a damaged cluster.json, %j, is a fault",
  (text) => {
    const cluster = madeUpCluster(base);
    fs.writeFileSync(join(cluster.folder, "cluster.json"), text);
    expect(() => findCluster(cluster.folder)).toThrow("damaged");
  },
);

test("the end of a log is read, however long it is, with what the scheduler says of the task", () => {
  const cluster = noteJobs(
    madeUpCluster(base),
    ["41", "42"],
    [
      { index: 2, of: 4 },
      { index: 4, of: 4 },
    ],
  );
  const logs = join(cluster.folder, "logs");
  fs.writeFileSync(join(logs, "shard-4.log"), `${"x".repeat(1e6)}\nfirst\nlast\n`);
  fs.writeFileSync(join(logs, "task-2.log"), "slurmstepd: error: CANCELLED DUE TO TIME LIMIT\n");
  expect(logEnds(cluster, 4, 2).map(({ lines }) => lines)).toEqual([
    ["first", "last"],
    ["slurmstepd: error: CANCELLED DUE TO TIME LIMIT"],
  ]);
  expect(logEnds(cluster, 2, 2)).toEqual([]);
});

test("what squeue prints is read as tasks; those that are over are left out", () => {
  const text =
    "41 1 RUNNING None\n41 2 PENDING Resources\n42 N/A PENDING Dependency\n41 3 COMPLETED None\n41 4 COMPLETING None\n";
  expect(readTasks(text)).toEqual([
    { job: "41", task: 1, state: "RUNNING", reason: "None" },
    { job: "41", task: 2, state: "PENDING", reason: "Resources" },
    { job: "42", state: "PENDING", reason: "Dependency" },
    { job: "41", task: 4, state: "COMPLETING", reason: "None" },
  ]);
});
