// Everything that can be explained, by name, and what is known of it.

import { isMeasureName, type MeasureName, measureEntry, measureNames } from "../model/measures.ts";
import { type MechanismName, mechanisms } from "../model/mechanisms.ts";
import {
  defaultParameters,
  isParameterName,
  type ParameterName,
  parameterEntry,
  parameterNames,
} from "../model/parameters.ts";
import { weekSeriesEntry, weekSeriesNames } from "../model/week-series.ts";
import type { Setting } from "../scenario/settings/setting.ts";
import { labelWithUnit } from "./cell-values.ts";
import type { ExplainedKind, Explanation } from "./explanation.ts";
import { mechanismWords } from "./mechanism-words.ts";
import type { NamedThing } from "./names-like.ts";
import { parameterPlaces, placeOf } from "./parameter-places.ts";
import type { ParameterPlace } from "./place.ts";
import { readIn } from "./read-in.ts";
import type { Term } from "./term.ts";
import { terms } from "./terms.ts";
import { verdictMeanings, verdictRule } from "./verdict-meanings.ts";
import { verdictWord } from "./verdicts.ts";
import {
  mechanismOf,
  mechanismsMoving,
  movedByMechanism,
  movedByParameter,
  parametersMoving,
  restsOn,
} from "./what-moves-what.ts";

const groups = [...new Set(parameterNames.filter((name) => name.includes(".")).map(groupOf))];
const verdicts = Object.keys(verdictMeanings) as (keyof typeof verdictMeanings)[];

/** Scenarios and settings are known to those who know where they are kept. */
type KnownKind = Exclude<ExplainedKind, "scenario" | "setting">;

/** Names by kind, in the order in which one name's meanings are told. */
export const explainedNames: Readonly<Record<KnownKind, readonly string[]>> = {
  term: Object.keys(terms),
  mechanism: Object.keys(mechanismWords),
  measure: measureNames,
  parameter: parameterNames,
  verdict: verdicts.map(verdictWord),
  parameters: groups,
};

/** Every name of these kinds with its label or its meaning, by which it may be sought. */
export function explainedThings(): NamedThing[] {
  const kinds = Object.keys(explainedNames) as KnownKind[];
  return kinds.flatMap((kind) => explainedNames[kind].map((name) => ({ name, label: labelOf(kind, name) })));
}

function labelOf(kind: KnownKind, name: string): string {
  if (kind === "measure" && isMeasureName(name)) return measureEntry(name).label;
  if (kind === "parameter" && isParameterName(name)) return parameterEntry(name).label;
  if (kind === "mechanism") return mechanismWords[name].meaning;
  return kind === "term" ? terms[name].meaning : "";
}

/** Every meaning of a name, which is read without regard to capitals, hyphens and spaces; empty for an unknown one. */
export function explanationsOf(text: string): Explanation[] {
  const sought = plain(text);
  const kinds = Object.keys(explainedNames) as KnownKind[];
  const byName = kinds.flatMap((kind) =>
    explainedNames[kind].filter((name) => plain(name) === sought).map((name) => explain[kind](name)),
  );
  const found = byName.length > 0 ? byName : byLabel(sought);
  // A group adds nothing to the mechanism of the same name, which lists its parameters already.
  const isMechanism = found.some(({ kind }) => kind === "mechanism");
  return found.filter(({ kind }) => kind !== "parameters" || !isMechanism);
}

/** What stands at the head of a row or a chart: Clients served in a year; Cost, client-month. */
function byLabel(sought: string): Explanation[] {
  const isLabel = (labels: readonly string[]) => labels.some((label) => plain(label) === sought);
  return [
    ...measureNames
      .filter((name) => isLabel([measureEntry(name).label, labelWithUnit(name)]))
      .map(measureExplanation),
    ...parameterNames.filter((name) => isLabel([parameterEntry(name).label])).map(parameterExplanation),
    ...weekSeriesNames
      .map(weekSeriesEntry)
      .filter(({ label }) => isLabel([label]))
      .map(({ label, unit, definition }) =>
        termExplanation(label, { meaning: `In charts over weeks, in ${unit}. ${definition}` }),
      ),
  ];
}

const explain: Readonly<Record<KnownKind, (name: string) => Explanation>> = {
  parameter: (name) => parameterExplanation(name as ParameterName),
  measure: (name) => measureExplanation(name as MeasureName),
  mechanism: mechanismExplanation,
  term: (name) => termExplanation(name, terms[name]),
  verdict: verdictExplanation,
  parameters: groupExplanation,
};

