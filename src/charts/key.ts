// The key under a chart: samples of lines and shapes with their meaning, drawn by hand so that dashes stay visible.
import type { PlainObject } from "./plain-data.ts";
import type { PlanLook } from "./plan-colours.ts";
import { chartWidth, textSize, widthOf } from "./style.ts";

export interface KeyItem {
  readonly label: string;
  readonly colour: string;
  /** Symbol; absent for a line alone. */
  readonly shape?: string;
  /** The symbol's outline alone is drawn. */
  readonly isHollow?: boolean;
  /** Pixels of the symbol's area. */
  readonly size?: number;
  readonly line?: "solid" | "dashed";
}

export const dashes = { solid: [1, 0], dashed: [5, 4] } as const;

const rowHeight = 19;
const textGap = 8;
const columnGap = 24;

/** Each plan with its shape, and a line through it when the chart has lines. */
export function planKey(looks: readonly PlanLook[], lineOf: (look: PlanLook) => KeyItem["line"]): KeyItem[] {
  return looks.map((look) => {
    const line = lineOf(look);
    const item = { label: look.plan.label, colour: look.colour, shape: look.shape };
    return line === undefined ? item : { ...item, line };
  });
}

/**
 * Draws the items column by column, in as many columns as fit into the chart's width, `left` pixels to the left of
 * the panel above.
 */
export function keyView(items: readonly KeyItem[], left: number): PlainObject {
  const sampleWidth = items.some(({ line }) => line !== undefined) ? 34 : 16;
  const columns = columnsOf(items, sampleWidth);
  const placed = columns.flatMap((column, place) => {
    const start = sum(columns.slice(0, place).map((column) => widthOfColumn(column, sampleWidth))) - left;
    return column.map((item, row) => ({
      ...item,
      left: start,
      middle: start + sampleWidth / 2,
      right: start + sampleWidth,
      row: (row + 0.5) * rowHeight,
    }));
  });
  const symbols = placed.filter(({ shape }) => shape !== undefined);
  const lines = placed.flatMap((item) =>
    item.line === undefined ? [] : [{ ...item, dash: dashes[item.line] }],
  );
  return {
    width: 1,
    height: columns[0].length * rowHeight,
    layer: [
      {
        data: { values: lines },
        mark: { type: "rule", strokeWidth: 2 },
        encoding: {
          x: pixel("left"),
          x2: { field: "right" },
          y: pixel("row"),
          color: asIs("colour"),
          strokeDash: asIs("dash"),
        },
      },
      symbolLayer(
        symbols.filter(({ isHollow }) => isHollow !== true),
        true,
      ),
      symbolLayer(
        symbols.filter(({ isHollow }) => isHollow === true),
        false,
      ),
      {
        data: { values: placed },
        mark: { type: "text", align: "left", baseline: "middle", dx: textGap, fontSize: textSize },
        encoding: { x: pixel("right"), y: pixel("row"), text: { field: "label" } },
      },
    ],
  };
}

function columnsOf(items: readonly KeyItem[], sampleWidth: number): (readonly KeyItem[])[] {
  for (let rows = 1; rows < items.length; rows++) {
    const columns = Array.from({ length: Math.ceil(items.length / rows) }, (_, column) =>
      items.slice(column * rows, (column + 1) * rows),
    );
    if (sum(columns.map((column) => widthOfColumn(column, sampleWidth))) <= chartWidth + columnGap)
      return columns;
  }
  return [items];
}

function widthOfColumn(column: readonly KeyItem[], sampleWidth: number): number {
  return sampleWidth + textGap + Math.max(...column.map(({ label }) => widthOf(label))) + columnGap;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function symbolLayer(values: readonly PlainObject[], isFilled: boolean): PlainObject {
  const inked = isFilled ? { fill: asIs("colour") } : { stroke: asIs("colour") };
  return {
    data: { values: values.map((value) => ({ size: 60, ...value })) },
    mark: { type: "point", filled: isFilled, opacity: 1, strokeWidth: 1.5 },
    encoding: { x: pixel("middle"), y: pixel("row"), shape: asIs("shape"), size: asIs("size"), ...inked },
  };
}

function pixel(field: string): PlainObject {
  return { field, type: "quantitative", scale: null, axis: null };
}

function asIs(field: string): PlainObject {
  return { field, type: "nominal", scale: null };
}
