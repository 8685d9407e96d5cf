// What a sweep found, in a sentence: what was asked beforehand with its verdict, else the largest clear move.
import type { Course, ResponseFinding } from "../experiment/analysis/charts/response.ts";
import type { HypothesisResult } from "../experiment/analysis/results.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { amount } from "../words/amounts.ts";
import { betweenValues, measureInSentence, quoted } from "../words/labels.ts";
import { leverValue } from "../words/levers.ts";
import { trendSpan, verdictNumbers, verdictWord } from "../words/verdicts.ts";

/** A hypothesis about the lever is told with the very range and word that it has everywhere else. */
export function responseFinding(
  { line: { lever, values }, claims, told }: ResponseFinding,
  scenario: ClaimedIn,
): string {
  if (claims.length > 0) return claimInWords(claims[0], scenario);
  const [from, to] = [values[0], values[values.length - 1]];
  const range = betweenValues(lever, from, to);
  if (told === undefined) return `No plan is clearly moved ${range}`;
  const { plan, measure, means, move, bestPlace } = told;
  const inWords = (place: number) => amount(measure, means[place]);
  const opening = `${plan.label}: ${measureInSentence(measure)}`;
  if (bestPlace !== undefined) {
    const best = `is best at ${leverValue(lever, values[bestPlace])}`;
    return `${opening} ${best}: ${inWords(bestPlace)}, against ${inWords(0)} at ${from} and ${inWords(means.length - 1)} at ${to}`;
  }
  return `${opening} ${moveInWords(move)} from ${inWords(0)} to ${inWords(means.length - 1)}${isSmall(move)} ${range}`;
}

/** Every further claim about the lever, for the line under the title; empty where there is one or none. */
export function furtherClaims({ claims }: ResponseFinding, scenario: ClaimedIn): string[] {
  return claims.slice(1).map((claim) => `${claimInWords(claim, scenario)}.`);
}

function moveInWords(move: Course["move"]): string {
  return move > 0 ? "rises" : "falls";
}

function isSmall(move: Course["move"]): string {
  return Math.abs(move) < 1 ? ", less than what matters," : "";
}

/** What names the plans and the swept values of a claim. */
export type ClaimedIn = Pick<Scenario, "plans" | "sweep">;

/** H2 supported: needs touched with money, “Team” against “Alone”, −0.12 from 1 to 5 meetings (−0.16 to −0.08). */
function claimInWords(claim: HypothesisResult, { plans, sweep }: ClaimedIn): string {
  const { hypothesis, verdict } = claim;
  const labelled = (name: string) => quoted(plans.find((plan) => plan.name === name)?.label ?? name);
  const against = hypothesis.than === undefined ? "" : ` against ${labelled(hypothesis.than)}`;
  const whose = `${labelled(hypothesis.plan)}${against}`;
  const numbers = verdictNumbers(claim, trendSpan(hypothesis, sweep));
  return `${hypothesis.name} ${verdictWord(verdict)}: ${measureInSentence(hypothesis.measure)}, ${whose}, ${numbers}`;
}
