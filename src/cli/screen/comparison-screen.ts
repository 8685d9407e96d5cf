// The screen of a comparison: what each plan changes in words, then in numbers, then what became of the claims.

import { failedCells } from "../../experiment/analysis/failed-runs.ts";
import { officeMeasures, type PlansOf, readOfficeLoad } from "../../experiment/analysis/office-load.ts";
import { cellsAt } from "../../experiment/analysis/point-of-view.ts";
import type { Difference, StudyResults } from "../../experiment/analysis/results.ts";
import type { Cell } from "../../experiment/plan/cells.ts";
import type { MeasureName } from "../../model/measures.ts";
import { ownPoint } from "../../scenario/plan-parameters.ts";
import { labelWithUnit, meanInWords } from "../../words/cell-values.ts";
import { controlSentence } from "../../words/controls.ts";
import {
  averageDifference,
  type DifferenceWord,
  differenceLegend,
  pairsLeftOut,
  toldWord,
} from "../../words/differences.ts";
import { atPoint } from "../../words/levers.ts";
import { idleIn, officeTitle, overloadedIn, unspentPots } from "../../words/office-load.ts";
import * as study from "../../words/study.ts";
import { warmUpSentence } from "../../words/warm-up.ts";
import { cellValue } from "../cell-value.ts";
import { controlsOf, planFacts } from "../plan-means.ts";
import { moneyLines } from "./money-lines.ts";
import { pairLines } from "./pairs.ts";
import { sampleLines } from "./sample-screen.ts";
import { prose, type Screen } from "./screen.ts";
import { tableLines } from "./table.ts";
import { verdictLines } from "./verdict-lines.ts";

const cost: MeasureName = "costPerClientMonth";

/** A study seen from one point of its sweep. */
interface View {
  readonly results: StudyResults;
  readonly cells: readonly Cell[];
  readonly point: string;
  readonly differenceOf: (cell: Cell, measure: MeasureName) => Difference | undefined;
}

/**
 * Title first; no line wider than the screen.
 * @param replicationsInFile where this command was given another number.
 */
export function comparisonLines(
  results: StudyResults,
  screen: Screen,
  replicationsInFile?: number,
): string[] {
  if (results.design !== undefined) return sampleLines(results, screen);
  const { scenario } = results;
  const view = viewOf(results);
  const controls = controlsOf(
    scenario,
    results.hypotheses.flatMap(({ hypothesis, notJudged }) => (notJudged === undefined ? [hypothesis] : [])),
  );
  return [
    ...planLines(view, screen),
    "",
    ...wordsTable(view, screen),
    "",
    ...moneyLines(results, view.cells, screen),
    ...officeLines(view, screen),
    ...prose(screen, study.numbersTitle(scenario.baseline, view.point)),
    "",
    ...scenario.measures.flatMap(({ measure }) => [...numbersTable(view, measure, screen), ""]),
    ...verdictLines(results, screen, replicationsInFile),
    ...prose(screen, controlSentence(controls)),
    ...prose(screen, study.simultaneousRanges(results.hypotheses)),
    ...prose(screen, study.chanceOnly),
    ...prose(screen, warmUpSentence(results)),
    ...prose(screen, study.notMatched),
    ...prose(screen, study.copiesSentence(results)),
    ...prose(screen, study.otherPoints(new Set(results.cells.map(({ pointIndex }) => pointIndex)).size - 1)),
  ];
}

function viewOf(results: StudyResults): View {
  const pointIndex = results.pointOfView;
  const cells = cellsAt(results, pointIndex);
  return {
    results,
    cells,
    point: atPoint(results.request.kind === "compare" ? ownPoint(results.scenario) : (cells[0]?.point ?? {})),
    differenceOf: (cell, measure) =>
      results.differences.find(
        (one) => one.plan === cell.plan.name && one.pointIndex === pointIndex && one.measure === measure,
      ),
  };
}

function planLines({ cells, results }: View, screen: Screen): string[] {
  const { baseline } = results.scenario;
  return pairLines(
    cells.map(({ plan }) => [plan.name, study.planLine(plan.label, plan.name === baseline)]),
    screen.proseWidth,
  );
}

function wordsTable({ results, cells, point, differenceOf }: View, screen: Screen): string[] {
  const measures = results.scenario.measures.map(({ measure }) => measure);
  const used = new Set<DifferenceWord>();
  const failed = failedCells(results);
  const told = (word: DifferenceWord) => {
    used.add(word);
    return word;
  };
  const wordOr = (cell: Cell, measure: MeasureName) => {
    if (failed.has(cell)) return told("failed");
    const difference = measure === cost ? undefined : differenceOf(cell, measure);
    if (difference === undefined) return meanInWords(measure, cellValue(results, cell, measure));
    return told(toldWord(difference));
  };
  const rows = [...measures.filter((measure) => measure !== cost), cost].map((measure) => [
    labelWithUnit(measure),
    ...cells.map((cell) => wordOr(cell, measure)),
  ]);
  const table = tableLines({ header: [point, ...cells.map(({ plan }) => plan.name)], rows }, screen.width);
  const legend = differenceLegend(used);
  return legend === "" ? table : [...table, "", ...prose(screen, legend)];
}

/** Clients, staff and money of each plan, and what they come to in a sentence. */
function officeLines({ results, cells }: View, screen: Screen): string[] {
  const asked: readonly MeasureName[] = results.scenario.measures.map(({ measure }) => measure);
  const rows = officeMeasures
    .filter((measure) => !asked.includes(measure))
    .filter((measure) => cells.some((cell) => cellValue(results, cell, measure).count > 0))
    .map((measure) => [
      labelWithUnit(measure),
      ...cells.map((cell) => meanInWords(measure, cellValue(results, cell, measure))),
    ]);
  if (rows.length === 0) return [];
  const load = readOfficeLoad(cells.map((cell) => results.values[results.cells.indexOf(cell)]));
  const pots = load.unspent.map(({ place, spentShare }) => {
    const { plan, point } = cells[place];
    const { parameters } = planFacts(results.scenario, plan, point);
    const budgeted = parameters["provisions.perClientYear"] * parameters["intake.places"];
    return { plan: plan.name, budgeted, spentShare };
  });
  const told = ({ places, isThroughout }: PlansOf) => ({
    names: places.map((place) => cells[place].plan.name),
    isThroughout,
  });
  return [
    ...prose(screen, officeTitle),
    "",
    ...tableLines({ header: ["", ...cells.map(({ plan }) => plan.name)], rows }, screen.width),
    "",
    ...[overloadedIn(told(load.overloaded)), idleIn(told(load.idle)), unspentPots(pots)]
      .filter((sentence) => sentence !== "")
      .flatMap((sentence) => [...prose(screen, sentence), ""]),
  ];
}

function numbersTable(
  { results, cells, differenceOf }: View,
  measure: MeasureName,
  screen: Screen,
): string[] {
  const rows = cells.map((cell) => {
    const mean = meanInWords(measure, cellValue(results, cell, measure));
    const difference = differenceOf(cell, measure);
    if (difference === undefined) return [`  ${cell.plan.name}`, mean, "", ""];
    const { interval, pairsAbove } = difference;
    return [
      `  ${cell.plan.name}`,
      mean,
      averageDifference(difference),
      study.pairsHigher(pairsAbove, interval.count),
    ];
  });
  const differences = cells.flatMap((cell) => differenceOf(cell, measure) ?? []);
  return [
    ...tableLines({ header: [labelWithUnit(measure), ...study.numbersHeadings], rows }, screen.proseWidth),
    ...prose(screen, pairsLeftOut(differences, results.replications)),
  ];
}
