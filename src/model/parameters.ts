// The one table of every number and choice in the model, joined from its groups.
import type { ParameterEntry, ParameterValue, ValueOf } from "./parameter-entry.ts";
import { bureaucracyParameters } from "./parameters/bureaucracy.ts";
import { clientParameters } from "./parameters/clients.ts";
import { decisionParameters } from "./parameters/decisions.ts";
import { learningParameters } from "./parameters/learning.ts";
import { policyParameters } from "./parameters/policy.ts";
import { staffParameters } from "./parameters/staff.ts";
import { staffLifeParameters } from "./parameters/staff-life.ts";
import { studyParameters } from "./parameters/study.ts";
import { teamParameters } from "./parameters/team.ts";
import { isRuleLever, type RuleLever, ruleLeverEntry } from "./rule-levers.ts";

export const parameterTable = {
  ...staffParameters,
  ...bureaucracyParameters,
  ...clientParameters,
  ...decisionParameters,
  ...policyParameters,
  ...teamParameters,
  ...staffLifeParameters,
  ...learningParameters,
  ...studyParameters,
} as const;

type Table = typeof parameterTable;

/** A line of the table, or the choice of a rule, which is none. */
export type ParameterName = keyof Table | RuleLever;

/** Values that hold from the morning of a week of the observed window on; week 1 is its first. */
export interface LaterChange {
  readonly week: number;
  readonly set: Readonly<Partial<Record<ParameterName, ParameterValue>>>;
}

/** A complete set of values, one for each name in the table, and what of them changes in mid-run. */
export type Parameters = { readonly [Name in keyof Table]: ValueOf<Table[Name]> } & {
  /** Absent where the scenario's rule holds, or else ours. */
  readonly [Lever in RuleLever]?: string;
} & {
  readonly later?: readonly LaterChange[];
};

/** Those of the table. */
export const parameterNames = Object.keys(parameterTable) as ParameterName[];

/** What a study sets and no world can tell: how long, how often, from which seed, with which mechanisms. */
const ofTheStudy = /^(mechanisms\.|time\.|seed$|replications$)/;

/** The inputs of the model itself: every number and choice that somebody could measure or decide on. */
export const modelInputs: readonly ParameterName[] = parameterNames.filter((name) => !ofTheStudy.test(name));

export function isParameterName(text: string): text is ParameterName {
  return Object.hasOwn(parameterTable, text) || isRuleLever(text);
}

/** The table's line for a name, without its literal types; of a rule's choice what the table would say. */
export function parameterEntry(name: ParameterName): ParameterEntry {
  return isRuleLever(name) ? ruleLeverEntry(name) : parameterTable[name];
}

/** Every parameter at its default; what may be left out is absent. */
export const defaultParameters: Parameters = Object.fromEntries(
  parameterNames.map((name) => {
    const entry = parameterEntry(name);
    return [name, "absent" in entry ? undefined : entry.default];
  }),
) as unknown as Parameters;

/** The parameters that begin with `prefix.`, without it: what one mechanism is given to read. */
export type Slice<Prefix extends string> = {
  readonly [Name in ParameterName as Name extends `${Prefix}.${infer Rest}` ? Rest : never]: Parameters[Name];
};

const namesByPrefix = new Map<string, readonly ParameterName[]>();

/** The names that begin with `start`, looked up once. */
function namesFrom(start: string): readonly ParameterName[] {
  const known = namesByPrefix.get(start);
  if (known !== undefined) return known;
  const names = parameterNames.filter((name) => name.startsWith(start));
  namesByPrefix.set(start, names);
  return names;
}

/** Cuts out one mechanism's own parameters, so that it can read no other's, and change none. */
export function slice<Prefix extends string>(parameters: Parameters, prefix: Prefix): Slice<Prefix> {
  const start = `${prefix}.`;
  const own = namesFrom(start).map((name) => [name.slice(start.length), parameters[name]]);
  return Object.freeze(Object.fromEntries(own)) as Slice<Prefix>;
}
