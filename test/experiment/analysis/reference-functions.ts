// Functions whose sensitivity is known exactly, over designs whose inputs' names do not matter.
import {
  type Design,
  type DesignKind,
  type DesignOutcomes,
  markedDesign,
} from "../../../src/experiment/plan/designs/design.ts";
import { placeInputs } from "../../../src/experiment/plan/designs/place-inputs.ts";
import type { ParameterName } from "../../../src/model/parameters.ts";

const names: readonly ParameterName[] = [
  "disclosure.perContact",
  "contact.noShowShare",
  "handoff.lossShare",
  "handoff.reworkShare",
  "needs.atStartShare",
  "needs.fundedRightResolves",
  "provisions.partShare",
  "provisions.knownAtStart",
];

export function designOver(kind: DesignKind, positions: readonly (readonly number[])[]): Design {
  const inputs = positions[0].map((_, input) => ({ name: names[input], from: 0, to: 1 }));
  return markedDesign({
    kind,
    inputs,
    positions,
    points: positions.map((point) => placeInputs(inputs, point)),
  });
}

export function outcomesOf(design: Design, outcome: (point: readonly number[]) => number): DesignOutcomes {
  const { kind, hash } = design;
  return { kind, hash, values: design.positions.map(outcome) };
}

/** Ishigami and Homma 1990 with a = 7 and b = 0.1. */
export function ishigami(point: readonly number[]): number {
  const [one, two, three] = point.map((position) => Math.PI * (2 * position - 1));
  return Math.sin(one) + 7 * Math.sin(two) ** 2 + 0.1 * three ** 4 * Math.sin(one);
}

const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];

/** Sobol's G function. */
export function gFunction(point: readonly number[]): number {
  return point.reduce(
    (product, position, input) =>
      (product * (Math.abs(4 * position - 2) + weights[input])) / (1 + weights[input]),
    1,
  );
}
