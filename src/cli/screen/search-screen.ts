// The screen of a search: who is on the frontier, by what mix, at what cost, and how sure that is.
import type { StudyResults } from "../../experiment/analysis/results.ts";
import { frontierPlans } from "../../experiment/analysis/search/frontier-plans.ts";
import type { SearchFindings, TriedPlan } from "../../experiment/analysis/search/search-findings.ts";
import type { MeasureName } from "../../model/measures.ts";
import { labelWithUnit } from "../../words/cell-values.ts";
import { sameMoney } from "../../words/money.ts";
import * as words from "../../words/search.ts";
import * as study from "../../words/study.ts";
import { prose, type Screen } from "./screen.ts";
import { tableLines } from "./table.ts";

export function searchLines(results: StudyResults, search: SearchFindings, screen: Screen): string[] {
  const shown = frontierPlans(search);
  const { scenario } = results;
  const own = search.plans.find(({ plan }) => plan === scenario.baseline);
  const say = (text: string) => (text === "" ? [] : prose(screen, text));
  return [
    ...say(words.frontierTitle(search)),
    "",
    ...say(words.frontierMeaning),
    "",
    ...mixTable(shown, search, screen),
    "",
    ...say(words.mixLegend(search)),
    ...say(words.othersSentence(search, shown.length)),
    "",
    ...meansTable(shown, search, screen),
    "",
    ...say(words.meansLegend(search)),
    "",
    ...(own === undefined ? [] : say(words.ownPlace(own, search))),
    ...say(words.measuresLeftOut(search.leftOut)),
    ...(scenario.budget === undefined ? [] : say(sameMoney(scenario.budget))),
    ...say(words.chosenAmong(search)),
    ...say(words.spentSentence(search)),
    ...say(words.searchNote(search)),
    ...say(study.chanceOnly),
    ...say(study.notMatched),
  ];
}

function mixTable(shown: readonly TriedPlan[], search: SearchFindings, screen: Screen): string[] {
  const rows = shown.map((plan) => [plan.plan, ...words.mixCells(plan, search)]);
  return rows.length === 0 ? [] : tableLines({ header: ["", ...words.mixHeadings], rows }, screen.width);
}

function meansTable(shown: readonly TriedPlan[], search: SearchFindings, screen: Screen): string[] {
  const { measures } = search;
  if (shown.length === 0 || measures.length === 0) return [];
  const rows = shown.map((plan) => [
    plan.plan,
    ...measures.map((measure, place) => meanCell(plan, measure, place)),
  ]);
  return tableLines({ header: ["", ...measures.map(labelWithUnit)], rows }, screen.width);
}

function meanCell({ worlds }: TriedPlan, measure: MeasureName, place: number): string {
  const means = worlds.map((world) => world.means[place]);
  return means.length === 1
    ? words.meanWithRange(measure, means[0])
    : words.meanOverWorlds(
        measure,
        means.map(({ estimate }) => estimate),
      );
}
