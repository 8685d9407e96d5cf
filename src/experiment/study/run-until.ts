// A comparison that makes replications until its ranges are narrow enough, or until the budget is spent.
import type { Scenario } from "../../scenario/scenario.ts";
import { assembleStudy } from "../analysis/findings.ts";
import {
  judgePrecision,
  leastReplications,
  lookAheadAt,
  type Precision,
  type PrecisionTarget,
} from "../analysis/precision.ts";
import type { StudyResults } from "../analysis/results.ts";
import type { CellRuns } from "../plan/cell-runs.ts";
import { distinctRuns, planCells } from "../plan/cells.ts";
import type { OwnMeasureEntry } from "../run/chosen-rules.ts";
import type { RunRow } from "../run/rows.ts";

export interface UntilCommand {
  readonly scenario: Scenario;
  readonly target: PrecisionTarget;
  /** The most replications of each plan. */
  readonly most: number;
  readonly ownMeasures?: readonly OwnMeasureEntry[] | undefined;
  /** Replications of each plan that are written down in detail; none when absent. */
  readonly detail?: number | undefined;
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
 * @throws RangeError when `most` is below 1.
 */
export async function runUntil({
  scenario,
  target,
  most,
  ownMeasures,
  detail,
  run,
}: UntilCommand): Promise<UntilResults> {
  if (!(Number.isInteger(most) && most >= 1)) {
    throw new RangeError(`The most replications must be a whole number of 1 or more, not ${most}.`);
  }
  const cells = planCells(scenario, "compare");
  const rows: RunRow[] = [];
  let made = 0;
  for (;;) {
    const next = Math.min(most, made === 0 ? leastReplications + lookAheadAt(0) : Math.ceil(made * growth));
    const wanted = distinctRuns(withReplications(scenario, next), cells, detail).map(
      ({ replications, ...cell }): CellRuns => ({ ...cell, replications: replications.slice(made) }),
    );
    rows.push(...(await run(wanted)));
    made = next;
    const soFar = assembleRows(scenario, cells, rows, made);
    const precision = judgePrecision(scenario, cells, soFar, made, target);
    const goesOn = !precision.isReached && precision.hasNoRange === undefined;
    if (goesOn && made < most) continue;
    const { replications } = precision;
    const kept = rows.filter((row) => row.replication <= replications);
    const results = assembleStudy(
      withReplications(scenario, replications),
      cells,
      kept,
      undefined,
      ownMeasures,
    );
    return { results, precision };
  }
}

/** Rows with those of copied cells, which a comparison needs too. */
function assembleRows(
  scenario: Scenario,
  cells: StudyResults["cells"],
  rows: readonly RunRow[],
  made: number,
): readonly RunRow[] {
  return assembleStudy({ ...withReplications(scenario, made), hypotheses: [] }, cells, rows).rows;
}

function withReplications(scenario: Scenario, replications: number): Scenario {
  return { ...scenario, parameters: { ...scenario.parameters, replications } };
}
