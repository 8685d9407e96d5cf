// The columns that every table shares: which plan, at which value of each swept lever, at which point, and whether its runs are another's.
import { parameterEntry } from "../../model/parameters.ts";
import type { Changes } from "../../scenario/scenario.ts";
import type { StudyResults } from "../analysis/results.ts";
import type { Cell } from "../plan/cells.ts";
import { leversOfPoints, pointName, valueText } from "../plan/points.ts";
import type { Column } from "./table.ts";

export interface AtPoint {
  readonly plan: string;
  readonly point: Changes;
  /** Position of the point in row order, from 0. */
  readonly pointIndex: number;
}

export interface InCell extends AtPoint {
  /** The earlier plan or point whose runs these are; empty for runs of its own. */
  readonly copyOf: string;
}

export const planColumn = {
  name: "plan",
  unit: "",
  meaning: "The plan's name in the scenario.",
  value: ({ plan }) => plan,
} as const satisfies Column<AtPoint>;

/** One column for each lever that the study swept, under the lever's own name; empty where a point leaves it to the plan. */
export function leverColumns({ cells }: Pick<StudyResults, "cells">): Column<AtPoint>[] {
  const levers = leversOfPoints(cells.map(({ point }) => point));
  return levers.map((lever) => {
    const { label, unit } = parameterEntry(lever);
    const isNumber = cells.every(({ point }) => ["number", "undefined"].includes(typeof point[lever]));
    const value = ({ point }: AtPoint) => {
      const found = point[lever];
      if (isNumber) return typeof found === "number" ? found : Number.NaN;
      return valueText(found);
    };
    return { name: lever, unit, meaning: label, type: isNumber ? "number" : "string", value };
  });
}

export const pointColumn = {
  name: "point",
  unit: "",
  type: "integer",
  meaning: "Number of the point, from 1, as in points.csv; 1 where nothing is swept.",
  value: ({ pointIndex }) => pointIndex + 1,
} as const satisfies Column<Pick<AtPoint, "pointIndex">>;

export const copyColumn = {
  name: "copyOf",
  unit: "",
  meaning:
    "The plan or point whose runs are repeated here, because every lever that differs is without effect; empty for runs of its own.",
  value: ({ copyOf }) => copyOf,
} as const satisfies Column<InCell>;

/** What a table of cells opens with. */
export function cellColumns(results: Pick<StudyResults, "cells">): Column<InCell>[] {
  return [planColumn, ...leverColumns(results), pointColumn, copyColumn];
}

/** Of each cell, in row order, what {@link cellColumns} say of it. */
export function placesOf({ cells }: Pick<StudyResults, "cells">): InCell[] {
  return cells.map((cell) => {
    const { plan, point, pointIndex, copyOf } = cell;
    const source = copyOf === undefined ? "" : copyName(cell, cells[copyOf]);
    return { plan: plan.name, point, pointIndex, copyOf: source };
  });
}

/** The earlier cell in one text: its point alone where the plan is the same. */
function copyName(cell: Cell, earlier: Cell): string {
  const point = pointName(earlier.point);
  if (cell.plan.name === earlier.plan.name) return point;
  return point === "" ? earlier.plan.name : `${earlier.plan.name} ${point}`;
}
