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
import { damagedRuns } from "../../words/kept.ts";
import { whichShards } from "../../words/shards.ts";
import { drawingOf } from "../conduct.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { resultsFolders } from "../folder-argument.ts";
import { openKept } from "../open-kept.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { findResultsPlace } from "../results-place.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { runLines } from "../screen/run-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { sayAnswer, sayFinished, saySaved } from "./study.ts";

export async function merge(request: Request, effects: Effects): Promise<ExitCode> {
  const named = resultsFolders(request, effects);
  const cluster = named.length === 1 ? findCluster(named[0]) : undefined;
  const sources = cluster === undefined ? named : foldersOfShards(cluster);
  if (sources.length === 0) throw new RequestError(whichShards);
  const began = effects.date();
  const { study, results, damagedFiles } = mergeShards(sources);
  const screen = screenOf(effects, request.noColor);
  if (damagedFiles > 0 && !request.quiet)
    write(effects.messages, screen, prose(screen, damagedRuns(damagedFiles)));
  const opened = openKept(study, sources[0]);
  const ofSources = cluster === undefined ? resultsFolderOf(sources[0]) : resultsOf(cluster);
  const out = request.out ?? ofSources;
  const replace = request.replace || (cluster?.study.replace ?? false);
  const asked = { ...request, replace, ...(out === undefined ? {} : { out }) };
  const { scenarioText } = study;
  const place = findResultsPlace(opened, results, scenarioText, asked, effects);
  if (place.isFinished) return sayFinished(place, request, effects, screen);
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    const { folder } = place;
    const finished = { scenarioText, results, folder, replace, began, threads: 1 };
    const lines = study.request.kind === "run" ? runLines : comparisonLines;
    sayAnswer(results, lines, asked, effects);
    const charts = await saveStudy(finished, drawingOf(stop.signal, effects));
    if (cluster !== undefined) discardShards(cluster);
    return saySaved({ opened, results, place, charts }, asked, effects);
  } finally {
    stopListening();
  }
}
