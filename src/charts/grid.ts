// The grid chart: every point of a sweep of choices or of several levers, each plan against the baseline.
import type { Difference, Findings } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import type { ParameterName } from "../model/parameters.ts";
import { leverTitle, quoted } from "../words/labels.ts";
import { leverValue, valueText } from "../words/levers.ts";
import { counted } from "../words/numbers.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { wordOf } from "./difference-finding.ts";
import { gridFinding } from "./grid-finding.ts";
import { gridAxisWidth, gridPanel, gridPanelHeight } from "./grid-panel.ts";
import { intervalColumns, tableInterval } from "./numbers.ts";
import { looksFor } from "./reading-looks.ts";
import { tallest } from "./rows-that-fit.ts";
import { chartWidth } from "./style.ts";

/** Panels that one picture has room for. */
const mostPanels = 16;
/** Pixels of title, key and recipe. */
const aroundPanels = 260;
const inRow = 2;
const gap = 26;

/** One panel: a measure of a plan, the levers beyond the first two held. */
interface GridSlice {
  readonly title: string;
  readonly cells: readonly Difference[];
}

/**
 * Undefined where the sweep has one lever of numbers (the response chart shows it), where nothing is swept, or where
 * there is no baseline to hold the plans against.
 */
export function gridChart(results: Findings): Chart | undefined {
  const { scenario, request, differences } = results;
  const { sweep } = scenario;
  const isOfNumbers = sweep.every(({ values }) => values.every((value) => typeof value === "number"));
  if (request.kind !== "sweep" || sweep.length === 0 || (sweep.length === 1 && isOfNumbers)) return undefined;
  if (differences.length === 0) return undefined;
  const [across, down] = sweep;
  const labelOf = (plan: string) => scenario.plans.find(({ name }) => name === plan)?.label ?? plan;
  const slices = slicesOf(results, labelOf);
  const rowsOfPanels = Math.floor((tallest - aroundPanels) / gridPanelHeight(down?.values.length ?? 1));
  const shown = slices.slice(0, Math.min(mostPanels, inRow * Math.max(1, rowsOfPanels)));
  const measures = scenario.measures.map(({ measure }) => measure);
  const all = counted(slices.length, "panel");
  const rest =
    slices.length > shown.length
      ? `${shown.length} of ${all} are drawn; the rest stand in differences.csv.`
      : "";
  return composeChart(results, {
    name: "grid",
    title: gridFinding(differences, labelOf(scenario.baseline)),
    subtitle: [
      `Each plan minus ${quoted(labelOf(scenario.baseline))} at the same point, ${counted(results.replications, "simulated programme")} each. Across: ${leverTitle(across.lever)}${down === undefined ? "" : `; down: ${leverTitle(down.lever)}`}. Outlined: too close to call, or no value.`,
      ...(rest === "" ? [] : [rest]),
    ],
    description: `Grids, one panel for each measure and plan (${all}): a square for each point of the sweep, coloured by whether the plan is better or worse there, with the difference written in it.`,
    panels: {
      concat: shown.map(({ title, cells }, place) =>
        gridPanel({
          title,
          cells,
          across,
          down,
          isFirst: place % inRow === 0,
          width: panelWidth(shown.length, down !== undefined),
        }),
      ),
      columns: inRow,
      spacing: gap,
    },
    left: gridAxisWidth(down),
    key: looksFor(measures).map(({ label, colour, isHollow }) => ({
      label,
      colour,
      shape: "square",
      size: 110,
      ...(isHollow ? { isHollow } : {}),
    })),
    table: {
      columns: [
        "measure",
        "plan",
        ...sweep.map(({ lever }) => leverTitle(lever)),
        "reading",
        ...intervalColumns,
      ],
      rows: differences.map((row) => [
        measureEntry(row.measure).label,
        labelOf(row.plan),
        ...sweep.map(({ lever }) => valueText(row.point[lever])),
        wordOf(row),
        ...tableInterval(row.interval),
      ]),
    },
  });
}

/** Measure by measure, plan by plan, and for each combination of the levers beyond the first two. */
function slicesOf({ differences, scenario }: Findings, labelOf: (plan: string) => string): GridSlice[] {
  const further = scenario.sweep.slice(2).map(({ lever }) => lever);
  const slices = new Map<string, Difference[]>();
  for (const { measure } of scenario.measures) {
    for (const row of differences.filter((one) => one.measure === measure)) {
      const held = further.map((lever) => heldText(lever, row));
      const title = [`${measureEntry(measure).label}: ${labelOf(row.plan)}`, ...held].join(", ");
      const own = slices.get(title);
      if (own === undefined) slices.set(title, [row]);
      else own.push(row);
    }
  }
  return [...slices].map(([title, cells]) => ({ title, cells }));
}

function heldText(lever: ParameterName, { point }: Difference): string {
  return leverValue(lever, point[lever]);
}

function panelWidth(panels: number, hasRows: boolean): number {
  const row = Math.min(inRow, panels);
  return Math.floor((chartWidth - gridAxisWidth(hasRows ? {} : undefined) - gap * (row - 1)) / row);
}
