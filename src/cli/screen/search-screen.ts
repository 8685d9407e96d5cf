// The screen of a search: who is on the frontier, by what mix, at what cost, and how sure that is.
import type { StudyResults } from "../../experiment/analysis/results.ts";
import type { SearchFindings, TriedPlan } from "../../experiment/analysis/search/search-findings.ts";
import { labelWithUnit } from "../../words/cell-values.ts";
import { sameMoney } from "../../words/money.ts";
import * as words from "../../words/search.ts";
import * as study from "../../words/study.ts";
import { prose, type Screen } from "./screen.ts";
import { tableLines } from "./table.ts";

export function searchLines(results: StudyResults, search: SearchFindings, screen: Screen): string[] {
  const shown = search.shown.flatMap((name) => search.plans.find(({ plan }) => plan === name) ?? []);
  const { scenario } = results;
  const own = search.plans.find(({ plan }) => plan === scenario.baseline);
  const say = (text: string) => (text === "" ? [] : prose(screen, text));
  return [
    ...say(words.frontierTitle(search)),
    ...(shown.length === 0 ? [] : shownLines(shown, search, screen)),
    "",
    ...(own === undefined || search.measures.length === 0 ? [] : say(words.ownPlace(own, search))),
    ...say(words.measuresLeftOut(search.leftOut)),
    ...(scenario.budget === undefined ? [] : say(sameMoney(scenario.budget))),
    ...say(words.chosenAmong(search)),
    ...say(words.spentSentence(search)),
    ...(shown.length === 0 ? [] : say(words.searchNote(search))),
    ...say(study.chanceOnly),
    ...say(study.notMatched),
  ];
}

function shownLines(shown: readonly TriedPlan[], search: SearchFindings, screen: Screen): string[] {
  return [
    "",
    ...prose(screen, words.frontierMeaning),
    "",
    ...mixTable(shown, search, screen),
    "",
    ...prose(screen, words.mixLegend(search)),
    ...prose(screen, words.othersSentence(search)),
    "",
    ...meansTable(shown, search, screen),
    "",
    ...prose(screen, words.meansLegend(search)),
  ];
}

function mixTable(shown: readonly TriedPlan[], search: SearchFindings, screen: Screen): string[] {
  const rows = shown.map((plan) => [plan.plan, ...words.mixCells(plan, search)]);
  return tableLines({ header: ["", ...words.mixHeadings], rows }, screen.width);
}

function meansTable(shown: readonly TriedPlan[], search: SearchFindings, screen: Screen): string[] {
  const { measures } = search;
  const rows = shown.map((plan) => [
    plan.plan,
    ...measures.map((measure, place) => words.meanWithRange(measure, plan.means[place])),
  ]);
  return tableLines({ header: ["", ...measures.map(labelWithUnit)], rows }, screen.width);
}
