// Inputs of which a match has ruled out values: what is left of their ranges, where it is less than chance would leave.
import type { ParameterName } from "../../../model/parameters.ts";
import { quantile } from "../../../statistics/quantile.ts";
import type { DesignInput } from "../../plan/designs/design.ts";

/** An input whose values are no longer spread evenly over its range. */
export interface Narrowed {
  readonly input: ParameterName;
  readonly from: number;
  readonly to: number;
  /** The middle nine tenths of what is left. */
  readonly low: number;
  readonly high: number;
  /** The same after each wave, the last of them as above; none where nothing was left of the space. */
  readonly byWave: readonly { readonly low: number; readonly high: number }[];
}

/** The risk that any input is called narrowed where none is. */
const risk = 0.05;
const tail = 0.05;

/**
 * The most narrowed first. An input counts where its values stray further from an even spread than so many evenly drawn
 * ones do, at 0.05 shared among all inputs (Dvoretzky, Kiefer and Wolfowitz 1956; Massart 1990).
 * @param byWave sets that are left after each wave: `byWave[wave][set][input]`, 0 to 1. The last of them decide.
 */
export function narrowedInputs(
  inputs: readonly DesignInput[],
  byWave: readonly (readonly (readonly number[])[])[],
): Narrowed[] {
  const positions = byWave[byWave.length - 1] ?? [];
  if (positions.length === 0) return [];
  const most = Math.sqrt(Math.log((2 * inputs.length) / risk) / (2 * positions.length));
  return inputs
    .map(({ name, from, to }, input) => {
      const values = valuesOf(input, positions);
      const ends = byWave
        .filter((sets) => sets.length > 0)
        .map((sets) => middleOf(valuesOf(input, sets)).map((share) => from + share * (to - from)));
      return { name, from, to, ends, strays: strayFromEven(values) };
    })
    .filter(({ strays }) => strays > most)
    .sort((one, other) => other.strays - one.strays)
    .map(({ name, from, to, ends }) => {
      const after = ends.map(([low, high]) => ({ low, high }));
      return { input: name, from, to, ...after[after.length - 1], byWave: after };
    });
}

function valuesOf(input: number, positions: readonly (readonly number[])[]): number[] {
  return positions.map((position) => position[input]).sort((one, other) => one - other);
}

/** @param values ascending. */
function middleOf(values: readonly number[]): number[] {
  return [tail, 1 - tail].map((share) => quantile(values, share));
}

/** The largest gap between the values' distribution and the even one (Kolmogorov). @param values ascending. */
function strayFromEven(values: readonly number[]): number {
  const count = values.length;
  return values.reduce(
    (most, value, index) => Math.max(most, value - index / count, (index + 1) / count - value),
    0,
  );
}
