// How narrow the ranges have become, and why no more replications were made.

import type { PlanMeasure, Precision, WidestRange } from "../experiment/analysis/precision.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { amount } from "./amounts.ts";
import { listed, lowerFirst } from "./lists.ts";
import { count } from "./numbers.ts";

/** Stopped at 85 replications: every range is as narrow as asked. The widest: ... */
export function precisionSentence({
  isReached,
  hasNoRange,
  replications,
  widest,
  unjudged = [],
}: Precision): string {
  if (hasNoRange) {
    return `Stopped at ${count(replications)} replications: there is no range to judge, since no primary measure has a value in any plan.`;
  }
  const stopped = isReached
    ? `Stopped at ${count(replications)} replications: every range is as narrow as asked.`
    : `Stopped at ${count(replications)} replications, the most allowed: not every range is as narrow as asked. -n allows more.`;
  return `${stopped}${widest === undefined ? "" : ` ${widestSentence(widest)}`}${unjudgedSentence(unjudged)} What the ranges say about the plans played no part.`;
}

function unjudgedSentence(unjudged: readonly PlanMeasure[]): string {
  if (unjudged.length === 0) return "";
  const measures = [...new Set(unjudged.map(({ measure }) => measure))];
  const told = measures.map((measure) => {
    const plans = unjudged.filter((one) => one.measure === measure).map(({ plan }) => plan);
    return `${lowerFirst(measureEntry(measure).label)} in ${listed(plans)}`;
  });
  return ` Not judged, because they have no value or too few: ${listed(told)}.`;
}

function widestSentence({ plan, than, hypothesis, measure, mean, halfWidth, target }: WidestRange): string {
  const plans = than === undefined ? plan : `${plan} against ${than}`;
  const of = hypothesis === undefined ? plans : `what ${hypothesis} is about`;
  const share = than === undefined && mean !== 0 ? ` (${percent(halfWidth / Math.abs(mean))} of it)` : "";
  return `The widest, measured by its target: ${measureEntry(measure).label}, ${of}, ${fine(measure, halfWidth)} to either side of the mean${share}, where ${fine(measure, target)} was asked for.`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** With more digits than the measure itself is said with. */
function fine(measure: WidestRange["measure"], value: number): string {
  return measureEntry(measure).unit.startsWith("dollars") ? amount(measure, value) : value.toPrecision(2);
}

export function notAPrecision(found: string): string {
  return `--until wants a precision such as 5% (of each mean), 0.01 (in the measure's unit), or both, 5%,0.01; not "${found}".`;
}

/** `absolute`: what was asked for, in the measure's unit; `widest`: how far its values can lie apart. */
export function precisionTooWide(absolute: number, measure: MeasureName, widest: number): string {
  const share = Number((absolute / 100).toPrecision(12));
  const inUnit = share < widest ? `, or --until ${share} if you mean that in its unit` : "";
  return `--until ${absolute} is no precision for ${measure}, whose values lie at most ${widest} apart (${measureEntry(measure).unit}). Write --until ${absolute}% if you mean ${absolute} % of each mean${inUnit}.`;
}
