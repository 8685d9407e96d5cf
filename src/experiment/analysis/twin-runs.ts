// Runs that should differ and do not: replications of one cell with the very same trajectory.
import { type RunRow, trailOf } from "../run/rows.ts";

export interface TwinRuns {
  readonly cellIndex: number;
  /** The earlier of the two. */
  readonly replication: number;
  readonly sameAs: number;
  /** False when no random number was drawn, so that nothing could differ. */
  readonly isAlarming: boolean;
}

/** Every run whose trajectory repeats that of an earlier replication of its cell, in row order. */
export function findTwinRuns(rows: readonly RunRow[]): TwinRuns[] {
  const firstOfCell = new Map<number, Map<string, number>>();
  return rows.flatMap((row) => {
    const trail = trailOf(row);
    if (trail === undefined) return [];
    const { cellIndex, replication } = row;
    const first = firstOfCell.get(cellIndex) ?? new Map<string, number>();
    if (first.size === 0) firstOfCell.set(cellIndex, first);
    const earlier = first.get(trail.trajectory);
    if (earlier === undefined) {
      first.set(trail.trajectory, replication);
      return [];
    }
    return [{ cellIndex, replication: earlier, sameAs: replication, isAlarming: trail.drawsMade > 0 }];
  });
}
