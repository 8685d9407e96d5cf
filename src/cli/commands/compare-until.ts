// streetlevel compare --until: as many replications as the precision asked for needs, and no more than allowed.

import { join, resolve } from "node:path";
import type { CellRuns } from "../../experiment/plan/cell-runs.ts";
import type { StudyPlan } from "../../experiment/plan/study-plan.ts";
import { planStudy, withReplications } from "../../experiment/plan/study-plan.ts";
import type { PrecisionTarget } from "../../experiment/plan/study-request.ts";
import { commandText } from "../../experiment/plan/study-request.ts";
import { sizeStudy } from "../../experiment/plan/study-size.ts";
import type { StudyRules } from "../../experiment/run/threads/rules-file.ts";
import { sha256 } from "../../experiment/store/hash.ts";
import type { KeptRuns } from "../../experiment/store/kept/kept-runs.ts";
import { runUntil } from "../../experiment/study/run-until.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { precisionSentence } from "../../words/precision.ts";
import { noUntilInShards } from "../../words/shards.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { findFinishedUntil } from "../finished-until.ts";
import { type StudyToKeep, withKeptRuns } from "../keep-study.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { rulesOf } from "../own-rules.ts";
import { showProgress } from "../progress.ts";
import { refuseCost } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import { findResultsPlace } from "../results-place.ts";
import { usualRunMilliseconds } from "../sample-options.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { shownPath } from "../shown-path.ts";
import { sayAnswer, sayFinished, saySaved } from "./study.ts";

/** Replications when -n does not say how many are the most. */
const usualMost = 1000;

/**
 * The results are those of `compare` with the number of replications that it came to, in the same kind of folder.
 * Until then the runs are kept in a folder of the request's own, for that number is not known beforehand.
 * @param beside the folder beside which an earlier sitting kept its runs.
 */
export async function compareUntil(
  opened: OpenedScenario,
  target: PrecisionTarget,
  request: Request,
  effects: Effects,
  beside?: string,
): Promise<ExitCode> {
  if (request.shard !== undefined) throw new RequestError(noUntilInShards);
  const most = request.replications ?? usualMost;
  const scenario = {
    ...opened.scenario,
    parameters: { ...opened.scenario.parameters, replications: most },
  };
  const { detail } = request;
  await refuseCost(sizeStudy(scenario, { kind: "compare", detail }), request, effects);
  const asked = { kind: "compare", ...rulesOf(opened.rules), detail: detail ?? "usual" } as const;
  const plan = planStudy(scenario, asked);
  const done = request.replace ? undefined : findFinishedUntil({ opened, plan, target }, request, effects);
  if (done !== undefined) {
    return sayFinished(done.place, request, effects, screenOf(effects, request.noColor), done.until);
  }
  // What the place refuses is refused before anything is run.
  if (request.out !== undefined)
    findResultsPlace(
      opened,
      withReplications(plan, opened.scenario.parameters.replications),
      writeScenario(opened.scenario),
      request,
      effects,
    );
  const keeping = keptUntil({ ...opened, scenario }, asUntil(plan, target), request, effects, beside);
  const began = effects.date();
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    const workers = request.workers ?? effects.threads;
    const found = await withKeptRuns(keeping, undefined, request, effects, async (kept) => {
      const run = await runner(workers, opened.rules?.study, stop.signal, kept, request, effects);
      const { results, precision } = await runUntil({ plan, target, run });
      kept.flush();
      const reached = { ...opened, scenario: results.scenario, isChanged: true };
      const scenarioText = writeScenario(results.scenario);
      const place = findResultsPlace(reached, results, scenarioText, request, effects);
      const screen = screenOf(effects, request.noColor);
      const said = prose(screen, precisionSentence(precision));
      if (request.json && !request.quiet) write(effects.messages, screen, said);
      sayAnswer(results, (all, on) => [...said, "", ...comparisonLines(all, on)], request, effects);
      const until = { target, most, ...precision };
      const course = { began, workers, signal: stop.signal, runsKept: kept.rows.length, until };
      const { saveStudy } = await import("../save-study.ts");
      const charts = await saveStudy({ scenarioText, results, place, ...course }, request, effects);
      return { opened: reached, results, place, charts, until };
    });
    return saySaved(found, request, effects);
  } finally {
    stopListening();
  }
}

/** Where the runs are kept: beside the folder asked for, or under a name that follows from the request. */
function keptUntil(
  opened: OpenedScenario,
  plan: StudyPlan,
  { out }: Request,
  { workingFolder }: Effects,
  beside: string | undefined,
): StudyToKeep {
  const scenarioText = writeScenario(opened.scenario);
  const { rules, detail = 0 } = plan.request;
  const asked = [commandText(plan.request), sha256(scenarioText), rules?.sha256 ?? "", String(detail)];
  const mark = sha256(asked.join("\n")).slice(0, 6);
  const usual = join("results", `${opened.scenario.name}-until-${mark}`);
  const folder = beside ?? resolve(workingFolder, out ?? usual);
  const place = { folder, shown: shownPath(folder, workingFolder), isFinished: false };
  return { opened, plan, scenarioText, place, isOutAsked: out !== undefined };
}

function asUntil(plan: StudyPlan, until: PrecisionTarget): StudyPlan {
  return { ...plan, request: { ...plan.request, until } };
}

async function runner(
  workers: number,
  rules: StudyRules | undefined,
  signal: AbortSignal,
  kept: KeptRuns,
  { quiet, mostRunMilliseconds = usualRunMilliseconds }: Request,
  effects: Effects,
) {
  const runOnThreads =
    (await effects.loadRunJobs?.()) ?? (await import("../../experiment/run/threads/threads.ts")).runOnThreads;
  return async (jobs: readonly CellRuns[]) => {
    const progress = await showProgress(effects, quiet);
    const ofJobs = { jobs, finished: kept.rows, onRows: kept.keep, mostRunMilliseconds };
    try {
      return await runOnThreads({ ...ofJobs, workers, rules, signal, onProgress: progress.update });
    } finally {
      progress.finish();
    }
  };
}
