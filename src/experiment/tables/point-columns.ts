// The columns that every table opens with: which plan, at which value of each swept lever.
import { parameterEntry } from "../../model/parameters.ts";
import type { Changes } from "../../scenario/scenario.ts";
import type { StudyResults } from "../analysis/results.ts";
import { pointLevers, valueText } from "../plan/points.ts";
import type { Column } from "./table.ts";

export interface AtPoint {
  readonly plan: string;
  readonly point: Changes;
}

export const planColumn = {
  name: "plan",
  unit: "",
  meaning: "The plan's name in the scenario.",
  value: ({ plan }) => plan,
} as const satisfies Column<AtPoint>;

/** One column for each lever that the study swept, under the lever's own name. */
export function leverColumns({ cells }: Pick<StudyResults, "cells">): Column<AtPoint>[] {
  const levers = cells.length === 0 ? [] : pointLevers(cells[0].point);
  return levers.map((lever) => {
    const { label, unit } = parameterEntry(lever);
    const isNumber = cells.every(({ point }) => typeof point[lever] === "number");
    const value = ({ point }: AtPoint) => {
      const found = point[lever];
      return typeof found === "number" ? found : valueText(found);
    };
    return { name: lever, unit, meaning: label, type: isNumber ? "number" : "string", value };
  });
}
