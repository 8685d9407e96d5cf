// What is said where --expect is not met.
import type { Verdict } from "../experiment/analysis/results.ts";
import { listed } from "./lists.ts";
import { verdictWord } from "./verdicts.ts";

/** Not as expected (supported): H4 is contradicted and H9 is undecided. */
export function notAsExpected(
  expected: Verdict,
  others: readonly { readonly name: string; readonly verdict: Verdict }[],
): string {
  const told = others.map(({ name, verdict }) => `${name} is ${verdictWord(verdict)}`);
  return `Not as expected (${verdictWord(expected)}): ${listed(told)}.`;
}

export const nothingJudged = "Not as expected: no hypothesis was judged.";

export function notAnExpectation(found: string): string {
  return `--expect wants supported, not "${found}".`;
}
