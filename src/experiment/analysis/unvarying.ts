// Measures that chance does not move: worth a note, since an interval around them says nothing.
import type { MeasureName } from "../../model/measures.ts";
import type { StudyResults } from "./results.ts";
import { runValues } from "./run-values.ts";

export interface Unvarying {
  readonly measure: MeasureName;
  /** The plans in which it does not vary, at one point at least; in file order. */
  readonly plans: readonly string[];
}

/** Two programmes may come out the same by chance. */
const fewestReplications = 3;

/** The primary measures with the very same value in every replication of a cell, of which there are three or more. */
export function findUnvarying({
  scenario,
  cells,
  rows,
  replications,
}: Pick<StudyResults, "scenario" | "cells" | "rows" | "replications">): Unvarying[] {
  const valuesOf = runValues(rows, replications);
  return scenario.measures.flatMap(({ measure }) => {
    const plans = cells.flatMap(({ plan }, cellIndex) => {
      const values = valuesOf(cellIndex, measure);
      // A value that is not defined is not even the same as itself.
      return values.length >= fewestReplications && values.every((value) => value === values[0])
        ? [plan.name]
        : [];
    });
    return plans.length === 0 ? [] : [{ measure, plans: [...new Set(plans)] }];
  });
}
