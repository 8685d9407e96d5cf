// Whether a comparison until it is precise has been made before: the number of replications stands in its log alone.

import { type StudyPlan, withReplications } from "../experiment/plan/study-plan.ts";
import type { PrecisionTarget } from "../experiment/plan/study-request.ts";
import { type UntilCourse, untilInLog } from "../experiment/store/log.ts";
import { studyInputs } from "../experiment/store/manifest.ts";
import type { StoredPlan } from "../experiment/store/stored-plan.ts";
import { writeScenario } from "../scenario/write-scenario.ts";

/**
 * The very study that stands there, with the replications that it came to; absent where another stands there.
 * @param plan with the most replications allowed.
 */
export function finishedUntil(
  plan: StudyPlan,
  target: PrecisionTarget,
  { folder, manifest }: StoredPlan,
): StudyPlan | undefined {
  const before = untilInLog(folder);
  if (before === undefined || !isSameRequest(before, target, plan.replications)) return undefined;
  const reached = withReplications(plan, before.replications);
  const inputs = studyInputs(reached, writeScenario(reached.scenario));
  return JSON.stringify(inputs) === JSON.stringify(manifest.inputs) ? reached : undefined;
}

/** The most allowed plays no part where fewer were enough. */
function isSameRequest(before: UntilCourse, { relative, absolute }: PrecisionTarget, most: number): boolean {
  const isSameTarget = before.target.relative === relative && before.target.absolute === absolute;
  const isSameCourse = before.isReached ? before.replications <= most : before.most === most;
  return isSameTarget && isSameCourse;
}
