// streetlevel shard: one shard of a study that was prepared for a cluster, as its job scripts call it.
import { join } from "node:path";
import { waveSoFar } from "../../experiment/analysis/matching/waves-so-far.ts";
import { ClusterError } from "../../experiment/cluster/cluster-fault.ts";
import {
  type ClusterStudy,
  findCluster,
  freeShards,
  hasRulesCopy,
  rowsOfShards,
  rulesCopy,
  shardFolder,
  shardPlace,
} from "../../experiment/cluster/cluster-study.ts";
import { filesOfShard, type Marker, writeMarker } from "../../experiment/cluster/markers.ts";
import type { Shard } from "../../experiment/plan/shards.ts";
import { planStudy, type StudyPlan } from "../../experiment/plan/study-plan.ts";
import { InterruptedError } from "../../experiment/run/threads/interrupted.ts";
import { StoreFaultError } from "../../experiment/store/store-fault.ts";
import { notOnCluster, whichCluster } from "../../words/cluster.ts";
import { shardDone } from "../../words/shards.ts";
import { storeFault } from "../../words/store-faults.ts";
import { failedRuns } from "../../words/study.ts";
import { conduct } from "../conduct.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { resultsFolders } from "../folder-argument.ts";
import { openKept } from "../open-kept.ts";
import type { Request } from "../options.ts";
import { openRulesAgain } from "../own-rules.ts";
import { RequestError } from "../request-error.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write, writeJson } from "../screen/write.ts";
import { shownPath } from "../shown-path.ts";

const millisecondsBetweenMarkers = 2000;

export async function shard(request: Request, effects: Effects): Promise<ExitCode> {
  const [folder] = resultsFolders(request, effects);
  const { shardNumber } = request;
  if (folder === undefined || shardNumber === undefined) throw new RequestError(whichCluster);
  const cluster = findCluster(folder);
  if (cluster === undefined) throw new RequestError(notOnCluster(shownPath(folder, effects.workingFolder)));
  const { shards } = cluster.job;
  if (shardNumber > shards) throw new ClusterError({ kind: "noSuchShard", shard: shardNumber, of: shards });
  const own: Shard = { index: shardNumber, of: shards };
  if (request.takeOver) freeShards(cluster, [own]);
  const { wave } = cluster.job;
  const mark = (marker: Marker) =>
    writeMarker(cluster.folder, own, { ...marker, ...(wave === undefined ? {} : { wave }) });
  const made = { runs: 0 };
  try {
    return await runShard(cluster, own, mark, made, request, effects);
  } catch (error) {
    const state = error instanceof InterruptedError ? "stopped" : "failed";
    const says = inWords(error, effects);
    mark({ state, runs: made.runs, ...(state === "failed" ? { says } : {}) });
    throw error;
  }
}

async function runShard(
  cluster: ClusterStudy,
  own: Shard,
  mark: (marker: Marker) => void,
  made: { runs: number },
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  const { study, folder } = cluster;
  const opened = openKept(study, folder);
  const shown = shownPath(folder, effects.workingFolder);
  const before = { sha256: study.request.rules?.sha256, names: opened.scenario.rules };
  const asked = hasRulesCopy(cluster) ? { ...request, rules: join(folder, rulesCopy) } : request;
  const rules = await openRulesAgain(before, shown, asked, effects);
  const plan = planOf(planStudy(opened.scenario, study.request), cluster);
  const results = shardPlace(cluster);
  const order = { plan, namedAs: study.namedAs, folder: results, replace: false, shard: own };
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    const withRules = { ...opened, ...(rules === undefined ? {} : { rules }) };
    const marking = markingEffects(effects, mark, made);
    const onResults = () => ({ folder: results });
    const found = await conduct(order, onResults, stop.signal, withRules, request, marking);
    const rows = found.kind === "shard" ? found.rows : found.results.rows;
    const failed = rows.filter(({ status }) => status === "failed");
    const files = filesOfShard(shardFolder(cluster, own));
    const kept = shownPath(shardFolder(cluster, own), effects.workingFolder);
    mark({ state: "finished", runs: rows.length, failedRuns: failed.length, files });
    const screen = screenOf(effects, request.noColor);
    if (request.json) {
      const said = { shard: own.index, shards: own.of, runs: rows.length, failedRuns: failed.length };
      writeJson(effects.output, said);
    } else write(effects.output, screen, prose(screen, shardDone(own.index, own.of, rows.length, kept)));
    if (failed.length > 0)
      write(
        effects.messages,
        screen,
        prose(screen, failedRuns(failed.length, rows.length, failed[0].reason ?? "")),
      );
    // A failed run is a row like any other: the shard is whole, and the study says it when it is put together.
    return exitCodes.done;
  } finally {
    stopListening();
  }
}

/** Of a match: the runs of the wave that is under way, which follow from all runs before it. */
function planOf(plan: StudyPlan, cluster: ClusterStudy): StudyPlan {
  const { wave } = cluster.job;
  if (wave === undefined) return plan;
  const { plan: grown, runs } = waveSoFar(plan, rowsOfShards(cluster), wave);
  return { ...grown, runs };
}

/** Every now and then while runs are made, how many there are is written down for whoever follows. */
function markingEffects(effects: Effects, mark: (marker: Marker) => void, made: { runs: number }): Effects {
  const { now } = effects;
  return {
    ...effects,
    loadRunJobs: async () => {
      const runJobs = await effects.loadRunJobs();
      let lastMark = Number.NEGATIVE_INFINITY;
      return (options) =>
        runJobs({
          ...options,
          onProgress: (progress) => {
            options.onProgress?.(progress);
            made.runs = progress.done;
            if (now() - lastMark < millisecondsBetweenMarkers) return;
            lastMark = now();
            mark({ state: "running", runs: progress.done, failedRuns: progress.failed });
          },
        });
    },
  };
}

/** The sentence that the log has too, without a stack. */
function inWords(error: unknown, { workingFolder }: Effects): string {
  if (error instanceof StoreFaultError)
    return storeFault(error.fault, (path) => shownPath(path, workingFolder));
  return (error instanceof Error ? error.message : String(error)).split("\n")[0];
}
