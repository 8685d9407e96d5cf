// The frontier chart: the plans that are on the frontier of a search or may be, measure by measure.
import type { Findings } from "../experiment/analysis/results.ts";
import type { SearchFindings, TriedPlan } from "../experiment/analysis/search/search-findings.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { labelWithUnit } from "../words/cell-values.ts";
import { frontierMeaning, frontierTitle, meansLegend, placeInWords } from "../words/search.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import { drawn, endsOf, tableNumber } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { heightOfRows, rowEncoding, rowLabel, rowLabelWidth } from "./row-axis.ts";
import { scaleStart } from "./scale-start.ts";
import { charactersIn, chartWidth, panelTitle } from "./style.ts";
import { breakLines } from "./text-lines.ts";

const columns = 2;
const gap = 30;
const panelWidth = Math.floor((chartWidth - rowLabelWidth - gap * (columns - 1)) / columns) - 10;
const leastRowHeight = 24;
const headingSize = 12;

const isOn = { label: "on the frontier beyond chance", colour: "#0072B2", shape: "circle" } as const;
const isOpen = { label: "open: these runs do not tell", colour: "#E69F00", shape: "diamond" } as const;
const looks = [isOn, isOpen];

/** Undefined where nobody can be told to be on the frontier. */
export function frontierChart(results: Findings): Chart | undefined {
  const { search } = results;
  if (search === undefined || search.measures.length === 0) return undefined;
  const shown = search.shown.flatMap((name) => search.plans.find(({ plan }) => plan === name) ?? []);
  if (shown.length === 0) return undefined;
  return composeChart(results, {
    name: "frontier",
    title: frontierTitle(search).replace(/\.$/, ""),
    subtitle: [frontierMeaning, meansLegend(search)],
    description: `A panel for each measure, a row for each of ${shown.length} plans of the search; a point and a bar for what each came to. ${meansLegend(search)}`,
    panels: {
      concat: search.measures.map((measure, place) => panelOf(measure, place, shown)),
      columns,
      bounds: "flush",
      spacing: { row: 60, column: gap },
    },
    left: rowLabelWidth,
    key: looks.map(({ label, colour, shape }) => ({ label, colour, shape, size: 60 })),
    table: tableOf(search, shown),
  });
}

function panelOf(measure: MeasureName, place: number, shown: readonly TriedPlan[]): PlainObject {
  const rows = shown.map(({ label }) => rowLabel(label));
  const values = shown.map((plan, row) => {
    const { estimate, low, high } = plan.means[place];
    const ends = Number.isFinite(low) && Number.isFinite(high) ? [low, high] : [estimate, estimate];
    return {
      row: rows[row],
      place: (plan.on > 0 ? isOn : isOpen).label,
      mean: drawn(estimate),
      low: drawn(ends[0]),
      high: drawn(ends[1]),
    };
  });
  const [lowest, highest] = endsOf(values.flatMap(({ low, high }) => [low, high]));
  const start = scaleStart(measureEntry(measure).unit, lowest, highest);
  const x: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale: { zero: start.isFromZero },
    axis: { title: start.title, tickCount: 4 },
  };
  const y = rowEncoding(rows, place % columns === 0);
  const scaleOf = (range: readonly string[]) => ({
    field: "place",
    type: "nominal",
    scale: { domain: looks.map(({ label }) => label), range },
    legend: null,
  });
  const color = scaleOf(looks.map(({ colour }) => colour));
  const shape = scaleOf(looks.map((look) => look.shape));
  return {
    title: panelTitle(breakLines(labelWithUnit(measure), charactersIn(panelWidth, headingSize, "bold"))),
    width: panelWidth,
    height: heightOfRows(rows, leastRowHeight),
    data: { values },
    layer: [
      {
        mark: { type: "rule", strokeWidth: 1.5 },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" }, y, color },
      },
      { mark: { type: "point", filled: true, size: 60, opacity: 1 }, encoding: { x, y, color, shape } },
    ],
  };
}

function tableOf(search: SearchFindings, shown: readonly TriedPlan[]): Chart["table"] {
  return {
    columns: ["plan", "on the frontier", "replications", "measure", "mean", "low", "high"],
    rows: shown.flatMap((plan) =>
      search.measures.map((measure, place) => {
        const { estimate, low, high } = plan.means[place];
        return [
          plan.label,
          placeInWords(plan, search),
          plan.replications,
          labelWithUnit(measure),
          ...[estimate, low, high].map((value) => tableNumber(value)),
        ];
      }),
    ),
  };
}
