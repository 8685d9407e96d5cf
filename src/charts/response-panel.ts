// One measure of the response chart: a line a plan along the lever, with the range from chance and the best point ringed.

import type { ResponsePoint } from "../experiment/analysis/charts/response.ts";
import type { SweptLine } from "../experiment/analysis/charts/swept-line.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { leverTitle } from "../words/labels.ts";
import { dashes } from "./key.ts";
import { drawnInterval, endsOf } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { type ScaleStart, scaleStart } from "./scale-start.ts";
import { charactersIn, ink, panelTitle, textSize } from "./style.ts";
import { breakLines } from "./text-lines.ts";

/** Pixels kept for the numbers of the vertical axis, and for them with the axis title. */
const axisExtent = 34;
export const responseAxisWidth = axisExtent + 18;
/** The vertical scale ends on a tick, so that the headings above all panels stand alike. */
const tickCount = 5;
const smallTickCount = 3;
/** A tick says exactly what it marks: 0.75, never 0.8. */
const plainTick = ",.10~r";

/** Where the scale of a measure begins that all its points share. */
export function startOf(measure: MeasureName, points: readonly ResponsePoint[]): ScaleStart {
  const { unit } = measureEntry(measure);
  const [low, high] = insideUnit(unit, scaleOver(points.filter((point) => point.measure === measure)));
  return scaleStart(unit, low, high);
}

interface ResponsePanel {
  readonly measure: MeasureName;
  readonly points: readonly ResponsePoint[];
  readonly line: SweptLine;
  readonly looks: readonly PlanLook[];
  readonly width: number;
  readonly height: number;
  /** Of a panel among many: words stand at the first of a row alone, and all share a scale. */
  readonly small?: { readonly isFirst: boolean; readonly scale: readonly [low: number, high: number] };
}

/** The least and the greatest value of a measure from 0 to 1: a range from few programmes may go beyond. */
function insideUnit(
  unit: string,
  [low, high]: readonly [low: number, high: number],
): readonly [low: number, high: number] {
  return /(^|[ ,])0-1$/.test(unit) ? [Math.max(0, low), Math.min(1, high)] : [low, high];
}

/** The ends of a scale that holds every range; one apart where all are alike. */
export function scaleOver(points: readonly ResponsePoint[]): readonly [low: number, high: number] {
  const drawn = points.filter(({ interval }) => !Number.isNaN(interval.estimate));
  const [low, high] = endsOf(
    drawn.flatMap(({ interval }) => {
      const own = drawnInterval(interval);
      return [own.low, own.high];
    }),
  );
  if (drawn.length === 0) return [0, 1];
  return low < high ? [low, high] : [low - 0.5, high + 0.5];
}

export function responsePanel({
  measure,
  points,
  line: { lever, values },
  looks,
  width,
  height,
  small,
}: ResponsePanel): PlainObject {
  const { label, unit } = measureEntry(measure);
  const whole = small?.scale ?? scaleOver(points);
  const [lowest, highest] = insideUnit(unit, whole);
  const isCut = lowest !== whole[0] || highest !== whole[1];
  const start = scaleStart(unit, lowest, highest);
  const rows = points
    .filter(({ interval }) => !Number.isNaN(interval.estimate))
    .map(({ plan, value, interval, isFlat, isBest }) => ({
      plan: plan.label,
      value,
      ...drawnInterval(interval),
      isFlat,
      isBest,
    }));
  const x: PlainObject = {
    field: "value",
    type: "quantitative",
    scale: { zero: false, nice: false, padding: 8 },
    axis: {
      title: small === undefined ? breakLines(leverTitle(lever), charactersIn(width, textSize)) : null,
      values,
      ...(small === undefined ? {} : { labelOverlap: true }),
      format: plainTick,
      grid: false,
    },
  };
  const y: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale:
      small === undefined && !isCut
        ? { zero: start.isFromZero, nice: tickCount }
        : { domain: [start.isFromZero ? 0 : lowest, highest], nice: tickCount },
    axis: {
      title: small === undefined ? start.title : null,
      labels: small?.isFirst !== false,
      tickCount: small === undefined ? tickCount : smallTickCount,
      minExtent: axisExtent,
    },
  };
  const color = colourByPlan(looks);
  const lineOf = (isDashed: boolean): PlainObject => ({
    transform: [{ filter: { field: "isFlat", equal: isDashed } }],
    mark: { type: "line", strokeWidth: 2, strokeDash: dashes[isDashed ? "dashed" : "solid"] },
    encoding: { x, y, color },
  });
  return {
    title: panelTitle(breakLines(label, charactersIn(width, 12, "bold"))),
    width,
    height,
    data: { values: rows },
    layer: [
      {
        mark: { type: "area", opacity: 0.16, ...(isCut ? { clip: true } : {}) },
        encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, color },
      },
      lineOf(true),
      lineOf(false),
      {
        mark: { type: "point", filled: true, size: 48, opacity: 1 },
        encoding: { x, y, color, shape: shapeByPlan(looks) },
      },
      {
        transform: [{ filter: { field: "isBest", equal: true } }],
        mark: {
          type: "point",
          shape: "circle",
          filled: false,
          size: 190,
          strokeWidth: 1.8,
          stroke: ink,
          opacity: 1,
        },
        encoding: { x, y },
      },
    ],
  };
}
