// The hypotheses, each with its verdict, its claim and its numbers.
import type { HypothesisResult, StudyResults } from "../../experiment/analysis/results.ts";
import { firmnessSentence } from "../../words/firmness.ts";
import { otherEngagementSentence } from "../../words/other-engagement.ts";
import {
  fileAsksForMore,
  restsOnSome,
  slopeSentence,
  trendSpan,
  turnSentence,
  verdictNumbers,
  verdictSentence,
  verdictWord,
} from "../../words/verdicts.ts";
import type { Screen } from "./screen.ts";
import { wrapIndented } from "./wrap.ts";

const hangingIndent = 17;
const narrowIndent = 4;
const narrow = 70;

/** @param replicationsInFile where this command was given another number. */
export function verdictLines(
  { hypotheses, scenario, replications }: StudyResults,
  screen: Screen,
  replicationsInFile?: number,
): string[] {
  const fileAsksFor = fileAsksForMore(replications, replicationsInFile);
  return hypotheses.flatMap((result) => [...oneVerdict(result, scenario, screen, fileAsksFor), ""]);
}

function oneVerdict(
  result: HypothesisResult,
  scenario: StudyResults["scenario"],
  screen: Screen,
  fileAsksFor?: number,
): string[] {
  const { hypothesis } = result;
  const head = `${hypothesis.name} ${verdictWord(result.verdict)}`;
  const indent = screen.proseWidth < narrow ? narrowIndent : hangingIndent;
  const numbers =
    result.notJudged === undefined ? `${verdictNumbers(result, trendSpan(hypothesis, scenario.sweep))}.` : "";
  const firmness = firmnessSentence(result);
  const rests = restsOnSome(result, scenario.parameters.replications);
  const reading = [
    numbers,
    verdictSentence(result, fileAsksFor),
    turnSentence(result),
    slopeSentence(result),
    rests,
    firmness,
    otherEngagementSentence(result, trendSpan(hypothesis, scenario.sweep)),
  ]
    .filter((part) => part !== "")
    .join(" ");
  const body = [hypothesis.says, reading].flatMap((text) => wrapIndented(text, screen.proseWidth, indent));
  return head.length < indent - 1
    ? [head.padEnd(indent) + body[0].slice(indent), ...body.slice(1)]
    : [head, ...body];
}
