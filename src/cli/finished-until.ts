// Whether a comparison until it is precise has been made before: the number of replications stands in its log alone.

import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StudyPlan } from "../experiment/plan/study-plan.ts";
import { withReplications } from "../experiment/plan/study-plan.ts";
import type { PrecisionTarget } from "../experiment/plan/study-request.ts";
import { type UntilCourse, untilInLog } from "../experiment/store/log.ts";
import { StoreFaultError } from "../experiment/store/store-fault.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { writeScenario } from "../scenario/write-scenario.ts";
import type { Effects } from "./effects.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { findResultsPlace, type ResultsPlace } from "./results-place.ts";

interface Asked {
  readonly opened: OpenedScenario;
  /** With the most replications allowed. */
  readonly plan: StudyPlan;
  readonly target: PrecisionTarget;
}

export interface FinishedUntil {
  readonly place: ResultsPlace;
  /** How their number of replications came about. */
  readonly until: UntilCourse;
}

/** The finished results; absent where there are none, or where they are not as they were written. */
export function findFinishedUntil(
  { opened, plan, target }: Asked,
  request: Request,
  effects: Effects,
): FinishedUntil | undefined {
  const { scenario } = opened;
  for (const folder of likelyFolders(scenario, request, effects)) {
    const before = untilInLog(folder);
    if (before === undefined || !isSameRequest(before, target, plan.replications)) continue;
    const { replications } = before;
    const reached = withReplications(plan, replications);
    const as = { ...opened, scenario: reached.scenario, isChanged: true };
    const place = placeIn(folder, as, reached, effects);
    if (place?.isFinished) return { place, until: before };
  }
  return undefined;
}

function likelyFolders({ name }: Scenario, { out }: Request, { workingFolder }: Effects): string[] {
  if (out !== undefined) return [resolve(workingFolder, out)];
  const results = join(workingFolder, "results");
  try {
    return readdirSync(results)
      .filter((folder) => folder.startsWith(`${name}-compare-`))
      .map((folder) => join(results, folder));
  } catch {
    return [];
  }
}

/** The most allowed plays no part where fewer were enough. */
function isSameRequest(before: UntilCourse, { relative, absolute }: PrecisionTarget, most: number): boolean {
  const isSameTarget = before.target.relative === relative && before.target.absolute === absolute;
  const isSameCourse = before.isReached ? before.replications <= most : before.most === most;
  return isSameTarget && isSameCourse;
}

/** Absent where another study stands there, or a damaged one: the command then says so in its own course. */
function placeIn(
  out: string,
  opened: OpenedScenario,
  plan: StudyPlan,
  effects: Effects,
): ResultsPlace | undefined {
  try {
    return findResultsPlace(opened, plan, writeScenario(opened.scenario), { out, replace: false }, effects);
  } catch (error) {
    if (error instanceof RequestError || error instanceof StoreFaultError) return undefined;
    throw error;
  }
}
