// One measure of the response chart: a line a plan along the lever, with the range from chance and the best point ringed.

import type { ResponsePoint } from "../experiment/analysis/charts/response.ts";
import type { SweptLine } from "../experiment/analysis/charts/swept-line.ts";
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { leverTitle } from "../words/labels.ts";
import { dashes } from "./key.ts";
import { drawnInterval } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { colourByPlan, type PlanLook, shapeByPlan } from "./plan-colours.ts";
import { charactersIn, ink, panelTitle, textSize } from "./style.ts";
import { breakLines } from "./text-lines.ts";

/** Pixels kept for the numbers of the vertical axis, and for them with the axis title. */
const axisExtent = 34;
export const responseAxisWidth = axisExtent + 18;
const height = 230;
/** The vertical scale ends on a tick, so that the headings above all panels stand alike. */
const tickCount = 5;
/** A tick says exactly what it marks: 0.75, never 0.8. */
const plainTick = ",.10~r";

export function responsePanel(
  measure: MeasureName,
  points: readonly ResponsePoint[],
  { lever, values }: SweptLine,
  looks: readonly PlanLook[],
  width: number,
): PlainObject {
  const { label, unit } = measureEntry(measure);
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
      title: breakLines(leverTitle(lever), charactersIn(width, textSize)),
      values,
      format: plainTick,
      grid: false,
    },
  };
  const y: PlainObject = {
    field: "mean",
    type: "quantitative",
    scale: { zero: false, nice: tickCount },
    axis: { title: unit, tickCount, minExtent: axisExtent },
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
        mark: { type: "area", opacity: 0.16 },
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
