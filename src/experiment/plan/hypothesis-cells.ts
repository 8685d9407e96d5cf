// Which cells of a study a hypothesis speaks of.
import type { ParameterName } from "../../model/parameters.ts";
import type { Changes, Hypothesis, Scenario, TrendHypothesis } from "../../scenario/scenario.ts";
import type { Cell } from "./cells.ts";
import { cellParameters } from "./cells.ts";
import { isSameValue, pointLevers } from "./points.ts";

/** One point along a trend. */
export interface TrendPoint {
  /** The lever's value. */
  readonly value: number;
  readonly cellIndex: number;
  readonly thanIndex?: number;
}

export interface PointCells {
  readonly planIndex: number;
  readonly thanIndex: number;
  /** Interactions: the cells of `minus`. */
  readonly minus?: readonly [number, number];
}

/** A claim about one point, or about each point of a trend. */
export type ClaimPlaces = PointCells | readonly TrendPoint[];

/**
 * The cells of a difference or an interaction, or of each point of a trend in rising order of the lever. Absent when
 * the study did not run them all, or ran several that fit; a trend needs 2 points, `peaks-inside` 3.
 */
export function hypothesisCells(
  hypothesis: Hypothesis,
  scenario: Scenario,
  cells: readonly Cell[],
): ClaimPlaces | undefined {
  const at = hypothesis.at ?? {};
  const find = (plan: string, point: Changes) => onlyCell(scenario, cells, plan, point);
  if (hypothesis.kind === "trend") return trendPoints(hypothesis, cells, find);
  const planIndex = find(hypothesis.plan, at);
  const thanIndex = find(hypothesis.than, at);
  if (planIndex === undefined || thanIndex === undefined) return undefined;
  if (hypothesis.kind === "difference") return { planIndex, thanIndex };
  const [first, second] = hypothesis.minus.map((plan) => find(plan, at));
  if (first === undefined || second === undefined) return undefined;
  return { planIndex, thanIndex, minus: [first, second] };
}

type Find = (plan: string, point: Changes) => number | undefined;

function trendPoints(
  hypothesis: TrendHypothesis,
  cells: readonly Cell[],
  find: Find,
): TrendPoint[] | undefined {
  const { over, from = Number.NEGATIVE_INFINITY, than, at } = hypothesis;
  const points: TrendPoint[] = [];
  for (const value of valuesAlong(cells, over)) {
    if (value < from) continue;
    const point = { ...at, [over]: value };
    const cellIndex = find(hypothesis.plan, point);
    if (cellIndex === undefined) return undefined;
    if (than === undefined) {
      points.push({ value, cellIndex });
      continue;
    }
    const thanIndex = find(than, point);
    if (thanIndex === undefined) return undefined;
    points.push({ value, cellIndex, thanIndex });
  }
  return points.length >= (hypothesis.expect === "peaks-inside" ? 3 : 2) ? points : undefined;
}

function valuesAlong(cells: readonly Cell[], lever: ParameterName): number[] {
  const values = cells.map(({ point }) => point[lever]).filter((value) => typeof value === "number");
  return [...new Set(values)].sort((one, other) => one - other);
}

/** The only cell of a plan where every lever named in `point` has the value given there. */
function onlyCell(
  scenario: Scenario,
  cells: readonly Cell[],
  plan: string,
  point: Changes,
): number | undefined {
  const fitting = cells.flatMap((cell, cellIndex) =>
    cell.plan.name === plan && agrees(scenario, cell, point) ? [cellIndex] : [],
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A lever that the study did not sweep has the value that the plan gives it. */
function agrees(scenario: Scenario, cell: Cell, point: Changes): boolean {
  return pointLevers(point).every((lever) => {
    const value = Object.hasOwn(cell.point, lever)
      ? cell.point[lever]
      : cellParameters(scenario, cell)[lever];
    return isSameValue(value, point[lever]);
  });
}
