// The sensitivity chart: what each plan's gain hangs on, input by input, with the range from the sample of points.
import type { Findings, SensitivityQuantity, SensitivityRow } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import { quoted } from "../words/labels.ts";
import { quantityWords } from "../words/sensitivity.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import type { KeyItem } from "./key.ts";
import { tableNumber } from "./numbers.ts";
import { rowLabelWidth } from "./row-axis.ts";
import { sensitivityFinding } from "./sensitivity-finding.ts";
import { type QuantityLook, sensitivityPanel } from "./sensitivity-panel.ts";
import { chartWidth } from "./style.ts";

const gap = 22;
const mostInputs = 10;
/** Two panels are wide; of more, three share a row, and so many rows a picture. */
const [fewInRow, mostInRow, mostRows] = [2, 3, 3];
const mostPanels = mostInRow * mostRows;
/** What the numbers are, for the axis under a panel. */
const axisTitles: Partial<Readonly<Record<SensitivityQuantity, string>>> = {
  total: "share of the variance",
  first: "share of the variance",
  meanSize: "change over the input's whole range",
  rankCorrelation: "rank correlation, -1 to 1",
};

/** What is drawn of each kind of sample; the number that ranks the inputs first. */
const looks: readonly QuantityLook[] = [
  { quantity: "total", label: quantityWords.total, colour: "#0072B2", shape: "triangle-up", size: 70 },
  { quantity: "first", label: quantityWords.first, colour: "#000000", shape: "circle", size: 55 },
  { quantity: "meanSize", label: quantityWords.meanSize, colour: "#0072B2", shape: "triangle-up", size: 70 },
  {
    quantity: "rankCorrelation",
    label: quantityWords.rankCorrelation,
    colour: "#0072B2",
    shape: "diamond",
    size: 70,
  },
];

/** Undefined for a study without a sample, or one in which no number is defined. */
export function sensitivityChart(results: Findings): Chart | undefined {
  const rows = drawnRows(results);
  const [ranking] = looks.filter(({ quantity }) => rows.some((row) => row.quantity === quantity));
  if (ranking === undefined) return undefined;
  const labelOf = (plan: string) => results.scenario.plans.find(({ name }) => name === plan)?.label ?? plan;
  const inputs = topInputs(rows, ranking.quantity);
  const outcomes = outcomesOf(rows);
  const shown = outcomes.slice(0, mostPanels);
  const inRow = shown.length > fewInRow * 2 ? mostInRow : Math.min(fewInRow, shown.length);
  const used = looks.filter(({ quantity }) => rows.some((row) => row.quantity === quantity));
  const isGain = rows[0].than !== undefined;
  const of = isGain ? `each plan minus ${quoted(labelOf(rows[0].than ?? ""))}` : "each plan by itself";
  return composeChart(results, {
    name: "sensitivity",
    title: sensitivityFinding(outcomes, ranking.quantity),
    subtitle: [
      `Of ${of}, over ${results.design?.points.length ?? 0} points of a sample. Bars: range from this sample of points${hasNoRange(rows) ? ", none where it is of one alone" : ""}. A hollow mark: about 0.`,
      ...leftOutOf(rows),
      ...(shown.length === outcomes.length
        ? []
        : [
            `${shown.length} of ${outcomes.length} panels are drawn; the rest stand in the table, and in sensitivity.csv.`,
          ]),
    ],
    description: `For ${of}: one panel for each plan and measure, one row for each input that the sample varies, its numbers with their ranges. Inputs stand in the order of their largest number.`,
    panels: {
      concat: shown.map((own, place) =>
        sensitivityPanel({
          title: `${measureEntry(own[0].measure).label}: ${labelOf(own[0].plan)}`,
          rows: own,
          inputs,
          looks: used,
          isFirst: place % inRow === 0,
          width: panelWidth(inRow),
          axisTitle: axisTitles[ranking.quantity] ?? "",
        }),
      ),
      columns: inRow,
      spacing: gap,
    },
    left: rowLabelWidth,
    key: used.map(({ label, colour, shape, size }): KeyItem => ({ label, colour, shape, size })),
    table: tableOf(rows, labelOf),
  });
}

/** Gains on the baseline where there are any, else the plans by themselves; without noise, and with numbers alone. */
function drawnRows({ sensitivity = [] }: Findings): SensitivityRow[] {
  const gains = sensitivity.filter(({ than }) => than !== undefined);
  const quantities = looks.map(({ quantity }) => quantity);
  return (gains.length > 0 ? gains : sensitivity).filter(
    ({ quantity, value, telling }) =>
      quantities.includes(quantity) && telling === "told" && Number.isFinite(value),
  );
}

function hasNoRange(rows: readonly SensitivityRow[]): boolean {
  return rows.some(({ low }) => !Number.isFinite(low));
}

/** How much of the sample a panel may rest on less; nothing where it is whole everywhere. */
function leftOutOf(rows: readonly SensitivityRow[]): string[] {
  const most = Math.max(...rows.map(({ units, used }) => units - used));
  const [{ unit, units }] = rows;
  return most === 0
    ? []
    : [`In some panels up to ${most} of ${units} ${unit}s are left out, for lack of a value.`];
}

function outcomesOf(rows: readonly SensitivityRow[]): SensitivityRow[][] {
  const nameOf = ({ plan, measure }: SensitivityRow) => `${measure} ${plan}`;
  return [...new Set(rows.map(nameOf))].map((name) => rows.filter((row) => nameOf(row) === name));
}

/** The inputs by their largest number in any panel, and the dummy last. */
function topInputs(rows: readonly SensitivityRow[], quantity: SensitivityQuantity): string[] {
  const largest = (input: string) =>
    Math.max(
      ...rows
        .filter((row) => row.input === input && row.quantity === quantity)
        .map(({ value }) => Math.abs(value)),
    );
  const names = [...new Set(rows.map(({ input }) => input))];
  const inputs = names.filter((name) => name !== "dummy").sort((one, other) => largest(other) - largest(one));
  return [...inputs.slice(0, mostInputs), ...(names.includes("dummy") ? ["dummy"] : [])];
}

function panelWidth(inRow: number): number {
  return Math.floor((chartWidth - rowLabelWidth - gap * (inRow - 1)) / inRow);
}

function tableOf(rows: readonly SensitivityRow[], labelOf: (plan: string) => string): Chart["table"] {
  return {
    columns: ["measure", "plan", "input", "what", "value", "low", "high", "about 0", "left out"],
    rows: rows.map((row) => [
      measureEntry(row.measure).label,
      labelOf(row.plan),
      row.input,
      quantityWords[row.quantity],
      tableNumber(row.value),
      tableNumber(row.low),
      tableNumber(row.high),
      row.isAboutZero ? "yes" : "no",
      `${row.units - row.used} of ${row.units}`,
    ]),
  };
}
