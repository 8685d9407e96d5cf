// What joins the shards of a match's wave: the next wave is worked out and given, or the match told and written.

import { analyseStudy } from "../experiment/analysis/findings.ts";
import { waveSoFar } from "../experiment/analysis/matching/waves-so-far.ts";
import { ClusterError } from "../experiment/cluster/cluster-fault.ts";
import {
  type ClusterStudy,
  discardShards,
  missingShards,
  noteWave,
  resultsOf,
  rowsOfShards,
  shardsOf,
} from "../experiment/cluster/cluster-study.ts";
import { runCount } from "../experiment/plan/cell-runs.ts";
import type { Shard } from "../experiment/plan/shards.ts";
import { planStudy } from "../experiment/plan/study-plan.ts";
import { saveStudy } from "../experiment/study/save-study.ts";
import { waveBegins } from "../words/cluster.ts";
import { drawingOf } from "./conduct.ts";
import type { Effects } from "./effects.ts";
import type { ExitCode } from "./exit-codes.ts";
import { openKept } from "./open-kept.ts";
import type { Request } from "./options.ts";
import { sayAlarms } from "./screen/alarms.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";
import { showMatch } from "./show-match.ts";

/** Gives shards to the cluster, or says their commands. */
type Give = (
  cluster: ClusterStudy,
  shards: readonly Shard[],
  request: Request,
  effects: Effects,
) => Promise<ExitCode>;

/** @throws ClusterError where shards of the wave are missing. */
export async function mergeWaves(
  cluster: ClusterStudy,
  give: Give,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  const { study, job } = cluster;
  const missing = missingShards(cluster).map(({ index }) => index);
  if (missing.length > 0)
    throw new ClusterError({ kind: "waveUnfinished", wave: job.wave ?? 1, shards: missing });
  const began = effects.date();
  const { scenario } = openKept(study, cluster.folder);
  const rows = rowsOfShards(cluster);
  const { wave, plan, runs, isLast } = waveSoFar(planStudy(scenario, study.request), rows);
  const screen = screenOf(effects, request.noColor);
  if (!isLast) {
    const waves = study.request.waves?.waves ?? wave;
    if (!request.quiet)
      write(effects.messages, screen, prose(screen, waveBegins(wave, waves, runCount(runs))));
    const next = noteWave(cluster, wave);
    return give(next, shardsOf(next), request, effects);
  }
  const results = analyseStudy(plan, rows);
  const { scenarioText, replace } = study;
  const folder = resultsOf(cluster);
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    const finished = {
      results,
      scenarioText,
      folder,
      replace: replace || request.replace,
      began,
      threads: 1,
    };
    await saveStudy(finished, drawingOf(stop.signal, effects));
  } finally {
    stopListening();
  }
  discardShards(cluster);
  sayMatch(cluster, request, effects);
  return sayAlarms(results, effects, screen);
}

/** The finished match as if it had been made here. */
export function sayMatch(cluster: ClusterStudy, request: Request, effects: Effects): ExitCode {
  const folder = resultsOf(cluster);
  return showMatch(folder, openKept(cluster.study, cluster.folder), request, effects);
}
