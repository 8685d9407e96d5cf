// The screen of a match: whether the model can look like the agency, by what, and how much is ruled out.
import type { Matching } from "../../experiment/analysis/matching/matching.ts";
import type { StudyResults } from "../../experiment/analysis/results.ts";
import * as words from "../../words/matching.ts";
import { next, saved, withSlash } from "../../words/saved.ts";
import { commandAgain } from "../given-options.ts";
import type { OpenedScenario } from "../open-scenario.ts";
import type { Request } from "../options.ts";
import { prose, type Screen } from "./screen.ts";
import { wrapIndented } from "./wrap.ts";

const indent = 2;

export function matchLines({ matching }: Pick<StudyResults, "matching">, screen: Screen): string[] {
  return matching === undefined ? [] : toldMatch(matching, screen);
}

export function toldMatch(matching: Matching, screen: Screen): string[] {
  const paragraphs = [
    words.matchedSentence(matching),
    words.ruledOutSentence(matching),
    words.apartSentence(matching),
  ].filter((sentence) => sentence !== "");
  return [
    ...paragraphs.flatMap((sentence) => prose(screen, sentence)),
    "",
    ...matching.observed.flatMap((one) => [
      ...wrapIndented(words.observedSentence(one), screen.proseWidth, indent),
      "",
    ]),
    ...prose(screen, words.narrowedSentence(matching)),
    "",
    ...prose(screen, words.matchNote(matching)),
    ...prose(screen, words.matchedNote),
  ];
}

/** Options of a match that mean something else to a comparison. */
const ofTheMatchAlone = ["out", "replications", "inputs", "engine", "wait", "json", "quiet", "workers"];

/** Where the results are, and with several plans how they are compared over what is left, under the same options. */
export function matchAfterwards(
  { matched }: Matching,
  { scenario, namedAs }: OpenedScenario,
  { given }: Pick<Request, "given">,
  folder: string,
  screen: Screen,
): string[] {
  const worlds = ["--worlds", `${withSlash(folder)}matched.csv`];
  const compared = { command: "compare", argument: namedAs, without: ofTheMatchAlone, more: worlds } as const;
  const isNext = matched > 1 && scenario.plans.length > 1;
  return [
    ...prose(screen, `${saved(folder)}\n${words.matchFiles}`),
    ...(isNext ? [next(commandAgain(given, compared))] : []),
  ];
}
