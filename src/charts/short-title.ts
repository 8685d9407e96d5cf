// A title that stays within two lines, whatever the plans are called.
import { lettersOf } from "../text/letters.ts";
import { breakLines } from "./text-lines.ts";

export const mostTitleLines = 2;
/** Characters that a label keeps, tried in turn. */
const labelLengths = [60, 48, 40, 32, 26, 20, 14];
const cut = "…";

/** The title in at most two lines of `characters`: long labels of plans are cut first, then the end. */
export function shortTitle(title: string, characters: number): string[] {
  const asGiven = breakLines(title, characters);
  if (asGiven.length <= mostTitleLines) return asGiven;
  for (const length of labelLengths) {
    const lines = breakLines(withLabelsCut(title, length), characters);
    if (lines.length <= mostTitleLines && lines.every((line) => line.length <= characters)) return lines;
  }
  const lines = breakLines(withLabelsCut(title, labelLengths[labelLengths.length - 1]), characters);
  const kept = lines.slice(0, mostTitleLines).map((line) => cutAt(line, characters - cut.length));
  if (lines.length <= mostTitleLines) return kept;
  return [...kept.slice(0, -1), `${kept[kept.length - 1].replace(/[\s,;:]+$/, "")}${cut}`];
}

/** Labels are what stands between “ and ”. */
function withLabelsCut(title: string, length: number): string {
  return title.replaceAll(/“([^”]*)”/g, (_, label: string) => `“${cutAt(label, length)}”`);
}

/** A text in at most `length` letters, an ellipsis at its end where some are left out, and no comma before it. */
export function cutAt(text: string, length: number): string {
  const letters = lettersOf(text);
  if (letters.length <= length) return text;
  const kept = letters
    .slice(0, length - 1)
    .join("")
    .replace(/[\s,;:]+$/, "");
  return kept.endsWith(cut) ? kept : `${kept}${cut}`;
}
