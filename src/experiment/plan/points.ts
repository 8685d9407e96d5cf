// Sweep points: the grid in row order, whether two are the same, and how one is written in a cell.
import type { ParameterValue } from "../../model/parameter-entry.ts";
import type { ParameterName } from "../../model/parameters.ts";
import type { Changes, SweepAxis } from "../../scenario/scenario.ts";

/** Every combination of the axes' values, the last axis fastest; one empty point when there is no axis. */
export function gridPoints(sweep: readonly SweepAxis[]): Changes[] {
  return sweep.reduce<Changes[]>(
    (points, { lever, values }) =>
      points.flatMap((point) => values.map((value): Changes => ({ ...point, [lever]: value }))),
    [{}],
  );
}

export function pointLevers(point: Changes): ParameterName[] {
  return Object.keys(point) as ParameterName[];
}

/** Every lever that any of the points sets, in the order in which they come up; a point leaves the others to its plan. */
export function leversOfPoints(points: Iterable<Changes>): ParameterName[] {
  const levers = new Set<ParameterName>();
  for (const point of points) for (const lever of pointLevers(point)) levers.add(lever);
  return [...levers];
}

export function isSameValue(one: ParameterValue, other: ParameterValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A value in one cell: numbers in their shortest exact form, lists with their members apart by spaces. */
export function valueText(value: ParameterValue): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : value.join(" ");
}

/** Such as `meetings.perWeek=0` or `meetings.perWeek=0 meetings.minutes=60`; empty for the empty point. */
export function pointName(point: Changes): string {
  return pointLevers(point)
    .map((lever) => `${lever}=${valueText(point[lever])}`)
    .join(" ");
}
