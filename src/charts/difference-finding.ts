// How the plans stand against the baseline, in a sentence that counts readings.
import type { Difference } from "../experiment/analysis/results.ts";
import type { MeasureName } from "../model/measures.ts";
import { cannotBeTold, readingInWords, readingWords } from "../words/differences.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { listed } from "../words/lists.ts";

/** "Against ...: engagement quality higher in all 5 plans; right money higher in 4 of 5 and lower in 1". */
export function differenceFinding(
  rows: readonly Difference[],
  measures: readonly MeasureName[],
  baselineLabel: string,
  replications: number,
): string {
  const clauses = measures.map((measure, place) => {
    const own = rows.filter((row) => row.measure === measure);
    return `${measureInSentence(measure)} ${readingsInWords(own, replications, place === 0 ? " plans" : "")}`;
  });
  return `Against ${quoted(baselineLabel)}: ${clauses.join("; ")}`;
}

/** `noun` follows the first count alone: "higher in 4 of 5 plans and lower in 1". */
function readingsInWords(rows: readonly Difference[], replications: number, noun: string): string {
  const read = rows.map((row) => readingInWords(row, replications));
  const counted = [...Object.values(readingWords), cannotBeTold]
    .map((word) => ({ word, count: read.filter((one) => one === word).length }))
    .filter(({ count }) => count > 0);
  if (rows.length === 1) return counted[0].word;
  const ofAll = (count: number) =>
    count === rows.length && count > 1 ? `all ${count}` : `${count} of ${rows.length}`;
  return listed(
    counted.map(({ word, count }, place) => `${word} in ${place === 0 ? `${ofAll(count)}${noun}` : count}`),
  );
}
