// The terminal as a width and a choice of colours.
import { createColors } from "picocolors";
import type { Effects } from "../effects.ts";
import { wrap } from "./wrap.ts";

const narrowest = 40;
const usualWidth = 80;
const widest = 200;
/** Prose wider than this is hard to read. */
const widestProse = 100;

export interface Screen {
  /** Characters that a table may use. */
  readonly width: number;
  /** Characters that a sentence may use. */
  readonly proseWidth: number;
  readonly strong: (text: string) => string;
  /** Colours the words of a verdict or a difference wherever they stand in the line. */
  readonly paintWords: (line: string) => string;
}

export function screenOf({ output, environment }: Effects, noColor: boolean): Screen {
  const width = Math.min(widest, Math.max(narrowest, output.columns ?? usualWidth));
  const isPlain =
    noColor || Boolean(environment.NO_COLOR) || !output.isTerminal || environment.TERM === "dumb";
  const colours = createColors(!isPlain);
  return {
    width,
    proseWidth: Math.min(width, widestProse),
    strong: colours.bold,
    paintWords: (line) =>
      isPlain
        ? line
        : line
            .replace(/\b(better|supported)\b/g, (word) => colours.cyan(word))
            .replace(/\b(WORSE|contradicted)\b/g, (word) => colours.yellow(word)),
  };
}

/** The same screen for texts in which a verdict's word is only a word. */
export function withoutPaint(screen: Screen): Screen {
  return { ...screen, paintWords: (line) => line };
}

/** A sentence or several, wrapped; nothing for an empty one. */
export function prose(screen: Screen, text: string): string[] {
  return text === "" ? [] : wrap(text, screen.proseWidth);
}
