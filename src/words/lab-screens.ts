// What the lab's screens say of one programme, of many, and of plans beside each other.
import type { Difference } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { amount } from "./amounts.ts";
import { labelWithUnit } from "./cell-values.ts";
import { averageDifference, readingInWords } from "./differences.ts";
import { nameInProgrammes } from "./frequencies.ts";
import { counted } from "./numbers.ts";

export const oneWords = {
  title: "One simulated programme",
  lead: "Move a lever and the same programme is run again: the same clients, the same chance. Nothing here says what holds on average.",
  measure: "Measure",
  before: "In the file",
  now: "Now",
  weeks: "Week by week, warm-up included",
  running: "Running",
} as const;

export const manyWords = {
  title: "Many simulated programmes",
  lead: "Each dot is one simulated programme under the same plan. They differ by chance alone.",
  run: (programmes: number) => `Run ${counted(programmes, "programme")}`,
  measure: "Measure",
} as const;

/** Half of 40 programmes lie between 0.38 and 0.44, all between 0.35 and 0.47. */
export function spreadSentence(measure: MeasureName, values: readonly number[]): string {
  const sorted = values.filter(Number.isFinite).toSorted((one, other) => one - other);
  if (sorted.length === 0) return `${measureEntry(measure).label} has no value in these programmes.`;
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  const say = (value: number) => amount(measure, value);
  if (sorted.length === 1) return `One programme so far: ${say(sorted[0])}.`;
  return `Of ${counted(sorted.length, "programme")}, the middle half lies between ${say(at(0.25))} and ${say(at(0.75))}, and all between ${say(at(0))} and ${say(at(1))}. Chance alone makes them differ.`;
}

export const compareWords = {
  title: "Plans beside each other",
  lead: "Every plan meets the same clients and the same chance, programme by programme.",
  run: (programmes: number) => `Run all plans: ${counted(programmes, "programme")}`,
  wordsCaption: (baseline: string) => `Each plan against "${baseline}"`,
  ofPlan: (plan: string) => `${plan}:`,
  noClaims: "This scenario makes no claims.",
  tabs: {
    changes: "What changes",
    years: "Programme by programme",
    charts: "Pictures",
    claims: "Claims",
    table: "Table",
  },
  measure: "Measure",
  plan: "Plan",
  average: "On average",
  difference: "Change against the baseline",
  higherIn: "Higher in",
  chart: "Picture",
} as const;

/** What one programme would see, and then what holds on average. */
export function oneAndAverage(difference: Difference): string {
  const { measure, pairsAbove, pairsBelow, interval, reading } = difference;
  const isUp = pairsAbove >= pairsBelow;
  const times = isUp ? pairsAbove : pairsBelow;
  const one = nameInProgrammes(labelWithUnit(measure), isUp, times, interval.count);
  const average = `On average: ${readingInWords(difference)}, ${averageDifference(difference)}.`;
  return reading === "unclear" ? `${one} ${average} More programmes would tell.` : `${one} ${average}`;
}
