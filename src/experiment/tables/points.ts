// points.csv: every plan at every point, by the number that all other tables give the point.
import type { StudyResults } from "../analysis/results.ts";
import { pointHash } from "../plan/designs/design.ts";
import { cellColumns, type InCell, placesOf } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface PointRow extends InCell {
  /** Whose runs these are. */
  readonly source: Pick<InCell, "plan" | "pointIndex">;
}

export const pointsSays = "Every plan at every point, and whether it was run or has the runs of another.";

export const pointsColumns = [
  {
    name: "pointHash",
    unit: "",
    meaning: "Mark of the point's values, the same in every study that has them.",
    value: ({ point }) => pointHash(point),
  },
  {
    name: "sourcePlan",
    unit: "",
    meaning: "The plan under which the runs were made: the plan itself, or the one that it repeats.",
    value: ({ source }) => source.plan,
  },
  {
    name: "sourcePoint",
    unit: "",
    type: "integer",
    meaning:
      "The point at which they were made. Tables that leave copies out (weeks.parquet, those of the detail) have their rows under these two.",
    value: ({ source }) => source.pointIndex + 1,
  },
] as const satisfies readonly Column<PointRow>[];

export function pointsTable(results: Pick<StudyResults, "cells">): Table {
  const { cells } = results;
  const columns: Column<PointRow>[] = [...cellColumns(results), ...pointsColumns];
  return makeTable({ name: "points", says: pointsSays }, columns, () => {
    const places = placesOf(results);
    return places.map((place, index) => ({ ...place, source: places[cells[index].copyOf ?? index] }));
  });
}
