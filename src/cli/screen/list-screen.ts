// The screens of lists: scenarios with their questions and sizes, everything else a line a name.
import { mechanismNames } from "../../model/mechanisms.ts";
import { parameterNames } from "../../model/parameters.ts";
import { settings } from "../../scenario/settings.ts";
import * as words from "../../words/listing.ts";
import { measureGroups } from "../../words/measure-groups.ts";
import { next } from "../../words/saved.ts";
import { terms } from "../../words/terms.ts";
import { commandLine, startWords } from "../../words/usage.ts";
import { verdictMeanings } from "../../words/verdict-meanings.ts";
import { verdictWord } from "../../words/verdicts.ts";
import { type ListedScenario, listedThings } from "../listed-things.ts";
import { pairLines } from "./pairs.ts";
import { prose, type Screen } from "./screen.ts";

type Pair = readonly [name: string, meaning: string];

/** The scenarios whole, every other kind as a number and the command that lists it. */
export function listAllLines(
  scenarios: readonly ListedScenario[],
  threads: number,
  screen: Screen,
): string[] {
  const others = words.kindsListed.flatMap(({ kind, about }): Pair[] =>
    kind === "scenarios"
      ? []
      : [[words.howMany(kind, listedThings[kind].length), words.kindInWords(about, kind)]],
  );
  return [
    ...listLines("scenarios", scenarios, threads, screen),
    "",
    ...pairLines(others, screen.proseWidth),
    "",
    ...prose(screen, words.explainHint),
  ];
}

export function listLines(
  kind: words.ListedKind,
  scenarios: readonly ListedScenario[],
  threads: number,
  screen: Screen,
): string[] {
  if (kind === "scenarios") return scenarioLines(scenarios, threads, screen);
  if (kind === "measures") {
    return measureGroups().flatMap(({ heading, measures }, index) => [
      ...(index === 0 ? [] : [""]),
      ...prose(screen, heading),
      ...pairLines(
        measures.map((name) => [name, words.measureInWords(name)]),
        screen.proseWidth,
      ),
    ]);
  }
  return pairLines(pairsOf[kind], screen.proseWidth);
}

const pairsOf: Readonly<Record<Exclude<words.ListedKind, "scenarios" | "measures">, readonly Pair[]>> = {
  settings: settings.map(({ name, says }) => [name, says]),
  levers: words.leverNames.map((name) => [name, words.parameterInWords(name)]),
  parameters: parameterNames.map((name) => [name, words.parameterInWords(name)]),
  mechanisms: mechanismNames.map((name) => [name, words.mechanismInWords(name)]),
  terms: Object.entries(terms).map(([name, { meaning }]) => [name, meaning]),
  verdicts: Object.entries(verdictMeanings).map(([name, meaning]) => [
    verdictWord(name as keyof typeof verdictMeanings),
    meaning,
  ]),
};

function scenarioLines(scenarios: readonly ListedScenario[], threads: number, screen: Screen): string[] {
  if (scenarios.length === 0) return prose(screen, startWords.noQuestions);
  const pairs = scenarios.map(
    ({ name, title, question, command, runs, seconds }): Pair => [
      name,
      [title, question, words.scenarioSize(command, runs, seconds, threads)].join("\n"),
    ],
  );
  const [first] = scenarios;
  return [
    ...pairLines(pairs, screen.proseWidth),
    ...prose(screen, words.firstLookHint),
    ...prose(screen, next(commandLine(first.command, first.name))),
  ];
}
