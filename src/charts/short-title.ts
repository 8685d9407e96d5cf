// A title that stays within two lines, whatever the plans are called: one whole claim, never cut where it is not over.
import { lettersOf } from "../text/letters.ts";
import { capitalised, lowerFirst } from "../words/lists.ts";
import { breakLines } from "./text-lines.ts";

export const mostTitleLines = 2;
/** Characters that a label keeps, tried in turn. */
const labelLengths = [Number.POSITIVE_INFINITY, 60, 48, 40, 32, 26, 20, 14];
const cut = "…";

/** What a title says, part by part. */
export interface TitleParts {
  /** The point of a sweep at which the claim was found: "at 1 meeting a week"; empty where there is none. */
  readonly point: string;
  /** The claim, and behind semicolons what else may be said where there is room. */
  readonly finding: string;
}

export interface ShortTitle {
  /** At most two. */
  readonly lines: readonly string[];
  /** Sentences with what the lines leave out, for the text under them. */
  readonly leftOut: readonly string[];
}

/** The whole of it in one text: "At 1 meeting a week, plans differ most in ...". */
export function wholeTitle({ point, finding }: TitleParts): string {
  return point === "" ? finding : `${capitalised(point)}, ${lowerFirst(finding)}`;
}

/**
 * The title in at most two lines of `characters`. What stands behind semicolons is left out first, then labels of plans
 * are cut, then the point goes; all of that is said in `leftOut`. Only a claim that is too long all the same loses its
 * end, and is in `leftOut` as a whole.
 */
export function shortTitle(title: TitleParts, characters: number): ShortTitle {
  const [claim, ...further] = clausesOf(title.finding);
  const all = { ...title, leftOut: [] as string[] };
  const alone = { ...title, finding: claim, leftOut: further };
  const pointless = { point: "", finding: claim, leftOut: [...saidOfPoint(title.point), ...further] };
  for (const tried of [[all, alone], [pointless]]) {
    for (const length of labelLengths) {
      for (const { leftOut, ...parts } of tried) {
        const lines = breakLines(withLabelsCut(wholeTitle(parts), length), characters);
        const fits = lines.length <= mostTitleLines && lines.every((line) => line.length <= characters);
        if (fits) return { lines, leftOut: leftOut.map(asSentence) };
      }
    }
  }
  const shortest = withLabelsCut(capitalised(claim), labelLengths[labelLengths.length - 1]);
  const lines = breakLines(shortest, characters);
  const kept = lines.slice(0, mostTitleLines).map((line) => cutAt(line, characters - cut.length));
  const end = kept[kept.length - 1].replace(/[\s,;:…]+$/, "");
  return { lines: [...kept.slice(0, -1), `${end}${cut}`], leftOut: [asSentence(wholeTitle(title))] };
}

/** Semicolons inside the label of a plan part nothing. */
function clausesOf(finding: string): string[] {
  return finding.split(/; (?![^“]*”)/);
}

function saidOfPoint(point: string): string[] {
  return point === "" ? [] : [`this is the point ${point}`];
}

function asSentence(clause: string): string {
  return `${capitalised(clause)}.`;
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
