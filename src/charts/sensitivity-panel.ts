// One outcome of the sensitivity chart: a row an input, a mark and a range for each of its numbers.
import type { SensitivityQuantity, SensitivityRow } from "../experiment/analysis/results.ts";
import type { KeyItem } from "./key.ts";
import { drawn } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { heightOfRows, rowEncoding, rowLabel } from "./row-axis.ts";
import { charactersIn, faintInk, panelTitle } from "./style.ts";
import { breakLines } from "./text-lines.ts";

export interface QuantityLook extends KeyItem {
  readonly quantity: SensitivityQuantity;
  readonly shape: string;
  readonly size: number;
}

interface SensitivityPanel {
  readonly title: string;
  readonly rows: readonly SensitivityRow[];
  /** In the order of the rows drawn. */
  readonly inputs: readonly string[];
  readonly looks: readonly QuantityLook[];
  readonly isFirst: boolean;
  readonly width: number;
  /** What the numbers along the axis are. */
  readonly axisTitle: string;
}

const leastRowHeight = 24;
/** Pixels by which the marks of one row stand apart. */
const apart = 9;

export function sensitivityPanel({
  title,
  rows,
  inputs,
  looks,
  isFirst,
  width,
  axisTitle,
}: SensitivityPanel): PlainObject {
  const labels = inputs.map(rowLabel);
  const values = rows
    .filter(({ input }) => inputs.includes(input))
    .map(({ input, quantity, value, low, high, isAboutZero }) => ({
      row: rowLabel(input),
      quantity,
      value: drawn(value),
      low: drawn(low),
      high: drawn(high),
      isAboutZero,
    }));
  const x: PlainObject = {
    field: "value",
    type: "quantitative",
    scale: { zero: true },
    axis: { title: axisTitle, tickCount: 4, grid: true, labelOverlap: true },
  };
  const y = rowEncoding(labels, isFirst);
  return {
    title: panelTitle(breakLines(title, charactersIn(width, 12, "bold"))),
    width,
    height: heightOfRows(labels, leastRowHeight),
    data: { values },
    layer: [
      { data: { values: [{ value: 0 }] }, mark: { type: "rule", color: faintInk }, encoding: { x } },
      ...looks.flatMap((look, place) => markLayers(look, (place - (looks.length - 1) / 2) * apart, x, y)),
    ],
  };
}

function markLayers(
  { quantity, colour, shape, size }: QuantityLook,
  offset: number,
  x: PlainObject,
  y: PlainObject,
): PlainObject[] {
  const own = `datum.quantity === '${quantity}'`;
  const range: PlainObject = {
    transform: [{ filter: `${own} && isValid(datum.low)` }],
    mark: { type: "rule", strokeWidth: 2, color: colour, yOffset: offset },
    encoding: { x: { ...x, field: "low" }, x2: { field: "high" }, y },
  };
  const point = (isAboutZero: boolean): PlainObject => ({
    transform: [{ filter: `${own} && datum.isAboutZero === ${isAboutZero}` }],
    mark: {
      type: "point",
      shape,
      size,
      color: colour,
      filled: !isAboutZero,
      ...(isAboutZero ? { fill: "#ffffff" } : {}),
      opacity: 1,
      strokeWidth: 1.5,
      yOffset: offset,
    },
    encoding: { x, y },
  });
  return [range, point(false), point(true)];
}
