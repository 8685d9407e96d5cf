// The chart of a match: what is left of the inputs' ranges after each wave, the most narrowed first.
import type { Matching } from "../experiment/analysis/matching/matching.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import { matchChartTitle, matchChartWords, ruledOutSentence, widthLeft } from "../words/matching.ts";
import type { Chart } from "./chart.ts";
import { composeChart, type Recipe } from "./compose.ts";
import type { KeyItem } from "./key.ts";
import { tableNumber } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { chartWidth, ink } from "./style.ts";

const rowHeight = 26;
/** Pixels for the inputs' names at the left, and for what is left of their ranges at the right. */
const left = 210;
const right = 150;
const mostInputs = 12;
const wholeColour = "#e6e6e6";
/** From the first wave, lightest, to the last. */
const waveColours = ["#bcd9ea", "#6fb1d6", "#0072B2"];
const wholeBar = 20;
const narrowestBar = 8;
/** Of the numbers in the table: many inputs are small. */
const decimals = 4;

/** Undefined for a study that is no match, and for one that narrowed no range. */
export function matchChart(results: Recipe & Pick<Findings, "matching">): Chart | undefined {
  const { matching } = results;
  if (matching === undefined || matching.narrowed.length === 0) return undefined;
  const drawn = matching.narrowed.slice(0, mostInputs);
  const waves = Math.max(...drawn.map(({ byWave }) => byWave.length));
  const share = (value: number, from: number, to: number) => (value - from) / (to - from);
  const x: PlainObject = {
    field: "low",
    type: "quantitative",
    scale: { domain: [0, 1] },
    axis: { title: matchChartWords.axis, format: ".1f", grid: false },
  };
  const y: PlainObject = {
    field: "input",
    type: "nominal",
    scale: { domain: drawn.map(({ input }) => input) },
    axis: { title: null, ticks: false, domain: false, minExtent: left, labelLimit: 0 },
  };
  const bar = (values: PlainObject[], colour: string, size: number): PlainObject => ({
    data: { values },
    mark: { type: "bar", color: colour, size },
    encoding: { x, x2: { field: "high" }, y },
  });
  const wholes = drawn.map(({ input }) => ({ input, low: 0, high: 1 }));
  const layers = Array.from({ length: waves }, (_, wave) =>
    bar(
      drawn.flatMap(({ input, from, to, byWave }) => {
        const own = byWave[wave];
        return own === undefined
          ? []
          : [{ input, low: share(own.low, from, to), high: share(own.high, from, to) }];
      }),
      colourOf(wave, waves),
      sizeOf(wave, waves),
    ),
  );
  const words = drawn.map((one) => ({ input: one.input, low: 1, left: widthLeft(one) }));
  return composeChart(results, {
    name: "match",
    title: matchChartTitle(matching),
    subtitle: [ruledOutSentence(matching), ...more(matching)],
    description: matchChartWords.description,
    panels: {
      width: chartWidth - left - right,
      height: drawn.length * rowHeight,
      layer: [
        bar(wholes, wholeColour, wholeBar),
        ...layers,
        {
          data: { values: words },
          mark: { type: "text", align: "left", dx: 8, color: ink },
          encoding: { x, y, text: { field: "left", type: "nominal" } },
        },
      ],
    },
    left,
    key: [
      keyOf(matchChartWords.whole, wholeColour),
      ...Array.from({ length: waves }, (_, wave) =>
        keyOf(matchChartWords.after(wave + 1), colourOf(wave, waves)),
      ),
    ],
    table: tableOf(matching),
  });
}

function colourOf(wave: number, waves: number): string {
  return waveColours[Math.max(0, waveColours.length - waves + wave)] ?? waveColours[0];
}

function sizeOf(wave: number, waves: number): number {
  return waves < 2 ? narrowestBar : wholeBar - ((wholeBar - narrowestBar) * (wave + 1)) / waves;
}

function keyOf(label: string, colour: string): KeyItem {
  return { label, colour, shape: "square", size: 110 };
}

function more({ narrowed }: Matching): string[] {
  return narrowed.length > mostInputs ? [matchChartWords.others(narrowed.length - mostInputs)] : [];
}

function tableOf({ narrowed }: Matching): Chart["table"] {
  return {
    columns: ["input", "after wave", "low", "high", "searched from", "searched to"],
    rows: narrowed.flatMap(({ input, from, to, byWave }) =>
      byWave.map(({ low, high }, wave) => [
        input,
        wave + 1,
        ...[low, high, from, to].map((value) => tableNumber(value, decimals)),
      ]),
    ),
  };
}
