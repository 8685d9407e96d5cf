// The parts chart: what engagement is made of under each plan, and the index that the parts make.

import type { PlanSummary } from "../experiment/analysis/charts/engagement-parts.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import type { Plan } from "../scenario/scenario.ts";
import { amount } from "../words/amounts.ts";
import { quoted } from "../words/labels.ts";
import { counted } from "../words/numbers.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { chanceRange, findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { drawnInterval, intervalColumns, tableInterval } from "./numbers.ts";
import { furthestPart, partsFinding } from "./parts-finding.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, looksOfPlansRun, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { heightOfRows, rowEncoding, rowLabel, rowLabelWidth } from "./row-axis.ts";
import { firstThatFit, rowsThatFit } from "./rows-that-fit.ts";
import { faintInk, haloText, panelTitle } from "./style.ts";

const panelWidth = 96;
const leastRowHeight = 38;

/** The chart at the point that most hypotheses name; undefined when the index is undefined in every plan. */
export function partsChart(results: Findings): Chart | undefined {
  const { parts } = results.charts;
  if (parts === undefined) return undefined;
  const all = looksOfPlansRun(results);
  const isBaseline = ({ plan }: PlanLook) => plan.name === results.scenario.baseline;
  const { shown: looks, said } = firstThatFit(all, rowsThatFit(1, leastRowHeight), isBaseline);
  const { index: engagementIndex, parts: engagementParts, summaries } = parts;
  const { label, definition } = measureEntry(engagementIndex);
  const panels = engagementParts.map((measure, place) =>
    panelOf(measure, summaries, looks, results.scenario.baseline, place === 0),
  );
  return composeChart(results, {
    name: "parts",
    title: findingAtPoint(partsFinding(parts), results),
    subtitle: [
      `${label}: ${definition}`,
      `${counted(all.length, "plan")}, ${meanOfProgrammes(results.replications)}. Bars through the symbols: ${chanceRange}.${dashedLine(results)} ${furthestPart(parts)}`.trim(),
      ...said,
    ],
    description: `Four parts of engagement and the index itself, a row a plan, with the ${chanceRange}. ${label}: ${definition}`,
    panels: {
      hconcat: [
        { hconcat: panels, spacing: 16 },
        panelOf(engagementIndex, summaries, looks, results.scenario.baseline, false),
      ],
      spacing: 34,
    },
    left: rowLabelWidth,
    key: [],
    table: {
      columns: ["measure", "plan", ...intervalColumns],
      rows: summaries.map(({ measure, plan, interval }) => [
        measureEntry(measure).label,
        plan.label,
        ...tableInterval(interval),
      ]),
    },
  });
}

/** A plan alone has no line to be read against. */
function dashedLine(results: Findings): string {
  const { plans, scenario } = results;
  const baseline = plans.find(({ name }) => name === scenario.baseline);
  const isAlone = plans.length < 2;
  return baseline === undefined || isAlone ? "" : ` Dashed line: ${quoted(baseline.label)}.`;
}

function panelOf(
  measure: MeasureName,
  summaries: readonly PlanSummary[],
  looks: readonly PlanLook[],
  baseline: string,
  isFirst: boolean,
): PlainObject {
  const { label, unit } = measureEntry(measure);
  const rowOf = (plan: Plan) => rowLabel(plan.label);
  const rows = looks.map(({ plan }) => rowOf(plan));
  const values = summaries
    .filter(
      (summary) =>
        summary.measure === measure &&
        looks.some(({ plan }) => plan.name === summary.plan.name) &&
        !Number.isNaN(summary.interval.estimate),
    )
    .map(({ plan, interval }) => ({
      row: rowOf(plan),
      plan: plan.label,
      ...withinScale(drawnInterval(interval)),
      digits: amount(measure, interval.estimate),
      isBaseline: looks.length > 1 && plan.name === baseline,
    }));
  const x: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale: { domain: [0, 1] },
    axis: { title: unit, values: [0, 0.5, 1], format: "~g" },
  };
  const y = rowEncoding(rows, isFirst);
  const color = colourByPlan(looks);
  return {
    title: panelTitle(label.split(" ")),
    width: panelWidth,
    height: heightOfRows(rows, leastRowHeight),
    data: { values },
    layer: [
      {
        transform: [{ filter: { field: "isBaseline", equal: true } }],
        mark: { type: "rule", strokeDash: [3, 3], color: faintInk },
        encoding: { x },
      },
      {
        mark: { type: "rule", strokeWidth: 2 },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" }, y, color },
      },
      {
        mark: { type: "point", filled: true, size: 56, opacity: 1 },
        encoding: { x, y, color, shape: shapeByPlan(looks) },
      },
      ...haloText({ dy: -12, fontSize: 10 }, { x, y, text: { field: "digits" } }),
    ],
  };
}

/** Shares end at 0 and 1, and so do their drawn ranges; the table has the whole range. */
function withinScale({ mean, low, high }: ReturnType<typeof drawnInterval>) {
  return { mean, low: Math.max(0, low), high: Math.min(1, high) };
}
