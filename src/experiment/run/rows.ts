// A row: what became of one replication of one cell.
import type { Outcome } from "../../model/outcome.ts";

export type RunStatus = "ok" | "failed";

/** One replication of one cell. */
export interface RunRow {
  readonly cellIndex: number;
  /** From 1. */
  readonly replication: number;
  readonly status: RunStatus;
  /** Why the run failed, in a sentence. */
  readonly reason?: string;
  /** What the replication came to; absent when it failed. */
  readonly outcome?: Outcome;
}
