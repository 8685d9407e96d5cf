// The one point of a sweep at which the first table stands: the one most hypotheses speak of.
import type { Changes } from "../../scenario/scenario.ts";
import type { Cell } from "../plan/cells.ts";
import type { StudyPlan } from "../plan/study-plan.ts";

/** Position on the grid of the point most named by the hypotheses' `at`; the earlier of equals, and 0 when none names one whole. */
export function pointOfView({ cells, scenario }: Pick<StudyPlan, "cells" | "scenario">): number {
  const named = scenario.hypotheses.flatMap(({ at }) => {
    const cell = at === undefined ? undefined : cells.find(({ point }) => isAt(point, at));
    return cell === undefined ? [] : [cell.pointIndex];
  });
  const times = (point: number) => named.filter((other) => other === point).length;
  const rising = [...new Set(named)].sort((one, other) => one - other);
  return rising.reduce((best, point) => (times(point) > times(best) ? point : best), rising[0] ?? 0);
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
  return Object.entries(at).every(([lever, value]) => point[lever as keyof Changes] === value);
}
