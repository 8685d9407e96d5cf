// Inputs as numbers whose ranks mean something: a number as it is, a choice as whether it is this one or not.
import type { Changes } from "../../scenario/scenario.ts";
import type { DesignInput } from "../plan/designs/design.ts";

export interface RankColumn {
  /** The parameter; of a choice with the value that is meant, such as `contact.order=neediest`. */
  readonly name: string;
  readonly input: DesignInput["name"];
  readonly at: (point: Changes) => number;
}

/** One column for a number or a choice of two values (whether it is the second), else one for each value. */
export function rankColumns(inputs: readonly DesignInput[]): RankColumn[] {
  return inputs.flatMap(({ name, among }): RankColumn[] => {
    if (among === undefined) return [{ name, input: name, at: (point) => Number(point[name]) }];
    const told = among.length === 2 ? among.slice(1) : among;
    return told.map((value) => ({
      name: `${name}=${value}`,
      input: name,
      at: (point) => (point[name] === value ? 1 : 0),
    }));
  });
}
