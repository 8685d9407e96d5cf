// How a reading against the baseline looks: colour and shape say it twice, so that it survives grey print.
import type { Difference } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { differenceWord, readingWords } from "../words/differences.ts";
import type { KeyItem } from "./key.ts";

export type ReadingLook = KeyItem & { readonly shape: string };

/** Where a measure has a better direction, a plan is better or worse; elsewhere it has more or less of it. */
export const readingLooks = {
  better: { label: "better", colour: "#0072B2", shape: "triangle-up", size: 90 },
  WORSE: { label: "worse", colour: "#D55E00", shape: "triangle-down", size: 90 },
  more: { label: "more, neither better nor worse", colour: "#8F4E77", shape: "triangle-right", size: 90 },
  less: { label: "less, neither better nor worse", colour: "#8F4E77", shape: "triangle-left", size: 90 },
  same: { label: readingWords.same, colour: "#777777", shape: "square", size: 70 },
  unclear: { label: readingWords.unclear, colour: "#000000", shape: "circle", isHollow: true, size: 70 },
} as const satisfies Record<ReturnType<typeof differenceWord>, ReadingLook>;

export type DrawnReading = keyof typeof readingLooks;

/** The reading as it is drawn: by the measure's better direction. */
export function drawnReading({ measure, reading }: Pick<Difference, "measure" | "reading">): DrawnReading {
  return differenceWord(measure, reading);
}

/** The looks that panels of `measures` can have, in the order of the key. */
export function looksFor(measures: readonly MeasureName[]): ReadingLook[] {
  const directions = measures.map((measure) => measureEntry(measure).better === "neither");
  const kept = (word: string) => {
    if (word === "better" || word === "WORSE") return directions.includes(false);
    if (word === "more" || word === "less") return directions.includes(true);
    return true;
  };
  return Object.entries(readingLooks)
    .filter(([word]) => kept(word))
    .map(([, look]) => look);
}
