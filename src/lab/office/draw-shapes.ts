// Shapes of the picture, as paths: clients by need, a telephone, a sheet, a jar.
import { needDomains } from "../../model/domains.ts";
import type { Box } from "./floor-plan.ts";

type Pen = Pick<CanvasRenderingContext2D, "beginPath" | "moveTo" | "lineTo" | "closePath" | "arc" | "rect">;

const fullTurn = 2 * Math.PI;

/** Corners of a polygon with its first at `turn` of a full circle from the top. */
function corners(count: number, turn = 0): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, place) => {
    const angle = (place / count + turn) * fullTurn - fullTurn / 4;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

function star(points: number, depth: number): readonly (readonly [number, number])[] {
  return corners(2 * points).map(([x, y], place) => {
    const reach = place % 2 === 0 ? 1 : depth;
    return [reach * x, reach * y] as const;
  });
}

const cross: readonly (readonly [number, number])[] = (
  [
    [-1, -3],
    [1, -3],
    [1, -1],
    [3, -1],
    [3, 1],
    [1, 1],
    [1, 3],
    [-1, 3],
    [-1, 1],
    [-3, 1],
    [-3, -1],
    [-1, -1],
  ] as const
).map(([x, y]) => [x / 3, y / 3] as const);

/** By domain; each differs from every other in outline, so that no colour is needed. */
const outlines: Readonly<Record<(typeof needDomains)[number], readonly (readonly [number, number])[]>> = {
  housing: corners(4, 1 / 8),
  income: corners(4),
  employment: corners(3),
  health: cross,
  education: star(5, 0.5),
  childcare: corners(6, 1 / 12),
  transport: corners(3, 1 / 2),
  legal: corners(5),
};

/** Who has no open need is a small circle: its part of the usual radius. */
export const circleShare = 0.62;

/** Corners of a client with a need, its domain's place from 1, around the middle at a radius of 1. */
export function outlineOf(need: number): readonly (readonly [number, number])[] {
  return outlines[needDomains[need - 1]];
}

/** The path of a client with this need: its domain's place from 1, 0 for none. */
export function traceClient(pen: Pen, need: number, x: number, y: number, radius: number): void {
  pen.beginPath();
  if (need === 0) {
    pen.arc(x, y, circleShare * radius, 0, fullTurn);
    return;
  }
  outlineOf(need).forEach(([dx, dy], place) => {
    if (place === 0) pen.moveTo(x + dx * radius, y + dy * radius);
    else pen.lineTo(x + dx * radius, y + dy * radius);
  });
  pen.closePath();
}

/** The path of a jar in a box. */
export function traceJar(pen: Pen, { x, y, width, height }: Box): void {
  const neck = 0.14 * width;
  pen.beginPath();
  pen.moveTo(x + neck, y);
  pen.lineTo(x + neck, y + 0.1 * height);
  pen.lineTo(x, y + 0.22 * height);
  pen.lineTo(x, y + height);
  pen.lineTo(x + width, y + height);
  pen.lineTo(x + width, y + 0.22 * height);
  pen.lineTo(x + width - neck, y + 0.1 * height);
  pen.lineTo(x + width - neck, y);
}

/** The path of a telephone's handset, `size` wide. */
export function traceHandset(pen: Pen, x: number, y: number, size: number): void {
  const third = size / 3;
  pen.beginPath();
  pen.moveTo(x, y + size / 2);
  pen.lineTo(x, y + third / 2);
  pen.lineTo(x + third / 2, y);
  pen.lineTo(x + size - third / 2, y);
  pen.lineTo(x + size, y + third / 2);
  pen.lineTo(x + size, y + size / 2);
  pen.lineTo(x + size - third, y + size / 2);
  pen.lineTo(x + size - third, y + third);
  pen.lineTo(x + third, y + third);
  pen.lineTo(x + third, y + size / 2);
  pen.closePath();
}
