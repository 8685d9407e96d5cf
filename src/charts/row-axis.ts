// The rows of a chart, each with a plan's label broken into lines at its left.
import type { PlainObject } from "./plain-data.ts";
import { breakLines } from "./text-lines.ts";

/** Pixels kept for the labels, and the characters that fit there. */
export const rowLabelWidth = 180;
const characters = 27;

const lineHeight = 13;
const linesInLabel = "length(split(datum.value, '\\n'))";

/** A label in lines: the value of the field "row". */
export function rowLabel(text: string): string {
  return breakLines(text, characters).join("\n");
}

/** Encodes the field "row"; panels beside the first show no labels of their own. */
export function rowEncoding(rows: readonly string[], isFirst: boolean): PlainObject {
  return {
    field: "row",
    type: "nominal",
    scale: { domain: rows },
    axis: {
      title: null,
      labels: isFirst,
      ticks: false,
      domain: false,
      labelPadding: 8,
      ...(isFirst ? { minExtent: rowLabelWidth } : {}),
      labelExpr: "split(datum.value, '\\n')",
      labelLineHeight: lineHeight,
      // The middle of the lines at the middle of the row.
      labelOffset: {
        condition: { test: "true", expr: `${-lineHeight / 2} * (${linesInLabel} - 1)` },
        value: 0,
      },
    },
  };
}

/** Pixels of all rows: each at least `least`, more where a label has many lines. */
export function heightOfRows(rows: readonly string[], least: number): number {
  const lines = Math.max(...rows.map((row) => row.split("\n").length));
  return rows.length * Math.max(least, lines * lineHeight + 8);
}
