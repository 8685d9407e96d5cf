// What has changed between two tables of runs: which measures of which plans, and by how much.
import { readCsv } from "../../src/experiment/store/read-csv.ts";
import { type MeasureName, measureEntry, measureNames } from "../../src/model/measures.ts";

/** A measure of one plan, at the point at which its mean over replications has moved most. */
export interface Move {
  readonly plan: string;
  readonly measure: MeasureName;
  /** Such as `1`, the cells of the swept levers; empty without a sweep. */
  readonly point: string;
  /** Means; NaN where no replication has the measure defined. */
  readonly before: number;
  readonly after: number;
  /** Size of the move in differences that matter; Infinity where it became defined or undefined. */
  readonly mattersTimes: number;
}

export interface Moved {
  readonly rows: number;
  /** Rows of which a cell differs, and those that only one of the two tables has. */
  readonly rowsDiffering: number;
  /** Largest first, in differences that matter. */
  readonly moves: readonly Move[];
}

type Means = Map<string, Map<MeasureName, number>>;

interface Runs {
  /** Lines by plan, point and replication. */
  readonly lines: ReadonlyMap<string, string>;
  /** By plan and point. */
  readonly means: Means;
}

const apart = "\t";

/** @param before and after: texts of runs.csv. */
export function whatMoved(before: string, after: string): Moved {
  const [old, now] = [readRuns(before), readRuns(after)];
  const rows = [...new Set([...old.lines.keys(), ...now.lines.keys()])];
  const cells = [...new Set([...old.means.keys(), ...now.means.keys()])];
  const largest = new Map<string, Move>();
  for (const move of cells.flatMap((cell) => movesAt(cell, old.means, now.means))) {
    const key = `${move.plan}${apart}${move.measure}`;
    const most = largest.get(key);
    if (most === undefined || move.mattersTimes > most.mattersTimes) largest.set(key, move);
  }
  return {
    rows: rows.length,
    rowsDiffering: rows.filter((row) => old.lines.get(row) !== now.lines.get(row)).length,
    moves: [...largest.values()].sort((one, other) => other.mattersTimes - one.mattersTimes),
  };
}

function movesAt(cell: string, old: Means, now: Means): Move[] {
  const [plan, point] = cell.split(apart);
  return measureNames.flatMap((measure): Move[] => {
    const before = old.get(cell)?.get(measure) ?? Number.NaN;
    const after = now.get(cell)?.get(measure) ?? Number.NaN;
    if (Object.is(before, after)) return [];
    const times = Math.abs(after - before) / measureEntry(measure).matters;
    return [{ plan, measure, point, before, after, mattersTimes: Number.isNaN(times) ? Infinity : times }];
  });
}

function readRuns(text: string): Runs {
  const [heads, ...rows] = readCsv(text);
  const replication = heads.indexOf("replication");
  const lines = new Map<string, string>();
  const sums = new Map<string, Map<MeasureName, { sum: number; count: number }>>();
  for (const row of rows) {
    const cell = `${row[0]}${apart}${row.slice(1, replication).join(" ")}`;
    lines.set(`${cell}${apart}${row[replication]}`, row.join(apart));
    const of = sums.get(cell) ?? new Map();
    sums.set(cell, of);
    for (const measure of measureNames) {
      const written = row[heads.indexOf(measure)] ?? "";
      if (written === "") continue;
      const { sum, count } = of.get(measure) ?? { sum: 0, count: 0 };
      of.set(measure, { sum: sum + Number(written), count: count + 1 });
    }
  }
  const means = [...sums].map(([cell, of]): [string, Map<MeasureName, number>] => [
    cell,
    new Map([...of].map(([measure, { sum, count }]) => [measure, sum / count])),
  ]);
  return { lines, means: new Map(means) };
}
