// Against what each hypothesis is judged: a fair control, or only what stands today.
import type { Parameters } from "../model/parameters.ts";
import type { Hypothesis } from "../scenario/scenario.ts";
import { listed } from "./lists.ts";

/** What must be equal for two plans to be a fair pair. */
export interface PlanMeans {
  readonly people: number;
  readonly costPerYear: number;
}

export type Control = "same people and money" | "same people" | "same money" | "now" | "other" | "none";

/** Two plans cost the same money when they differ by at most this share of the dearer one. */
const sameMoneyShare = 0.02;

/** Leads, assistants, solos and supervisors employed under the plan. */
export function peopleOf(parameters: Parameters): number {
  const perTeam = parameters["staff.leadsPerTeam"] + parameters["staff.assistantsPerTeam"];
  return parameters["staff.teams"] * perTeam + parameters["staff.supervisors"];
}

/** What the hypothesis is judged against; `meansOf` gives a plan's people and yearly cost at the claim's point. */
export function controlOf(
  hypothesis: Hypothesis,
  baseline: string,
  meansOf: (plan: string, hypothesis: Hypothesis) => PlanMeans,
): Control {
  const { than, plan } = hypothesis;
  if (than === undefined) return "none";
  const [one, other] = [meansOf(plan, hypothesis), meansOf(than, hypothesis)];
  const samePeople = one.people === other.people;
  const dearer = Math.max(one.costPerYear, other.costPerYear);
  const sameMoney = Math.abs(one.costPerYear - other.costPerYear) <= sameMoneyShare * dearer;
  if (samePeople && sameMoney) return "same people and money";
  if (samePeople) return "same people";
  if (sameMoney) return "same money";
  return than === baseline ? "now" : "other";
}

const against: Readonly<Record<Control, string>> = {
  "same people and money": "against a plan with as many people and the same money",
  "same people": "against a plan with as many people",
  "same money": "against a plan with the same money",
  now: "against what we have now",
  other: "against another plan with neither as many people nor the same money",
  none: "within one plan",
};

/** H3 is judged against a plan with as many people; H1 and H2 against what we have now. */
export function controlSentence(
  controls: readonly (readonly [hypothesis: string, control: Control])[],
): string {
  const kinds = Object.keys(against) as Control[];
  const parts = kinds.flatMap((kind) => {
    const names = controls.filter(([, control]) => control === kind).map(([name]) => name);
    return names.length === 0 ? [] : [{ names, kind }];
  });
  if (parts.length === 0) return "";
  const sentence = parts
    .map(
      ({ names, kind }, index) =>
        `${listed(names)}${index === 0 ? (names.length === 1 ? " is judged" : " are judged") : ""} ${against[kind]}`,
    )
    .join("; ");
  const isMixed = parts.some(({ kind }) => kind === "now" || kind === "other");
  return `${sentence}.${isMixed ? " Against a plan with other people and other money, part of a difference may come from more hands or more money alone." : ""}`;
}
