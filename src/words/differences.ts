// What a plan changes against the baseline, first as a word, then as a number with its range.
import type { Difference } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { amount, change, range } from "./amounts.ts";
import { capitalised, listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";

/** Where a plan stands against the baseline, whichever direction is better. */
export const readingWords: Readonly<Record<Difference["reading"], string>> = {
  higher: "higher",
  lower: "lower",
  same: "about the same",
  unclear: "too close to call",
};

/** What is said in place of a reading where the measure is not defined in both plans. */
export const cannotBeTold = "cannot be told";

/** What is said in place of a reading where nothing that differs leads to the measure. */
export const notConnected = "not connected in this model";

export type DifferenceWord =
  | "better"
  | "WORSE"
  | "more"
  | "less"
  | "same"
  | "unclear"
  | "no link"
  | "no answer"
  | "failed";

/** Where a plan stands, or that it cannot be told. */
export function readingInWords({ interval, reading, isTold, isUnconnected }: Difference): string {
  if (isUnconnected === true && interval.count > 0) return notConnected;
  return isTold ? readingWords[reading] : cannotBeTold;
}

/** The word of a difference in a table. */
export function toldWord({ measure, interval, reading, isTold, isUnconnected }: Difference): DifferenceWord {
  if (isUnconnected === true && interval.count > 0) return "no link";
  return isTold ? differenceWord(measure, reading) : "no answer";
}

/** A reading as a judgement by the measure's better direction; "more" or "less" where neither direction is better. */
export function differenceWord(
  measure: MeasureName,
  reading: Difference["reading"],
): Exclude<DifferenceWord, "no link" | "no answer" | "failed"> {
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
    [
      "no answer",
      "it cannot be told, since the measure lacks a value in one of the plans, in all or nearly all programmes",
    ],
    ["no link", "nothing that differs from the baseline leads to the measure in this model"],
    ["failed", "every run of the plan failed"],
  ];
  const used = meanings.filter(([word]) => words.has(word));
  return used.length === 0
    ? ""
    : `${capitalised(used.map(([word, meaning]) => `${word}: ${meaning}`).join("; "))}.`;
}

/** The average difference and its range from chance, +0.27 (0.24 to 0.30); no range where it would say nothing. */
export function averageDifference({ measure, interval, isTold }: Difference): string {
  const average = change(measure, interval.estimate);
  const { low, high } = interval;
  const hasRange = isTold && Number.isFinite(low);
  return hasRange ? `${average} (${range(measure, low, high)})` : average;
}

/** Which changes rest on some programmes alone; empty where none does. */
export function pairsLeftOut(differences: readonly Difference[], replications: number): string {
  const some = differences.filter(({ interval }) => interval.count > 0 && interval.count < replications);
  if (some.length === 0) return "";
  const rests = some.map(({ plan, interval }) => `${plan} on ${count(interval.count)}`);
  const range = some.every(({ isTold }) => isTold) ? "" : " For so few no range is given.";
  return `Of ${counted(replications, "pair")} of programmes, these changes rest on only some, since in the others the measure lacks a value in one of the plans: ${listed(rests)}.${range}`;
}

/** About the same: any difference is smaller than the 0.03 you said matters. */
export function aboutTheSame(measure: MeasureName, matters: number): string {
  return `About the same: any difference is smaller than the ${amount(measure, matters)} you said matters.`;
}

/** The sentence for one measure of one plan, on average over programmes. */
export function differenceSentence(difference: Difference): string {
  const { measure, reading, interval, matters, plan, than, isUnconnected } = difference;
  const label = measureEntry(measure).label;
  if (isUnconnected === true) return `${label}: ${notConnected}, whatever the plan.`;
  if (reading === "same") return `${label}: ${aboutTheSame(measure, matters).toLowerCase()}`;
  if (reading === "unclear") {
    return `${label}: too close to call with ${interval.count} replications (${range(measure, interval.low, interval.high)}).`;
  }
  const size = amount(measure, Math.abs(interval.estimate));
  const [low, high] = reading === "higher" ? [interval.low, interval.high] : [-interval.high, -interval.low];
  const direction = reading === "higher" ? "more" : "less";
  return `${label}: about ${size} ${direction} under ${plan} than under ${than} (${range(measure, low, high)} from chance alone).`;
}
