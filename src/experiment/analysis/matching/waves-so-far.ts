// How far a match has come by the runs that are there: its waves one after the other, each worked out from those before it.
import type { CellRuns } from "../../plan/cell-runs.ts";
import { type StudyPlan, withPositions } from "../../plan/study-plan.ts";
import type { RunRow } from "../../run/rows.ts";
import { withCopies } from "../findings.ts";
import { nextWave } from "./history-match.ts";
import { matchQuestion, wavesOf } from "./matching.ts";

/** A wave of a match, from 1, and the whole plan up to it. */
export interface WaveSoFar {
  readonly wave: number;
  /** With the points of this wave and of all before it. */
  readonly plan: StudyPlan;
  /** The runs of this wave alone. */
  readonly runs: readonly CellRuns[];
  /** Nothing is left to run: all waves are there, or nothing is left to look for. */
  readonly isLast: boolean;
}

/**
 * The first wave of which runs are missing, or the last one where none are. The same rows lead to the same wave, on
 * whatever machine.
 * @param plan with the points of the first wave.
 * @param most a wave at which to stop, whether its runs are there or not; those before it must be.
 */
export function waveSoFar(
  plan: StudyPlan,
  rows: readonly RunRow[],
  most = Number.POSITIVE_INFINITY,
): WaveSoFar {
  const { design } = plan;
  if (design === undefined) throw new RangeError("A match needs points that were drawn.");
  const there = new Set(rows.map(keyOf));
  const isThere = ({ cellIndex, replications }: CellRuns) =>
    replications.every((replication) => there.has(keyOf({ cellIndex, replication })));
  let grown = plan;
  let runs = plan.runs;
  for (let wave = 1; ; wave++) {
    if (wave >= most || !runs.every(isThere)) return { wave, plan: grown, runs, isLast: false };
    const before = grown.cells.length;
    const own = rows.filter(({ cellIndex }) => cellIndex < before);
    const made = wavesOf({ ...grown, rows: withCopies(grown, own) }, grown.design ?? design);
    const positions = nextWave(matchQuestion(grown), made);
    if (positions.length === 0) return { wave, plan: grown, runs, isLast: true };
    grown = withPositions(grown, positions);
    runs = grown.runs.filter(({ cellIndex }) => cellIndex >= before);
  }
}

function keyOf({ cellIndex, replication }: Pick<RunRow, "cellIndex" | "replication">): string {
  return `${cellIndex} ${replication}`;
}
