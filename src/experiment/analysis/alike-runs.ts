// Whether two cells ran alike: the same trajectory in every replication, and the same values of a measure.
import { type RunRow, trailOf } from "../run/rows.ts";

export type AreAlike = (one: number, other: number, valuesOf: (cellIndex: number) => number[]) => boolean;

/**
 * Of cells by their index; never where a replication failed or is missing in one of them, nor where there is none.
 * Trails are read only of cells whose values are the same: they may have to be read from a disk.
 */
export function alikeRuns(rows: readonly RunRow[]): AreAlike {
  const rowsOfCell = new Map<number, RunRow[]>();
  for (const row of rows) {
    const own = rowsOfCell.get(row.cellIndex);
    if (own === undefined) rowsOfCell.set(row.cellIndex, [row]);
    else own.push(row);
  }
  const known = new Map<number, ReadonlyMap<number, string>>();
  const trajectoriesOf = (cellIndex: number): ReadonlyMap<number, string> => {
    const found = known.get(cellIndex) ?? trajectories(rowsOfCell.get(cellIndex) ?? []);
    known.set(cellIndex, found);
    return found;
  };
  return (one, other, valuesOf) => {
    if (one === other) return true;
    const [values, others] = [valuesOf(one), valuesOf(other)];
    if (!values.every((value, place) => Object.is(value, others[place]))) return false;
    const [ours, theirs] = [trajectoriesOf(one), trajectoriesOf(other)];
    if (ours.size === 0 || ours.size !== theirs.size) return false;
    return [...ours].every(([replication, trajectory]) => theirs.get(replication) === trajectory);
  };
}

/** By replication, of the runs that did not fail. */
function trajectories(rows: readonly RunRow[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const row of rows) {
    const trail = trailOf(row);
    if (trail !== undefined) found.set(row.replication, trail.trajectory);
  }
  return found;
}
