// Plans that share a label are called by their names as well, so that no picture takes one for the other.
import type { Plan } from "../../../scenario/scenario.ts";
import type { StudyRows } from "../results.ts";

type Planned = Pick<StudyRows, "scenario" | "plans" | "cells">;

/** The study with a label of its own for every plan: "More staff (control)" and "More staff (burden)". */
export function withPlansApart<Study extends Planned>(study: Study): Study {
  const { scenario, plans, cells } = study;
  const shared = scenario.plans.filter((plan) => isShared(plan, scenario.plans));
  if (shared.length === 0) return study;
  const renamed = new Map(
    shared.map((plan) => [plan.name, { ...plan, label: `${plan.label} (${plan.name})` }] as const),
  );
  const apart = (plan: Plan): Plan => renamed.get(plan.name) ?? plan;
  return {
    ...study,
    scenario: { ...scenario, plans: scenario.plans.map(apart) },
    plans: plans.map(apart),
    cells: cells.map((cell) => ({ ...cell, plan: apart(cell.plan) })),
  };
}

/** Labels that differ in capitals or spaces alone look the same. */
function isShared(plan: Plan, plans: readonly Plan[]): boolean {
  const look = ({ label }: Plan) => label.trim().replaceAll(/\s+/g, " ").toLowerCase();
  return plans.some((other) => other.name !== plan.name && look(other) === look(plan));
}
