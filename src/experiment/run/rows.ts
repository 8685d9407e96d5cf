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
  /** One measure by its position, where it is at hand without the rest of the outcome; NaN where undefined. */
  readonly measureAt?: (position: number) => number;
  /** Likewise what tells a run from any other. */
  readonly trail?: RunTrail;
  /** The same run under another number; where absent the row is spread out, which reads its outcome. */
  readonly renumbered?: (number: RowNumber) => RunRow;
}

export type RowNumber = Pick<RunRow, "cellIndex" | "replication">;

/** What tells a run from any other. */
export type RunTrail = Pick<Outcome, "trajectory" | "drawsMade">;

/** A measure of a row by its position in `measureNames`; NaN where it is undefined, absent where the run failed. */
export function measureIn(row: RunRow, position: number): number | undefined {
  return row.measureAt === undefined ? row.outcome?.measures[position] : row.measureAt(position);
}

/** The same run as a row of another cell or replication. */
export function asRowOf(row: RunRow, number: RowNumber): RunRow {
  if (row.cellIndex === number.cellIndex && row.replication === number.replication) return row;
  return row.renumbered?.(number) ?? { ...row, ...number };
}

/** Absent where the run failed. */
export function trailOf(row: RunRow): RunTrail | undefined {
  return row.trail ?? row.outcome;
}
