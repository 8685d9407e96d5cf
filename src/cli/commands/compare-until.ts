// streetlevel compare --until: as many replications as the precision asked for needs, and no more than allowed.

import { basename, dirname, join } from "node:path";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import type { StudyPlan } from "../../experiment/plan/study-plan.ts";
import { planStudy } from "../../experiment/plan/study-plan.ts";
import type { PrecisionTarget } from "../../experiment/plan/study-request.ts";
import { commandText } from "../../experiment/plan/study-request.ts";
import { sizeStudy } from "../../experiment/plan/study-size.ts";
import { sha256 } from "../../experiment/store/hash.ts";
import type { UntilCourse } from "../../experiment/store/log.ts";
import type { StudyOrder } from "../../experiment/study/conduct.ts";
import { isJudgedAfter } from "../../experiment/study/stored-study.ts";
import { possibleValues, widestDifference } from "../../scenario/possible-values.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { precisionSentence, precisionTooWide } from "../../words/precision.ts";
import { noUntilInShards } from "../../words/shards.ts";
import { conduct } from "../conduct.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { finishedUntil } from "../finished-until.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { rulesOf } from "../own-rules.ts";
import { refuseCost } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import type { ResultsPlace } from "../results-place.ts";
import { findResultsPlace, moreDetailThere } from "../results-place.ts";
import { comparisonLines } from "../screen/comparison-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { sayAnswer, saySaved, sayStored } from "./study.ts";

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
  refuseWideTarget(target, opened.scenario);
  const most = request.replications ?? usualMost;
  const scenario = {
    ...opened.scenario,
    parameters: { ...opened.scenario.parameters, replications: most },
  };
  const { detail, isFullDetail } = request;
  const tryTime = refuseCost(
    sizeStudy(scenario, { kind: "compare", detail, isFullDetail }),
    request,
    effects,
  );
  const inDetail = { detail: detail ?? "usual", isFullDetail } as const;
  const usual = planStudy(scenario, { kind: "compare", ...rulesOf(opened.rules), ...inDetail });
  const more = moreDetailThere(opened, usual, request, effects);
  const plan =
    more === undefined ? usual : planStudy(scenario, { kind: "compare", ...rulesOf(opened.rules), ...more });
  // The most that is allowed is seldom what it comes to, and the place is the same for any number.
  const place = findResultsPlace(opened, plan, writeScenario(scenario), request, effects);
  const { stored } = place;
  const done = stored === undefined ? undefined : finishedUntil(plan, target, stored);
  if (stored !== undefined && done !== undefined) {
    const answer = { opened, plan: done, place, stored, lines: comparisonLines };
    return sayStored(answer, request, effects);
  }
  await tryTime();
  const order = { ...orderOf(asUntil(plan, target), opened.namedAs, place, request, beside), stored };
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    const onResults = (results: StudyResults, until?: UntilCourse) => {
      const isAfter = stored !== undefined && isJudgedAfter(stored, results);
      sayPrecise(results, until, opened, request, effects, isAfter);
      return place;
    };
    const found = await conduct(order, onResults, stop.signal, opened, request, effects);
    if (found.kind === "shard") throw new RequestError(noUntilInShards);
    return saySaved({ ...found, opened, place }, request, effects);
  } finally {
    stopListening();
  }
}

/** Half a range of 5 tells nothing of a measure from 0 to 1: whoever asks for that means 5 %. */
function refuseWideTarget({ absolute }: PrecisionTarget, { measures }: Scenario): void {
  if (absolute === undefined) return;
  for (const { measure } of measures) {
    const widest = widestDifference(possibleValues(measure));
    if (widest !== undefined && absolute >= widest)
      throw new RequestError(precisionTooWide(absolute, measure, widest));
  }
}

function sayPrecise(
  results: StudyResults,
  until: UntilCourse | undefined,
  opened: OpenedScenario,
  request: Request,
  effects: Effects,
  isJudgedAfter: boolean,
): void {
  const screen = screenOf(effects, request.noColor);
  const said = until === undefined ? [] : prose(screen, precisionSentence(until));
  if (request.json && !request.quiet) write(effects.messages, screen, said);
  sayAnswer(
    results,
    opened,
    (all, on, inFile) => [...said, "", ...comparisonLines(all, on, inFile)],
    request,
    effects,
    isJudgedAfter,
  );
}

/** Where the runs are kept: beside the folder asked for, or under a name that follows from the request. */
function orderOf(
  plan: StudyPlan,
  namedAs: string,
  place: ResultsPlace,
  { out, replace }: Request,
  beside: string | undefined,
): StudyOrder {
  const { rules, detail = 0, isFullDetail = false } = plan.request;
  const scenarioHash = sha256(writeScenario(plan.scenario));
  const inDetail = [String(detail), ...(isFullDetail ? ["full"] : [])];
  const asked = [commandText(plan.request), scenarioHash, rules?.sha256 ?? "", ...inDetail];
  const mark = sha256(asked.join("\n")).slice(0, 6);
  const usual = join(dirname(place.folder), `${plan.scenario.name}-until-${mark}`);
  const folder = beside ?? (out === undefined ? usual : place.folder);
  return { plan, namedAs, folder, replace, resultsName: basename(place.folder) };
}

function asUntil(plan: StudyPlan, until: PrecisionTarget): StudyPlan {
  return { ...plan, request: { ...plan.request, until } };
}
