// --set where it would change nothing: refused where it can do nothing at all, said where some plans or the file have it so.
import { whyIdleInPlans } from "../experiment/plan/idle-in-plans.ts";
import type { ParameterValue } from "../model/parameter-entry.ts";
import type { ParameterName } from "../model/parameters.ts";
import { isRuleLever } from "../model/rule-levers.ts";
import { withEveryRule } from "../scenario/plan-parameters.ts";
import { readAssignment } from "../scenario/read-assignment.ts";
import { isSameValue } from "../scenario/read-sweep.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { givenTwice } from "../words/errors.ts";
import * as words from "../words/set-levers.ts";
import type { Effects } from "./effects.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";

/** What --set, -n and --seed ask for. @throws RequestError for a parameter that is given twice. */
export function overridesOf({ set, replications, seed }: Request): Readonly<Record<string, unknown>> {
  const given = [
    ...set.map(readAssignment).map(({ name, value }): [string, unknown] => [name, value]),
    ...(replications === undefined ? [] : [["replications", replications] as [string, unknown]]),
    ...(seed === undefined ? [] : [["seed", seed] as [string, unknown]]),
  ];
  const names = given.map(([name]) => name);
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice !== undefined) throw new RequestError(givenTwice(twice));
  return Object.fromEntries(given);
}

/** @throws RequestError where --set names a parameter to which `option` gives its values. */
export function refuseSetOfVaried({ set }: Request, varied: readonly string[], option: string): void {
  const name = namesSet(set).find((one) => varied.includes(one));
  if (name !== undefined) throw new RequestError(words.setOfVaried(name, option));
}

/** @throws RequestError where the one plan that is run has a value of its own. */
export function refuseSetOfPlan({ plans, baseline }: Scenario, { command, plan, set }: Request): void {
  const own = command === "run" ? plans.find(({ name }) => name === (plan ?? baseline)) : undefined;
  const name = namesSet(set).find((one) => own?.changes[one] !== undefined);
  if (own !== undefined && name !== undefined) throw new RequestError(words.setOfPlan(name, own.name));
}

/**
 * What of --set changes nothing, or not everywhere.
 * @param inFile the scenario as its file has it; absent where the file alone is none.
 */
export function sayIdleSet(
  scenario: Scenario,
  inFile: Scenario | undefined,
  { command, set, quiet, noColor }: Request,
  effects: Effects,
): void {
  if (quiet) return;
  const screen = screenOf(effects, noColor);
  for (const name of namesSet(set)) {
    const said = idleIn(scenario, inFile, name, command === "run");
    if (said !== undefined) write(effects.messages, screen, prose(screen, said));
  }
}

function idleIn(
  scenario: Scenario,
  inFile: Scenario | undefined,
  name: ParameterName,
  isOnePlan: boolean,
): string | undefined {
  const isSwept = scenario.sweep.some(({ lever }) => lever === name);
  const isAsBefore = inFile !== undefined && isSameValue(valueIn(inFile, name), valueIn(scenario, name));
  if (isAsBefore && !isSwept) return words.setAlready(name);
  const [own, others] = [true, false].map((hasOwn) =>
    scenario.plans.filter(({ changes }) => (changes[name] !== undefined) === hasOwn),
  );
  const reason = others.length === 0 ? undefined : whyIdleInPlans(name, scenario, others);
  if (reason !== undefined) return words.setOfIdle(name, reason);
  return own.length === 0 || isOnePlan
    ? undefined
    : words.setLeaves(
        name,
        own.map((plan) => plan.name),
      );
}

/** What holds where a plan has nothing of its own. */
function valueIn({ parameters, rules }: Scenario, name: ParameterName): ParameterValue {
  return isRuleLever(name) ? withEveryRule(parameters, rules)[name] : parameters[name];
}

function namesSet(set: readonly string[]): ParameterName[] {
  return set.map((text) => readAssignment(text).name);
}
