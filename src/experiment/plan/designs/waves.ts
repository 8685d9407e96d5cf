// The points of a match: the first wave is a Latin hypercube; later ones are added as the outcomes of the earlier allow.
import { experimentStream } from "../../../random/experiment-stream.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { PlanError } from "../plan-fault.ts";
import type { WavesAsked } from "../study-request.ts";
import { type Design, type DesignInput, markedDesign } from "./design.ts";
import { designInputs } from "./design-inputs.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { placeInputs } from "./place-inputs.ts";

/** @throws PlanError where there is nothing to vary. */
export function firstWave(scenario: Scenario, { inputs: choice, pointsPerWave }: WavesAsked): Design {
  const inputs = designInputs(scenario, choice);
  if (inputs.length === 0) throw new PlanError({ kind: "nothingToVary", inputs: choice });
  const random = waveStream(scenario.parameters.seed, 1);
  return wavesDesign(inputs, latinHypercube(pointsPerWave, inputs.length, random));
}

/** The chance by which a wave's points are drawn, from 1; after the last, that by which what is left is looked over. */
export function waveStream(seed: string, wave: number): () => number {
  return experimentStream(seed, `match wave ${wave}`);
}

export function wavesDesign(inputs: readonly DesignInput[], positions: Design["positions"]): Design {
  const points = positions.map((position) => placeInputs(inputs, position));
  return markedDesign({ kind: "waves", inputs, positions, points });
}

/** Where in its range each input of each point stands, 0 to 1: what whole numbers were rounded to, not what was drawn. */
export function scaledPositions({ inputs, points }: Pick<Design, "inputs" | "points">): number[][] {
  return points.map((point) =>
    inputs.map(({ name, from, to }) => (Number(point[name]) - from) / (to - from)),
  );
}
