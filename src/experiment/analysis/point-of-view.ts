// The one point of a sweep at which the first table stands: the one most hypotheses speak of.

import type { ParameterValue } from "../../model/parameter-entry.ts";
import type { Changes } from "../../scenario/scenario.ts";
import type { Cell } from "../plan/cells.ts";
import { isSameValue } from "../plan/points.ts";
import type { StudyPlan } from "../plan/study-plan.ts";

/**
 * Position on the grid of the point most named by the hypotheses' `at`; the earlier of equals. Where none names one
 * whole, the point nearest to what the file or the default says of every swept lever; never a corner for being first.
 */
export function pointOfView({ cells, scenario }: Pick<StudyPlan, "cells" | "scenario">): number {
  const named = scenario.hypotheses.flatMap(({ at }) => {
    const cell = at === undefined ? undefined : cells.find(({ point }) => isAt(point, at));
    return cell === undefined ? [] : [cell.pointIndex];
  });
  const times = (point: number) => named.filter((other) => other === point).length;
  const rising = [...new Set(named)].sort((one, other) => one - other);
  const usual = rising[0] ?? nearestToOwn({ cells, scenario });
  return rising.reduce((best, point) => (times(point) > times(best) ? point : best), usual);
}

/** Each swept lever at its own value, or the value of the sweep that is nearest to it; of choices the first. */
function nearestToOwn({ cells, scenario }: Pick<StudyPlan, "cells" | "scenario">): number {
  const own = Object.fromEntries(
    scenario.sweep.map(({ lever, values }) => {
      const value = scenario.parameters[lever];
      if (values.some((one) => isSameValue(one, value)) || typeof value !== "number")
        return [lever, values.find((one) => isSameValue(one, value)) ?? values[0]];
      const off = (one: ParameterValue) => Math.abs(Number(one) - value);
      return [lever, values.reduce((best, one) => (off(one) < off(best) ? one : best))];
    }),
  );
  return cells.find(({ point }) => isAt(point, own))?.pointIndex ?? 0;
}

/** The cells of one point, the baseline's first, then in the scenario's order. */
export function cellsAt(
  { cells, scenario }: Pick<StudyPlan, "cells" | "scenario">,
  pointIndex: number,
): Cell[] {
  const here = cells.filter((cell) => cell.pointIndex === pointIndex);
  const isBaseline = (cell: Cell) => cell.plan.name === scenario.baseline;
  return [...here.filter(isBaseline), ...here.filter((cell) => !isBaseline(cell))];
}

/** A trend names the levers that it does not run over, which is no point. */
function isAt(point: Changes, at: Changes): boolean {
  if (Object.keys(at).length < Object.keys(point).length) return false;
  return Object.entries(at).every(([lever, value]) => isSameValue(point[lever as keyof Changes], value));
}
