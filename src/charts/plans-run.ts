// The plans that a study ran: all of the scenario's, or the one that was asked for.
import type { StudyResults } from "../experiment/analysis/results.ts";
import type { Plan } from "../scenario/scenario.ts";

type Design = Pick<StudyResults, "scenario" | "cells">;

/** In the scenario's order. */
export function plansRun({ scenario, cells }: Design): Plan[] {
  return scenario.plans.filter(({ name }) => cells.some(({ plan }) => plan.name === name));
}

/** The baseline, where it was among the plans run. */
export function baselineRun(design: Design): Plan | undefined {
  return plansRun(design).find(({ name }) => name === design.scenario.baseline);
}
