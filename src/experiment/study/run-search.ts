// A search made round by round: where the next replications go follows from the rows of those before, and from nothing else.
import { analyseStudy, withCopies } from "../analysis/findings.ts";
import type { StudyResults } from "../analysis/results.ts";
import { firstReplications, nextAllocation } from "../analysis/search/allocate.ts";
import type { CellRuns } from "../plan/cell-runs.ts";
import { type StudyPlan, withAllocation } from "../plan/study-plan.ts";
import type { RunRow } from "../run/rows.ts";

export interface SearchCommand {
  /** Its number of replications is what a plan gets on average. */
  readonly plan: StudyPlan;
  /** Makes those of the runs that are not there yet; gives all of them, in the order of the jobs. */
  readonly run: (jobs: readonly CellRuns[], ofAll: readonly CellRuns[]) => Promise<readonly RunRow[]>;
}

/** As many runs as a comparison of the same plans has, divided otherwise. */
export async function runSearch({ plan, run }: SearchCommand): Promise<StudyResults> {
  const onAverage = plan.replications;
  const first = firstReplications(onAverage);
  let sofar = withAllocation(
    plan,
    plan.cells.map(() => first),
  );
  for (;;) {
    const rows = await run(sofar.runs, plan.runs);
    if (sofar.rowsExpected >= plan.rowsExpected) return analyseStudy(sofar, rows);
    const study = { ...sofar, rows: withCopies(sofar, rows) };
    sofar = withAllocation(plan, nextAllocation(study, onAverage));
  }
}
