// Finds the scenario that a request names, built in or a file, and reads it with the request's own values on top.
import { basename, join, resolve } from "node:path";
import type { StudyPlan } from "../experiment/plan/study-plan.ts";
import { knownRules, type LoadedRules } from "../experiment/run/threads/rules-file.ts";
import { isRuleLever } from "../model/rule-levers.ts";
import { ScenarioError } from "../scenario/complaint.ts";
import { nearestName } from "../scenario/nearest-name.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import type { KnownRules } from "../scenario/rules-given.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { missingScenario, unknownScenario } from "../words/errors.ts";
import { builtInNames } from "./built-in-scenarios.ts";
import type { Effects } from "./effects.ts";
import { overridesOf, refuseSetOfPlan, sayIdleSet } from "./idle-set.ts";
import type { Request } from "./options.ts";
import { loadRulesAsked, type OpenedRules, openRules } from "./own-rules.ts";
import { readScenarioText, scenarioFileEnding } from "./read-scenario-text.ts";
import { RequestError } from "./request-error.ts";
import { shownPath } from "./shown-path.ts";

export interface OpenedScenario {
  readonly scenario: Scenario;
  /** Whether the request changed what the file says of a run; how many there are is not part of it. */
  readonly isChanged: boolean;
  /** What the file itself asks for, where the request asks for another number. */
  readonly replicationsInFile?: number;
  /** The scenario as it was named on the command line. */
  readonly namedAs: string;
  /** Absent where ours stand. */
  readonly rules?: OpenedRules;
}

/**
 * @throws RequestError when there is no such scenario, ScenarioError when it says something wrong, RulesFileError when
 * the file of rules does.
 */
export async function openScenario(request: Request, effects: Effects): Promise<OpenedScenario> {
  const { path, namedAs } = await scenarioPath(request, effects);
  const text = await readScenarioText(path, namedAs);
  const overrides = overridesOf(request);
  const name = basename(path).replace(scenarioFileEnding, "");
  const fileName = shownPath(path, effects.workingFolder);
  const loaded = await loadRulesAsked(request, effects);
  const known = loaded === undefined ? {} : { rules: knownToReader(loaded, request) };
  const reading = { fileName, name, ...known };
  const choosesPoint = ["run", "compare", "check"].includes(request.command);
  const scenario = readScenario(text, { ...reading, overrides, choosesPoint });
  refuseSetOfPlan(scenario, request);
  const inFile = Object.keys(overrides).length === 0 ? undefined : withoutRequest(text, reading);
  sayIdleSet(scenario, inFile, request, effects);
  const rules = openRules(loaded, scenario.rules, request);
  const isChanged = request.set.length > 0 || request.seed !== undefined;
  return {
    scenario,
    isChanged,
    namedAs,
    ...(inFile === undefined || request.replications === undefined
      ? {}
      : { replicationsInFile: inFile.parameters.replications }),
    ...(rules === undefined ? {} : { rules }),
  };
}

/** The file of rules as the reader is told of it; --set and --over may name a rule that the scenario does not. */
function knownToReader(loaded: LoadedRules, { rules = "", set, over = [] }: Request): KnownRules {
  const isNamedElsewhere = [...set, ...over].some((text) => isRuleLever(text.split("=", 1)[0].trim()));
  return { ...knownRules(loaded, rules), isNamedElsewhere };
}

/**
 * The scenario of a file by which the runs of a study are to be judged: so many of them as there are, with the measures
 * that they have. Rules are taken as they are named, for none is run.
 * @throws as {@link openScenario}.
 */
export async function openToJudge(
  request: Pick<Request, "command" | "scenario">,
  { replications, scenario: made }: Pick<StudyPlan, "replications" | "scenario">,
  effects: Effects,
): Promise<OpenedScenario> {
  const { path, namedAs } = await scenarioPath(request, effects);
  const text = await readScenarioText(path, namedAs);
  const name = basename(path).replace(scenarioFileEnding, "");
  const fileName = shownPath(path, effects.workingFolder);
  const { measures: ownMeasures = [] } = made.rules ?? {};
  const reading = { fileName, name, rules: "checked", ownMeasures } as const;
  const { rules, ...scenario } = readScenario(text, { ...reading, overrides: { replications } });
  // Runs have the measures of one's own that they were made with, whichever of them a file speaks of.
  const { measures: _, ...ofPractice } = rules ?? {};
  const held = { ...ofPractice, ...(ownMeasures.length === 0 ? {} : { measures: ownMeasures }) };
  const judging = Object.keys(held).length === 0 ? scenario : { ...scenario, rules: held };
  return { scenario: judging, isChanged: false, namedAs };
}

/** Nothing where the file alone, without what the request puts on top, is not a scenario. */
function withoutRequest(text: string, reading: Parameters<typeof readScenario>[1]): Scenario | undefined {
  try {
    return readScenario(text, reading);
  } catch (error) {
    if (error instanceof ScenarioError) return undefined;
    throw error;
  }
}

/** A built-in scenario as it stands. @throws ScenarioError when it says something wrong. */
export async function openBuiltIn(name: string, { builtInFolder }: Effects): Promise<Scenario> {
  const path = builtInPath(name, builtInFolder);
  return readScenario(await readScenarioText(path, name), { fileName: path, name });
}

function builtInPath(name: string, builtInFolder: string): string {
  return join(builtInFolder, `${name}.yaml`);
}

async function scenarioPath(
  { scenario, command }: Pick<Request, "command" | "scenario">,
  effects: Effects,
): Promise<{ path: string; namedAs: string }> {
  const names = await builtInNames(effects);
  if (scenario === undefined) throw new RequestError(missingScenario(command, names));
  if (scenarioFileEnding.test(scenario))
    return { path: resolve(effects.workingFolder, scenario), namedAs: scenario };
  if (!names.includes(scenario))
    throw new RequestError(unknownScenario(scenario, nearestName(scenario, names), names));
  return { path: builtInPath(scenario, effects.builtInFolder), namedAs: scenario };
}
