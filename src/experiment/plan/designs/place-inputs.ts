// From positions between 0 and 1 to values of the inputs.
import { parameterEntry } from "../../../model/parameters.ts";
import type { Changes } from "../../../scenario/scenario.ts";
import type { DesignInput } from "./design.ts";

/** The inputs' values at `positions`, each 0 to 1. */
export function placeInputs(inputs: readonly DesignInput[], positions: readonly number[]): Changes {
  return Object.fromEntries(inputs.map((input, index) => [input.name, valueAt(input, positions[index])]));
}

/** Linear from one end to the other; a whole number or a choice gives each of its values an equal part of the way. */
function valueAt({ name, from, to, among }: DesignInput, position: number): number | string {
  if (among !== undefined) return among[Math.min(among.length - 1, Math.floor(position * among.length))];
  const entry = parameterEntry(name);
  if (!("integer" in entry && entry.integer)) return from + position * (to - from);
  const [least, most] = [Math.ceil(from), Math.floor(to)];
  return Math.min(most, least + Math.floor(position * (most - least + 1)));
}
