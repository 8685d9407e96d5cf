// The primary measures, and those observed, that can have no value under some of the plans, and why: known before anything is run.
import { isMeasureName } from "../../model/measures.ts";
import { whyUndefined } from "../../model/undefined-measures.ts";
import { cellParameters } from "./cells.ts";
import type { StudyPlan } from "./study-plan.ts";

export interface WithoutValue {
  readonly measure: string;
  /** In file order; those in which it has none at one point at least. */
  readonly plans: readonly string[];
  /** The end of a sentence. */
  readonly because: string;
}

/** One for each measure and reason, in file order. */
export function measuresWithoutValue({
  scenario,
  cells,
}: Pick<StudyPlan, "scenario" | "cells">): WithoutValue[] {
  const named = [...scenario.measures, ...(scenario.observed ?? [])].map(({ measure }) => measure);
  return [...new Set(named)].flatMap((measure) => {
    if (!isMeasureName(measure)) return [];
    const plansBy = new Map<string, Set<string>>();
    for (const cell of cells) {
      const because = whyUndefined(measure, cellParameters(scenario, cell));
      if (because !== undefined)
        plansBy.set(because, (plansBy.get(because) ?? new Set<string>()).add(cell.plan.name));
    }
    return [...plansBy].map(([because, plans]) => ({ measure, plans: [...plans], because }));
  });
}
