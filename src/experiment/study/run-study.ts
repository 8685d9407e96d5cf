// A whole study in one call: plan the cells, run them on threads, draw the results together.
import type { Scenario } from "../../scenario/scenario.ts";
import { assembleStudy } from "../analysis/findings.ts";
import { unjudgedHypotheses } from "../analysis/hypotheses.ts";
import type { StudyResults } from "../analysis/results.ts";
import { distinctRuns, planCells, type StudyKind } from "../plan/cells.ts";
import type { DesignRequest } from "../plan/designs/design-request.ts";
import type { OwnMeasureEntry } from "../run/chosen-rules.ts";
import type { RunRow } from "../run/rows.ts";
import type { StudyRules } from "../run/threads/rules-file.ts";
import type { Progress } from "../run/threads/run-jobs.ts";
import { runOnThreads } from "../run/threads/threads.ts";

export interface StudyCommand {
  readonly scenario: Scenario;
  readonly kind: StudyKind;
  /** `run`: the plan's name; the baseline when absent. */
  readonly plan?: string | undefined;
  /** `compare` and `sweep`: points of a sample or a table. */
  readonly design?: DesignRequest | undefined;
  /** Rules that stand in for ours. */
  readonly rules?: StudyRules | undefined;
  readonly ownMeasures?: readonly OwnMeasureEntry[] | undefined;
  /** Replications of each plan and point that are written down in detail; none when absent. */
  readonly detail?: number | undefined;
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

/**
 * Runs a study. Failed runs are rows of the result, not errors.
 * @throws RangeError before anything runs, for an unknown plan or, in a sweep, a hypothesis about points that the
 * grid does not have.
 * @throws InterruptedError when the signal aborts, with the finished runs.
 */
export async function runStudy(command: StudyCommand): Promise<StudyResults> {
  const { scenario, kind, plan, design, detail, workers, rules, ownMeasures } = command;
  const { finished, onRows, onProgress, signal, threadModule, mostRunMilliseconds } = command;
  const cells = planCells(scenario, kind, { plan, design });
  if (kind === "sweep" && design === undefined)
    refuseUnjudged(scenario, unjudgedHypotheses(scenario, cells)[0]?.name);
  const jobs = distinctRuns(scenario, cells, detail);
  const options = { jobs, workers, finished, onRows, onProgress, signal, threadModule, rules };
  const rows = await runOnThreads({ ...options, mostRunMilliseconds });
  return assembleStudy(scenario, cells, rows, design, ownMeasures);
}

function refuseUnjudged(scenario: Scenario, name: string | undefined): void {
  if (name === undefined) return;
  const levers = scenario.sweep.map(({ lever }) => lever).join(", ");
  throw new RangeError(
    `Hypothesis ${name} speaks of points that the sweep does not have. It needs one value of each swept lever (${levers}) from the scenario's lists; a trend needs at least 2 points along its lever, a peak inside 3.`,
  );
}
