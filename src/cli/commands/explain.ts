// streetlevel explain: what a name means, where its value comes from, and what it moves.
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
import { write } from "../screen/write.ts";

export async function explain({ name, json, noColor }: Request, effects: Effects): Promise<ExitCode> {
  const scenarios = await builtInNames(effects);
  const screen = withoutPaint(screenOf(effects, noColor));
  if (name === undefined) {
    if (json)
      effects.output.write(
        `${JSON.stringify({ ...explainedNames, setting: settingNames, scenario: scenarios }, undefined, 2)}\n`,
      );
    else write(effects.output, screen, explainStartLines(screen));
    return exitCodes.done;
  }
  const found = explanationsOf(name);
  const setting = settings.find((one) => one.name === name.toLowerCase());
  if (setting !== undefined) found.push(settingExplanation(setting));
  const scenario = scenarios.find((one) => one === name.toLowerCase());
  if (scenario !== undefined) found.push(await scenarioExplanation(scenario, effects));
  if (found.length === 0) {
    throw new RequestError(nothingToExplain(name, suggestions(name, [...settingNames, ...scenarios])));
  }
  if (json) effects.output.write(`${JSON.stringify({ name, explanations: found }, undefined, 2)}\n`);
  else write(effects.output, screen, explanationLines(found, screen));
  return exitCodes.done;
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
