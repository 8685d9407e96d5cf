// The things of each kind, gathered from those who know them.

import { expectedSeconds } from "../experiment/plan/expected-work.ts";
import { planStudy } from "../experiment/plan/study-plan.ts";
import { measureEntry, measureNames } from "../model/measures.ts";
import { mechanismNames, mechanisms } from "../model/mechanisms.ts";
import { parameterEntry, parameterNames } from "../model/parameters.ts";
import { settings } from "../scenario/settings.ts";
import { ownCommand } from "../words/check.ts";
import { type ListedKind, leverNames } from "../words/listing.ts";
import { mechanismWords } from "../words/mechanism-words.ts";
import { terms } from "../words/terms.ts";
import { verdictMeanings } from "../words/verdict-meanings.ts";
import { builtInNames } from "./built-in-scenarios.ts";
import type { Effects } from "./effects.ts";
import { openBuiltIn } from "./open-scenario.ts";

/** A built-in scenario, and what its own command would run. */
export interface ListedScenario {
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly command: "run" | "compare" | "sweep";
  readonly runs: number;
  /** On this machine's threads, roughly. */
  readonly seconds: number;
}

/** @throws ScenarioError when a built-in scenario says something wrong. */
export async function listedScenarios(effects: Effects): Promise<ListedScenario[]> {
  const names = await builtInNames(effects);
  return Promise.all(names.map((name) => listedScenario(name, effects)));
}

async function listedScenario(name: string, effects: Effects): Promise<ListedScenario> {
  const scenario = await openBuiltIn(name, effects);
  const command = ownCommand(scenario.sweep.length > 0, scenario.plans.length);
  const plan = planStudy(scenario, { kind: command });
  return {
    name,
    title: scenario.title,
    question: scenario.question.trim(),
    command,
    runs: plan.rowsExpected,
    seconds: expectedSeconds(plan, effects.threads),
  };
}

/** The things of every kind but scenarios, as programs want them. */
export const listedThings: Readonly<Record<Exclude<ListedKind, "scenarios">, readonly object[]>> = {
  settings: settings.map(({ name, says }) => ({ name, says })),
  levers: leverNames.map((name) => ({ name, ...parameterEntry(name) })),
  parameters: parameterNames.map((name) => ({ name, ...parameterEntry(name) })),
  measures: measureNames.map((name) => ({ name, ...measureEntry(name) })),
  mechanisms: mechanismNames.map((name) => ({
    name,
    meaning: mechanismWords[name]?.meaning,
    off: mechanisms[name],
  })),
  terms: Object.entries(terms).map(([name, { meaning }]) => ({ name, meaning })),
  verdicts: Object.entries(verdictMeanings).map(([name, meaning]) => ({ name, meaning })),
};
