// The colour and shape that a plan keeps through all charts of a study, told apart in grey print as well.
import type { Findings } from "../experiment/analysis/results.ts";
import type { Plan, Scenario } from "../scenario/scenario.ts";
import type { PlainObject } from "./plain-data.ts";

/** So many plans are told apart by colour and shape; of more, each has a row or a panel of its own. */
export const mostLooks = 8;

/**
 * Okabe and Ito's colours that read on white; vermillion is left out, so that no red stands against green, and a brown
 * is the seventh, since their yellow does not read.
 */
const colours = ["#0072B2", "#E69F00", "#CC79A7", "#56B4E9", "#000000", "#009E73", "#7A4A1E"] as const;
const shapes = [
  "square",
  "triangle-up",
  "diamond",
  "triangle-down",
  "cross",
  "triangle-right",
  "triangle-left",
] as const;
const baselineLook = { colour: "#777777", shape: "circle" } as const;
/** Of all plans but the baseline, where they are too many to have looks of their own. */
export const otherLook = { colour: colours[0], shape: shapes[0] } as const;

export interface PlanLook {
  readonly plan: Plan;
  readonly colour: string;
  readonly shape: string;
}

/**
 * The plans that a study ran with their looks, which they have in every study of the scenario, unless the scenario has
 * too many plans for that and the study ran a few of them.
 */
export function looksOfPlansRun({ scenario, plans }: Pick<Findings, "scenario" | "plans">): PlanLook[] {
  const names = plans.map(({ name }) => name);
  const run = scenario.plans.filter(({ name }) => names.includes(name));
  return scenario.plans.length > mostLooks && run.length <= mostLooks
    ? planLooks({ ...scenario, plans: run })
    : planLooks(scenario).filter(({ plan }) => names.includes(plan.name));
}

/** The plans in the scenario's order with their looks: the baseline is a grey circle. */
export function planLooks({ plans, baseline }: Pick<Scenario, "plans" | "baseline">): PlanLook[] {
  if (plans.length > mostLooks)
    return plans.map((plan) => ({ plan, ...(plan.name === baseline ? baselineLook : otherLook) }));
  let others = 0;
  return plans.map((plan) => {
    if (plan.name === baseline) return { plan, ...baselineLook };
    const look = { plan, colour: colours[others % colours.length], shape: shapes[others % shapes.length] };
    others += 1;
    return look;
  });
}

/** Encodes the field "plan" (a label) as its colour. */
export function colourByPlan(looks: readonly PlanLook[]): PlainObject {
  return byPlan(looks, ({ colour }) => colour);
}

/** Encodes the field "plan" (a label) as its shape. */
export function shapeByPlan(looks: readonly PlanLook[]): PlainObject {
  return byPlan(looks, ({ shape }) => shape);
}

function byPlan(looks: readonly PlanLook[], read: (look: PlanLook) => string): PlainObject {
  const domain = looks.map(({ plan }) => plan.label);
  return { field: "plan", type: "nominal", scale: { domain, range: looks.map(read) }, legend: null };
}
