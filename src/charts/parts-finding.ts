// How engagement stands under each plan, in a sentence: from the lowest index to the highest, and what sets the two apart.
import type { PartsFinding, PlanSummary } from "../experiment/analysis/charts/engagement-parts.ts";
import { measureEntry } from "../model/measures.ts";
import { amount } from "../words/amounts.ts";
import { measureInSentence, quoted } from "../words/labels.ts";

export function partsFinding({ index, lowest, highest }: PartsFinding): string {
  const opening = measureEntry(index).label;
  if (lowest === highest) return `${opening} is ${inWords(lowest)} under ${quoted(lowest.plan.label)}`;
  if (inWords(lowest) === inWords(highest)) return `${opening} is ${inWords(lowest)} in every plan`;
  return `${opening} runs from ${inWords(lowest)} (${quoted(lowest.plan.label)}) to ${inWords(highest)} (${quoted(highest.plan.label)})`;
}

/** Where the two extremes are furthest apart, for the line under the title; empty where no part tells them apart. */
export function furthestPart({ lowest, highest, furthest }: PartsFinding): string {
  if (furthest === undefined || lowest === highest) return "";
  const { low, high } = furthest;
  return `The lowest and the highest plan differ most in ${measureInSentence(low.measure)}, ${inWords(low)} and ${inWords(high)}.`;
}

function inWords({ measure, interval }: PlanSummary): string {
  return amount(measure, interval.estimate);
}
