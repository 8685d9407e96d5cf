// streetlevel merge: the shards of a study put together into its results folder.
import {
  discardShards,
  findCluster,
  foldersOfShards,
  resultsOf,
} from "../../experiment/cluster/cluster-study.ts";
import { resultsFolderOf } from "../../experiment/store/kept/kept-study.ts";
import { mergeShards } from "../../experiment/store/kept/merge.ts";
import { saveStudy } from "../../experiment/study/save-study.ts";
import { isJudgedAfter } from "../../experiment/study/stored-study.ts";
import { damagedRuns } from "../../words/kept.ts";
import { whichShards } from "../../words/shards.ts";
import { drawingOf } from "../conduct.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { resultsFolders } from "../folder-argument.ts";
import { knownByFolder } from "../known-by-folder.ts";
import { openKept } from "../open-kept.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { findResultsPlace } from "../results-place.ts";
import { linesOf } from "../screen/lines-of.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { isWithin, sayAnswer, saySaved, sayStored } from "./study.ts";

export async function merge(request: Request, effects: Effects): Promise<ExitCode> {
  if (request.seeds) return (await import("./merge-seeds.ts")).mergeSeeds(request, effects);
  const named = resultsFolders(request, effects);
  const cluster = named.length === 1 ? findCluster(named[0]) : undefined;
  if (cluster?.job.wave !== undefined) {
    const [{ mergeWaves }, { give }] = await Promise.all([
      import("../merge-waves.ts"),
      import("../cluster-study.ts"),
    ]);
    return mergeWaves(cluster, give, request, effects);
  }
  const sources = cluster === undefined ? named : foldersOfShards(cluster);
  if (sources.length === 0) throw new RequestError(whichShards);
  const began = effects.date();
  const { study, results, damagedFiles } = mergeShards(sources);
  const screen = screenOf(effects, request.noColor);
  if (damagedFiles > 0 && !request.quiet)
    write(effects.messages, screen, prose(screen, damagedRuns(damagedFiles)));
  const ofSources = cluster === undefined ? resultsFolderOf(sources[0]) : resultsOf(cluster);
  const out = request.out ?? ofSources;
  const isReplacing = request.replace || (cluster?.study.replace ?? false);
  const asked = { ...request, replace: isReplacing, ...(out === undefined ? {} : { out }) };
  const { scenarioText } = study;
  const place = findResultsPlace(openKept(study, sources[0]), results, scenarioText, asked, effects);
  const lines = linesOf(study.request.kind);
  const { given, opened } = knownByFolder(openKept(study, sources[0]), place.shown, request.given);
  const { stored } = place;
  if (stored !== undefined && (place.isFinished || isWithin(results, stored)))
    return sayStored({ opened, plan: results, place, stored, lines }, { ...request, given }, effects);
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    const { folder } = place;
    const judging = { isJudgedAfter: stored !== undefined && isJudgedAfter(stored, results) };
    const replace = isReplacing || stored !== undefined;
    const finished = { scenarioText, results, folder, replace, began, threads: 1, ...judging };
    sayAnswer(results, opened, lines, asked, effects, judging.isJudgedAfter);
    const charts = await saveStudy(finished, drawingOf(stop.signal, effects));
    if (cluster !== undefined) discardShards(cluster);
    return saySaved({ opened, results, place, charts, ...judging }, { ...asked, given }, effects);
  } finally {
    stopListening();
  }
}
