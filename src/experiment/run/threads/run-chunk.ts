// Working off one portion of runs, on whatever thread it was sent to.

import type { CellRuns } from "../../plan/cell-runs.ts";
import { runReplication } from "../replicate.ts";
import type { RunRow } from "../rows.ts";
import type { Simulate } from "../simulate.ts";
import type { RulesFault } from "./rules-fault.ts";
import type { StudyRules } from "./rules-file.ts";

export interface ThreadTask {
  readonly cells: readonly CellRuns[];
  /** Rules that stand in for ours. */
  readonly rules?: StudyRules;
}

export interface ThreadAnswer {
  /** In the order of the task. */
  readonly rows: readonly RunRow[];
  readonly milliseconds: number;
  /** Why the rules could not be loaded; nothing was run then. */
  readonly rulesFault?: RulesFault;
}

/** What a thread's module must export as `runChunk`. */
export type RunChunk = (task: ThreadTask) => ThreadAnswer | Promise<ThreadAnswer>;

export function chunkRunner(simulate: Simulate): (task: ThreadTask) => ThreadAnswer {
  return ({ cells }) => {
    const began = performance.now();
    const rows = cells.flatMap((cell) =>
      cell.replications.map((replication) => runReplication(cell, replication, simulate)),
    );
    return { rows, milliseconds: performance.now() - began };
  };
}
