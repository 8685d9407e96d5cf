// A design: which points of the inputs are run, in an order that never changes, under a mark that goes with the outcomes.
import type { ParameterName } from "../../../model/parameters.ts";
import type { Changes } from "../../../scenario/scenario.ts";
import { textHash } from "./text-hash.ts";

/**
 * `saltelli`: for Sobol' indices. `morris`: paths of elementary effects. `table`: somebody's own points. `waves`: of a
 * match, each wave chosen by the outcomes of those before it.
 */
export type DesignKind = "latin-hypercube" | "saltelli" | "morris" | "table" | "waves";

/** An input with the range over which it is varied. */
export interface DesignInput {
  readonly name: ParameterName;
  readonly from: number;
  readonly to: number;
}

export interface Design {
  readonly kind: DesignKind;
  readonly inputs: readonly DesignInput[];
  /** `positions[point][input]`: where in its range each input stands, 0 to 1; empty for a table, which has no ranges. */
  readonly positions: readonly (readonly number[])[];
  /** The inputs' values at each point, in row order. */
  readonly points: readonly Changes[];
  /** Of kind, inputs and positions (a table's points): equal for equal designs alone. */
  readonly hash: string;
}

/** One outcome for each point of a design, with the design's own mark. */
export interface DesignOutcomes {
  readonly kind: DesignKind;
  readonly hash: string;
  /** NaN where undefined. */
  readonly values: readonly number[];
}

export function markedDesign(design: Omit<Design, "hash">): Design {
  const { kind, inputs, positions, points } = design;
  const places = positions.length > 0 ? positions : points;
  return { ...design, hash: textHash(JSON.stringify([kind, inputs, places])) };
}

/** A point's own mark, the same in every design that has it. */
export function pointHash(point: Changes): string {
  const sorted = Object.entries(point).sort(([one], [other]) => (one < other ? -1 : 1));
  return textHash(JSON.stringify(sorted));
}

/**
 * @throws RangeError when the outcomes are not those of this very design, or the design is not of the kind that the
 * analysis is made for: numbers would come out, and mean nothing.
 */
export function refuseOtherDesign(
  design: Design,
  outcomes: DesignOutcomes,
  wanted: DesignKind,
  analysis: string,
): void {
  if (design.kind !== wanted || outcomes.kind !== wanted) {
    throw new RangeError(
      `${analysis} need a ${wanted} design, but found a ${design.kind} design with outcomes of a ${outcomes.kind} one.`,
    );
  }
  if (outcomes.hash !== design.hash || outcomes.values.length !== design.points.length) {
    throw new RangeError(
      `${analysis} need the outcomes of their own design (${design.hash}, ${design.points.length} points), but found those of ${outcomes.hash} (${outcomes.values.length} points).`,
    );
  }
}
