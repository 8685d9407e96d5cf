// What is said of a study on a cluster: how it was given, how far it is, what failed, and what to do next.
import type { ClusterFault } from "../experiment/cluster/cluster-fault.ts";
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";
import { withSlash } from "./saved.ts";

export interface Given {
  readonly shards: number;
  readonly of: number;
  readonly jobs: readonly string[];
  /** The folder for the cluster as the reader sees it, and the results folder as a word of a shell. */
  readonly folder: string;
  readonly results: string;
}

/** After a study was given to Slurm. */
export function givenToSlurm({ shards, of, jobs, folder }: Given): string {
  const [array = "", merge = array] = jobs;
  const where = `Scripts and logs are in ${withSlash(folder)}`;
  if (shards === 0)
    return `Given to Slurm: all shards are finished, and job ${merge} puts them together. ${where}`;
  const all = shards === of ? counted(of, "shard") : `${count(shards)} of ${counted(of, "shard")}`;
  return `Given to Slurm: ${all} as job ${array}, and job ${merge}, which puts them together when all are finished. ${where}`;
}

export function howToFollow({ jobs, results }: Given): readonly string[] {
  return [
    `Follow  streetlevel resume ${results} --wait`,
    `Look    squeue --jobs=${jobs.join(",")}`,
    `Cancel  scancel ${jobs.join(" ")}`,
  ];
}

/** Where the commands of the shards are printed for another scheduler. */
export function printedCommands(shards: number): string {
  return `${counted(shards, "command")}, one for each shard, in any order and on any machine that sees the same folders. When all have ended well, this puts them together:`;
}

/** Each wave of a match is cut into shards by itself. */
export function waveBegins(wave: number, of: number, runs: number): string {
  return `Wave ${wave} of ${of}: ${counted(runs, "run")}, whose points follow from all runs of the waves before it.`;
}

/** The same for one wave of a match. */
export function printedWave(shards: number, wave: number, of: number): string {
  const commands = `${counted(shards, "command")} of wave ${wave} of ${of}, one for each shard, in any order and on any machine that sees the same folders.`;
  return wave < of
    ? `${commands} The next wave waits for all of them; when all have ended well, this prints those of the next wave:`
    : `${commands} When all have ended well, this puts the match together:`;
}

/** Following a study of which nothing runs yet. */
export function waitingBecause(tasks: number, reason: string): string {
  return `Nothing runs yet: ${counted(tasks, "job")} ${tasks === 1 ? "waits" : "wait"} (Slurm says ${reason}).`;
}

/** After an interruption of whoever followed. */
export function followingStopped(jobs: readonly string[]): string {
  return `No longer following. The jobs go on; to cancel them: scancel ${jobs.join(" ")}`;
}

export function shardsFailed(failed: number, of: number): string {
  return `${count(failed)} of ${counted(of, "shard")} ended without finishing; what they and the others have made is kept.`;
}

/** @param says its own word; absent for one that was cut off. */
export function failedShard(shard: number, says: string | undefined): string {
  if (says === undefined) return `Shard ${shard} was cut off, or never began.`;
  return `Shard ${shard} failed: ${says}`;
}

/** @param file as the reader sees it. */
export function endOfLog(file: string): string {
  return `${file} ends:`;
}

export function moreFailed(shards: number): string {
  return `And ${counted(shards, "shard")} more.`;
}

export const notMerged = "All shards are finished, but putting them together failed.";

/** After a failure on the cluster. */
/** @param results the results folder as a word of a shell. */
export function submitMissing(results: string): string {
  return `When that is put right, this gives the cluster only what is missing: streetlevel resume ${results}`;
}

export const noExpectWithoutWait =
  "A study that is given to a cluster is judged when it is finished: --expect needs --wait here.";

export const waitNeedsSlurm = "There is nothing to wait for: --wait goes with --engine slurm.";

export function needsSlurm(option: string): string {
  return `${option} goes with --engine slurm or --engine print.`;
}

export const noShardForCluster =
  "A cluster runs every shard: --shard does not go with --engine slurm or --engine print. --shards says how many there are.";

export function notAnEngine(found: string): string {
  return `--engine wants local, slurm or print, not "${found}".`;
}

export const noProgramForCluster = "The program does not know how it was started, so no job could start it.";

export const whichCluster =
  "Which study, and which of its shards? For example: streetlevel shard results/case-teams.cluster --shard 3";

export function notOnCluster(folder: string): string {
  return `${withSlash(folder)} is not a folder of a study for a cluster.`;
}

export const waitForWhat = "--wait follows a study on a cluster, and this one was not given to any.";

/** @param show how the reader sees a path. */
export function clusterFault(fault: ClusterFault, show: (path: string) => string): string {
  switch (fault.kind) {
    case "badSetting": {
      const where = fault.file === undefined ? `--${fault.name}` : `${show(fault.file)}: ${fault.name}`;
      return `${where} wants ${wanted[fault.name] ?? "another value"}, not ${JSON.stringify(fault.found)}.`;
    }
    case "badSite":
      return `${show(fault.file)} is not a site file: ${fault.says}`;
    case "unknownSetting":
      return `${show(fault.file)}: there is no setting ${JSON.stringify(fault.name)}. There are: ${listed(Object.keys(wanted))}.`;
    case "otherStudy":
      return `${withSlash(show(fault.folder))} holds a study with other inputs, or this one cut into another number of shards. Finish it with streetlevel resume, throw it away with --replace, or choose another place with --out.`;
    case "notOurs":
      return `${withSlash(show(fault.folder))} holds ${JSON.stringify(fault.name)}, which no study for a cluster has. Move it elsewhere, or choose another place with --out.`;
    case "damaged":
      return `${show(fault.file)} is damaged: it is not what streetlevel writes.`;
    case "underWay":
      return `The study in ${withSlash(show(fault.folder))} is under way: Slurm still has jobs ${listed(fault.jobs)} of it. To follow it, add --wait; to stop it: scancel ${fault.jobs.join(" ")}`;
    case "noScheduler":
      return `${fault.program} is not installed here. --engine slurm is for a machine from which jobs are submitted; --engine print prints the commands for any other scheduler.`;
    case "refused":
      return `${fault.program} refused: ${fault.says}`;
    case "noSuchShard":
      return `The study is cut into ${counted(fault.of, "shard")}; there is no shard ${fault.shard}.`;
    case "waveUnfinished":
      return `Wave ${fault.wave} is not finished: ${fault.shards.length === 1 ? "shard" : "shards"} ${listed(fault.shards.map(String))} of it ${fault.shards.length === 1 ? "is" : "are"} missing. The next wave follows from all of its runs.`;
  }
}

const wanted: Readonly<Record<string, string>> = {
  partition: "the name of a partition, such as short",
  account: "the name of an account",
  time: "a time as Slurm writes it, such as 04:00:00 or 2-00:00:00",
  memory: "a size such as 2G",
  modules: "names of modules, such as nodejs/20",
  sbatch: "arguments of sbatch in one line each, such as --constraint=avx2",
  tasksAtMost: "a whole number from 1",
  tasksAtOnce: "a whole number from 1",
};
