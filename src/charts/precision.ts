// The precision chart: how the range around each plan's difference narrows as programmes are added.
import type { ProgrammesOfMeasure } from "../experiment/analysis/charts/programmes.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import { amount } from "../words/amounts.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { counted } from "../words/numbers.ts";
import { findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { planKey } from "./key.ts";
import { areMany, multiples } from "./multiples.ts";
import { drawn, endsOf, tableNumber } from "./numbers.ts";
import { panelGrid, panelWidth } from "./panels.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, looksOfPlansRun, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { charactersIn, faintInk, panelTitle } from "./style.ts";
import { breakLines } from "./text-lines.ts";

const height = 200;
const smallHeight = 70;
const smallTickCount = 3;
/** The first ranges are as wide as luck has it, and would flatten all others. */
const drawnFrom = 5;
/** Symbols along a line, so that lines of like colours are told apart. */
const symbols = 6;
const axisWidth = 52;

/** Undefined where fewer programmes were made than the first that is drawn, or there is nothing beside the baseline. */
export function precisionChart(
  results: Findings,
  programmes: readonly ProgrammesOfMeasure[],
): Chart | undefined {
  const shown = programmes.filter(({ plans }) => othersOf(plans).length > 0);
  const [first] = shown;
  if (first === undefined || results.replications <= drawnFrom) return undefined;
  const base = first.plans.find(({ isBaseline }) => isBaseline);
  const now = quoted(base?.plan.label ?? "");
  const looks = looksOfPlansRun(results).filter(({ plan }) =>
    othersOf(first.plans).some((one) => one.plan.name === plan.name),
  );
  const several = areMany(looksOfPlansRun(results))
    ? multiples(
        results,
        looks,
        shown.map((one) => ({
          heading: `${measureEntry(one.measure).label}, ± ${measureEntry(one.measure).unit}`,
          name: measureInSentence(one.measure),
          panelOf: (own, isFirst, width) => panelOf(one, own, width, { isFirst }),
        })),
        axisWidth,
        "simulated programmes",
      )
    : undefined;
  return composeChart(results, {
    name: "precision",
    title: findingAtPoint(precisionFinding(first, results.replications), results),
    subtitle: [
      `Half the width of the range around each plan's difference from ${now}, after so many simulated programmes. Dashed line: the difference that matters. What stands above it cannot tell such a difference from none.`,
      ...(several?.said ?? []),
    ],
    description: `Lines, one panel a measure, one line a plan: half the width of the range from chance against the number of simulated programmes, from ${drawnFrom} on. The ranges are those of the study's tables, wide enough to hold together.`,
    panels: several?.panels ?? panelGrid(shown.map((one) => panelOf(one, looks, panelWidth(shown.length)))),
    left: axisWidth,
    key: several?.key ?? planKey(looks, () => "solid"),
    table: {
      columns: ["measure", "plan", "programmes", "half-width", "matters", "narrower for good from"],
      rows: shown.flatMap(({ measure, matters, plans }) =>
        othersOf(plans).map((one) => [
          measureEntry(measure).label,
          one.plan.label,
          results.replications,
          tableNumber(one.halfWidths.at(-1) ?? Number.NaN, 3),
          matters,
          one.narrowFrom ?? "not yet",
        ]),
      ),
    },
  });
}

/** How many programmes it took, or how far off the widest range still is. */
function precisionFinding({ measure, matters, plans }: ProgrammesOfMeasure, replications: number): string {
  const others = othersOf(plans);
  const from = others.map((one) => one.narrowFrom);
  const name = measureInSentence(measure);
  const late = from.filter((one) => one === undefined).length;
  if (late === 0) {
    const most = Math.max(...from.map((one) => one ?? 0));
    return `From ${counted(most, "simulated programme")} on, ${others.length === 1 ? "the range" : "every range"} of ${name} is narrow enough to show what matters (${amount(measure, matters)})`;
  }
  const which = late === others.length ? "no range" : "not every range";
  return `After ${counted(replications, "simulated programme")} ${which} of ${name} is narrow enough to show what matters (${amount(measure, matters)})`;
}

function othersOf(plans: ProgrammesOfMeasure["plans"]): ProgrammesOfMeasure["plans"] {
  return plans.filter(
    ({ isBaseline, halfWidths }) =>
      !isBaseline && halfWidths.slice(drawnFrom - 1).some((one) => !Number.isNaN(one)),
  );
}

function panelOf(
  { measure, matters, plans }: ProgrammesOfMeasure,
  looks: readonly PlanLook[],
  width: number,
  small?: { readonly isFirst: boolean },
): PlainObject {
  const { label, unit } = measureEntry(measure);
  const all = othersOf(plans).flatMap(({ plan, halfWidths }) =>
    halfWidths.flatMap((halfWidth, place) =>
      place + 1 < drawnFrom || Number.isNaN(halfWidth)
        ? []
        : [{ plan: plan.label, made: place + 1, halfWidth: drawn(halfWidth) }],
    ),
  );
  const values = all.filter(({ plan }) => looks.some((look) => look.plan.label === plan));
  const made = Math.max(...all.map((one) => one.made));
  const step = Math.max(1, Math.round((made - drawnFrom) / symbols));
  const x: PlainObject = {
    field: "made",
    type: "quantitative",
    scale: { zero: false, nice: false, padding: 6 },
    axis: {
      title: small === undefined ? "simulated programmes" : null,
      tickMinStep: 1,
      tickCount: 6,
      grid: false,
      format: "~s",
    },
  };
  const y: PlainObject = {
    field: "halfWidth",
    type: "quantitative",
    scale:
      small === undefined
        ? { zero: true }
        : { domain: [0, Math.max(matters, endsOf(all.map((one) => one.halfWidth))[1])], nice: true },
    axis: {
      title: small === undefined ? `±, ${unit}` : null,
      labels: small?.isFirst !== false,
      tickCount: small === undefined ? 5 : smallTickCount,
      minExtent: 34,
    },
  };
  const color = colourByPlan(looks);
  return {
    title: panelTitle(breakLines(label, charactersIn(width, 12, "bold"))),
    width,
    height: small === undefined ? height : smallHeight,
    layer: [
      {
        data: { values: [{ matters }] },
        mark: { type: "rule", strokeDash: [5, 4], color: faintInk },
        encoding: { y: { ...y, field: "matters" } },
      },
      { data: { values }, mark: { type: "line", strokeWidth: 2 }, encoding: { x, y, color } },
      {
        data: { values: values.filter((one) => (made - one.made) % step === 0) },
        mark: { type: "point", filled: true, size: 40, opacity: 1 },
        encoding: { x, y, color, shape: shapeByPlan(looks) },
      },
    ],
  };
}
