// Whether two cells ran alike: the same trajectory in every replication, and the same values of a measure.
import type { RunRow } from "../run/rows.ts";

export type AreAlike = (one: number, other: number, valuesOf: (cellIndex: number) => number[]) => boolean;

/** Of cells by their index; never where a replication failed or is missing in one of them, nor where there is none. */
export function alikeRuns(rows: readonly RunRow[]): AreAlike {
  const trajectories = new Map<number, Map<number, string>>();
  for (const { cellIndex, replication, outcome } of rows) {
    const ofCell = trajectories.get(cellIndex) ?? new Map<number, string>();
    trajectories.set(cellIndex, ofCell);
    if (outcome !== undefined) ofCell.set(replication, outcome.trajectory);
  }
  return (one, other, valuesOf) => {
    if (one === other) return true;
    const [ours, theirs] = [trajectories.get(one), trajectories.get(other)];
    if (ours === undefined || ours.size === 0 || ours.size !== theirs?.size) return false;
    if ([...ours].some(([replication, trajectory]) => theirs.get(replication) !== trajectory)) return false;
    const [values, others] = [valuesOf(one), valuesOf(other)];
    return values.every((value, place) => Object.is(value, others[place]));
  };
}
