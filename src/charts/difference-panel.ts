// One measure of the difference chart: a row a plan, the zone that does not matter, a shape and colour for the reading.
import type { Difference } from "../experiment/analysis/results.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { change } from "../words/amounts.ts";
import { drawn, drawnInterval } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { drawnReading, type ReadingLook, readingLooks } from "./reading-looks.ts";
import { heightOfRows, rowEncoding, rowLabel } from "./row-axis.ts";
import { charactersIn, faintInk, haloText, panelTitle, textSize, zoneFill } from "./style.ts";
import { breakLines } from "./text-lines.ts";

interface DifferencePanel {
  readonly measure: MeasureName;
  /** The measure's differences, in the order of `rows`. */
  readonly differences: readonly Difference[];
  readonly labelOf: (plan: string) => string;
  readonly isFirst: boolean;
  readonly width: number;
  readonly leastRowHeight: number;
}

/** A tick with its sign; nothing before zero. */
const signedLabel = "abs(datum.value) < 1e-9 ? '0' : format(datum.value, '+~r')";

export function differencePanel({
  measure,
  differences,
  labelOf,
  isFirst,
  width,
  leastRowHeight,
}: DifferencePanel): PlainObject {
  const { label, unit } = measureEntry(measure);
  const rows = differences.map(({ plan }) => rowLabel(labelOf(plan)));
  const values = differences
    .filter(({ interval }) => !Number.isNaN(interval.estimate))
    .map(({ plan, interval, reading }) => ({
      row: rowLabel(labelOf(plan)),
      ...drawnInterval(interval),
      reading: drawnReading({ measure, reading }),
      digits: change(measure, interval.estimate),
    }));
  const { matters } = differences[0];
  const lowest = Math.min(-matters, ...values.map(({ low }) => low));
  const highest = Math.max(matters, ...values.map(({ high }) => high));
  const margin = (highest - lowest) * 0.08;
  const x: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale: { domain: [drawn(lowest - margin), drawn(highest + margin)], nice: false },
    axis: {
      title: unit,
      tickCount: 3,
      labelSeparation: 8,
      labelOverlap: true,
      grid: false,
      labelExpr: signedLabel,
    },
  };
  const y = rowEncoding(rows, isFirst);
  const color = byReading(({ colour }) => colour);
  const shape = byReading(({ shape }) => shape);
  const point = (isUnclear: boolean): PlainObject => ({
    transform: [{ filter: `${isUnclear ? "" : "!"}(datum.reading === 'unclear')` }],
    mark: {
      type: "point",
      filled: !isUnclear,
      ...(isUnclear ? { fill: "#ffffff" } : {}),
      size: 64,
      opacity: 1,
      strokeWidth: 1.5,
    },
    encoding: { x, y, color, shape },
  });
  return {
    title: panelTitle(breakLines(label, charactersIn(width, 12, "bold"))),
    width,
    height: heightOfRows(rows, leastRowHeight),
    data: { values },
    layer: [
      {
        data: { values: [{ low: -matters, high: matters }] },
        mark: { type: "rect", color: zoneFill },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" } },
      },
      { data: { values: [{ mean: 0 }] }, mark: { type: "rule", color: faintInk }, encoding: { x } },
      {
        mark: { type: "rule", strokeWidth: 2 },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" }, y, color },
      },
      point(false),
      point(true),
      ...haloText({ dy: -13, fontSize: textSize - 1 }, { x, y, text: { field: "digits" } }),
    ],
  };
}

function byReading(read: (look: ReadingLook) => string): PlainObject {
  const range = Object.values(readingLooks).map(read);
  return {
    field: "reading",
    type: "nominal",
    scale: { domain: Object.keys(readingLooks), range },
    legend: null,
  };
}
