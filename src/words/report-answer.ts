// A comparison in three sentences: what gains, what loses, and what that costs and rests on.
import type { Difference } from "../experiment/analysis/results.ts";
import type { MeasureName } from "../model/measures.ts";
import { differenceWord } from "./differences.ts";
import { measureInSentence, quoted } from "./labels.ts";
import { capitalised, listed, lowerFirst } from "./lists.ts";
import { allOf, count, counted, dollars } from "./numbers.ts";
import { sideLines } from "./report-sides.ts";
import { plansNamed } from "./report-words.ts";

export interface AnswerGiven {
  /** At one point; of the scenario's own measures. */
  readonly differences: readonly Difference[];
  /** At the same point, of those who gain and lose. */
  readonly sides: readonly Difference[];
  readonly labelOf: (plan: string) => string;
  readonly baseline: string;
  /** Dollars a year, of every plan. */
  readonly totals: readonly number[];
  readonly replications: number;
  readonly areWorldsLookedAt: boolean;
}

/** Groups of measures told one by one; the rest is in the table. */
const mostTold = 3;

export function answerSentences(given: AnswerGiven): string[] {
  const { differences, labelOf, baseline } = given;
  if (differences.length === 0) return [];
  const read = differences.filter(({ isTold, isUnconnected }) => isTold && isUnconnected !== true);
  const withWord = (...words: string[]) =>
    read.filter(({ measure, reading }) => words.includes(differenceWord(measure, reading)));
  const gains = withWord("better");
  const losses = withWord("WORSE");
  return [
    gains.length === 0
      ? `Beside what we have now, ${quoted(labelOf(baseline))}, no plan is clearly better in anything looked at here.`
      : `Beside what we have now, ${quoted(labelOf(baseline))}: ${told(gains, "better", given)}.`,
    `${losses.length === 0 ? "No average that was asked for is clearly worse under any plan" : capitalised(told(losses, "worse", given))}${losersBeside(losses, given)}.`,
    `${moneySentence(given.totals)}; ${sureness([...gains, ...losses], given)}.`,
  ];
}

/** Those who lose beside the averages that were asked for. */
function losersBeside(losses: readonly Difference[], { sides, labelOf, differences }: AnswerGiven): string {
  const asked = new Set<string>(differences.map(({ measure }) => measure));
  const lines = sideLines(sides).clear.filter(({ measure, lose }) => lose.length > 0 && !asked.has(measure));
  const [first] = lines;
  if (first === undefined) return "";
  const others = [...new Set(differences.map(({ plan }) => plan))].map(labelOf);
  const more = lines.length === 1 ? "" : ` and ${counted(lines.length - 1, "other line")} below`;
  const lead = losses.length === 0 ? ", but some people lose" : "; others lose too";
  return `${lead}: ${lowerFirst(first.what)} (under ${plansNamed(first.lose.map(labelOf), others)})${more}`;
}

/** engagement quality and needs resolved are better under “A” and “B”; ... */
function told(
  differences: readonly Difference[],
  word: string,
  { labelOf, differences: all }: AnswerGiven,
): string {
  const others = [...new Set(all.map(({ plan }) => plan))].map(labelOf);
  const measures = [...new Set(differences.map(({ measure }) => measure))];
  const plansOf = (measure: MeasureName) =>
    differences.filter((one) => one.measure === measure).map(({ plan }) => plan);
  const groups = new Map<string, MeasureName[]>();
  for (const measure of measures) {
    const key = plansOf(measure).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  const clauses = [...groups.values()].map((group) => {
    const verb = group.length === 1 && !isPlural(group[0]) ? "is" : "are";
    return `${listed(group.map(measureInSentence))} ${verb} ${word} under ${plansNamed(plansOf(group[0]).map(labelOf), others)}`;
  });
  const left = [...groups.values()].slice(mostTold).flat().length;
  const rest =
    left === 0
      ? []
      : [`${counted(left, "other measure")} ${left === 1 ? "is" : "are"} ${word} under some plans`];
  return [...clauses.slice(0, mostTold), ...rest].join("; ");
}

function isPlural(measure: MeasureName): boolean {
  return /^(needs|days|clients|wrongful \w+s|right decisions|like cases|crises)\b/.test(
    measureInSentence(measure),
  );
}

/** Every plan is budgeted at $1,000,000 a year; or: not the same money. */
function moneySentence(totals: readonly number[]): string {
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  return dollars(least) === dollars(most)
    ? `Every plan is budgeted at the same ${dollars(least)} a year`
    : `It is not the same money: the plans are budgeted at ${dollars(least)} to ${dollars(most)} a year`;
}

function sureness(clear: readonly Difference[], { replications, areWorldsLookedAt }: AnswerGiven): string {
  const unknown = areWorldsLookedAt
    ? "what the unknown inputs do to that is told below"
    : "what the unknown inputs would do to that was not looked into";
  if (clear.length === 0) return `with ${counted(replications, "simulated programme")} of each, ${unknown}`;
  const shares = clear.map(({ reading, pairsAbove, pairsBelow, interval }) => ({
    times: reading === "higher" ? pairsAbove : pairsBelow,
    of: interval.count,
  }));
  const rarest = shares.reduce((one, other) => (other.times / other.of < one.times / one.of ? other : one));
  const each =
    rarest.times === rarest.of
      ? `each of these differences shows in ${allOf(rarest.of)} simulated programmes`
      : `each of these differences shows in at least ${count(rarest.times)} of ${count(rarest.of)} simulated programmes`;
  return `${each}, but ${unknown}`;
}
