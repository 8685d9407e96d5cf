// The folder of a study on a cluster: what it is, how it is cut, its scripts, its shards, which of them are finished.
//
// It stands beside the results folder, under the same name with .cluster behind it, since a results folder appears
// whole or not at all: study.json and scenario.yaml (the study), cluster.json (how it is cut, which jobs were given),
// the scripts, logs/, markers/ (how far each shard has come), and one folder of kept runs for each shard.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Shard } from "../plan/shards.ts";
import type { RunRow } from "../run/rows.ts";
import { aNumber, anOrdinal, aText, fields, listOf, maybe, oneOf, parsed } from "../store/fields.ts";
import { diskSteps } from "../store/file-steps.ts";
import {
  type KeptStudy,
  keptFolder,
  readKeptStudy,
  studyFile,
  studyFileText,
  studyFingerprint,
} from "../store/kept/kept-study.ts";
import { lockFile } from "../store/kept/lock.ts";
import { listRunsFiles, readRunsFile, writeWhole } from "../store/kept/runs-files.ts";
import { scenarioFile } from "../store/manifest.ts";
import { isPlainFile, namesIn, readPlainText, standingAt } from "../store/plain-files.ts";
import { ClusterError } from "./cluster-fault.ts";
import { isWhole, type Marker, markersFolder, readMarker } from "./markers.ts";
import { readSite, type Site } from "./site.ts";

const clusterFile = "cluster.json";
const clusterFormat = 1;
export const rulesCopy = "rules.mjs";
export const logsFolder = "logs";

/** How a study is cut and given to a scheduler. */
export interface ClusterJob {
  readonly engine: "slurm" | "print";
  readonly shards: number;
  /** Threads of each shard. */
  readonly workers: number;
  readonly mostRunMinutes?: number;
  /** The program and what stands before its own words, such as node and a path. */
  readonly program: readonly string[];
  readonly site: Site;
  /** Of a match: the wave that is under way, from 1. */
  readonly wave?: number;
  /** Numbers of all jobs that were given, the latest last. */
  readonly jobs: readonly string[];
  /** Numbers of the shards that were asked for last, in their order. */
  readonly asked: readonly number[];
}

export interface ClusterStudy {
  readonly folder: string;
  readonly study: KeptStudy;
  readonly job: ClusterJob;
}

export function clusterFolder(resultsFolder: string): string {
  return `${resultsFolder}.cluster`;
}

/** Where the merged results go. */
export function resultsOf({ folder }: Pick<ClusterStudy, "folder">): string {
  return folder.replace(/\.cluster$/, "");
}

/** Where a shard's runs are kept. */
export function shardFolder(cluster: Pick<ClusterStudy, "folder">, shard: Shard): string {
  return keptFolder(shardPlace(cluster), shard);
}

/** Beside what a shard's runs are kept, as if results were to go there. */
export function shardPlace(cluster: Pick<ClusterStudy, "folder">): string {
  return join(cluster.folder, basename(resultsOf(cluster)));
}

export function shardsOf({ job: { shards } }: Pick<ClusterStudy, "job">): Shard[] {
  return Array.from({ length: shards }, (_, place) => ({ index: place + 1, of: shards }));
}

/** The folders of the shards that have begun; of none, that of the first, which is missing. */
export function foldersOfShards(cluster: ClusterStudy): string[] {
  const all = shardsOf(cluster).map((shard) => shardFolder(cluster, shard));
  const begun = all.filter((folder) => existsSync(folder));
  return begun.length === 0 ? all.slice(0, 1) : begun;
}

/** The shards that are not there whole; a shard's runs count only as long as its files are as its marker says. */
export function missingShards(cluster: ClusterStudy): Shard[] {
  return shardsOf(cluster).filter(
    (shard) => !isShardWhole(cluster, shard, readMarker(cluster.folder, shard)),
  );
}

/** Whether its marker says that it is whole, in the wave that is under way where there are waves, and its files bear it out. */
export function isShardWhole(cluster: ClusterStudy, shard: Shard, marker: Marker | undefined): boolean {
  return marker?.wave === cluster.job.wave && isWhole(marker, shardFolder(cluster, shard));
}

/** Every row that any shard has kept, of all waves, each once; files that are damaged have none. */
export function rowsOfShards(cluster: ClusterStudy): RunRow[] {
  const fingerprint = studyFingerprint(cluster.study);
  const rows = new Map<string, RunRow>();
  for (const folder of foldersOfShards(cluster)) {
    if (standingAt(folder) !== "folder") continue;
    for (const name of listRunsFiles(folder)) {
      for (const row of readRunsFile(join(folder, name), fingerprint) ?? [])
        rows.set(`${row.cellIndex} ${row.replication}`, row);
    }
  }
  return [...rows.values()];
}

/** Writes down which wave of a match is under way now. */
export function noteWave(cluster: ClusterStudy, wave: number): ClusterStudy {
  const known = { ...cluster, job: { ...cluster.job, wave } };
  writeJob(known);
  return known;
}

