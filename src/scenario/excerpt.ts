// Where in a text something stands, and that line quoted with a caret under it.

import { firstLetters, letterStart } from "../text/letters.ts";
import { printable } from "../text/printable.ts";

/** Offsets in the text: from `start`, up to but not including `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

const widest = 96;
const shownBefore = 60;

export function positionAt(text: string, offset: number): Position {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/**
 * The line at `place` with its number, and carets under the part meant; a long line is cut around them, between two
 * letters. Nothing quoted acts on a terminal.
 */
export function excerptAt(text: string, place: Place): string {
  const { line, column } = positionAt(text, place.start);
  const lineStart = Math.min(place.start, text.length) - (column - 1);
  const nextBreak = text.indexOf("\n", lineStart);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  const isLong = lineEnd - lineStart > widest;
  const whole = text.slice(lineStart, lineEnd);
  const from = isLong ? lineStart + letterStart(whole, column - 1 - shownBefore) : lineStart;
  const to = isLong ? lineStart + letterStart(whole, from - lineStart + widest) : lineEnd;
  const before = from > lineStart ? "… " : "";
  const after = to < lineEnd ? " …" : "";
  const margin = `${line}`.length;
  const blank = " ".repeat(before.length + (Math.min(place.start, text.length) - from));
  const carets = "^".repeat(Math.max(1, Math.min(place.end, to) - place.start));
  const quoted = printable(text.slice(from, to).trimEnd());
  return [
    `  ${line} | ${before}${quoted}${after}`.trimEnd(),
    `  ${" ".repeat(margin)} | ${blank}${carets}`,
  ].join("\n");
}

const longestQuote = 60;

/** Written text for use inside a sentence: on one line, with nothing that acts on a terminal, cut to 60 characters. */
export function quote(text: string): string {
  const shown = printable(text.replace(/\s+/g, " "));
  return shown.length > longestQuote ? `${firstLetters(shown, longestQuote - 1)}…` : shown;
}
