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
}

/** The risk that any input is called narrowed where none is. */
const risk = 0.05;
const tail = 0.05;

/**
 * The most narrowed first. An input counts where its values stray further from an even spread than so many evenly drawn
 * ones do, at 0.05 shared among all inputs (Dvoretzky, Kiefer and Wolfowitz 1956; Massart 1990).
 * @param positions `positions[set][input]`, 0 to 1.
 */
export function narrowedInputs(
  inputs: readonly DesignInput[],
  positions: readonly (readonly number[])[],
): Narrowed[] {
  if (positions.length === 0) return [];
  const most = Math.sqrt(Math.log((2 * inputs.length) / risk) / (2 * positions.length));
  return inputs
    .map(({ name, from, to }, input) => {
      const values = positions.map((position) => position[input]).sort((one, other) => one - other);
      const [low, high] = [tail, 1 - tail].map((share) => quantile(values, share));
      return { name, from, to, low, high, strays: strayFromEven(values) };
    })
    .filter(({ strays }) => strays > most)
    .sort((one, other) => other.strays - one.strays)
    .map(({ name, from, to, low, high }) => ({
      input: name,
      from,
      to,
      low: from + low * (to - from),
      high: from + high * (to - from),
    }));
}

/** The largest gap between the values' distribution and the even one (Kolmogorov). @param values ascending. */
function strayFromEven(values: readonly number[]): number {
  const count = values.length;
  return values.reduce(
    (most, value, index) => Math.max(most, value - index / count, (index + 1) / count - value),
    0,
  );
}