/**
 * The study of a cluster's folder, or of the one beside a results folder; absent when there is none.
 * @throws ClusterError for one that is damaged, StoreFaultError as {@link readKeptStudy}.
 */
export function findCluster(folder: string): ClusterStudy | undefined {
  for (const place of [clusterFolder(folder), folder]) {
    const file = join(place, clusterFile);
    if (!isPlainFile(file)) continue;
    const job = jobIn(file);
    const study = readKeptStudy(place);
    if (study === undefined) throw new ClusterError({ kind: "damaged", file: join(place, studyFile) });
    return { folder: place, study, job };
  }
  return undefined;
}

/**
 * Writes down what is to be done, `cluster.json` last. A folder that is there already must hold the same study, cut
 * the same way.
 * @throws ClusterError for one that holds anything else.
 */
export function prepareCluster(cluster: ClusterStudy, rules: string | Uint8Array | undefined): ClusterStudy {
  const { folder, study, job } = cluster;
  const found = findCluster(folder);
  if (found !== undefined && !isSame(found, cluster)) throw new ClusterError({ kind: "otherStudy", folder });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(join(folder, logsFolder), { recursive: true });
  mkdirSync(join(folder, markersFolder), { recursive: true });
  if (found === undefined) {
    refuseForeign(folder);
    writeWhole(folder, scenarioFile, study.scenarioText, diskSteps);
    writeWhole(folder, studyFile, studyFileText(study), diskSteps);
    if (rules !== undefined) writeWhole(folder, rulesCopy, rules, diskSteps);
  }
  const { jobs = [], asked = [], wave = job.wave } = found?.job ?? {};
  const known = { ...cluster, job: { ...job, jobs, asked, ...(wave === undefined ? {} : { wave }) } };
  writeJob(known);
  return known;
}

/** Writes down the jobs that were given, and for which shards. */
export function noteJobs(
  cluster: ClusterStudy,
  jobs: readonly string[],
  shards: readonly Shard[],
): ClusterStudy {
  const asked = shards.map(({ index }) => index);
  const known = { ...cluster, job: { ...cluster.job, jobs: [...cluster.job.jobs, ...jobs], asked } };
  writeJob(known);
  return known;
}

/**
 * Removes the locks of shards of which the scheduler says that no job is left: one that was killed with its node
 * leaves a lock that no other machine can tell from a living one's.
 */
export function freeShards(cluster: ClusterStudy, shards: readonly Shard[]): void {
  for (const shard of shards) {
    const folder = shardFolder(cluster, shard);
    // Whatever else lies there is the shard's to complain of.
    if (standingAt(folder) === "folder") rmSync(join(folder, lockFile), { force: true });
  }
}

/** What a merged study has no more use for: the runs of its shards. Scripts, markers and logs stay. */
export function discardShards(cluster: ClusterStudy): void {
  for (const shard of shardsOf(cluster)) diskSteps.removeFolder(shardFolder(cluster, shard));
}

/** Removes the folder with all that is in it, of which no job must be left. */
export function discardCluster({ folder }: Pick<ClusterStudy, "folder">): void {
  diskSteps.removeFolder(folder);
}

function isSame(one: ClusterStudy, other: ClusterStudy): boolean {
  return studyFingerprint(one.study) === studyFingerprint(other.study) && one.job.shards === other.job.shards;
}

/** A preparation that was cut off leaves only names of ours. */
function refuseForeign(folder: string): void {
  const ours = new Set([scenarioFile, studyFile, rulesCopy, logsFolder, markersFolder, lockFile]);
  const foreign = namesIn(folder).find((name) => !ours.has(name) && !name.startsWith(".tmp-"));
  if (foreign !== undefined) throw new ClusterError({ kind: "notOurs", folder, name: foreign });
}

function writeJob({ folder, job }: ClusterStudy): void {
  const text = `${JSON.stringify({ format: clusterFormat, ...job }, undefined, 2)}\n`;
  writeWhole(folder, clusterFile, text, diskSteps);
}

const checkJob = fields({
  format: oneOf(clusterFormat),
  engine: oneOf("slurm", "print"),
  shards: anOrdinal,
  workers: anOrdinal,
  mostRunMinutes: maybe(aNumber),
  program: listOf(aText),
  site: fields({}),
  wave: maybe(anOrdinal),
  jobs: listOf(aText),
  asked: listOf(anOrdinal),
});

function jobIn(file: string): ClusterJob {
  const found = parsed(readPlainText(file));
  if (checkJob(found, "") !== undefined) throw new ClusterError({ kind: "damaged", file });
  const { format: _, ...job } = found as ClusterJob & { readonly format: number };
  try {
    return { ...job, site: readSite(JSON.stringify(job.site), file) };
  } catch (error) {
    throw new ClusterError({ kind: "damaged", file }, { cause: error });
  }
}

export function hasRulesCopy({ folder }: Pick<ClusterStudy, "folder">): boolean {
  return existsSync(join(folder, rulesCopy));
}
