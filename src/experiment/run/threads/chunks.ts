// Cutting a study's runs into portions that are long enough to be worth sending to a thread.
import type { CellRuns } from "../../plan/cell-runs.ts";

/** A portion takes about this long: long beside the cost of sending it, short beside the patience of a watcher. */
const chunkMilliseconds = 200;

/** The runs of a portion by cell, and where its rows belong among all rows. */
export interface Chunk {
  readonly firstRow: number;
  readonly size: number;
  readonly cells: readonly CellRuns[];
}

/** How many runs to send next, when one takes `runMilliseconds`; smaller near the end so that all finish together. */
export function chunkSize(runMilliseconds: number | undefined, runsLeft: number, workers: number): number {
  if (runMilliseconds === undefined) return 1;
  const wanted = Math.round(chunkMilliseconds / Math.max(runMilliseconds, 0.001));
  const fairShare = Math.ceil(runsLeft / (2 * workers));
  return Math.max(1, Math.min(wanted, fairShare));
}

/** Hands out the runs of `jobs` in order, in portions of the size asked for. */
export class RunQueue {
  readonly total: number;
  private readonly jobs: readonly CellRuns[];
  private job = 0;
  private place = 0;
  private taken = 0;

  constructor(jobs: readonly CellRuns[]) {
    this.jobs = jobs;
    this.total = jobs.reduce((sum, { replications }) => sum + replications.length, 0);
  }

  get left(): number {
    return this.total - this.taken;
  }

  /** The next `size` runs, or those that are left; absent when none is. */
  take(size: number): Chunk | undefined {
    const firstRow = this.taken;
    const cells: CellRuns[] = [];
    while (this.job < this.jobs.length && this.taken - firstRow < size) {
      const { replications, ...cell } = this.jobs[this.job];
      const part = replications.slice(this.place, this.place + size - (this.taken - firstRow));
      if (part.length > 0) cells.push({ ...cell, replications: part });
      this.taken += part.length;
      this.place += part.length;
      if (this.place >= replications.length) {
        this.job += 1;
        this.place = 0;
      }
    }
    return cells.length === 0 ? undefined : { firstRow, size: this.taken - firstRow, cells };
  }
}

/** The runs of a portion one by one. */
export function singleRuns({ firstRow, cells }: Chunk): Chunk[] {
  const runs = cells.flatMap((cell) =>
    cell.replications.map((replication): CellRuns => ({ ...cell, replications: [replication] })),
  );
  return runs.map((cell, index) => ({ firstRow: firstRow + index, size: 1, cells: [cell] }));
}
