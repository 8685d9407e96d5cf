// Against what a hypothesis is judged: a plan with as many people, one for the same money, or only what stands today.
import type { Parameters } from "../model/parameters.ts";
import { budgetTolerance } from "./check-budget.ts";
import type { Hypothesis } from "./scenario.ts";

/** What must be equal for two plans to be a fair pair. */
export interface PlanMeans {
  readonly people: number;
  readonly costPerYear: number;
}

export type Control = "samePeopleAndMoney" | "samePeople" | "sameMoney" | "now" | "other" | "none";

/** Leads, assistants, solos and supervisors employed under the plan. */
export function peopleOf(parameters: Parameters): number {
  const perTeam = parameters["staff.leadsPerTeam"] + parameters["staff.assistantsPerTeam"];
  return parameters["staff.teams"] * perTeam + parameters["staff.supervisors"];
}

/**
 * What the hypothesis is judged against: two plans cost the same money when they differ by at most what a budget allows, as
 * a share of the dearer one; `meansOf` gives a plan's people and yearly cost at the claim's point.
 */
export function controlOf(
  hypothesis: Hypothesis,
  baseline: string,
  meansOf: (plan: string, hypothesis: Hypothesis) => PlanMeans,
): Control {
  const { than } = hypothesis;
  if (than === undefined) return "none";
  const [one, other] = bothSides(hypothesis, than, (name) => meansOf(name, hypothesis));
  const samePeople = one.people === other.people;
  const dearer = Math.max(one.costPerYear, other.costPerYear);
  const sameMoney = Math.abs(one.costPerYear - other.costPerYear) <= budgetTolerance * dearer;
  if (samePeople && sameMoney) return "samePeopleAndMoney";
  if (samePeople) return "samePeople";
  if (sameMoney) return "sameMoney";
  return than === baseline && hypothesis.kind !== "interaction" ? "now" : "other";
}

/** What is weighed: of an interaction, (plan - than) - (minus - its own than), the plans that add against those that take off. */
function bothSides(
  hypothesis: Hypothesis,
  than: string,
  meansOf: (plan: string) => PlanMeans,
): readonly [PlanMeans, PlanMeans] {
  const [one, other] = [meansOf(hypothesis.plan), meansOf(than)];
  if (hypothesis.kind !== "interaction") return [one, other];
  const [less, more] = hypothesis.minus.map(meansOf);
  return [together(one, more), together(other, less)];
}

function together(one: PlanMeans, other: PlanMeans): PlanMeans {
  return { people: one.people + other.people, costPerYear: one.costPerYear + other.costPerYear };
}