function parameterExplanation(name: ParameterName): Explanation {
  const entry = parameterEntry(name);
  const place = placeOf(name);
  const { label, unit, grade, source } = entry;
  return {
    kind: "parameter",
    name,
    meaning: label,
    isModelled: true,
    unit,
    ...("from" in entry ? { from: entry.from, to: entry.to, isWhole: "integer" in entry } : {}),
    ...("choices" in entry ? { choices: entry.choices } : {}),
    ...("members" in entry ? { members: entry.members } : {}),
    ...("maxLength" in entry ? { longest: entry.maxLength } : {}),
    ...("absent" in entry ? { leftOut: entry.absent } : { default: entry.default }),
    isLever: entry.lever === true,
    grade,
    source,
    ...(place === undefined ? {} : placeFacts(name, place)),
  };
}

function placeFacts(name: ParameterName, place: ParameterPlace): Partial<Explanation> {
  const mechanism = mechanismOf(name) ?? "";
  return {
    about: place.about,
    mechanisms: modelled([mechanism], isMechanismName),
    files: inModel(readIn(name)),
    measures: movedByParameter(name),
  };
}

function measureExplanation(name: MeasureName): Explanation {
  const { label, unit, better, matters, definition } = measureEntry(name);
  return {
    kind: "measure",
    name,
    meaning: `${label}. ${definition}`,
    isModelled: true,
    unit,
    better,
    matters,
    mechanisms: mechanismsMoving(name),
    restsOn: restsOn(name),
    parameters: parametersMoving(name),
  };
}

function mechanismExplanation(name: string): Explanation {
  const { meaning, source, files } = mechanismWords[name];
  const isModelled = isMechanismName(name);
  return {
    kind: "mechanism",
    name,
    meaning,
    isModelled,
    source,
    ...(isModelled ? { off: mechanisms[name] } : {}),
    files: inModel(files),
    parameters: parameterNames.filter((one) => placeOf(one)?.mechanism === name),
    measures: movedByMechanism(name),
  };
}

/** A term that names things of the model, none of which the tables have, is not in the model yet. */
function termExplanation(name: string, term: Term): Explanation {
  const { meaning, source } = term;
  const named = [...(term.mechanisms ?? []), ...(term.parameters ?? []), ...(term.measures ?? [])];
  const mechanismsFound = modelled(term.mechanisms ?? [], isMechanismName);
  const parameters = modelled(term.parameters ?? [], isParameterName);
  const measures = modelled(term.measures ?? [], isMeasureName);
  const found = mechanismsFound.length + parameters.length + measures.length;
  return {
    kind: "term",
    name,
    meaning,
    isModelled: named.length === 0 || found > 0,
    ...(source === undefined ? {} : { source }),
    mechanisms: mechanismsFound,
    parameters,
    measures,
  };
}

function verdictExplanation(name: string): Explanation {
  const verdict = verdicts.find((one) => verdictWord(one) === name);
  const meaning = verdict === undefined ? "" : verdictMeanings[verdict];
  return { kind: "verdict", name, meaning: `${meaning} ${verdictRule}`, isModelled: true };
}

function groupExplanation(name: string): Explanation {
  const place = parameterPlaces.find(({ prefix }) => prefix === `${name}.`);
  const parameters = parameterNames.filter((one) => groupOf(one) === name);
  return {
    kind: "parameters",
    name,
    meaning: place?.about ?? name,
    isModelled: true,
    mechanisms: modelled([place?.mechanism ?? ""], isMechanismName),
    files: inModel([...new Set(parameters.flatMap(readIn))]),
    parameters,
    measures: modelled(place?.moves ?? mechanismWords[place?.mechanism ?? ""]?.moves ?? [], isMeasureName),
  };
}

export function settingExplanation({ name, says, values }: Setting): Explanation {
  return {
    kind: "setting",
    name,
    meaning: says,
    isModelled: true,
    values: Object.entries(values).map(([parameter, { value, grade, source }]) => {
      const usual = defaultParameters[parameter as ParameterName];
      return { name: parameter, value, usual, grade, source };
    }),
  };
}

function modelled<Name extends string>(
  names: readonly string[],
  isKnown: (name: string) => name is Name,
): Name[] {
  return names.filter(isKnown);
}

function isMechanismName(name: string): name is MechanismName {
  return Object.hasOwn(mechanisms, name);
}

function inModel(files: readonly string[]): string[] {
  return files.map((file) => `src/model/${file}`);
}

function groupOf(parameter: string): string {
  return parameter.slice(0, parameter.indexOf("."));
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]+/g, "");
}
