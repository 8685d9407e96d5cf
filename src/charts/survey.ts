// The survey chart: what workers said in the two waves, side by side, and how far they agreed on the panel.
import type { Asked, AskedTwice } from "../experiment/analysis/charts/survey.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { surveyItemEntry } from "../model/survey-answers.ts";
import { counted, decimal } from "../words/numbers.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { chanceRange, findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { drawn, drawnInterval, intervalColumns, tableInterval } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, looksOfPlansRun, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { heightOfRows, rowEncoding, rowLabel, rowLabelWidth } from "./row-axis.ts";
import { firstThatFit, rowsThatFit } from "./rows-that-fit.ts";
import { chartWidth, faintInk, haloText, panelTitle, widthOf } from "./style.ts";
import { surveyFinding } from "./survey-finding.ts";

const columns = 3;
const gap = 22;
const rowGap = 20;
/** Pixels below and above a panel. */
const axisAndHeading = 60;
const panelWidth = Math.floor((chartWidth - rowLabelWidth - gap * (columns - 1)) / columns) - 6;
const leastRowHeight = 40;
/** Pixels by which a wave's marks stand above or below the middle of the plan's row. */
const aside = { first: -3, second: 9 } as const;
const textAbove = -9;
const digitsSize = 10;

const agreement =
  "Agreement: Fleiss' kappa over the same situations, 1 when all answer alike, 0 when no more than by chance; where nobody is in a team, groups of caseworkers stand for teams.";
const noAgreement = "There are too few workers to ask how far they agree.";

/** The chart at the point that most hypotheses name; undefined when the second wave was not asked. */
export function surveyChart(results: Findings): Chart | undefined {
  const { survey } = results.charts;
  if (survey === undefined) return undefined;
  const all = looksOfPlansRun(results);
  const { answers, firstDay, secondDay } = survey;
  const shown = [...new Set(answers.map(({ asked }) => asked))];
  const panelRows = [true, false]
    .map((isKappa) => Math.ceil(shown.filter(({ item }) => (item === "kappa") === isKappa).length / columns))
    .reduce((sum, rows) => sum + rows, 0);
  const isBaseline = ({ plan }: PlanLook) => plan.name === results.scenario.baseline;
  const { shown: looks, said } = firstThatFit(all, rowsThatFit(panelRows, leastRowHeight), isBaseline);
  const isDrawn = ({ plan }: AskedTwice) => looks.some((look) => look.plan.name === plan.name);
  const gridOf = (some: readonly Asked[]): PlainObject => ({
    concat: some.map((asked, place) =>
      panelOf(
        asked,
        answers.filter((answer) => answer.asked === asked && isDrawn(answer)),
        looks,
        place % columns === 0,
      ),
    ),
    columns,
    // Panels stand under each other whatever numbers reach over their edges.
    bounds: "flush",
    spacing: { row: rowGap + axisAndHeading, column: gap },
  });
  const grids = [
    shown.filter(({ item }) => item === "kappa"),
    shown.filter(({ item }) => item !== "kappa"),
  ].filter(({ length }) => length > 0);
  const hasAgreement = shown.some(({ item }) => item === "kappa");
  const agreementSaid = hasAgreement ? agreement : noAgreement;
  const [first, second] = [firstDay, secondDay].map(dayInWords);
  const reading = `Upper, hollow symbol: the first wave${first}. Lower, filled symbol: the second${second}.`;
  return composeChart(results, {
    name: "survey",
    title: findingAtPoint(surveyFinding(survey), results),
    subtitle: [
      `${counted(all.length, "plan")}, ${meanOfProgrammes(results.replications)}. ${reading} Bars through the symbols: ${chanceRange}.`,
      `${agreementSaid} The ${hasAgreement ? "other " : ""}panels: what workers would tick in a questionnaire.`,
      ...said,
    ],
    description: `A panel for each thing asked, a row a plan. ${reading} The numbers are the two means. ${agreementSaid} ${shown
      .filter(({ item }) => item !== "kappa")
      .map(({ label, item }) => `${label}: ${surveyItemEntry(item).definition}`)
      .join(" ")}`,
    panels: { vconcat: grids.map(gridOf), spacing: rowGap },
    left: rowLabelWidth,
    key: [],
    table: {
      columns: ["asked", "plan", "wave", ...intervalColumns],
      rows: answers.flatMap(({ asked, plan, first, second }) => [
        [asked.label, plan.label, "first", ...tableInterval(first)],
        [asked.label, plan.label, "second", ...tableInterval(second)],
      ]),
    },
  });
}

/** Where the two means stand as text so that it does not reach into the next panel. */
function inside(middle: number, from: number): number {
  const half = ((1 - from) * widthOf("0.00 → 0.00", digitsSize)) / panelWidth / 2;
  return drawn(Math.min(Math.max(middle, from + half), 1 - half));
}

/** " (day 65 of the observed window)"; nothing where plans are asked on different days. */
function dayInWords(day: number | undefined): string {
  return day === undefined ? "" : ` (day ${day} of the observed window)`;
}

function panelOf(
  { label, item }: Asked,
  answers: readonly AskedTwice[],
  looks: readonly PlanLook[],
  isFirst: boolean,
): PlainObject {
  const rows = looks.map(({ plan }) => rowLabel(plan.label));
  const inBoth = answers.filter(({ first, second }) => first.count > 0 && second.count > 0);
  const waveOf = (wave: "first" | "second") =>
    answers
      .filter((answer) => answer[wave].count > 0)
      .map(({ plan, ...answer }) => ({
        row: rowLabel(plan.label),
        plan: plan.label,
        ...drawnInterval(answer[wave]),
      }));
  // Only agreement can be worse than by chance.
  const isBelowZero = answers.some(({ first, second }) => first.estimate < 0 || second.estimate < 0);
  const from = isBelowZero ? -1 : 0;
  const told = inBoth.map(({ plan, first, second }) => ({
    row: rowLabel(plan.label),
    middle: inside((first.estimate + second.estimate) / 2, from),
    digits: `${decimal(first.estimate)} → ${decimal(second.estimate)}`,
  }));
  const x: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale: { domain: [from, 1] },
    axis: {
      title: item === "kappa" ? "kappa" : surveyItemEntry(item).unit,
      values: [from, (from + 1) / 2, 1],
      format: "~g",
    },
  };
  const y = rowEncoding(rows, isFirst);
  const color = colourByPlan(looks);
  const marksOf = (wave: "first" | "second"): PlainObject => ({
    data: { values: waveOf(wave) },
    layer: [
      {
        mark: { type: "rule", strokeWidth: 1.5, yOffset: aside[wave], clip: true },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" }, y, color },
      },
      {
        mark: {
          type: "point",
          filled: wave === "second",
          ...(wave === "first" ? { fill: "#ffffff" } : {}),
          size: 46,
          opacity: 1,
          strokeWidth: 1.5,
          yOffset: aside[wave],
        },
        encoding: { x, y, color, shape: shapeByPlan(looks) },
      },
    ],
  });
  return {
    title: panelTitle(label),
    width: panelWidth,
    height: heightOfRows(rows, leastRowHeight),
    layer: [
      marksOf("first"),
      marksOf("second"),
      {
        data: { values: told },
        layer: haloText(
          { dy: textAbove, baseline: "bottom", fontSize: digitsSize, color: faintInk },
          { x: { ...x, field: "middle" }, y, text: { field: "digits" } },
        ),
      },
    ],
  };
}
