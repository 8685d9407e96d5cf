// From what was asked for to the points themselves; the seed decides where chance does.

import { experimentStream } from "../../../random/experiment-stream.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { PlanError } from "../plan-fault.ts";
import { type Design, type DesignKind, markedDesign } from "./design.ts";
import { designInputs } from "./design-inputs.ts";
import type { DesignRequest, SampleMethod, SampleRequest } from "./design-request.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { morrisPaths, pathLength } from "./morris-paths.ts";
import { readOwnTable } from "./own-table.ts";
import { placeInputs } from "./place-inputs.ts";
import { mostSaltelliInputs, saltelliBlock, saltelliPoints } from "./saltelli.ts";

const kinds: Readonly<Record<SampleMethod, DesignKind>> = {
  lhs: "latin-hypercube",
  sobol: "saltelli",
  morris: "morris",
};

/**
 * The design that a request asks of a scenario: a function of the two, so that whoever plans it again has the same
 * points. The scenario's seed draws the hypercube, the paths, and the shift of the Sobol' sequence.
 * @throws PlanError when there is nothing to vary, or too much for the method; RangeError for a size that it does not allow.
 * @throws ScenarioError for a table that cannot be used.
 */
export function makeDesign(scenario: Scenario, request: DesignRequest): Design {
  if (request.method === "table") return readOwnTable(request.text, request.fileName, scenario);
  const inputs = designInputs(scenario, request.inputs);
  if (inputs.length === 0) {
    throw new PlanError({ kind: "nothingToVary", inputs: request.inputs });
  }
  const positions = positionsOf(request, inputs.length, scenario.parameters.seed);
  return markedDesign({
    kind: kinds[request.method],
    inputs,
    positions,
    points: positions.map((position) => placeInputs(inputs, position)),
  });
}

/** How many points a request comes to, found without making any. */
export function pointsAsked(scenario: Scenario, request: DesignRequest): bigint {
  if (request.method === "table") return BigInt(makeDesign(scenario, request).points.length);
  const inputs = designInputs(scenario, request.inputs).length;
  const perUnit = { lhs: 1, sobol: saltelliBlock(inputs), morris: pathLength(inputs) }[request.method];
  return BigInt(request.size) * BigInt(perUnit);
}

function positionsOf({ method, size }: SampleRequest, inputs: number, seed: string): number[][] {
  const random = experimentStream(seed, `design ${method}`);
  switch (method) {
    case "lhs":
      return latinHypercube(size, inputs, random);
    case "morris":
      return morrisPaths(size, inputs, random);
    case "sobol":
      if (inputs > mostSaltelliInputs) {
        throw new PlanError({ kind: "tooManyInputs", found: inputs, most: mostSaltelliInputs });
      }
      return saltelliPoints(size, inputs, random);
  }
}
