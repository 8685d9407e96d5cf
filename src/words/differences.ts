// What a plan changes against the baseline, first as a word, then as a number with its range.
import type { Difference } from "../experiment/design/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { amount, change, range } from "./amounts.ts";
import { capitalised } from "./lists.ts";

/** Where a plan stands against the baseline, whichever direction is better. */
export const readingWords: Readonly<Record<Difference["reading"], string>> = {
  higher: "higher",
  lower: "lower",
  same: "about the same",
  unclear: "too close to call",
};

export type DifferenceWord = "better" | "WORSE" | "more" | "less" | "same" | "unclear";

/** A reading as a judgement by the measure's better direction; "more" or "less" where neither direction is better. */
export function differenceWord(measure: MeasureName, reading: Difference["reading"]): DifferenceWord {
  if (reading === "same" || reading === "unclear") return reading;
  const { better } = measureEntry(measure);
  if (better === "neither") return reading === "higher" ? "more" : "less";
  return better === reading ? "better" : "WORSE";
}

/** What the words of the table mean, for the line under it. */
export function differenceLegend(words: ReadonlySet<DifferenceWord>): string {
  const meanings: readonly [DifferenceWord, string][] = [
    ["same", "any difference is smaller than what matters"],
    ["unclear", "too close to call with these replications"],
  ];
  const used = meanings.filter(([word]) => words.has(word));
  return used.length === 0
    ? ""
    : `${capitalised(used.map(([word, meaning]) => `${word}: ${meaning}`).join("; "))}.`;
}

/** The average difference and its range from chance: +0.27 (0.24 to 0.30). */
export function averageDifference(
  measure: MeasureName,
  { estimate, low, high }: Difference["interval"],
): string {
  return `${change(measure, estimate)} (${range(measure, low, high)})`;
}

/** About the same: any difference is smaller than the 0.03 you said matters. */
export function aboutTheSame(measure: MeasureName, matters: number): string {
  return `About the same: any difference is smaller than the ${amount(measure, matters)} you said matters.`;
}

/** The sentence for one measure of one plan, on average over programmes. */
export function differenceSentence({ measure, reading, interval, matters, plan, than }: Difference): string {
  const label = measureEntry(measure).label;
  if (reading === "same") return `${label}: ${aboutTheSame(measure, matters).toLowerCase()}`;
  if (reading === "unclear") {
    return `${label}: too close to call with ${interval.count} replications (${range(measure, interval.low, interval.high)}).`;
  }
  const size = amount(measure, Math.abs(interval.estimate));
  const [low, high] = reading === "higher" ? [interval.low, interval.high] : [-interval.high, -interval.low];
  const direction = reading === "higher" ? "more" : "less";
  return `${label}: about ${size} ${direction} under ${plan} than under ${than} (${range(measure, low, high)} from chance alone).`;
}
