// Measures that chance does not move: worth a note, since an interval around them says nothing.
import type { MeasureName } from "../../model/measures.ts";
import type { StudyResults } from "./results.ts";
import { runValues } from "./run-values.ts";

export interface Unvarying {
  readonly measure: MeasureName;
  /** The plans in which it does not vary, at one point at least; in file order. */
  readonly plans: readonly string[];
}

/** The primary measures with the very same value in every replication of a cell, where two or more have a value. */
export function findUnvarying({
  scenario,
  cells,
  rows,
  replications,
}: Pick<StudyResults, "scenario" | "cells" | "rows" | "replications">): Unvarying[] {
  const valuesOf = runValues(rows, replications);
  return scenario.measures.flatMap(({ measure }) => {
    const plans = cells.flatMap(({ plan }, cellIndex) => {
      const defined = valuesOf(cellIndex, measure).filter((value) => !Number.isNaN(value));
      return defined.length > 1 && defined.every((value) => value === defined[0]) ? [plan.name] : [];
    });
    return plans.length === 0 ? [] : [{ measure, plans: [...new Set(plans)] }];
  });
}
