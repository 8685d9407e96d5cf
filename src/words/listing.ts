// What `list` says: which kinds of things there are, and each thing in a line.

import { type MeasureName, measureEntry } from "../model/measures.ts";
import { type MechanismName, mechanisms } from "../model/mechanisms.ts";
import { type ParameterName, parameterEntry, parameterNames } from "../model/parameters.ts";
import type { ExplainedKind } from "./explanation.ts";
import { valueText } from "./levers.ts";
import { mechanismWords } from "./mechanism-words.ts";
import { counted, plainNumber } from "./numbers.ts";

export type ListedKind =
  | "scenarios"
  | "settings"
  | "levers"
  | "parameters"
  | "measures"
  | "mechanisms"
  | "terms"
  | "verdicts";

interface KindListed {
  readonly kind: ListedKind;
  /** What the things of the kind are. */
  readonly about: string;
  /** The kind of explanation that each of them has; absent where `explain` has none or another kind's. */
  readonly explained?: ExplainedKind;
}

/** In the order in which a newcomer asks. */
export const kindsListed: readonly KindListed[] = [
  { kind: "scenarios", about: "questions that are already written down", explained: "scenario" },
  { kind: "settings", about: "agencies that supply what a scenario leaves open", explained: "setting" },
  { kind: "levers", about: "parameters that an agency or a study can choose" },
  { kind: "parameters", about: "every number and choice in the model", explained: "parameter" },
  { kind: "measures", about: "what is read off a simulated programme", explained: "measure" },
  { kind: "mechanisms", about: "parts of the model that can be switched off", explained: "mechanism" },
  { kind: "terms", about: "words of the field, and what represents them", explained: "term" },
  { kind: "verdicts", about: "what may become of a hypothesis", explained: "verdict" },
];

/** 57 measures */
export function howMany(kind: ListedKind, count: number): string {
  return counted(count, kind.slice(0, -1), kind);
}

/** What each kind is, with its number and how to see it. */
export function kindInWords(about: string, kind: ListedKind): string {
  return `${about}: streetlevel list ${kind}`;
}

/** sweep: 1,200 runs, under a minute on 2 threads */
export function scenarioSize(command: string, runs: number, seconds: number, threads: number): string {
  return `${command}: ${counted(runs, "run")}, ${durationInWords(seconds)} on ${counted(threads, "thread")}`;
}

/** The class of a duration, since nobody knows the machine: a few seconds, under a minute, minutes, hours. */
export function durationInWords(seconds: number): string {
  if (seconds < 10) return "a few seconds";
  if (seconds < 60) return "under a minute";
  if (seconds < 3600) return "minutes";
  return "hours";
}

/** Clients that the agency serves at once, clients; 144 */
export function parameterInWords(name: ParameterName): string {
  const entry = parameterEntry(name);
  const value = "absent" in entry ? entry.absent : entry.default;
  const inWords = typeof value === "number" ? plainNumber(value) : valueText(value);
  return `${entry.label} (${entry.unit}): ${inWords}`;
}

/** Engagement quality (index, 0-1); better higher */
export function measureInWords(name: MeasureName): string {
  const { label, unit, better } = measureEntry(name);
  return `${label} (${unit})${better === "neither" ? "" : `; better ${better}`}`;
}

/** What the mechanism is, and what off means. */
export function mechanismInWords(name: MechanismName): string {
  return `${mechanismWords[name]?.meaning ?? ""} Off: ${mechanisms[name]}.`.trim();
}

export const leverNames: readonly ParameterName[] = parameterNames.filter(
  (name) => parameterEntry(name).lever,
);

/** How to see more of one thing. */
export const explainHint = "For more of any of them: streetlevel explain <name>";

/** How to see something of a long one without waiting. */
export const firstLookHint = "A first look at any of them: -n 4, four simulated programmes of each.";
