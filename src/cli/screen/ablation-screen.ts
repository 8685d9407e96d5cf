// The screen of an ablation: every claim with its verdict, and what it rests on.
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { ablationFinding, ablationNote, restsOnSentence } from "../../words/ablation.ts";
import * as study from "../../words/study.ts";
import { trendSpan, verdictNumbers, verdictWord } from "../../words/verdicts.ts";
import { prose, type Screen } from "./screen.ts";
import { wrapIndented } from "./wrap.ts";

const indent = 2;

export function ablationLines(results: StudyResults, screen: Screen): string[] {
  const { ablation = [], hypotheses, scenario } = results;
  return [
    ...prose(screen, `${ablationFinding(ablation)}.`),
    "",
    ...hypotheses.flatMap((whole) => {
      const { hypothesis, verdict } = whole;
      const own = ablation.filter((one) => one.whole === whole);
      const numbers = verdictNumbers(whole, trendSpan(hypothesis, scenario.sweep));
      const head = `${hypothesis.name} ${verdictWord(verdict)}, ${numbers}. ${hypothesis.says}`;
      return [...prose(screen, head), ...wrapIndented(restsOnSentence(own), screen.proseWidth, indent), ""];
    }),
    ...prose(screen, ablationNote(ablation)),
    ...prose(screen, study.simultaneousRanges(hypotheses)),
    ...prose(screen, study.notMatched),
  ];
}
