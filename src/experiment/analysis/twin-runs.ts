// Runs that should differ and do not: replications of one cell with the very same trajectory.
import type { RunRow } from "../run/rows.ts";

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
  const first = new Map<string, number>();
  return rows.flatMap(({ cellIndex, replication, outcome }) => {
    if (outcome === undefined) return [];
    const key = `${cellIndex} ${outcome.trajectory}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, replication);
      return [];
    }
    return [{ cellIndex, replication: earlier, sameAs: replication, isAlarming: outcome.drawsMade > 0 }];
  });
}
