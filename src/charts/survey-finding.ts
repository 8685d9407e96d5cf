// What the two waves of the survey found, in a sentence: what changes most between them, and under which plan.
import { measureEntry } from "../model/measures.ts";
import { quoted } from "../words/labels.ts";
import { lowerFirst } from "../words/lists.ts";
import { decimal } from "../words/numbers.ts";
import type { AskedTwice } from "./survey-changes.ts";

/** Everything that is asked lies between 0 and 1, or nearly so, and is told by the same measure. */
const matters = measureEntry("vignetteKappaSecond").matters;

/** The largest change that chance alone hardly makes, with its size set against what matters; undefined without two waves. */
export function surveyFinding(answers: readonly AskedTwice[]): string | undefined {
  const changes = answers.filter(({ change }) => change.count > 0);
  if (changes.length === 0) return undefined;
  const where = new Set(changes.map(({ plan }) => plan)).size > 1 ? " in any plan" : "";
  const clear = changes.filter(({ change }) => change.low > 0 || change.high < 0);
  if (clear.length === 0) return `Between the two waves nothing that workers say clearly changes${where}`;
  const size = ({ change }: AskedTwice) => Math.abs(change.estimate);
  const largest = clear.reduce((most, one) => (size(one) > size(most) ? one : most));
  const { asked, plan, first, second } = largest;
  const move = `${lowerFirst(asked.label)} under ${quoted(plan.label)}, from ${decimal(first.estimate)} to ${decimal(second.estimate)}`;
  return size(largest) < matters
    ? `Between the two waves nothing that workers say changes by ${matters} or more${where}; most of all ${move}`
    : `Between the two waves what changes most is ${move}`;
}
