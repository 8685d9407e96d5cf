// A whole study in one call: plan it, run it on threads, analyse what came of it.

import type { OwnMeasureEntry } from "../../model/measures.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { analyseStudy } from "../analysis/findings.ts";
import type { StudyResults } from "../analysis/results.ts";
import { planStudy, refuseMissingPoints } from "../plan/study-plan.ts";
import type { StudyRequest } from "../plan/study-request.ts";
import type { RunOptions } from "../run/threads/run-jobs.ts";
import type { ThreadOptions } from "../run/threads/threads.ts";
import { runOnThreads } from "../run/threads/threads.ts";

export interface StudyCommand
  extends Pick<StudyRequest, "kind" | "plan" | "design" | "detail" | "isFullDetail">,
    Omit<RunOptions, "jobs">,
    ThreadOptions {
  readonly scenario: Scenario;
  readonly ownMeasures?: readonly OwnMeasureEntry[] | undefined;
}

/**
 * Runs a study. Failed runs are rows of the result, not errors.
 * @throws PlanError before anything runs, for an unknown plan or, in a sweep, a hypothesis about points that the
 * grid does not have.
 * @throws InterruptedError when the signal aborts, with the finished runs.
 */
export async function runStudy(command: StudyCommand): Promise<StudyResults> {
  const { scenario, kind, plan, design, detail, isFullDetail, rules, ownMeasures = [] } = command;
  const ofRules = rules === undefined ? undefined : { sha256: rules.file.sha256, measures: ownMeasures };
  const planned = planStudy(scenario, { kind, plan, design, detail, isFullDetail, rules: ofRules });
  refuseMissingPoints(planned);
  return analyseStudy(planned, await runOnThreads({ ...command, jobs: planned.runs }));
}
