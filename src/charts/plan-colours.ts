// The colour and shape that a plan keeps through all charts of a study, told apart in grey print as well.
import type { Findings } from "../experiment/analysis/results.ts";
import type { Plan, Scenario } from "../scenario/scenario.ts";
import type { PlainObject } from "./plain-data.ts";

/** Okabe and Ito's colours that read on white; vermillion is left out, so that no red stands against green. */
const colours = ["#0072B2", "#E69F00", "#CC79A7", "#56B4E9", "#000000", "#009E73"] as const;
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

export interface PlanLook {
  readonly plan: Plan;
  readonly colour: string;
  readonly shape: string;
}

/** The plans that a study ran with their looks, which they have in every study of the scenario. */
export function looksOfPlansRun({ scenario, plans }: Pick<Findings, "scenario" | "plans">): PlanLook[] {
  const names = plans.map(({ name }) => name);
  return planLooks(scenario).filter(({ plan }) => names.includes(plan.name));
}

/** The plans in the scenario's order with their looks: the baseline is a grey circle. */
export function planLooks({ plans, baseline }: Scenario): PlanLook[] {
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
