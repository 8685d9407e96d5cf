// A study given to a cluster in place of this machine's threads: prepared, submitted or printed, and followed if asked.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ClusterError } from "../experiment/cluster/cluster-fault.ts";
import {
  type ClusterJob,
  type ClusterStudy,
  clusterFolder,
  discardCluster,
  findCluster,
  freeShards,
  missingShards,
  noteJobs,
  prepareCluster,
  resultsOf,
} from "../experiment/cluster/cluster-study.ts";
import { followStudy } from "../experiment/cluster/follow.ts";
import { jobScripts, mergeCommand, shardCommand } from "../experiment/cluster/job-scripts.ts";
import { shellCommand, shellWord } from "../experiment/cluster/shell-words.ts";
import { readSite, type Site, siteOf } from "../experiment/cluster/site.ts";
import type { Scheduler } from "../experiment/cluster/slurm.ts";
import { runCount } from "../experiment/plan/cell-runs.ts";
import type { Shard } from "../experiment/plan/shards.ts";
import { diskSteps } from "../experiment/store/file-steps.ts";
import { takeLock } from "../experiment/store/kept/lock.ts";
import { writeWhole } from "../experiment/store/kept/runs-files.ts";
import { keptStudy, type StudyOrder } from "../experiment/study/conduct.ts";
import {
  followingStopped,
  givenToSlurm,
  howToFollow,
  noExpectWithoutWait,
  noProgramForCluster,
  noShardForCluster,
  printedCommands,
  printedWave,
  waitingBecause,
} from "../words/cluster.ts";
import { moreShardsThanRuns } from "../words/shards.ts";
import { type ClusterAsked, usualShards } from "./cluster-options.ts";
import type { Effects } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { asExpected, judgedInFolder } from "./expected-verdicts.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { showProgress } from "./progress.ts";
import { RequestError } from "./request-error.ts";
import { sayWhatFailed } from "./screen/cluster-screen.ts";
import { prose, screenOf, withoutPaint } from "./screen/screen.ts";
import { write, writeJson } from "./screen/write.ts";
import { shownPath } from "./shown-path.ts";

const millisecondsPerMinute = 60_000;
const millisecondsBetweenLooks = 2000;

/** @throws RequestError and ClusterError before anything is submitted. */
export async function giveToCluster(
  order: StudyOrder,
  asked: ClusterAsked,
  { rules }: Pick<OpenedScenario, "rules">,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  if (request.shard !== undefined) throw new RequestError(noShardForCluster);
  if (request.expect !== undefined && !request.wait) throw new RequestError(noExpectWithoutWait);
  if (effects.program === undefined) throw new RequestError(noProgramForCluster);
  const study = keptStudy({ ...order, shard: undefined });
  const runs = runCount(order.plan.runs);
  const shards = asked.shards ?? Math.min(runs, usualShards);
  if (shards > runs) throw new RequestError(moreShardsThanRuns(shards, runs));
  const site = siteOf(siteInFile(asked.site, effects), asked.flags);
  const minutes = request.mostRunMilliseconds;
  const job: ClusterJob = {
    engine: asked.engine,
    shards,
    workers: request.workers ?? 1,
    ...(minutes === undefined ? {} : { mostRunMinutes: minutes / millisecondsPerMinute }),
    program: programOf(effects.program, site),
    site,
    ...(order.plan.request.waves === undefined ? {} : { wave: 1 }),
    jobs: [],
    asked: [],
  };
  const cluster: ClusterStudy = { folder: clusterFolder(order.folder), study, job };
  const old = order.replace ? findCluster(order.folder) : undefined;
  if (old !== undefined) {
    await refuseUnderWay(old, effects);
    discardCluster(old);
  }
  const copied = rules === undefined ? undefined : readFileSync(rules.study.file.path);
  return giveMissing(prepareCluster(cluster, copied), request, effects);
}

/** Gives the shards that are not finished, or says their commands; the whole of a study that has none yet. */
export async function giveMissing(
  cluster: ClusterStudy,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  const isFollowed = request.wait && cluster.job.engine === "slurm";
  const active = await activeJobs(cluster, effects);
  if (active.length > 0) {
    if (isFollowed) return follow(cluster, request, effects);
    throw new ClusterError({ kind: "underWay", folder: cluster.folder, jobs: active });
  }
  const missing = missingShards(cluster);
  if (cluster.job.wave !== undefined && missing.length === 0)
    return (await import("./merge-waves.ts")).mergeWaves(cluster, give, request, effects);
  return give(cluster, missing, request, effects);
}

/** Gives these shards, or says their commands. */
export async function give(
  cluster: ClusterStudy,
  missing: readonly Shard[],
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  if (cluster.job.engine === "print") return sayCommands(cluster, missing, request, effects);
  const { given, jobs } = await submit(cluster, missing, effects);
  sayGiven(given, { jobs, shards: missing.length }, request, effects);
  return request.wait ? follow(given, request, effects) : exitCodes.done;
}

/** One submission at a time: a second command at the same moment is refused. */
async function submit(cluster: ClusterStudy, missing: readonly Shard[], effects: Effects) {
  const lock = takeLock(cluster.folder);
  try {
    const { submit } = await schedulerOf(effects);
    freeShards(cluster, missing);
    for (const [name, text] of jobScripts(cluster, missing))
      writeWhole(cluster.folder, name, text, diskSteps);
    const jobs = await submit(cluster.folder);
    return { given: noteJobs(cluster, jobs, missing), jobs };
  } finally {
    lock.release();
  }
}

