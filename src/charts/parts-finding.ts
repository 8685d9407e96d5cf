// How engagement stands under each plan, in a sentence: from the lowest index to the highest, and what sets the two apart.
import type { PartsFinding, PlanSummary } from "../experiment/analysis/charts/engagement-parts.ts";
import { measureEntry } from "../model/measures.ts";
import { amount } from "../words/amounts.ts";
import { measureInSentence, quoted } from "../words/labels.ts";

export function partsFinding({ index, lowest, highest, furthest }: PartsFinding): string {
  const inWords = ({ measure, interval }: PlanSummary) => amount(measure, interval.estimate);
  const opening = measureEntry(index).label;
  if (lowest === highest) return `${opening} is ${inWords(lowest)} under ${quoted(lowest.plan.label)}`;
  if (inWords(lowest) === inWords(highest)) return `${opening} is ${inWords(lowest)} in every plan`;
  const range = `${opening} runs from ${inWords(lowest)} (${quoted(lowest.plan.label)}) to ${inWords(highest)} (${quoted(highest.plan.label)})`;
  if (furthest === undefined) return range;
  const { low, high } = furthest;
  return `${range}; the two differ most in ${measureInSentence(low.measure)}, ${inWords(low)} and ${inWords(high)}`;
}
