// streetlevel compare --until: as many replications as the precision asked for needs, and no more than allowed.
import type { PrecisionTarget } from "../../experiment/design/analysis/precision.ts";
import { distinctRuns, planCells } from "../../experiment/design/cells.ts";
import { chooseDetail } from "../../experiment/design/detail.ts";
import type { CellRuns } from "../../experiment/design/replicate.ts";
import { detailOf } from "../../experiment/store/manifest.ts";
import { runUntil } from "../../experiment/until-command.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { precisionSentence } from "../../words/precision.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { showProgress } from "../progress.ts";
import { refuseCost } from "../refuse-cost.ts";
import { findResultsPlace } from "../results-place.ts";
import { saveStudy } from "../save-study.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { sayResults } from "./study.ts";

/** Replications when -n does not say how many are the most. */
const usualMost = 1000;

/** The results are those of `compare` with the number of replications that it came to, in the same kind of folder. */
export async function compareUntil(
  opened: OpenedScenario,
  target: PrecisionTarget,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  const { scenario } = opened;
  const most = request.replications ?? usualMost;
  const asked = { scenario, plans: scenario.plans, points: 1, replications: most, largest: {} };
  await refuseCost(asked, request, effects);
  const jobs = distinctRuns(scenario, planCells(scenario, "compare"));
  const { replications: detail } = chooseDetail(jobs, request.detail);
  const study = { kind: "compare", ...detailOf({ detail }) } as const;
  // What the place refuses is refused before anything is run.
  if (request.out !== undefined) findResultsPlace(opened, writeScenario(scenario), study, request, effects);
  const began = effects.date();
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    const workers = request.workers ?? effects.threads;
    const run = await runner(workers, stop.signal, request, effects);
    const { results, precision } = await runUntil({ scenario, target, most, detail, run });
    const found = { ...opened, scenario: results.scenario, isChanged: true };
    const scenarioText = writeScenario(results.scenario);
    const place = findResultsPlace(found, scenarioText, study, request, effects);
    const finished = { study, scenarioText, results, place, began, workers, signal: stop.signal };
    const charts = await saveStudy(finished, request, effects);
    const screen = screenOf(effects, request.noColor);
    const said = prose(screen, precisionSentence(precision));
    if (request.json && !request.quiet) write(effects.messages, screen, said);
    const lines: typeof comparisonLines = (all, on) => [...said, "", ...comparisonLines(all, on)];
    return sayResults({ opened: found, study, results, place, charts }, lines, request, effects);
  } finally {
    stopListening();
  }
}

async function runner(workers: number, signal: AbortSignal, { quiet }: Request, effects: Effects) {
  const runOnThreads =
    (await effects.loadRunJobs?.()) ?? (await import("../../experiment/engines/threads.ts")).runOnThreads;
  return async (jobs: readonly CellRuns[]) => {
    const progress = await showProgress(effects, quiet);
    try {
      return await runOnThreads({ jobs, workers, signal, onProgress: progress.update });
    } finally {
      progress.finish();
    }
  };
}
