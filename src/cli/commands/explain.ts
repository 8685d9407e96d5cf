// streetlevel explain: what a name means, where its value comes from, and what it moves.
import { notMoving, reachOf } from "../../experiment/plan/reach.ts";
import { isMeasureName } from "../../model/measures.ts";
import { isParameterName } from "../../model/parameters.ts";
import { nearestName } from "../../scenario/nearest-name.ts";
import { settingNames, settings } from "../../scenario/settings.ts";
import { ownCommand } from "../../words/check.ts";
import { nothingToExplain } from "../../words/errors.ts";
import {
  explainedNames,
  explainedThings,
  explanationsOf,
  settingExplanation,
} from "../../words/explain-names.ts";
import type { Explanation } from "../../words/explanation.ts";
import { namesLike } from "../../words/names-like.ts";
import { commandLine } from "../../words/usage.ts";
import { builtInNames } from "../built-in-scenarios.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { openBuiltIn } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { explainStartLines, explanationLines } from "../screen/explain-screen.ts";
import { screenOf, withoutPaint } from "../screen/screen.ts";
import { write, writeJson } from "../screen/write.ts";

export async function explain({ name, json, noColor }: Request, effects: Effects): Promise<ExitCode> {
  const scenarios = await builtInNames(effects);
  const screen = withoutPaint(screenOf(effects, noColor));
  if (name === undefined) {
    if (json) writeJson(effects.output, { ...explainedNames, setting: settingNames, scenario: scenarios });
    else write(effects.output, screen, explainStartLines(screen));
    return exitCodes.done;
  }
  const found = await explanationsIn(name, scenarios, effects);
  if (found.length === 0) {
    throw new RequestError(nothingToExplain(name, suggestions(name, [...settingNames, ...scenarios])));
  }
  if (json) writeJson(effects.output, { name, explanations: found });
  else write(effects.output, screen, explanationLines(found, screen));
  return exitCodes.done;
}

/** All of a text that is one name, however many words it has; else of each name in it, the longest first. */
async function explanationsIn(
  text: string,
  scenarios: readonly string[],
  effects: Effects,
): Promise<Explanation[]> {
  const whole = await explanationsNamed(text, scenarios, effects);
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  if (whole.length > 0 || words.length < 2) return whole;
  const found: Explanation[] = [];
  for (let from = 0; from < words.length; ) {
    let [taken, named] = [0, [] as Explanation[]];
    for (let length = words.length - from; length > 0 && taken === 0; length--) {
      named = await explanationsNamed(words.slice(from, from + length).join(" "), scenarios, effects);
      if (named.length > 0) taken = length;
    }
    // A word that is no name makes the whole an unknown one: nothing is passed over.
    if (taken === 0) return [];
    found.push(...named);
    from += taken;
  }
  return found;
}

async function explanationsNamed(
  name: string,
  scenarios: readonly string[],
  effects: Effects,
): Promise<Explanation[]> {
  const found = explanationsOf(name).map(withReach);
  const setting = settings.find((one) => one.name === name.toLowerCase());
  if (setting !== undefined) found.push(settingExplanation(setting));
  const scenario = scenarios.find((one) => one === name.toLowerCase());
  if (scenario !== undefined) found.push(await scenarioExplanation(scenario, effects));
  return found;
}

/** With where it leads in the end, or what leads to it, as the model reads its parameters. */
function withReach(explanation: Explanation): Explanation {
  const { kind, name } = explanation;
  if (kind === "parameter" && isParameterName(name)) return { ...explanation, reach: reachOf(name) };
  if (kind === "measure" && isMeasureName(name)) return { ...explanation, notMoving: notMoving(name) };
  return explanation;
}

/** The nearest name by slips; by its words too where only a part of one is near, or none is. */
function suggestions(name: string, others: readonly string[]): string[] {
  const nearest = nearestName(name, [...Object.values(explainedNames).flat(), ...others]);
  const isPartOnly = nearest?.includes(".") && !name.includes(".") && !nearest.endsWith(`.${name}`);
  if (nearest !== undefined && !isPartOnly) return [nearest];
  const like = namesLike(name, [...explainedThings(), ...others.map((other) => ({ name: other }))]);
  return nearest === undefined || like.includes(nearest) ? like : [...like, nearest];
}

async function scenarioExplanation(name: string, effects: Effects): Promise<Explanation> {
  const { title, question, setting, plans, sweep } = await openBuiltIn(name, effects);
  const command = commandLine(ownCommand(sweep.length > 0, plans.length), name);
  return {
    kind: "scenario",
    name,
    meaning: `${/[.!?]$/.test(title) ? title : `${title}.`} ${question.trim()}`,
    isModelled: true,
    setting,
    plans: plans.map((plan) => [plan.name, plan.label]),
    command,
  };
}
