// streetlevel match: the sets of inputs under which the model looks like the agency that the file has observed.
import { join, resolve } from "node:path";
import { observedHere } from "../../experiment/analysis/matching/matching.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { planStudy, type StudyPlan } from "../../experiment/plan/study-plan.ts";
import { commandText, type WavesAsked } from "../../experiment/plan/study-request.ts";
import { sizeStudy } from "../../experiment/plan/study-size.ts";
import { checkFolder } from "../../experiment/store/check-folder.ts";
import { sha256 } from "../../experiment/store/hash.ts";
import { manifestOf, type StudyInputs, studyInputs } from "../../experiment/store/manifest.ts";
import { isMatchFolder } from "../../experiment/store/match-files.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import * as words from "../../words/matching.ts";
import { folderRefusal } from "../../words/store-faults.ts";
import { conduct } from "../conduct.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { type OpenedScenario, openScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { rulesOf } from "../own-rules.ts";
import { refuseCost } from "../refuse-cost.ts";
import { RequestError } from "../request-error.ts";
import { resultsAsJson } from "../results-as-json.ts";
import { sayAlarms } from "../screen/alarms.ts";
import { matchAfterwards, matchLines } from "../screen/match-screen.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write, writeJson, writeTitle } from "../screen/write.ts";
import { showMatch } from "../show-match.ts";
import { shownPath } from "../shown-path.ts";
import { sayAnswer } from "./study.ts";

/** The chance of single runs hides more than few replications of a set do: their number is this where none is asked for. */
const usualReplications = 4;
const usualWaves = 3;
const usualPoints = 100;

export async function match(request: Request, effects: Effects): Promise<ExitCode> {
  const opened = await openScenario(request, effects);
  const replications = request.replications ?? usualReplications;
  const parameters = { ...opened.scenario.parameters, replications };
  const waves = {
    waves: request.waves ?? usualWaves,
    pointsPerWave: request.points ?? usualPoints,
    inputs: request.inputs ?? "guesses",
  };
  return searchFor(
    { ...opened, scenario: { ...opened.scenario, parameters } },
    { plan: opened.scenario.baseline, waves },
    request,
    effects,
  );
}

export interface MatchAsked {
  readonly plan: string;
  readonly waves: WavesAsked;
}

/** @throws RequestError for a request that a match cannot answer, or a folder that it must not write to. */
export async function searchFor(
  opened: OpenedScenario,
  asked: MatchAsked,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  const { scenario } = opened;
  if (request.shard !== undefined) throw new RequestError(words.noShardByHand);
  if (scenario.parameters.replications < 2) throw new RequestError(words.twoReplications);
  if (scenario.observed === undefined) throw new RequestError(words.nothingObserved(opened.namedAs));
  const study = { kind: "match", ...asked, ...rulesOf(opened.rules) } as const;
  const tryTime = refuseCost(sizeStudy(scenario, study), request, effects);
  const plan = planStudy(scenario, study);
  refuseUndefined(plan);
  const place = placeOf(plan, request, effects);
  if (place.isFinished) return showMatch(place.folder, opened, request, effects);
  const { folder } = place;
  const order = { plan, namedAs: opened.namedAs, folder, replace: request.replace };
  if (request.cluster !== undefined)
    return (await import("../cluster-study.ts")).giveToCluster(
      order,
      request.cluster,
      opened,
      request,
      effects,
    );
  await tryTime();
  const screen = screenOf(effects, request.noColor);
  const stop = new AbortController();
  const stopListening = effects.onInterrupt(() => stop.abort());
  try {
    if (!request.json) {
      writeTitle(effects.output, screen, prose(screen, scenario.title));
      const line = words.matchLine(
        asked.waves,
        plan.design?.inputs.length ?? 0,
        plan.replications,
        asked.plan,
      );
      write(effects.output, screen, prose(screen, line));
    }
    const onResults = (results: StudyResults) => {
      sayAnswer(results, opened, matchLines, request, effects, false);
      return place;
    };
    const found = await conduct(order, onResults, stop.signal, opened, request, effects);
    if (found.kind === "shard") throw new RequestError(words.noShardByHand);
    const { results } = found;
    if (request.json) {
      const about = { folder: place.shown, isJudgedAfter: false };
      writeJson(effects.output, resultsAsJson(results, about));
    } else if (results.matching !== undefined) {
      const lines = matchAfterwards(results.matching, opened, request, place.shown, screen);
      write(effects.output, screen, lines);
    }
    return sayAlarms(results, effects, screen);
  } finally {
    stopListening();
  }
}

function refuseUndefined(plan: StudyPlan): void {
  const { asked, left } = observedHere(plan);
  if (asked.length === 0)
    throw new RequestError(
      words.nothingDefined(left.map(({ observed, because }) => [observed.measure, because])),
    );
}

interface MatchPlace {
  readonly folder: string;
  readonly shown: string;
  readonly isFinished: boolean;
}

function placeOf(
  plan: StudyPlan,
  { out, replace }: Request,
  { workingFolder }: Pick<Effects, "workingFolder">,
): MatchPlace {
  const scenarioText = writeScenario(plan.scenario);
  const inputs = studyInputs(plan, scenarioText);
  const mark = sha256([commandText(plan.request), inputs.scenario, inputs.rules ?? ""].join("\n")).slice(
    0,
    6,
  );
  const usual = join("results", `${plan.scenario.name}-match-${mark}`);
  const folder = resolve(workingFolder, out ?? usual);
  const shown = shownPath(folder, workingFolder);
  const there = replace || !isMatchFolder(folder) ? undefined : manifestOf(folder);
  const rows = there?.rows;
  const isWhole = rows?.present === there?.inputs.rowsExpected && rows?.failed === 0;
  if (there !== undefined && isWhole && isSameSearch(there.inputs, inputs))
    return { folder, shown, isFinished: true };
  const check = checkFolder(folder, inputs, replace);
  // A search that ended early, with failed runs, has other rows than the first wave promises, but is the same.
  const isAgain = check.kind === "otherInputs" && there !== undefined && isSameSearch(there.inputs, inputs);
  if (check.kind !== "free" && check.kind !== "finished" && !isAgain)
    throw new RequestError(folderRefusal(shown, check));
  return { folder, shown, isFinished: false };
}

/** How many rows there are follows from the runs, and is not known beforehand. */
function isSameSearch(one: StudyInputs, other: StudyInputs): boolean {
  const text = (inputs: StudyInputs) => JSON.stringify({ ...inputs, rowsExpected: 0 });
  return text(one) === text(other);
}
