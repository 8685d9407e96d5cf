// streetlevel merge: the shards of a study put together into its results folder.
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
import { linesOf } from "../screen/lines-of.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { sayAnswer, sayFinished, saySaved } from "./study.ts";

export async function merge(request: Request, effects: Effects): Promise<ExitCode> {
  const sources = resultsFolders(request, effects);
  if (sources.length === 0) throw new RequestError(whichShards);
  const began = effects.date();
  const { study, results, damagedFiles } = mergeShards(sources);
  const screen = screenOf(effects, request.noColor);
  if (damagedFiles > 0 && !request.quiet)
    write(effects.messages, screen, prose(screen, damagedRuns(damagedFiles)));
  const opened = openKept(study, sources[0]);
  const out = request.out ?? resultsFolderOf(sources[0]);
  const asked = { ...request, ...(out === undefined ? {} : { out }) };
  const { scenarioText } = study;
  const place = findResultsPlace(opened, results, scenarioText, asked, effects);
  if (place.isFinished) return sayFinished(place, request, effects, screen);
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    const { folder } = place;
    const finished = { scenarioText, results, folder, replace: request.replace, began, threads: 1 };
    sayAnswer(results, linesOf(study.request.kind), asked, effects);
    const charts = await saveStudy(finished, drawingOf(stop.signal, effects));
    return saySaved({ opened, results, place, charts }, asked, effects);
  } finally {
    stopListening();
  }
}
