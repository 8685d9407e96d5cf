// The hypotheses, each with its verdict, its claim and its numbers.
import type { HypothesisResult, StudyResults } from "../../experiment/analysis/results.ts";
import { firmnessSentence } from "../../words/firmness.ts";
import { otherEngagementSentence } from "../../words/other-engagement.ts";
import {
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

export function verdictLines({ hypotheses, scenario }: StudyResults, screen: Screen): string[] {
  return hypotheses.flatMap((result) => [...oneVerdict(result, scenario, screen), ""]);
}

function oneVerdict(result: HypothesisResult, scenario: StudyResults["scenario"], screen: Screen): string[] {
  const { hypothesis } = result;
  const head = `${hypothesis.name} ${verdictWord(result.verdict)}`;
  const indent = screen.proseWidth < narrow ? narrowIndent : hangingIndent;
  const numbers =
    result.notJudged === undefined ? `${verdictNumbers(result, trendSpan(hypothesis, scenario.sweep))}.` : "";
  const firmness = firmnessSentence(result);
  const rests = restsOnSome(result, scenario.parameters.replications);
  const reading = [
    numbers,
    verdictSentence(result),
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
