// The scenario that comes of what somebody at the page has chosen.
import { ScenarioError } from "../../scenario/complaint.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Choice } from "./choice.ts";

export type Opened =
  | { readonly isOpen: true; readonly scenario: Scenario; readonly text: string }
  /** Sentences for whoever wrote the text. */
  | { readonly isOpen: false; readonly refusal: string };

/** The scenario of a choice, read as the command reads it with `--set`. */
export function openChoice(
  { scenario: name, ownText, set }: Choice,
  builtIn: Readonly<Record<string, string>>,
): Opened {
  const text = ownText ?? builtIn[name] ?? "";
  try {
    const scenario = readScenario(text, {
      fileName: `${name}.yaml`,
      name,
      overrides: set,
      choosesPoint: true,
    });
    return { isOpen: true, scenario, text };
  } catch (error) {
    if (error instanceof ScenarioError) return { isOpen: false, refusal: error.message };
    throw error;
  }
}

/** The plan that is looked at alone. */
export function chosenPlan(scenario: Scenario, { plan }: Pick<Choice, "plan">): Scenario["plans"][number] {
  const wanted = plan ?? scenario.baseline;
  return scenario.plans.find(({ name }) => name === wanted) ?? scenario.plans[0];
}
