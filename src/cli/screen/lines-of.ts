// Which screen answers which kind of study.
import type { StudyResults } from "../../experiment/analysis/results.ts";
import type { StudyKind } from "../../experiment/plan/study-request.ts";
import { ablationLines } from "./ablation-screen.ts";
import { comparisonLines } from "./comparison-screen.ts";
import { matchLines } from "./match-screen.ts";
import { runLines } from "./run-screen.ts";
import type { Screen } from "./screen.ts";
import { searchLines } from "./search-screen.ts";

/** The answer of a study. Where the command was given another number, it knows how many replications the file has. */
export type AnswerLines = (results: StudyResults, screen: Screen, replicationsInFile?: number) => string[];

const screens: Readonly<Record<StudyKind, AnswerLines>> = {
  run: runLines,
  compare: (results, screen, replicationsInFile) =>
    results.search === undefined
      ? comparisonLines(results, screen, replicationsInFile)
      : searchLines(results, results.search, screen),
  sweep: comparisonLines,
  ablate: ablationLines,
  match: matchLines,
};

/** The answer of a study in lines no wider than the screen. */
export function linesOf(kind: StudyKind): AnswerLines {
  return screens[kind];
}
