// The difference chart: each plan against the baseline, with the zone in which a difference does not matter.

import type { Findings } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import { quoted } from "../words/labels.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { differenceFinding, wordOf } from "./difference-finding.ts";
import { differencePanel } from "./difference-panel.ts";
import { tableInterval } from "./numbers.ts";
import { panelsInRow } from "./panels.ts";
import { looksFor } from "./reading-looks.ts";
import { rowLabelWidth } from "./row-axis.ts";
import { firstThatFit, rowsThatFit } from "./rows-that-fit.ts";
import { chartWidth } from "./style.ts";

const gap = 22;
const widestPanel = 330;
const usualRowHeight = 40;
/** Where plans are many. */
const lowRowHeight = 32;

/**
 * The rows of the study's differences for its primary measures at the point that most hypotheses name. Undefined
 * when there is no such row, as in a study of one plan.
 * @param leastRowHeight pixels of a plan's row, at least.
 */
export function differenceChart(
  results: Findings,
  leastRowHeight: number = usualRowHeight,
): Chart | undefined {
  const pointIndex = results.pointOfView;
  const { scenario } = results;
  const measures = scenario.measures.map(({ measure }) => measure);
  const drawnRows = measures.flatMap((measure) =>
    results.differences.filter(
      (row) => row.measure === measure && row.pointIndex === pointIndex && row.than === scenario.baseline,
    ),
  );
  if (drawnRows.length === 0) return undefined;
  const plansDrawn = [...new Set(drawnRows.map(({ plan }) => plan))];
  const labelOf = (plan: string) => scenario.plans.find(({ name }) => name === plan)?.label ?? plan;
  const shown = measures.filter((measure) => drawnRows.some((row) => row.measure === measure));
  const panelRows = Math.ceil(shown.length / panelsInRow(shown.length));
  const rowHeight =
    plansDrawn.length > rowsThatFit(panelRows, leastRowHeight)
      ? Math.min(leastRowHeight, lowRowHeight)
      : leastRowHeight;
  const fitting = firstThatFit(plansDrawn, rowsThatFit(panelRows, rowHeight), () => false);
  return composeChart(results, {
    name: "difference",
    title: findingAtPoint(differenceFinding(drawnRows, labelOf(scenario.baseline)), results),
    subtitle: [
      `Each plan minus ${quoted(labelOf(scenario.baseline))}; ${meanOfProgrammes(results.replications)}, the same clients in every plan. Bars: range from chance alone, wide enough to hold for all rows at once.`,
      ...fitting.said,
    ],
    description: `Differences from ${labelOf(scenario.baseline)}, one panel a measure and one row a plan, with the range from chance alone. The shaded zone holds differences too small to matter. Shape and colour give the reading: better or worse, more or less where neither is better, about the same, too close to call.`,
    panels: {
      concat: shown.map((measure, place) =>
        differencePanel({
          measure,
          differences: drawnRows.filter((row) => row.measure === measure && fitting.shown.includes(row.plan)),
          labelOf,
          isFirst: place % panelsInRow(shown.length) === 0,
          width: panelWidth(shown.length),
          leastRowHeight: rowHeight,
        }),
      ),
      columns: panelsInRow(shown.length),
      spacing: gap,
    },
    left: rowLabelWidth,
    key: [
      ...looksFor(shown),
      { label: "differences too small to matter", colour: "#d6d6d6", shape: "square", size: 200 },
    ],
    table: {
      columns: [
        "measure",
        "plan",
        "than",
        "difference",
        "low",
        "high",
        "pairs",
        "pairs above",
        "pairs below",
        "what matters",
        "reading",
      ],
      rows: drawnRows.map((row) => [
        measureEntry(row.measure).label,
        labelOf(row.plan),
        labelOf(row.than),
        ...tableInterval(row.interval),
        row.pairsAbove,
        row.pairsBelow,
        row.matters,
        wordOf(row),
      ]),
    },
  });
}

/** What the labels leave, shared by the panels of a row. */
function panelWidth(panels: number): number {
  const inRow = panelsInRow(panels);
  return Math.min(widestPanel, Math.floor((chartWidth - rowLabelWidth - gap * (inRow - 1)) / inRow));
}
