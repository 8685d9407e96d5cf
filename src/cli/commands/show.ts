// streetlevel show: the answer of a finished study again, or its runs judged by another file; nothing is run or written.
import { basename, join } from "node:path";
import { findOtherRuns } from "../../experiment/plan/same-runs.ts";
import { planStudy, type StudyPlan } from "../../experiment/plan/study-plan.ts";
import { scenarioFile } from "../../experiment/store/manifest.ts";
import { isMatchFolder } from "../../experiment/store/match-files.ts";
import { type StoredPlan, storedPlan } from "../../experiment/store/stored-plan.ts";
import { matchOfOtherFile } from "../../words/matching.ts";
import { alreadyDone } from "../../words/saved.ts";
import { notItsRuns } from "../../words/stored-runs.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { finishedFolder } from "../folder-argument.ts";
import { knownByFolder } from "../known-by-folder.ts";
import { type OpenedScenario, openToJudge } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { sayProblems } from "../say-problems.ts";
import { linesOf } from "../screen/lines-of.ts";
import { showMatch } from "../show-match.ts";
import { shownPath } from "../shown-path.ts";
import { sayStored } from "./study.ts";

export async function show(request: Request, effects: Effects): Promise<ExitCode> {
  return showFolder(finishedFolder(request, effects), request, effects, "");
}

/**
 * The answer of the study in `folder`, or what the scenario of the request makes of its runs.
 * @param lead what is said before it; absent: that it was not run again.
 */
export async function showFolder(
  folder: string,
  request: Request,
  effects: Effects,
  lead?: string,
): Promise<ExitCode> {
  const shown = shownPath(folder, effects.workingFolder);
  if (isMatchFolder(folder)) return showMatchIn(folder, request, effects);
  const stored = storedPlan(folder, basename(folder));
  const isSound = sayProblems(stored, request, effects);
  if (isSound === "unreadable") return exitCodes.fault;
  const { plan, opened } = await judging(stored, shown, request, effects);
  const isJudgedByAnother = request.scenario !== undefined;
  const known = knownByFolder(opened, shown, request.given);
  const answer = {
    opened: { ...opened, namedAs: isJudgedByAnother ? opened.namedAs : known.opened.namedAs },
    ...{ plan, stored, place: { folder, shown } },
    lines: linesOf(plan.request.kind),
    lead: lead ?? alreadyDone(shown),
  };
  // In the folder itself the other file's verdicts would take the place of those that were stated beforehand.
  const given = isJudgedByAnother
    ? known.given.filter(({ name }) => name !== "out" && name !== "results")
    : known.given;
  const code = await sayStored(answer, { ...request, given }, effects);
  return isSound === "sound" || code !== exitCodes.done ? code : exitCodes.fault;
}

/** What a match found hangs on what its own file had observed; no other file judges its runs. */
function showMatchIn(folder: string, request: Request, effects: Effects): ExitCode {
  if (request.scenario !== undefined) throw new RequestError(matchOfOtherFile(request.scenario));
  const { plan } = storedPlan(folder, basename(folder));
  const shown = shownPath(folder, effects.workingFolder);
  const own = { scenario: plan.scenario, isChanged: false, namedAs: join(shown, scenarioFile) };
  return showMatch(folder, own, request, effects);
}

async function judging(
  stored: StoredPlan,
  shown: string,
  request: Request,
  effects: Effects,
): Promise<{ readonly plan: StudyPlan; readonly opened: OpenedScenario }> {
  const { plan } = stored;
  if (request.scenario === undefined)
    return { plan, opened: { scenario: plan.scenario, isChanged: false, namedAs: shown } };
  const opened = await openToJudge(request, plan, effects);
  const asked = planStudy(opened.scenario, plan.request);
  const difference = findOtherRuns(asked, plan);
  if (difference !== undefined) throw new RequestError(notItsRuns(shown, opened.namedAs, difference));
  return { plan: asked, opened };
}
