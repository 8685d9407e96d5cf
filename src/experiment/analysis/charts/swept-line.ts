// The points along which a response is drawn: one lever moves, any other stays.
import type { ParameterName } from "../../../model/parameters.ts";
import type { Changes, SweepAxis } from "../../../scenario/scenario.ts";
import { isSameValue, pointLevers } from "../../plan/points.ts";
import type { StudyPlan } from "../../plan/study-plan.ts";
import { pointOfView } from "../point-of-view.ts";

export interface SweptLine {
  readonly lever: ParameterName;
  /** Rising. */
  readonly values: readonly number[];
  /** `pointIndexes[place]` is the sweep point at which the lever has `values[place]`. */
  readonly pointIndexes: readonly number[];
  /** The other swept levers with the values they keep. */
  readonly held: Changes;
}

type Planned = Pick<StudyPlan, "scenario" | "cells">;

/** The first lever swept over two numbers or more, the others held where most hypotheses look; undefined without one. */
export function sweptLine(study: Planned): SweptLine | undefined {
  const { scenario, cells } = study;
  const axis = scenario.sweep.find(isNumericAxis);
  if (axis === undefined) return undefined;
  const { lever } = axis;
  const { [lever]: _moved, ...held } = pointAt(study, pointOfView(study));
  const values = [...new Set(axis.values.filter((value) => typeof value === "number"))].sort((a, b) => a - b);
  const found = values.flatMap(
    (value) => cells.find(({ point }) => isSamePoint(point, { ...held, [lever]: value })) ?? [],
  );
  if (found.length < values.length) return undefined;
  return { lever, values, pointIndexes: found.map(({ pointIndex }) => pointIndex), held };
}

/** The values of the swept levers at a point; empty when nothing is swept. */
export function pointAt({ cells }: Pick<Planned, "cells">, pointIndex: number): Changes {
  return cells.find((cell) => cell.pointIndex === pointIndex)?.point ?? {};
}

function isNumericAxis({ values }: SweepAxis): boolean {
  return values.length >= 2 && values.every((value) => typeof value === "number");
}

function isSamePoint(one: Changes, other: Changes): boolean {
  const levers = new Set([...pointLevers(one), ...pointLevers(other)]);
  return [...levers].every((lever) => isSameValue(one[lever], other[lever]));
}
