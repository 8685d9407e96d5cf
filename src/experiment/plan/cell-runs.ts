// The runs asked of a cell, and as many of them as a shard, a portion or a sitting takes.
import type { Parameters } from "../../model/parameters.ts";

/** The runs asked of one cell. */
export interface CellRuns {
  readonly cellIndex: number;
  /** Every value of the cell, complete. */
  readonly parameters: Parameters;
  /** Numbers of the replications, from 1. */
  readonly replications: readonly number[];
  /** Replications up to this one are written down in detail; none when absent. */
  readonly detail?: number;
  /** Contacts and weeks of workers are in their detail. */
  readonly isFullDetail?: true;
}

/** How a replication is written down; absent where it is not. */
export function detailOf(
  { detail = 0, isFullDetail }: Pick<CellRuns, "detail" | "isFullDetail">,
  replication: number,
): "usual" | "full" | undefined {
  if (replication > detail) return undefined;
  return isFullDetail === true ? "full" : "usual";
}

/** Other replications of the same cell; its parameters are still made only when they are asked for. */
export function onlyReplications(cell: CellRuns, replications: readonly number[]): CellRuns {
  const { cellIndex, detail, isFullDetail } = cell;
  return {
    cellIndex,
    get parameters() {
      return cell.parameters;
    },
    replications,
    ...(detail === undefined ? {} : { detail }),
    ...(isFullDetail === undefined ? {} : { isFullDetail }),
  };
}

export function runCount(jobs: readonly CellRuns[]): number {
  return jobs.reduce((sum, { replications }) => sum + replications.length, 0);
}
