// Made-up models of which the answer is known, matched to one observed time of one agency.
import { drawOpen } from "../../../../src/experiment/analysis/matching/draw.ts";
import {
  historyMatch,
  type MatchQuestion,
} from "../../../../src/experiment/analysis/matching/history-match.ts";
import {
  isOpen,
  simulatedImplausibilities,
  type WaveRuns,
} from "../../../../src/experiment/analysis/matching/learn.ts";
import { experimentStream } from "../../../../src/random/experiment-stream.ts";
import { cutoff } from "../../../../src/statistics/matching/implausibility.ts";

const inputs = 8;
const replications = 3;
const waves = 3;
const pointsPerWave = 60;
const chance = 0.05;
const tolerance = 0.03;

/** Three outcomes of eight inputs, of which five matter: bent, wavy, saturating, and two at once. */
function outcomes(x: readonly number[]): number[] {
  return [
    2 * x[0] + x[1] ** 2 + 0.3 * Math.sin(6 * x[2]),
    x[0] * x[3] - Math.exp(-3 * x[1]),
    Math.tanh(3 * x[4] - 1.5) + 0.5 * x[3],
  ];
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export interface FoundBack {
  /** No emulator rules the true values out. */
  readonly isTruthOpen: boolean;
  /** Nor do runs at the true values themselves. */
  readonly isTruthMatched: boolean;
  /** Share of the space that is left. */
  readonly left: number;
  readonly runs: number;
}

/** The agency of that number, with true values, and a time of its own with its own chance. */
export async function findBack(number: number): Promise<FoundBack> {
  const stream = experimentStream(`made-up agency ${number}`, "truth");
  const truth = Array.from({ length: inputs }, stream);
  const targets = outcomes(truth).map((value) => {
    const seen = value + chance * normal(stream);
    return { from: seen - tolerance, to: seen + tolerance };
  });
  const question: MatchQuestion = {
    ...{ inputs, targets, waves, pointsPerWave },
    random: (wave) => experimentStream(`made-up agency ${number}`, `wave ${wave}`),
  };
  const noise = experimentStream(`made-up agency ${number}`, "noise");
  const runs = (x: readonly number[]) =>
    outcomes(x).map((value) => Array.from({ length: replications }, () => value + chance * normal(noise)));
  const simulate = async (positions: WaveRuns["positions"]) => ({ positions, values: positions.map(runs) });
  const { learned, runs: made } = await historyMatch(question, simulate);
  const space = drawOpen(1, inputs, targets, learned, question.random(waves + 1));
  const own = simulatedImplausibilities(runs(truth), targets, learned[learned.length - 1]);
  return {
    isTruthOpen: isOpen(truth, targets, learned),
    isTruthMatched: own.every((one) => one <= cutoff),
    left: space.open.length / space.drawn,
    runs: made.reduce((sum, { positions }) => sum + positions.length * replications, 0),
  };
}
