// The years chart: every simulated programme of every plan as one dot, so that chance is seen and counted.
import type { ProgrammesOfMeasure, ProgrammesOfPlan } from "../experiment/analysis/charts/programmes.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import { amount } from "../words/amounts.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { capitalised } from "../words/lists.ts";
import { count, counted } from "../words/numbers.ts";
import { findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { drawn, endsOf, tableNumber } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { looksOfPlansRun } from "./plan-colours.ts";
import { rowEncoding, rowLabel, rowLabelWidth } from "./row-axis.ts";
import { firstThatFit, type Room, rowsThatFit } from "./rows-that-fit.ts";
import { scaleStart } from "./scale-start.ts";
import { chartWidth, faintInk } from "./style.ts";

/** More dots than an eye can count say no more. */
const mostDots = 60;
/** A dot and what stands along the axis, larger where an eye can count them one by one. */
const large = { bins: 70, pixels: 6, area: 20 } as const;
const small = { bins: 130, pixels: 3.4, area: 8 } as const;
const fewDots = 20;
const leastRowHeight = 22;
const usualRowHeight = 36;
const lineHeight = 13;

interface Dot {
  readonly value: number;
  readonly stack: number;
}

/** Undefined where there are not two programmes to see. What is said of programmes counts all of them. */
export function yearsChart(
  results: Findings,
  programmes: readonly ProgrammesOfMeasure[],
  room?: Room & { readonly rowHeight: number },
): Chart | undefined {
  const [first] = programmes;
  const withValues = first?.plans.filter(({ values }) => values.some((value) => !Number.isNaN(value))) ?? [];
  const { shown: plans, said } = firstThatFit(
    withValues,
    room?.rows ?? rowsThatFit(1, usualRowHeight),
    ({ isBaseline }) => isBaseline,
    room?.elsewhere,
  );
  if (first === undefined || plans.length === 0 || results.replications < 2) return undefined;
  const { measure } = first;
  const { label, unit } = measureEntry(measure);
  const looks = looksOfPlansRun(results);
  const dot = results.replications > fewDots ? small : large;
  const all = plans.flatMap(({ values }) => defined(values).slice(0, mostDots));
  const [lowest, highest] = endsOf(all);
  const margin = (highest - lowest || Math.abs(highest) || 1) * 0.03;
  const start = scaleStart(unit, lowest, highest);
  const domain = [start.isFromZero ? 0 : drawn(lowest - margin), drawn(highest + margin)] as const;
  const stacks = plans.map(({ values }) => stacked(defined(values).slice(0, mostDots), domain, dot.bins));
  const highestStack = endsOf(stacks.flat().map(({ stack }) => stack))[1] + 1;
  const rows = plans.map(({ plan }) => rowLabel(plan.label));
  const lines = Math.max(...rows.map((row) => row.split("\n").length));
  const rowHeight = Math.max(
    room?.rowHeight ?? leastRowHeight,
    lines * lineHeight + 6,
    highestStack * dot.pixels + 6,
  );
  const base = plans.find(({ isBaseline }) => isBaseline);
  const x: PlainObject = {
    field: "value",
    type: "quantitative",
    scale: { domain, nice: false },
    axis: { title: `${label}, ${start.title}`, tickCount: 6, grid: true },
  };
  return composeChart(results, {
    name: "years",
    title: findingAtPoint(yearsFinding(first, results), results),
    subtitle: [
      `Each dot: one simulated programme${results.replications > mostDots ? `, the first ${mostDots} of ${count(results.replications)} by number` : ""}. The line: the mean of ${quoted(base?.plan.label ?? "")}. How wide a row spreads is chance.`,
      ...said,
    ],
    description: `One row a plan, one dot for each simulated programme along ${measureInSentence(measure)}; dots of like values stand on one another. A vertical line marks the baseline's mean.`,
    panels: {
      width: chartWidth - rowLabelWidth,
      height: rows.length * rowHeight,
      layer: [
        ...(base === undefined
          ? []
          : [
              {
                data: { values: [{ value: drawn(mean(defined(base.values))) }] },
                mark: { type: "rule", color: faintInk },
                encoding: { x },
              },
            ]),
        {
          data: {
            values: stacks.flatMap((dots, place) =>
              dots.map(({ value, stack }) => ({ row: rows[place], value: drawn(value), stack })),
            ),
          },
          mark: { type: "point", filled: true, size: dot.area, opacity: 1 },
          encoding: {
            x,
            y: rowEncoding(rows, true),
            yOffset: {
              field: "stack",
              type: "quantitative",
              scale: {
                domain: [0, rowHeight / dot.pixels],
                range: [rowHeight - dot.pixels / 2 - 3, -dot.pixels / 2 - 3],
              },
            },
            color: {
              field: "row",
              type: "nominal",
              scale: { domain: rows, range: plans.map(({ plan }) => colourOf(plan.name, looks)) },
              legend: null,
            },
          },
        },
      ],
    },
    left: rowLabelWidth,
    key: [],
    table: {
      columns: ["plan", "programmes", "mean", "lowest", "highest", "above what we have now", "below"],
      rows: withValues.map((one) => tableRow(one, base)),
    },
  });
}

/** One claim, without a rank: in how many programmes a plan is above the baseline; of many plans, how many chance never turns. */
function yearsFinding({ measure, plans }: ProgrammesOfMeasure, { scenario }: Findings): string {
  const base = plans.find(({ isBaseline }) => isBaseline);
  const others = plans.filter((one) => one !== base);
  const name = measureInSentence(measure);
  if (base === undefined || others.length === 0) {
    const values = defined(plans[0]?.values ?? []);
    const [least, most] = endsOf(values);
    return `${capitalised(name)} runs from ${amount(measure, least)} to ${amount(measure, most)} over ${counted(values.length, "simulated programme")}`;
  }
  const now = quoted(scenario.plans.find(({ name }) => name === scenario.baseline)?.label ?? "");
  if (others.length === 1) {
    const { above, pairs } = pairsOf(others[0], base);
    return `In ${count(above)} of ${counted(pairs, "simulated programme")} ${name} is higher under ${quoted(others[0].plan.label)} than under ${now}`;
  }
  const steady = others
    .map((one) => pairsOf(one, base))
    .filter(({ above, below, pairs }) => pairs > 0 && (above === pairs || below === pairs)).length;
  const same = `${name} lies on the same side of ${now} in every programme`;
  if (steady === 0) return `Under none of the ${counted(others.length, "other plan")} ${same}`;
  return steady === others.length
    ? `Under all ${counted(steady, "other plan")} ${same}`
    : `Under ${count(steady)} of the ${counted(others.length, "other plan")} ${same}`;
}

function pairsOf({ values }: ProgrammesOfPlan, base: ProgrammesOfPlan) {
  const differences = defined(values.map((value, place) => value - base.values[place]));
  const above = differences.filter((difference) => difference > 0).length;
  const below = differences.filter((difference) => difference < 0).length;
  return { above, below, pairs: differences.length };
}

/** Dots of like values one on another, the first at the bottom. */
function stacked(values: readonly number[], [low, high]: readonly [number, number], bins: number): Dot[] {
  const inBin = new Map<number, number>();
  return [...values]
    .sort((one, other) => one - other)
    .map((value) => {
      const bin = Math.round(((value - low) / (high - low)) * bins);
      const stack = inBin.get(bin) ?? 0;
      inBin.set(bin, stack + 1);
      return { value: low + (bin / bins) * (high - low), stack };
    });
}

function tableRow(one: ProgrammesOfPlan, base: ProgrammesOfPlan | undefined): (string | number)[] {
  const values = defined(one.values);
  const pairs = base === undefined || one.isBaseline ? undefined : pairsOf(one, base);
  return [
    one.plan.label,
    values.length,
    tableNumber(mean(values)),
    ...endsOf(values).map((value) => tableNumber(value)),
    pairs === undefined ? "" : `${count(pairs.above)} of ${count(pairs.pairs)}`,
    pairs === undefined ? "" : `${count(pairs.below)} of ${count(pairs.pairs)}`,
  ];
}

function colourOf(name: string, looks: ReturnType<typeof looksOfPlansRun>): string {
  return looks.find(({ plan }) => plan.name === name)?.colour ?? faintInk;
}

function defined(values: readonly number[]): number[] {
  return values.filter((value) => !Number.isNaN(value));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
