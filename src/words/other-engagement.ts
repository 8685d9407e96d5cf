// What a claim about engagement comes to where other clients and days are counted, in a sentence beside its own numbers.
import type { HypothesisResult } from "../experiment/analysis/results.ts";
import { type TrendSpan, verdictNumbers, verdictWord } from "./verdicts.ts";

/** Of all who came, waiting included: supported, +0.02 (0.01 to 0.04). Empty for a claim about another measure. */
export function otherEngagementSentence(result: HypothesisResult, span: TrendSpan | undefined): string {
  const { otherEngagement: other, hypothesis } = result;
  if (other === undefined) return "";
  const whom =
    other.measure === "engagementOfAllWhoCame"
      ? "Of all who came, days of waiting included"
      : "Of those in the programme alone";
  const { turn: _turn, peakAt: _peak, ...plain } = result;
  const numbers = verdictNumbers(
    { ...plain, interval: other.interval, hypothesis: { ...hypothesis, measure: other.measure } },
    span,
  );
  const differs = other.dependsOnWhoIsCounted ? " The sign depends on who is counted." : "";
  return `${whom}: ${verdictWord(other.verdict)}, ${numbers}.${differs}`;
}
