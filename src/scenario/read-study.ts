// What holds for the whole study: parameters of all plans, time, replications and seed.

import type { ParameterValue } from "../model/parameter-entry.ts";
import type { ParameterName, Parameters } from "../model/parameters.ts";
import { isRuleLever, kindChosenBy } from "../model/rule-levers.ts";
import { createComplaintList } from "./complaint-list.ts";
import { checkParameterValue } from "./parameter-value.ts";
import { readChanges, readParameterValue } from "./read-changes.ts";
import { type Fields, readEntries, readFields } from "./read-fields.ts";
import { isSameValue } from "./read-sweep.ts";
import { pathTo, type Reading } from "./reading.ts";
import { type RulesGiven, readRuleName } from "./rules-given.ts";
import type { Changes, Plan, SweepAxis } from "./scenario.ts";

export const timeFields = ["kind", "warmUpDays", "observedDays"] as const;

/** What the file itself sets for all plans, from `parameters`, `time`, `replications` and `seed`. */
export function readShared(top: Fields, reading: Reading): Changes {
  const parametersNode = top.get("parameters");
  const written = (parametersNode && readEntries(parametersNode, "parameters", reading)) ?? [];
  const entries = written.filter(({ key }) => !isRuleLever(key));
  for (const { key } of written.filter((entry) => isRuleLever(entry.key))) {
    const message = `${key} is a rule, which for all plans goes under rules: { ${key.slice("rules.".length)}: ... }.`;
    reading.complainOfName(pathTo("parameters", key), message, { found: key });
  }
  const shared: Partial<Record<ParameterName, ParameterValue>> = {
    ...readChanges(entries, "parameters", reading),
  };
  const note = (name: ParameterName, path: string, value: ParameterValue) => {
    if (shared[name] !== undefined) {
      reading.complainOfName(
        pathTo("parameters", name),
        `${name} is here and under ${path}; keep one of the two.`,
      );
    }
    shared[name] = value;
  };
  for (const name of ["replications", "seed"] as const) {
    const node = top.get(name);
    if (node !== undefined) note(name, name, readParameterValue(name, node, name, reading));
  }
  const timeNode = top.get("time");
  const time = timeNode && readFields(timeNode, "time", timeFields, reading);
  for (const field of timeFields) {
    const node = time?.get(field);
    const name = `time.${field}` as const;
    if (node !== undefined) note(name, name, readParameterValue(name, node, name, reading));
  }
  return shared;
}

/**
 * The setting's values with the file's and then the overrides on top. A study from the first day has no warm-up
 * unless one is asked for, which is refused.
 */
export function sharedParameters(
  setting: Parameters,
  shared: Changes,
  overrides: Changes,
  reading: Reading,
): Parameters {
  const own = { ...shared, ...overrides };
  const parameters = { ...setting, ...own } as Parameters;
  if (parameters["time.kind"] !== "terminating") return parameters;
  const warmUpDays = own["time.warmUpDays"] ?? 0;
  if (warmUpDays !== 0) {
    const message = `A terminating study begins on the agency's first day: time.warmUpDays must be 0, not ${warmUpDays}.`;
    reading.complain("time.warmUpDays", message);
  }
  return { ...parameters, "time.warmUpDays": 0 };
}

/**
 * Overrides from outside the file, checked: each holds for all plans, and a plan's own value comes before it.
 * With `choosesPoint` a swept lever takes one of its values.
 * @throws ScenarioError where one would change nothing, since it is swept or every plan sets it.
 */
export function checkOverrides(
  overrides: Changes,
  plans: readonly Plan[],
  sweep: readonly SweepAxis[],
  choosesPoint = false,
  given: RulesGiven = undefined,
): Changes {
  const checked: Partial<Record<ParameterName, ParameterValue>> = {};
  for (const [key, value] of Object.entries(overrides)) {
    if (value === undefined) continue;
    const name = key as ParameterName;
    const text = `${name}=${value}`;
    const complaints = createComplaintList("--set", text);
    const complain = (message: string) => complaints.add({ start: 0, end: text.length }, name, message);
    const result = checkParameterValue(name, value);
    if (!result.isFine) complain(result.message);
    else checked[name] = result.value;
    if (isRuleLever(name) && result.isFine) {
      const complainOfRule = (_: string, message: string) => complain(message);
      readRuleName(String(result.value), kindChosenBy(name), name, given, { complain: complainOfRule });
    }
    const axis = sweep.find(({ lever }) => lever === name);
    if (axis !== undefined && choosesPoint) {
      const isPoint = result.isFine && axis.values.some((one) => isSameValue(one, result.value));
      if (!isPoint && result.isFine)
        complain(`${name} ${String(value)} is not a point of the sweep: ${axis.values.join(", ")}.`);
    } else if (axis !== undefined) {
      complain(
        `${name} is swept by this scenario, so setting it would change nothing. Change the sweep in the file.`,
      );
    } else if (plans.every((plan) => plan.changes[name] !== undefined)) {
      complain(
        `Every plan of this scenario has its own ${name}, so setting it would change nothing. Change the plans in the file.`,
      );
    }
    if (!complaints.isEmpty()) throw complaints.toError();
  }
  return checked;
}
