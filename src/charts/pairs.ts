// The pairs chart: the same clients under two plans, one dot a programme, and what is gained by comparing them so.
import type { ProgrammesOfMeasure, ProgrammesOfPlan } from "../experiment/analysis/charts/programmes.ts";
import type { PairingGain } from "../experiment/analysis/report-findings.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { count, counted } from "../words/numbers.ts";
import { findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { drawn, tableNumber } from "./numbers.ts";
import { panelGrid, panelWidth } from "./panels.ts";
import type { PlainObject } from "./plain-data.ts";
import { looksOfPlansRun, type PlanLook } from "./plan-colours.ts";
import { scaleStart } from "./scale-start.ts";
import { charactersIn, faintInk, panelTitle, textSize } from "./style.ts";
import { breakLines } from "./text-lines.ts";

const axisWidth = 52;
/** More panels than this are no longer compared by eye; the table has all plans. */
const mostPanels = 9;
const leastDots = 3;
/** Room beside the outermost dots, as a share of their spread. */
const margin = 0.05;

interface Pair {
  readonly now: number;
  readonly under: number;
}

/** Of the first primary measure. Undefined where there are too few programmes, or nothing beside the baseline. */
export function pairsChart(
  results: Findings,
  [programmes]: readonly ProgrammesOfMeasure[],
  pairing: readonly PairingGain[],
): Chart | undefined {
  const base = programmes?.plans.find(({ isBaseline }) => isBaseline);
  if (programmes === undefined || base === undefined) return undefined;
  const { measure, plans } = programmes;
  const others = plans
    .filter((one) => one !== base)
    .map((one) => ({ plan: one.plan, pairs: pairsOf(one, base) }))
    .filter(({ pairs }) => pairs.length >= leastDots);
  if (others.length === 0) return undefined;
  const { label, unit } = measureEntry(measure);
  const now = quoted(base.plan.label);
  const looks = looksOfPlansRun(results);
  const shown = others.slice(0, mostPanels);
  const all = shown.flatMap(({ pairs }) => pairs.flatMap(({ now, under }) => [now, under]));
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const room = (highest - lowest || Math.abs(highest) || 1) * margin;
  const start = scaleStart(unit, lowest, highest);
  const domain = [start.isFromZero ? 0 : drawn(lowest - room), drawn(highest + room)] as const;
  const width = Math.min(230, panelWidth(shown.length));
  const gainOf = (plan: string) =>
    pairing.find((one) => one.plan === plan && one.measure === measure)?.timesAsMany;
  const left = others.length - shown.length;
  return composeChart(results, {
    name: "pairs",
    title: findingAtPoint(pairsFinding(programmes, others, gainOf), results),
    subtitle: [
      `Each dot: one simulated programme, the same clients and the same luck under two plans. Across: under ${now}. Up: under the panel's plan. On the line nothing changes; above it the plan's value is higher.${left > 0 ? ` ${counted(left, "further plan")}: in the table.` : ""}`,
    ],
    description: `One panel a plan. One dot for each simulated programme: ${measureInSentence(measure)} under ${now} across, under the plan upwards. A diagonal line marks no change.`,
    panels: panelGrid(
      shown.map(({ plan, pairs }) =>
        panelOf(
          pairs,
          domain,
          looks.find((look) => look.plan.name === plan.name),
          plan.label,
          width,
          { now: `${label} now, ${start.title}`, under: "Under this plan" },
        ),
      ),
    ),
    left: axisWidth,
    key: [],
    table: {
      columns: ["plan", "programmes", "mean now", "mean under the plan", "as many programmes without pairs"],
      rows: others.map(({ plan, pairs }) => {
        const gain = gainOf(plan.name);
        return [
          plan.label,
          pairs.length,
          tableNumber(mean(pairs.map(({ now }) => now))),
          tableNumber(mean(pairs.map(({ under }) => under))),
          gain === undefined ? "not defined" : Math.round(gain * pairs.length),
        ];
      }),
    },
  });
}

/** How many programmes with clients of their own would tell as much. */
function pairsFinding(
  { measure }: ProgrammesOfMeasure,
  others: readonly { readonly plan: { readonly name: string }; readonly pairs: readonly Pair[] }[],
  gainOf: (plan: string) => number | undefined,
): string {
  const name = measureInSentence(measure);
  const numbers = others.flatMap(({ plan, pairs }) => {
    const gain = gainOf(plan.name);
    return gain === undefined ? [] : [Math.round(gain * pairs.length)];
  });
  const made = Math.max(...others.map(({ pairs }) => pairs.length));
  if (numbers.length === 0) return `The same clients under two plans: ${name}, programme by programme`;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const worth = least === most ? count(least) : `${count(least)} to ${count(most)}`;
  return `With the same clients under both plans, ${counted(made, "programme")} ${made === 1 ? "tells" : "tell"} as much of ${name} as ${worth} programmes with other clients would`;
}

function pairsOf({ values }: ProgrammesOfPlan, base: ProgrammesOfPlan): Pair[] {
  return values
    .map((under, place) => ({ now: base.values[place], under }))
    .filter(({ now, under }) => !Number.isNaN(now) && !Number.isNaN(under));
}

function panelOf(
  pairs: readonly Pair[],
  domain: readonly [number, number],
  look: PlanLook | undefined,
  label: string,
  width: number,
  titles: { readonly now: string; readonly under: string },
): PlainObject {
  const axisOf = (field: "now" | "under"): PlainObject => ({
    field,
    type: "quantitative",
    scale: { domain, nice: false },
    axis: {
      title: breakLines(titles[field], charactersIn(width, textSize)),
      tickCount: 4,
      grid: true,
      minExtent: 30,
    },
  });
  const ends = domain.map((end) => ({ now: end, under: end }));
  return {
    title: panelTitle(breakLines(label, charactersIn(width, 12, "bold"))),
    width,
    height: width,
    layer: [
      {
        data: { values: ends },
        mark: { type: "line", color: faintInk, strokeDash: [5, 4] },
        encoding: { x: axisOf("now"), y: axisOf("under") },
      },
      {
        data: { values: pairs.map(({ now, under }) => ({ now: drawn(now), under: drawn(under) })) },
        mark: {
          type: "point",
          filled: true,
          size: 36,
          opacity: 0.75,
          shape: look?.shape ?? "circle",
          color: look?.colour ?? faintInk,
        },
        encoding: { x: axisOf("now"), y: axisOf("under") },
      },
    ],
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
