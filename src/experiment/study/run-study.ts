// A whole study in one call: plan it, run it on threads, analyse what came of it.

import type { Scenario } from "../../scenario/scenario.ts";
import { analyseStudy } from "../analysis/findings.ts";
import type { StudyResults } from "../analysis/results.ts";
import { planStudy, refuseMissingPoints, type StudyPlan } from "../plan/study-plan.ts";
import type { OwnMeasureEntry, StudyRequest } from "../plan/study-request.ts";
import type { RunRow } from "../run/rows.ts";
import type { StudyRules } from "../run/threads/rules-file.ts";
import type { Progress } from "../run/threads/run-jobs.ts";
import { runOnThreads } from "../run/threads/threads.ts";

/** How the runs of a plan are made. */
export interface HowToRun {
  /** Rules that stand in for ours. */
  readonly rules?: StudyRules | undefined;
  /** Threads, 1 or more. */
  readonly workers: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Rows that an earlier, interrupted sitting of this very study finished. */
  readonly finished?: readonly RunRow[] | undefined;
  /** Told of rows as soon as they are done, to keep them; what it throws ends the study. */
  readonly onRows?: ((rows: readonly RunRow[]) => void) | undefined;
  /** A run that takes longer is stopped and becomes a failed row; a run may take for ever when absent. */
  readonly mostRunMilliseconds?: number | undefined;
  /** Address (file URL) of a module that exports a `runChunk` of another model; the model's own when absent. */
  readonly threadModule?: string | undefined;
}

export interface StudyCommand extends Pick<StudyRequest, "kind" | "plan" | "design" | "detail">, HowToRun {
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
  const { scenario, kind, plan, design, detail, rules, ownMeasures = [] } = command;
  const ofRules = rules === undefined ? undefined : { sha256: rules.file.sha256, measures: ownMeasures };
  const planned = planStudy(scenario, { kind, plan, design, detail, rules: ofRules });
  refuseMissingPoints(planned);
  return runPlan(planned, command);
}

/** Runs a study that is planned. @throws InterruptedError when the signal aborts, with the finished runs. */
export async function runPlan(plan: StudyPlan, options: HowToRun): Promise<StudyResults> {
  return analyseStudy(plan, await runOnThreads({ ...options, jobs: plan.runs }));
}
