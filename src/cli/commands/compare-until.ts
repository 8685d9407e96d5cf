// streetlevel compare --until: as many replications as the precision asked for needs, and no more than allowed.

import { join, resolve } from "node:path";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import type { StudyPlan } from "../../experiment/plan/study-plan.ts";
import { planStudy, withReplications } from "../../experiment/plan/study-plan.ts";
import type { PrecisionTarget } from "../../experiment/plan/study-request.ts";
import { commandText } from "../../experiment/plan/study-request.ts";
import { sizeStudy } from "../../experiment/plan/study-size.ts";
import { sha256 } from "../../experiment/store/hash.ts";
import type { UntilCourse } from "../../experiment/store/log.ts";
import type { StudyOrder } from "../../experiment/study/conduct.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { precisionSentence } from "../../words/precision.ts";
import { noUntilInShards } from "../../words/shards.ts";
import { conduct } from "../conduct.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { findFinishedUntil } from "../finished-until.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { rulesOf } from "../own-rules.ts";
import { refuseCost } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import type { ResultsPlace } from "../results-place.ts";
import { findResultsPlace } from "../results-place.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
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
  if (request.shard !== undefined || request.cluster !== undefined) throw new RequestError(noUntilInShards);
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
  const order = orderOf(asUntil(plan, target), opened.namedAs, request, effects, beside);
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    let reached: { readonly opened: OpenedScenario; readonly place: ResultsPlace } | undefined;
    const onResults = (results: StudyResults, until?: UntilCourse) => {
      const at = { ...opened, scenario: results.scenario, isChanged: true };
      const place = findResultsPlace(at, results, writeScenario(results.scenario), request, effects);
      reached = { opened: at, place };
      sayPrecise(results, until, request, effects);
      return place;
    };
    const found = await conduct(order, onResults, stop.signal, opened, request, effects);
    if (found.kind === "shard" || reached === undefined) throw new RequestError(noUntilInShards);
    return saySaved({ ...found, ...reached }, request, effects);
  } finally {
    stopListening();
  }
}

function sayPrecise(
  results: StudyResults,
  until: UntilCourse | undefined,
  request: Request,
  effects: Effects,
): void {
  const screen = screenOf(effects, request.noColor);
  const said = until === undefined ? [] : prose(screen, precisionSentence(until));
  if (request.json && !request.quiet) write(effects.messages, screen, said);
  sayAnswer(results, (all, on) => [...said, "", ...comparisonLines(all, on)], request, effects);
}

/** Where the runs are kept: beside the folder asked for, or under a name that follows from the request. */
function orderOf(
  plan: StudyPlan,
  namedAs: string,
  { out, replace }: Request,
  { workingFolder }: Effects,
  beside: string | undefined,
): StudyOrder {
  const { rules, detail = 0 } = plan.request;
  const scenarioHash = sha256(writeScenario(plan.scenario));
  const asked = [commandText(plan.request), scenarioHash, rules?.sha256 ?? "", String(detail)];
  const mark = sha256(asked.join("\n")).slice(0, 6);
  const usual = join("results", `${plan.scenario.name}-until-${mark}`);
  const folder = beside ?? resolve(workingFolder, out ?? usual);
  return { plan, namedAs, folder, replace, isOutAsked: out !== undefined };
}

function asUntil(plan: StudyPlan, until: PrecisionTarget): StudyPlan {
  return { ...plan, request: { ...plan.request, until } };
}
