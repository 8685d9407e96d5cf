// A comparison that makes replications until its ranges are narrow enough, or until the budget is spent.
import { analyseStudy, withCopies } from "../analysis/findings.ts";
import { judgePrecision, leastReplications, lookAheadAt, type Precision } from "../analysis/precision.ts";
import type { StudyResults } from "../analysis/results.ts";
import { type CellRuns, onlyReplications } from "../plan/cell-runs.ts";
import { type StudyPlan, withReplications } from "../plan/study-plan.ts";
import type { PrecisionTarget } from "../plan/study-request.ts";
import type { RunRow } from "../run/rows.ts";

export interface UntilCommand {
  /** A comparison; its number of replications is the most that are made. */
  readonly plan: StudyPlan;
  readonly target: PrecisionTarget;
  /** Makes the runs, in the order of the jobs. */
  readonly run: (jobs: readonly CellRuns[]) => Promise<readonly RunRow[]>;
}

export interface UntilResults {
  /** As `compare` with so many replications gives them: the scenario says how many they became. */
  readonly results: StudyResults;
  readonly precision: Precision;
}

/** How much the number of replications grows from one look to the next. */
const growth = 1.5;

/**
 * Compares all plans, with as few replications as the target allows by {@link judgePrecision}. The number follows
 * from the runs' values alone, never from threads, time or verdicts; a run made beyond it is dropped. Where the first
 * look finds no range to judge, it is the last.
 * @throws RangeError when the most replications are fewer than 1.
 */
export async function runUntil({ plan, target, run }: UntilCommand): Promise<UntilResults> {
  const most = plan.replications;
  if (!(Number.isInteger(most) && most >= 1)) {
    throw new RangeError(`The most replications must be a whole number of 1 or more, not ${most}.`);
  }
  const rows: RunRow[] = [];
  let made = 0;
  for (;;) {
    const next = Math.min(most, made === 0 ? leastReplications + lookAheadAt(0) : Math.ceil(made * growth));
    const sofar = withReplications(plan, next);
    const missing = sofar.runs.map((job) => onlyReplications(job, job.replications.slice(made)));
    for (const row of await run(missing)) rows.push(row);
    made = next;
    const precision = judgePrecision({ ...sofar, rows: withCopies(plan, rows) }, target);
    const goesOn = !precision.isReached && precision.hasNoRange === undefined;
    if (goesOn && made < most) continue;
    const { replications } = precision;
    const kept = rows.filter((row) => row.replication <= replications);
    return { results: analyseStudy(withReplications(plan, replications), kept), precision };
  }
}
