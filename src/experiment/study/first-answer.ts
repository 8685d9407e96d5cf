// A long study tells a first answer from some of its replications, before it makes the others.
import { leastReplications } from "../analysis/precision.ts";
import { runCount } from "../plan/cell-runs.ts";
import { type StudyPlan, withReplications } from "../plan/study-plan.ts";

/** Fewer runs are over before anybody waits for them. */
const leastFirstRuns = 80;

/** The share of all replications that a first answer rests on, where these are {@link leastReplications} or more. */
const firstShare = 0.25;

/**
 * A study of the first replications of every cell, so that what is compared stays paired. Undefined where nothing is
 * judged, and where these would be few runs or most of the whole.
 */
export function firstPartOf(plan: StudyPlan): StudyPlan | undefined {
  const { replications, claims, design, request } = plan;
  const isJudged =
    claims.some(({ places }) => places !== undefined) && design === undefined && request.until === undefined;
  const first = Math.max(leastReplications, Math.ceil(replications * firstShare));
  if (!isJudged || first * 2 > replications) return undefined;
  const part = withReplications(plan, first);
  return runCount(part.runs) < leastFirstRuns ? undefined : part;
}
