// The points along which a response is drawn: one lever moves, any other stays.
import type { StudyResults } from "../experiment/analysis/results.ts";
import type { ParameterName } from "../model/parameters.ts";
import type { Changes, SweepAxis } from "../scenario/scenario.ts";
import { atPoint } from "../words/levers.ts";
import { capitalised, lowerFirst } from "../words/lists.ts";
import { pointOfView } from "../words/point-of-view.ts";

export interface SweptLine {
  readonly lever: ParameterName;
  /** Rising. */
  readonly values: readonly number[];
  /** `pointIndexes[place]` is the sweep point at which the lever has `values[place]`. */
  readonly pointIndexes: readonly number[];
  /** The other swept levers with the values they keep. */
  readonly held: Changes;
}

/** The first lever swept over two numbers or more, the others held where most hypotheses look; undefined without one. */
export function sweptLine(results: StudyResults): SweptLine | undefined {
  const { scenario, cells } = results;
  const axis = scenario.sweep.find(isNumericAxis);
  if (axis === undefined) return undefined;
  const { lever } = axis;
  const { [lever]: _moved, ...held } = pointAt(results, pointOfView(results));
  const values = [...new Set(axis.values.filter((value) => typeof value === "number"))].sort((a, b) => a - b);
  const found = values.flatMap(
    (value) => cells.find(({ point }) => isSamePoint(point, { ...held, [lever]: value })) ?? [],
  );
  if (found.length < values.length) return undefined;
  return { lever, values, pointIndexes: found.map(({ pointIndex }) => pointIndex), held };
}

/** The values of the swept levers at a point; empty when nothing is swept. */
export function pointAt({ cells }: StudyResults, pointIndex: number): Changes {
  return cells.find((cell) => cell.pointIndex === pointIndex)?.point ?? {};
}

/** A finding that opens with the point it was made at: "At 1 meeting a week, plans differ most in ...". */
export function findingAtPoint(finding: string, results: StudyResults, pointIndex: number): string {
  const opening = atPoint(pointAt(results, pointIndex));
  return opening === "" ? finding : `${capitalised(opening)}, ${lowerFirst(finding)}`;
}

function isNumericAxis({ values }: SweepAxis): boolean {
  return values.length >= 2 && values.every((value) => typeof value === "number");
}

function isSamePoint(one: Changes, other: Changes): boolean {
  const levers = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<ParameterName>;
  return [...levers].every((lever) => JSON.stringify(one[lever]) === JSON.stringify(other[lever]));
}
