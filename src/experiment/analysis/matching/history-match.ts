// History matching: waves of runs that rule out, bit by bit, where in the space a model cannot look like what was observed.
import type { Tolerated } from "../../../statistics/matching/implausibility.ts";
import { latinHypercube } from "../../plan/designs/latin-hypercube.ts";
import { drawOpen } from "./draw.ts";
import { type Learned, learn, type WaveRuns } from "./learn.ts";

export interface MatchQuestion {
  /** How many inputs may be varied. */
  readonly inputs: number;
  readonly targets: readonly Tolerated[];
  readonly waves: number;
  readonly pointsPerWave: number;
  /** A stream of uniform numbers in [0, 1) for each wave, from 1, and one for what is left after the last. */
  readonly random: (wave: number) => () => number;
}

/** Runs the model at positions of 0 to 1, a wave at a time: the values, by point, target and replication. */
export type SimulateWave = (positions: WaveRuns["positions"]) => Promise<WaveRuns>;

/** The positions of the wave that comes after those that were run; none where nothing is left, or all waves are there. */
export function nextWave(
  { inputs, targets, waves, pointsPerWave, random }: MatchQuestion,
  run: readonly WaveRuns[],
): WaveRuns["positions"] {
  if (run.length >= waves) return [];
  const stream = random(run.length + 1);
  if (run.length === 0) return latinHypercube(pointsPerWave, inputs, stream);
  return drawOpen(pointsPerWave, inputs, targets, learn(targets, run), stream).positions;
}

/**
 * Wave after wave: the first is a Latin hypercube over the whole space, each later one lies where all emulators so far
 * (Craig, Goldstein, Seheult and Smith 1997; Vernon, Goldstein and Bower 2010) leave it open. Ends early where nothing
 * is left.
 * @param simulate may give positions back rounded to what the model can take: these are then learned from.
 */
export async function historyMatch(
  question: MatchQuestion,
  simulate: SimulateWave,
): Promise<{ readonly runs: readonly WaveRuns[]; readonly learned: Learned }> {
  const runs: WaveRuns[] = [];
  for (;;) {
    const positions = nextWave(question, runs);
    if (positions.length === 0) return { runs, learned: learn(question.targets, runs) };
    runs.push(await simulate(positions));
  }
}
