// streetlevel merge --seeds: finished studies of the same plans under different seeds, judged as one; nothing is written.
import { basename } from "node:path";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { storedPlan } from "../../experiment/store/stored-plan.ts";
import { findNotPooled, poolStudies, seedOf } from "../../experiment/study/pooled-studies.ts";
import {
  eachSeedTitle,
  otherPlansThere,
  pooledSeeds,
  sameSeedTwice,
  tooFewSeeds,
  verdictsOfSeeds,
  whatSeedsDifferBy,
} from "../../words/pooled.ts";
import { noPooledSearch } from "../../words/search.ts";
import { verdictWord } from "../../words/verdicts.ts";
import type { Effects } from "../effects.ts";
import type { ExitCode } from "../exit-codes.ts";
import { asExpected, judgedIn } from "../expected-verdicts.ts";
import { finishedFolder } from "../folder-argument.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { resultsAsJson } from "../results-as-json.ts";
import { sayAlarms } from "../screen/alarms.ts";
import { linesOf } from "../screen/lines-of.ts";
import { pairLines } from "../screen/pairs.ts";
import { prose, type Screen, screenOf } from "../screen/screen.ts";
import { write, writeJson } from "../screen/write.ts";
import { shownPath } from "../shown-path.ts";
import { sayAnswer } from "./study.ts";

/** @throws RequestError where fewer than two are named, or they differ in more than the seed. */
export async function mergeSeeds(request: Request, effects: Effects): Promise<ExitCode> {
  const { folders = [] } = request;
  if (folders.length < 2) throw new RequestError(tooFewSeeds);
  const studies = folders.map((folder) => {
    const path = finishedFolder({ ...request, folders: [folder] }, effects);
    return storedPlan(path, basename(path));
  });
  if (studies.some(({ plan }) => plan.request.search !== undefined)) throw new RequestError(noPooledSearch);
  const shown = (folder: string) => shownPath(folder, effects.workingFolder);
  const found = findNotPooled(studies);
  if (found?.kind === "sameSeed")
    throw new RequestError(sameSeedTwice(found.seed, [shown(found.folders[0]), shown(found.folders[1])]));
  if (found?.kind === "otherRuns")
    throw new RequestError(otherPlansThere(shown(found.folder), shown(studies[0].folder), found.difference));
  const { results, each } = await poolStudies(studies);
  const seeds = studies.map(({ plan }) => seedOf(plan));
  const screen = screenOf(effects, request.noColor);
  if (request.json) {
    const about = { folder: shown(studies[0].folder), finishedBefore: true, isJudgedAfter: false };
    const { seed: _, ...json } = resultsAsJson(results, about);
    writeJson(effects.output, { ...json, seeds, eachSeed: each.map(verdictsOf) });
  } else {
    write(effects.output, screen, prose(screen, pooledSeeds(seeds, results.replications)));
    sayAnswer(results, {}, linesOf(results.request.kind), request, effects, false);
    write(effects.output, screen, eachSeedLines(results, each, screen));
  }
  return asExpected(() => judgedIn(results), sayAlarms(results, effects, screen, false), request, effects);
}

function eachSeedLines(
  { hypotheses }: StudyResults,
  each: readonly StudyResults[],
  screen: Screen,
): string[] {
  if (hypotheses.length === 0) return [];
  const pairs = hypotheses.map(({ hypothesis }, place): readonly [string, string] => [
    hypothesis.name,
    verdictsOfSeeds(each.map((one) => verdictWord(one.hypotheses[place].verdict))),
  ]);
  return [
    ...prose(screen, eachSeedTitle),
    ...pairLines(pairs, screen.proseWidth),
    ...prose(screen, whatSeedsDifferBy),
  ];
}

function verdictsOf({ hypotheses }: StudyResults): Readonly<Record<string, string>> {
  return Object.fromEntries(hypotheses.map(({ hypothesis, verdict }) => [hypothesis.name, verdict]));
}
