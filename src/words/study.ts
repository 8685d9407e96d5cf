// What a study is and what its ranges mean, said around the table.
import type { HypothesisResult, StudyResults } from "../experiment/analysis/results.ts";
import type { Cell } from "../experiment/plan/cells.ts";
import type { ParameterName } from "../model/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { lettersOf } from "../text/letters.ts";
import { pointsOf, valueText } from "./levers.ts";
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";

/** 6 plans x 5 meeting loads x 40 simulated programmes · same clients in every plan */
export function designLine(plans: number, sweep: Scenario["sweep"], replications: number): string {
  const axes = sweep.map(({ lever, values }) => pointsOf(lever, values.length));
  const size = [counted(plans, "plan"), ...axes, counted(replications, "simulated programme")].join(" x ");
  return plans > 1 ? `${size} · same clients in every plan` : size;
}

/** What everybody else needs to see the same numbers: · seed davis-ybarra. A long one is cut. */
export function withSeed(line: string, seed: string): string {
  const letters = lettersOf(seed);
  const shown = letters.length > mostSeedLength ? `${letters.slice(0, mostSeedLength).join("")}...` : seed;
  return `${line} · seed ${shown}`;
}

const mostSeedLength = 40;

/** mean of 40 simulated programmes; one simulated programme. */
export function meanOfProgrammes(replications: number): string {
  return replications === 1
    ? "one simulated programme"
    : `mean of ${counted(replications, "simulated programme")}`;
}

/** Caseworkers alone, scarce provisions (what we have now) */
export function planLine(label: string, isBaseline: boolean): string {
  return isBaseline ? `${label} (what we have now)` : label;
}

/** Over the numbers, measure by measure. */
export function numbersTitle(baseline: string, point: string): string {
  return `In numbers${point === "" ? "" : `, ${point}`}: each plan's mean, its average change from ${baseline} with the range from chance, and in how many programmes it is higher.`;
}

/** The headings of the numbers: a plan's mean, its change with the range, and in how many programmes it is higher. */
export const numbersHeadings = ["mean", "change", "higher in"] as const;

/** The headings of one plan's measures. */
export const spreadHeadings = ["mean", "lowest to highest"] as const;

/** Plan: team-generous, Case teams with generous provisions. */
export function onePlan(name: string, label: string): string {
  return name === label ? `Plan: ${name}` : `Plan: ${name}, ${label}`;
}

/** What the columns of one plan's measures hold. */
export function spreadLegend(replications: number): string {
  return replications === 1
    ? "Only one simulated programme: how others would come out is not known."
    : `Mean over ${counted(replications, "simulated programme")}, with the lowest and the highest of them. The spread is chance alone.`;
}

/** Where the rest of a sweep is. */
export function otherPoints(others: number): string {
  return others > 0
    ? `The other ${counted(others, "point")} of the sweep ${others === 1 ? "is" : "are"} in differences.csv and in the charts.`
    : "";
}

/** The same for a board, which has no tables at hand: the sweep's point above the table is one of several. */
export function otherPointsTried(others: number): string {
  return others > 0
    ? `${counted(others, "other point")} of the sweep ${others === 1 ? "was" : "were"} simulated too: the report for a researcher shows ${others === 1 ? "it" : "them"}.`
    : "";
}

/** 40 of 40 */
export function pairsHigher(above: number, of: number): string {
  return of === 0 ? "" : `${count(above)} of ${count(of)}`;
}

/** What the ranges cover and what they do not. */
export const chanceOnly = "These ranges cover chance only, not unknown inputs or what the model leaves out.";

/**
 * Every interval of the verdicts is wider, so that all hold at once; silent where fewer than two were judged. What could
 * not be judged has no range.
 */
export function simultaneousRanges(claims: readonly Pick<HypothesisResult, "notJudged">[]): string {
  const judged = claims.filter(({ notJudged }) => notJudged === undefined).length;
  return judged > 1 ? `The ${judged} verdicts hold together: their ranges are widened for that.` : "";
}

/** Not matched to any agency's own records. */
export const notMatched = "Not matched to your agency.";

/** Likewise, where the file says what was observed, and the worlds are those of a table. */
export const matchedAsTheTable =
  "Matched to your agency as far as the table of worlds is: if a match wrote it, show its folder to see which measures lie within which ranges.";

/** Which rows repeat those of another plan or point, because every differing lever is without effect there. */
export function copiesSentence({ cells }: Pick<StudyResults, "cells">): string {
  const copies = cells.flatMap((cell) =>
    cell.copyOf === undefined ? [] : [{ cell, source: cells[cell.copyOf] }],
  );
  const within = copies.filter(({ cell, source }) => cell.plan.name === source.plan.name);
  const repeatedWithin = namesOf(within);
  const repeatedAcross = copies.filter(({ cell, source }) => cell.plan.name !== source.plan.name);
  const differ = within.flatMap(({ cell: { point }, source }) =>
    Object.entries(point).flatMap(([lever, value]) =>
      valueText(value) === valueText(source.point[lever as ParameterName]) ? [] : [lever],
    ),
  );
  const levers = [...new Set(differ)];
  const isAtOnePoint = new Set(within.map(({ source }) => source)).size === repeatedWithin.length;
  const where = isAtOnePoint ? "at one point alone" : "at fewer points";
  const pairs = [
    ...new Set(repeatedAcross.map(({ cell, source }) => `${cell.plan.name} repeats ${source.plan.name}`)),
  ];
  return [
    repeatedWithin.length === 0
      ? ""
      : `${listed(repeatedWithin)} ${repeatedWithin.length === 1 ? "was" : "were each"} run ${where}: ${listed(levers)} ${levers.length === 1 ? "changes" : "change"} nothing there, so the other rows are copies.`,
    pairs.length === 0 ? "" : `Copies, because nothing that acts differs: ${listed(pairs)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function namesOf(copies: readonly { readonly cell: Cell }[]): string[] {
  return [...new Set(copies.map(({ cell }) => cell.plan.name))];
}

/** Runs that should differ and do not. */
export function twinRuns(pairs: number): string {
  return `Alarm: ${counted(pairs, "run")} with other seeds repeated another run of the same plan exactly. Please report this; the results cannot be trusted.`;
}

/** Every run has its row; what failed is said. */
export function failedRuns(failed: number, all: number, reason: string): string {
  return `${count(failed)} of ${counted(all, "run")} failed, the first because: ${reason}`;
}

/** In place of results, where there are none. */
export function allRunsFailed(failed: number, reason: string): string {
  const all = failed === 1 ? "The only run" : `All ${count(failed)} runs`;
  const which = failed === 1 ? "" : "the first ";
  return `No run succeeded, so there are no results. ${all} failed, ${which}because: ${reason} Each failed run is in runs.csv with its reason.`;
}
