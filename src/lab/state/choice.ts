// What somebody at the page has chosen, and the scenario that comes of it.
import { ScenarioError } from "../../scenario/complaint.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import type { Changes, Scenario } from "../../scenario/scenario.ts";
import type { ScreenName } from "../../words/lab.ts";

export interface Choice {
  readonly screen: ScreenName;
  /** A built-in scenario's name, or the name of the file that was opened. */
  readonly scenario: string;
  /** The text of a file that was opened, or made here; a built-in's when absent. */
  readonly ownText?: string | undefined;
  /** The plan that is looked at alone; the baseline when absent. */
  readonly plan?: string | undefined;
  /** Values for all plans, `seed` and `replications` among them. */
  readonly set: Changes;
  readonly lesson?: string | undefined;
}

export const firstChoice: Choice = { screen: "start", scenario: "classroom", set: {} };

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
