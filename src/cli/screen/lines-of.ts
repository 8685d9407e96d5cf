// Which screen answers which kind of study.
import type { StudyResults } from "../../experiment/analysis/results.ts";
import type { StudyKind } from "../../experiment/plan/study-request.ts";
import { ablationLines } from "./ablation-screen.ts";
import { comparisonLines } from "./comparison-screen.ts";
import { matchLines } from "./match-screen.ts";
import { runLines } from "./run-screen.ts";
import type { Screen } from "./screen.ts";
import { searchLines } from "./search-screen.ts";

const screens: Readonly<Record<StudyKind, (results: StudyResults, screen: Screen) => string[]>> = {
  run: runLines,
  compare: (results, screen) =>
    results.search === undefined
      ? comparisonLines(results, screen)
      : searchLines(results, results.search, screen),
  sweep: comparisonLines,
  ablate: ablationLines,
  match: matchLines,
};

/** The answer of a study in lines no wider than the screen. */
export function linesOf(kind: StudyKind): (results: StudyResults, screen: Screen) => string[] {
  return screens[kind];
}
