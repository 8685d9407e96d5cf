// The screen of an explanation: each meaning of a name with its facts; without a name, what there is to explain.
import * as words from "../../words/explain.ts";
import type { Explanation } from "../../words/explanation.ts";
import { kindsListed } from "../../words/listing.ts";
import { pairLines } from "./pairs.ts";
import { prose, type Screen } from "./screen.ts";

export function explanationLines(explanations: readonly Explanation[], screen: Screen): string[] {
  return explanations.flatMap((explanation, index) => [
    ...(index === 0 ? [] : [""]),
    ...prose(screen, words.explanationTitle(explanation)),
    ...prose(screen, words.meaningOf(explanation)),
    ...indented(words.explanationFacts(explanation), screen),
  ]);
}

export function explainStartLines(screen: Screen): string[] {
  const kinds = kindsListed.flatMap(({ kind, explained }) =>
    explained === undefined ? [] : [words.namesOfKind(kind)],
  );
  return [
    ...prose(screen, words.explainWords.lead),
    ...indented(words.explainExamples, screen),
    "",
    ...prose(screen, words.explainWords.rest),
    ...indented(kinds, screen),
  ];
}

function indented(pairs: readonly (readonly [string, string])[], screen: Screen): string[] {
  return pairLines(pairs, screen.proseWidth - 2).map((line) => `  ${line}`);
}
