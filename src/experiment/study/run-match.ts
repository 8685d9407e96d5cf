// A match made wave by wave: the points of each wave follow from the runs of those before it, and from nothing else.
import { analyseStudy, withCopies } from "../analysis/findings.ts";
import { historyMatch } from "../analysis/matching/history-match.ts";
import { matchQuestion, wavesOf } from "../analysis/matching/matching.ts";
import type { StudyResults } from "../analysis/results.ts";
import type { CellRuns } from "../plan/cell-runs.ts";
import { type StudyPlan, withPositions } from "../plan/study-plan.ts";
import type { RunRow } from "../run/rows.ts";

export interface MatchCommand {
  /** With the points of the first wave. */
  readonly plan: StudyPlan;
  /** Makes the runs, in the order of the jobs. */
  readonly run: (jobs: readonly CellRuns[]) => Promise<readonly RunRow[]>;
}

/** As many waves as were asked for, or fewer where nothing is left to look for. */
export async function runMatch({ plan, run }: MatchCommand): Promise<StudyResults> {
  const rows: RunRow[] = [];
  let grown: StudyPlan | undefined;
  await historyMatch(matchQuestion(plan), async (positions) => {
    const before = grown?.cells.length ?? 0;
    // The first wave is the plan's own.
    grown = grown === undefined ? plan : withPositions(grown, positions);
    for (const row of await run(grown.runs.filter(({ cellIndex }) => cellIndex >= before))) rows.push(row);
    const { design } = grown;
    if (design === undefined) throw new RangeError("A match needs points that were drawn.");
    const waves = wavesOf({ ...grown, rows: withCopies(grown, rows) }, design);
    return waves[waves.length - 1];
  });
  return analyseStudy(grown ?? plan, rows);
}
