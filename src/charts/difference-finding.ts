// How the plans stand against the baseline in the first primary measure, in a sentence that counts readings.
import type { Difference } from "../experiment/analysis/results.ts";
import { cannotBeTold, readingInWords } from "../words/differences.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { listed } from "../words/lists.ts";
import { allOf } from "../words/numbers.ts";
import { drawnReading, readingLooks } from "./reading-looks.ts";

/**
 * One claim, about the first measure of `rows`: "engagement quality is better in all 5 plans than under “...”". The
 * other measures are read off the drawing.
 */
export function differenceFinding(rows: readonly Difference[], baselineLabel: string): string {
  const [{ measure }] = rows;
  const own = rows.filter((row) => row.measure === measure);
  return `Against ${quoted(baselineLabel)}, ${measureInSentence(measure)} ${readingsInWords(own)}`;
}

/** A reading in words, or that it cannot be told; one for the title, the key and the table. */
export function wordOf(row: Difference): string {
  if (readingInWords(row) === cannotBeTold) return cannotBeTold;
  const word = drawnReading(row);
  if (word === "more") return "higher";
  if (word === "less") return "lower";
  return readingLooks[word].label;
}

const order = ["better", "worse", "higher", "lower", readingLooks.same.label, readingLooks.unclear.label];

/** "is better in 4 of 5 plans and cannot be told in 1": the noun follows the first count alone. */
function readingsInWords(rows: readonly Difference[]): string {
  const read = rows.map((row) => wordOf(row));
  const counted = [...order, cannotBeTold]
    .map((word) => ({ word, count: read.filter((one) => one === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }, place) => ({
      word: word === cannotBeTold || place > 0 ? word : `is ${word}`,
      count,
    }));
  if (rows.length === 1) return counted[0].word;
  const ofAll = (count: number) => (count === rows.length ? allOf(count) : `${count} of ${rows.length}`);
  return listed(
    counted.map(({ word, count }, place) => `${word} in ${place === 0 ? `${ofAll(count)} plans` : count}`),
  );
}
