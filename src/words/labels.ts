// The names of measures, levers and plans inside a sentence or on an axis, read from the two tables.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { type ParameterName, parameterEntry } from "../model/parameters.ts";
import { leverValue } from "./levers.ts";
import { lowerFirst } from "./lists.ts";

/** A label inside a sentence: "Right money (fit)" becomes "right money". */
export function measureInSentence(measure: MeasureName): string {
  return lowerFirst(measureEntry(measure).label.replace(/ \([^)]*\)$/, ""));
}

/** Label and unit of a lever, or the label alone of one that is chosen: the title of its axis. */
export function leverTitle(lever: ParameterName): string {
  const entry = parameterEntry(lever);
  return "choices" in entry ? entry.label : `${entry.label}, ${entry.unit}`;
}

/** A lever's label inside a sentence. */
export function leverInSentence(lever: ParameterName): string {
  return lowerFirst(parameterEntry(lever).label);
}

/** "between 0 and 5 meetings a week"; a lever that has no words of its own is named in brackets. */
export function betweenValues(lever: ParameterName, from: number, to: number): string {
  const inWords = leverValue(lever, to);
  if (inWords.startsWith(String(to))) return `between ${from} and ${inWords}`;
  return `between ${from} and ${to} (${leverInSentence(lever)})`;
}

/** A plan's label as part of a sentence. */
export function quoted(label: string): string {
  return `“${label}”`;
}
