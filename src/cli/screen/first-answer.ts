// What the first replications of a long study say, in a line or two for each claim, while the others are made.
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { firstAnswer, firstAnswerGoesOn } from "../../words/progress.ts";
import { trendSpan, verdictNumbers, verdictWord } from "../../words/verdicts.ts";
import { pairLines } from "./pairs.ts";
import { prose, type Screen } from "./screen.ts";

export function firstAnswerLines(results: StudyResults, screen: Screen): string[] {
  const { hypotheses, scenario, replications } = results;
  const pairs = hypotheses.map((result): readonly [string, string] => {
    const word = verdictWord(result.verdict);
    const isJudged = result.notJudged === undefined;
    const numbers = isJudged
      ? `: ${verdictNumbers(result, trendSpan(result.hypothesis, scenario.sweep))}`
      : "";
    return [result.hypothesis.name, `${word}${numbers}`];
  });
  return [
    "",
    ...prose(screen, firstAnswer(replications)),
    ...pairLines(pairs, screen.proseWidth),
    ...prose(screen, firstAnswerGoesOn),
    "",
  ];
}
