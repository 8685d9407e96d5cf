// What a study is and what its ranges mean, said around the table.
import type { Cell, StudyResults } from "../experiment/design/results.ts";
import type { ParameterName } from "../model/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { atPoint, pointsOf } from "./levers.ts";
import { listed } from "./lists.ts";
import { counted } from "./numbers.ts";

/** 6 plans x 5 meeting loads x 40 simulated programmes · same clients in every plan */
export function designLine(plans: number, sweep: Scenario["sweep"], replications: number): string {
  const axes = sweep.map(({ lever, values }) => pointsOf(lever, values.length));
  const size = [counted(plans, "plan"), ...axes, counted(replications, "simulated programme")].join(" x ");
  return plans > 1 ? `${size} · same clients in every plan` : size;
}

/** The line that names a plan: "alone-scarce: Caseworkers alone, scarce provisions (what we have now)". */
export function planLine(label: string, isBaseline: boolean): string {
  return isBaseline ? `${label} (what we have now)` : label;
}

/** Over the words table. */
export function wordsTableTitle(baseline: string): string {
  return `Against ${baseline}, whose own numbers stand in its column`;
}

/** Over the numbers table. */
export function numbersTableTitle(baseline: string): string {
  return `Average difference from ${baseline}, with its 95 % range from chance`;
}

/** What the ranges cover and what they do not. */
export const chanceOnly = "These ranges cover chance only, not unknown inputs or what the model leaves out.";

/** Every interval of the verdicts is wider, so that all hold at once. */
export function simultaneousRanges(hypotheses: number): string {
  return hypotheses > 1 ? `The ${hypotheses} verdicts hold together: their ranges are widened for that.` : "";
}

/** Not matched to any agency's own records. */
export const notMatched = "Not matched to your agency.";

/** Which plans were not run again along a lever that changes nothing in them. */
export function copiesSentence({ cells }: Pick<StudyResults, "cells">): string {
  const copies = cells.filter((cell) => cell.copyOf !== undefined);
  const groups = new Map<string, Cell[]>();
  for (const cell of copies) groups.set(sourceOf(cell, cells), [...(groups.get(sourceOf(cell, cells)) ?? []), cell]);
  return [...groups].map(([source, group]) => copySentence(source, group, cells)).join(" ");
}

/** The plan whose runs the cell repeats. */
function sourceOf(cell: Cell, cells: readonly Cell[]): string {
  return cells[cell.copyOf ?? 0].plan.name;
}

function copySentence(source: string, group: readonly Cell[], cells: readonly Cell[]): string {
  const own = group.filter((cell) => cell.plan.name === source);
  const others = [...new Set(group.filter((cell) => cell.plan.name !== source).map((cell) => cell.plan.name))];
  const levers = [...new Set(own.flatMap((cell) => Object.keys(cell.point) as ParameterName[]))];
  const first = cells[group[0].copyOf ?? 0];
  const sentences: string[] = [];
  if (own.length > 0) {
    sentences.push(`${source} was run once (${atPoint(first.point)}): ${listed(levers)} changes nothing in it, so its other rows are copies.`);
  }
  if (others.length > 0) sentences.push(`The rows of ${listed(others)} that equal those of ${source} are copies.`);
  return sentences.join(" ");
}

/** Every run has its row; what failed is said. */
export function failedRuns(failed: number, all: number, reason: string): string {
  return `${counted(failed, "run")} of ${counted(all, "run")} failed, the first because: ${reason}`;
}
