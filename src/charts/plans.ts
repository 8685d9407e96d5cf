// The plans beside each other: a panel for each measure that matters, a row for each plan in its colour and shape.
import type { ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { Difference, Findings } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { amount } from "../words/amounts.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { capitalised, listed } from "../words/lists.ts";
import { counted } from "../words/numbers.ts";
import { findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { differenceFinding, wordOf } from "./difference-finding.ts";
import { drawn, endsOf, tableNumber } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, looksOfPlansRun, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { heightOfRows, rowEncoding, rowLabel, rowLabelWidth } from "./row-axis.ts";
import { firstThatFit, type Room, rowsThatFit } from "./rows-that-fit.ts";
import { charactersIn, chartWidth, faintInk, haloText, panelTitle, zoneFill } from "./style.ts";
import { breakLines } from "./text-lines.ts";

/** Panels that share a row with the plans' names; further measures stand in the table. */
const mostPanels = 4;
const gap = 18;
const headingSize = 11;
/** Pixels of a row whose label has two lines. */
const twoLines = 34;
/** Room at both ends of a scale, as a share of what is drawn. */
const margin = 0.12;

interface PlanOnMeasure {
  readonly measure: MeasureName;
  readonly look: PlanLook;
  readonly isBaseline: boolean;
  /** NaN where the measure has no value in the plan. */
  readonly mean: number;
  /** Absent of the baseline, and where nothing can be told. */
  readonly difference?: Difference;
  readonly matters: number;
}

/** Undefined where there are not two plans, or no measure has a value in any of them. */
export function plansChart(
  results: Findings,
  { plans, differences }: Pick<ReportFindings, "plans" | "differences">,
  leastRowHeight: number,
  room?: Room,
): Chart | undefined {
  const base = plans.find(({ isBaseline }) => isBaseline);
  if (base === undefined || plans.length < 2) return undefined;
  const looks = looksOfPlansRun(results);
  const fitting = firstThatFit(
    plans,
    room?.rows ?? rowsThatFit(1, twoLines),
    ({ isBaseline }) => isBaseline,
    room?.elsewhere,
  );
  const isDrawn = ({ look }: PlanOnMeasure) => fitting.shown.some(({ plan }) => plan.name === look.plan.name);
  const all = results.scenario.measures.map(({ measure, matters }) =>
    plans.map(({ plan, isBaseline, values }): PlanOnMeasure => {
      const difference = differences.find((one) => one.measure === measure && one.plan === plan.name);
      return {
        ...{ measure, matters, isBaseline },
        look: looks.find((one) => one.plan.name === plan.name) ?? looks[0],
        mean: values?.[measure].mean ?? Number.NaN,
        ...(isBaseline || difference === undefined ? {} : { difference }),
      };
    }),
  );
  const defined = all.filter((own) => own.some(({ mean }) => Number.isFinite(mean)));
  const shown = defined.slice(0, mostPanels);
  const [first] = shown;
  if (first === undefined) return undefined;
  const now = quoted(base.plan.label);
  const told = first.flatMap(({ difference }) => difference ?? []);
  const width = Math.min(260, Math.floor((chartWidth - rowLabelWidth) / shown.length) - gap);
  return composeChart(results, {
    name: "plans",
    title:
      told.length === 0
        ? `${capitalised(measureInSentence(first[0].measure))} under ${counted(plans.length, "plan")}`
        : findingAtPoint(differenceFinding(told, base.plan.label), results),
    subtitle: [
      `Means of ${counted(results.replications, "simulated programme")}. Bars: range of the difference from ${now}, from chance alone. Line and shade: ${now}, and what is too near to it to matter. Scales need not begin at 0.`,
      ...notDrawn(all, defined, shown),
      ...fitting.said,
    ],
    description: `A panel for each measure that matters, a row for each plan: its mean, and around it the range of its difference from ${now}. A line marks ${now}, a shade what is too near to it to matter. A plan keeps its colour and shape in all charts.`,
    panels: {
      hconcat: shown.map((own, place) => panelOf(own.filter(isDrawn), place === 0, width, leastRowHeight)),
      spacing: gap,
    },
    left: rowLabelWidth,
    key: [],
    table: {
      columns: ["measure", "plan", "mean", "difference", "low", "high", "what matters", "reading"],
      rows: all.flatMap((own) => own.map(tableRow)),
    },
  });
}

/** Measures that have no panel, and why. */
function notDrawn(
  all: readonly (readonly PlanOnMeasure[])[],
  defined: readonly (readonly PlanOnMeasure[])[],
  shown: readonly (readonly PlanOnMeasure[])[],
): string[] {
  const name = ([{ measure }]: readonly PlanOnMeasure[]) => measureInSentence(measure);
  const without = all.filter((own) => !defined.includes(own)).map(name);
  const further = defined.length - shown.length;
  return [
    ...(without.length === 0 ? [] : [`No plan has a value of ${listed(without)}.`]),
    ...(further === 0 ? [] : [`${counted(further, "further measure")}: in the table of plans.`]),
  ];
}

function panelOf(
  own: readonly PlanOnMeasure[],
  isFirst: boolean,
  width: number,
  leastRowHeight: number,
): PlainObject {
  const [{ measure, matters }] = own;
  const { label, unit } = measureEntry(measure);
  const rows = own.map(({ look }) => rowLabel(look.plan.label));
  const looks = own.map(({ look }) => look);
  const values = own
    .filter(({ mean }) => Number.isFinite(mean))
    .map((one) => ({
      row: rowLabel(one.look.plan.label),
      plan: one.look.plan.label,
      mean: drawn(one.mean),
      ...rangeAround(one),
      digits: amount(measure, one.mean),
    }));
  const base = own.find(({ isBaseline, mean }) => isBaseline && Number.isFinite(mean));
  const zone =
    base === undefined ? [] : [{ low: drawn(base.mean - matters), high: drawn(base.mean + matters) }];
  const [lowest, highest] = endsOf([...values, ...zone].flatMap(({ low, high }) => [low, high]));
  const room = (highest - lowest || Math.abs(highest) || 1) * margin;
  const x: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale: { domain: [drawn(lowest - room), drawn(highest + room)], nice: false },
    axis: { title: unit, tickCount: 3, grid: false, labelOverlap: true },
  };
  const y = rowEncoding(rows, isFirst);
  const color = colourByPlan(looks);
  return {
    title: {
      ...panelTitle(breakLines(label, charactersIn(width, headingSize, "bold"))),
      fontSize: headingSize,
    },
    width,
    height: heightOfRows(rows, leastRowHeight),
    data: { values },
    layer: [
      {
        data: { values: zone },
        mark: { type: "rect", color: zoneFill },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" } },
      },
      ...(base === undefined
        ? []
        : [
            {
              data: { values: [{ mean: drawn(base.mean) }] },
              mark: { type: "rule", color: faintInk },
              encoding: { x },
            },
          ]),
      {
        mark: { type: "rule", strokeWidth: 2 },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" }, y, color },
      },
      {
        mark: { type: "point", filled: true, size: 50, opacity: 1 },
        encoding: { x, y, color, shape: shapeByPlan(looks) },
      },
      ...haloText({ dy: -10, fontSize: 9 }, { x, y, text: { field: "digits" } }),
    ],
  };
}

/** The range of the difference, laid around the plan's own mean; no length where there is none to tell. */
function rangeAround({ mean, difference }: PlanOnMeasure) {
  const { estimate, low, high } = difference?.interval ?? { estimate: 0, low: 0, high: 0 };
  const isTold = difference?.isTold === true && Number.isFinite(low) && Number.isFinite(high);
  return {
    low: drawn(isTold ? mean + low - estimate : mean),
    high: drawn(isTold ? mean + high - estimate : mean),
  };
}

function tableRow({ measure, look, mean, difference, matters }: PlanOnMeasure): (string | number)[] {
  const { interval } = difference ?? {};
  return [
    measureEntry(measure).label,
    look.plan.label,
    tableNumber(mean),
    ...(interval === undefined
      ? ["", "", ""]
      : [interval.estimate, interval.low, interval.high].map((value) => tableNumber(value))),
    matters,
    difference === undefined ? "" : wordOf(difference),
  ];
}
