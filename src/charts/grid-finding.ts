// At how many points of a sweep the plans stand where, in a sentence about the first measure.
import type { Difference } from "../experiment/analysis/results.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { listed } from "../words/lists.ts";
import { wordOf } from "./difference-finding.ts";

/** Against “...”, engagement quality is better in 5 of 8 plans and points and too close to call in 3. */
export function gridFinding(rows: readonly Difference[], baselineLabel: string): string {
  const [{ measure }] = rows;
  const own = rows.filter((row) => row.measure === measure);
  const words = own.map(wordOf);
  const times = (word: string) => words.filter((one) => one === word).length;
  const [first, ...others] = [...new Set(words)].sort((one, other) => times(other) - times(one));
  const opening = `Against ${quoted(baselineLabel)}, ${measureInSentence(measure)} is ${first}`;
  if (others.length === 0)
    return `${opening} at ${own.length === 1 ? "the one point" : `all ${own.length} points`}`;
  return listed([
    `${opening} at ${times(first)} of ${own.length} points`,
    ...others.map((word) => `${word} at ${times(word)}`),
  ]);
}