async function activeJobs({ job }: ClusterStudy, effects: Effects): Promise<string[]> {
  if (job.engine === "print" || job.jobs.length === 0) return [];
  const active = await (await schedulerOf(effects)).activeTasks(job.jobs);
  return [...new Set(active.map((task) => task.job))];
}

async function refuseUnderWay(cluster: ClusterStudy, effects: Effects): Promise<void> {
  const jobs = await activeJobs(cluster, effects);
  if (jobs.length > 0) throw new ClusterError({ kind: "underWay", folder: cluster.folder, jobs });
}

async function follow(cluster: ClusterStudy, request: Request, effects: Effects): Promise<ExitCode> {
  const screen = screenOf(effects, request.noColor);
  const progress = await showProgress(effects, request.quiet);
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  let isToldOfWaiting = request.quiet;
  let shown = -1;
  try {
    const found = await followStudy(cluster, {
      scheduler: await schedulerOf(effects),
      signal: stop.signal,
      pause: () => effects.pause?.(millisecondsBetweenLooks, stop.signal) ?? Promise.resolve(),
      onProgress: ({ done, total, active }) => {
        const isIdle = active.length > 0 && active.every(({ state }) => state === "PENDING");
        if (isIdle && !isToldOfWaiting) {
          write(effects.messages, screen, prose(screen, waitingBecause(active.length, active[0].reason)));
          isToldOfWaiting = true;
        }
        if (done !== shown) progress.update({ done, total });
        shown = done;
      },
    });
    progress.finish();
    if (found.kind === "left") {
      write(effects.messages, screen, prose(screen, followingStopped(cluster.job.jobs)));
      return exitCodes.interrupted;
    }
    if (found.kind === "finished") return sayMerged(cluster, request, effects);
    // What joined the shards of a wave has given those of the next.
    const now = findCluster(cluster.folder);
    if (now !== undefined && now.job.wave !== cluster.job.wave) return follow(now, request, effects);
    sayWhatFailed(cluster, found, effects, screen);
    return exitCodes.fault;
  } finally {
    stopListening();
  }
}

/** The merged study as if it had been made here: where it is, and whether it is as expected. */
async function sayMerged(cluster: ClusterStudy, request: Request, effects: Effects): Promise<ExitCode> {
  if (cluster.job.wave !== undefined)
    return (await import("./merge-waves.ts")).sayMatch(cluster, request, effects);
  const { sayOfMerged } = await import("./screen/cluster-screen.ts");
  const folder = resultsOf(cluster);
  const code = sayOfMerged(folder, request, effects);
  return asExpected(() => judgedInFolder(folder), code, request, effects);
}

function sayGiven(
  { folder, job: { shards: of } }: ClusterStudy,
  { jobs, shards }: { readonly jobs: readonly string[]; readonly shards: number },
  { json, noColor, wait }: Request,
  effects: Effects,
): void {
  const screen = screenOf(effects, noColor);
  const shown = (path: string) => shownPath(path, effects.workingFolder);
  const given = { shards, of, jobs, folder: shown(folder), results: shellWord(shown(resultsOf({ folder }))) };
  // With --wait, standard output is for what comes at the end.
  if (!json) write(effects.output, screen, [...prose(screen, givenToSlurm(given)), ...howToFollow(given)]);
  else if (!wait) writeJson(effects.output, given);
}

function sayCommands(
  cluster: ClusterStudy,
  missing: readonly Shard[],
  { json, quiet, noColor }: Request,
  effects: Effects,
): ExitCode {
  const commands = missing.map((shard) => shellCommand(shardCommand(cluster, shard)));
  const merge = shellCommand(mergeCommand(cluster));
  if (json) {
    const found = { folder: cluster.folder, results: resultsOf(cluster), commands, merge };
    writeJson(effects.output, found);
  } else {
    const screen = screenOf(effects, noColor);
    write(effects.output, withoutPaint(screen), commands);
    const { wave } = cluster.job;
    const waves = cluster.study.request.waves?.waves ?? 1;
    const said =
      wave === undefined ? printedCommands(commands.length) : printedWave(commands.length, wave, waves);
    if (!quiet) write(effects.messages, screen, [...prose(screen, said), merge]);
  }
  return exitCodes.done;
}

function siteInFile(named: string | undefined, { workingFolder }: Effects): Site {
  if (named === undefined) return {};
  const file = resolve(workingFolder, named);
  try {
    return readSite(readFileSync(file, "utf8"), file);
  } catch (error) {
    if (error instanceof ClusterError) throw error;
    const says = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ClusterError({ kind: "badSite", file, says }, { cause: error });
  }
}

/** Node by its path on this machine; where modules bring it, whichever they bring. */
function programOf([node, ...rest]: readonly string[], { modules = [] }: Site): string[] {
  return [modules.length === 0 ? node : "node", ...rest];
}

async function schedulerOf({ loadScheduler }: Effects): Promise<Scheduler> {
  if (loadScheduler !== undefined) return loadScheduler();
  return (await import("../experiment/cluster/slurm.ts")).slurm;
}
