// What of a board's page is printed: two sheets hold so many plans, and the others are named with where they stand.
import { cutAt } from "../charts/short-title.ts";
import type { PlanInReport, ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { sideLines } from "../words/report-sides.ts";
import { namedOnPaper } from "../words/report-words.ts";
import { answerOfStudy } from "./answer.ts";
import { html, type Markup, ofUser } from "./html.ts";
import { letterAt } from "./letters.ts";
import { loadSentences } from "./load-sentences.ts";
import type { StudyRecord } from "./material.ts";

/** Rows of a table and of a chart on a board's two sheets, the baseline's among them: at most, and however much else there is. */
export const mostOnPaper = 8;
const fewestOnPaper = 4;

export interface Paper {
  /** Plans that have a row. */
  readonly plans: number;
  /** Smaller type, where the first sheet would be too short for usual type. */
  readonly isDense: boolean;
}

/** Lines of a sheet. */
const usualSheet = 59;
const denseSheet = 67;
/** Headings, leads and notes of the first sheet, in lines. */
const always = 28;
const charactersOfLine = 115;
/** What a measure takes among the meanings of numbers, and a plan in the two tables together. */
const lineOfMeasure = 0.6;
const linesOfPlan = 2;
const linesOfManyMeasures = 2.5;
/** So many share a sheet's width without a cell of two lines. */
export const fewMeasures = 4;

/** How many plans a board's first sheet holds, in what type: as many as fit, in usual type where they do. */
export function paperOf(findings: Findings, more: ReportFindings): Paper {
  const { measures } = findings.scenario;
  const linesOf = (text: string) => Math.ceil(text.length / charactersOfLine);
  const told = [...answerOfStudy({ findings, more, further: [] }), ...loadSentences(more.load)];
  const sentences = told.reduce((lines, sentence) => lines + linesOf(sentence), 0);
  const sides = sideLines(more.sides).clear.length;
  const alarms = more.runs.failed > 0 ? 2 : 0;
  const linesFor = (plans: number) =>
    always +
    sentences +
    alarms +
    more.unvarying.length +
    lineOfMeasure * measures.length +
    sides +
    Math.ceil(Math.min(mostNamed, more.plans.length - plans) / 3) +
    plans * (measures.length > fewMeasures ? linesOfManyMeasures : linesOfPlan);
  const most = Math.min(mostOnPaper, more.plans.length);
  if (linesFor(most) <= usualSheet) return { plans: most, isDense: false };
  for (let plans = most; plans > fewestOnPaper; plans--)
    if (linesFor(plans) <= denseSheet) return { plans, isDense: true };
  return { plans: Math.min(most, fewestOnPaper), isDense: true };
}

const mostNamed = 14;
const labelOnPaper = 40;

/** The class of a plan's row, which hides it on a board's paper where there is no room. */
export function rowClass(place: number, paper: Paper | undefined): string {
  return paper === undefined || place < paper.plans ? "of-plan" : "of-plan screen-only";
}

/** On paper alone: the plans that have no row there. */
export function plansLeftOut(plans: readonly PlanInReport[], paper: Paper, { folder }: StudyRecord): Markup {
  const left = plans.slice(paper.plans);
  if (left.length === 0) return html``;
  const named = left
    .slice(0, mostNamed)
    .map(({ plan }, place) => `${letterAt(paper.plans + place)}: ${cutAt(plan.label, labelOnPaper)}`);
  return html`<p class="paper-only faint">${ofUser(namedOnPaper(named, left.length, folder))}</p>`;
}
