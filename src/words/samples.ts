// What a sample of points is called, and what is wrong with one that cannot be taken.
import type { Design, DesignKind } from "../experiment/plan/designs/design.ts";
import type { ParameterName } from "../model/parameters.ts";
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";

const kindWords: Readonly<Record<DesignKind, string>> = {
  "latin-hypercube": "Latin hypercube",
  saltelli: "Sobol' sample",
  morris: "Morris paths",
  table: "your own table",
  waves: "waves of a match",
};

/** 3 plans x 320 points (Sobol' sample over 3 inputs) x 10 simulated programmes · same clients in every plan */
export function sampleLine(plans: number, design: Design, replications: number): string {
  const sample = `${counted(design.points.length, "point")} (${kindAndSize(design)})`;
  const size = `${counted(plans, "plan")} x ${sample} x ${counted(replications, "simulated programme")}`;
  return plans > 1 ? `${size} · same clients in every plan` : size;
}

/** A table has columns, of which not all need be inputs with a range. */
function kindAndSize({ kind, points, inputs }: Design): string {
  return kind === "table"
    ? `${kindWords.table} of ${counted(Object.keys(points[0]).length, "column")}${repeatedPoints(points)}`
    : `${kindWords[kind]} over ${counted(inputs.length, "input")}`;
}

/** Lines that say the same count as often as they stand there, which somebody may not have meant. */
function repeatedPoints(points: Design["points"]): string {
  const repeated = points.length - new Set(points.map((point) => JSON.stringify(point))).size;
  return repeated === 0
    ? ""
    : `, ${count(repeated)} of them ${repeated === 1 ? "a repetition" : "repetitions"}`;
}

/** Columns of somebody's own table that no ranks can be made of, and why; empty where there are none. */
export function columnsLeftOut({ points, inputs }: Design): string {
  const reasons = Object.keys(points[0] ?? {})
    .filter((column) => !inputs.some(({ name }) => name === column))
    .map((column) => `${column}, ${whyLeftOut(points.map((point) => point[column as ParameterName]))}`);
  return reasons.length === 0
    ? ""
    : `Left out when telling what the outcomes depend on, though every run has them: ${reasons.join("; ")}.`;
}

function whyLeftOut(values: readonly unknown[]): string {
  const isConstant = new Set(values.map((value) => JSON.stringify(value))).size === 1;
  return isConstant ? "the same at every point" : "which is neither a number nor a choice at every point";
}

export function notASample(found: string): string {
  return `--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample lhs:200, not "${found}".`;
}

export function notWorlds(found: string): string {
  return `--worlds wants a file of possible worlds that ends in .csv, such as the matched.csv of streetlevel match, not "${found}".`;
}

/** The numbers of rows that a Sobol' sample may have, where another was asked for. */
export function notAPowerOfTwo(found: number): string {
  const below = 2 ** Math.floor(Math.log2(found));
  return `A Sobol' sample keeps its balance only with a power of 2. Instead of ${count(found)} take ${count(below)} or ${count(2 * below)}.`;
}

export function noUncertainInputs(scenario: string): string {
  return `The scenario ${scenario} lists no uncertain inputs. Add some, such as\nuncertain: { disclosure.perContact: { from: 0.03, to: 0.12, source: assumption } }\nor vary everything that rests on judgement: --inputs guesses`;
}

export function tooManyInputs(found: number, most: number): string {
  return `A Sobol' sample takes at most ${count(most)} inputs, but there are ${count(found)}. Take --sample morris:20 first, and list those that matter as uncertain.`;
}

export function notInputs(found: string): string {
  return `--inputs wants uncertain or guesses, not "${found}".`;
}

/** Two ways of saying which points, of which only one can hold. */
export function notTogether(options: readonly string[]): string {
  return `${listed(options)} cannot be used together: each says which points are run.`;
}

export function needsSample(option: string): string {
  return `${option} needs a sample: add --sample lhs:200 (sweep) or --futures 200 (compare).`;
}

export function notOver(found: string): string {
  return `--over wants name=from..to:step, such as meetings.perWeek=0..5:1, or values with commas between them, such as contact.order=most-overdue,neediest, not "${found}".`;
}

export function overTwice(lever: string): string {
  return `--over ${lever} is given more than once.`;
}

/** --over meetings.perWeek: From 0 by 0.7 no step meets 2. */
export function overFault(lever: string, fault: string): string {
  return `--over ${lever}: ${fault}`;
}

export function tooManyOneByOne(found: number, most: number): string {
  return `${count(found)} values are listed here one by one; at most ${count(most)} can be. Write a range with a step, from..to:step.`;
}

/** @param fault a complaint that names the lever. */
export function overRule(fault: string): string {
  return `--over ${fault}`;
}

export function sweptByPlan(lever: string, plan: string): string {
  return `Plan ${plan} sets ${lever}, so it cannot be swept. Take it out of the plan, or sweep something else.`;
}

/** Hypotheses that the points of --over cannot judge. */
export function leftOut(hypotheses: readonly string[]): string {
  return hypotheses.length === 0
    ? ""
    : `Left out: ${listed(hypotheses)}, which need${hypotheses.length === 1 ? "s" : ""} points that this sweep does not have.`;
}
