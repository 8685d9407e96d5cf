// The pen that draws the office: its colours, its writing, its lines.

import { lettersOf } from "../../text/letters.ts";

export type Pen = CanvasRenderingContext2D;

/** Okabe and Ito's, with a light tint of two. */
export const colours = {
  ink: "#222222",
  faint: "#5f5f5f",
  line: "#c9d1da",
  paper: "#ffffff",
  room: "#f6f8fa",
  trust: "#0072B2",
  followed: "#D55E00",
  money: "#E69F00",
  promised: "#F7DDA3",
  vacant: "#ececec",
  unheard: "#8a949e",
  meeting: "#8F4E77",
  tableTop: "#DDB3CB",
} as const;

const font = (size: number, weight = "") =>
  `${weight} ${size}px system-ui, "DejaVu Sans", Verdana, sans-serif`;
const textSize = 12;
export const smallSize = 11;
export const fullTurn = 2 * Math.PI;

interface Writing {
  readonly size?: number;
  readonly weight?: string;
  readonly colour?: string;
  /** Pixels. */
  readonly within?: number;
}

export function write(pen: Pen, text: string, x: number, y: number, how: Writing = {}): void {
  if (text === "") return;
  pen.font = font(how.size ?? textSize, how.weight);
  pen.fillStyle = how.colour ?? colours.ink;
  pen.fillText(how.within === undefined ? text : shortened(pen, text, how.within), x, y);
}

/** The text, or its beginning with an ellipsis where it is too wide. */
function shortened(pen: Pen, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  const letters = lettersOf(text);
  const first = (length: number) => `${letters.slice(0, length).join("").trimEnd()}…`;
  let length = letters.length - 1;
  while (length > 1 && pen.measureText(first(length)).width > width) length -= 1;
  return first(length);
}

export function drawLines(
  pen: Pen,
  colour: string,
  width: number,
  [first, ...rest]: readonly (readonly [number, number])[],
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  pen.moveTo(...first);
  for (const point of rest) pen.lineTo(...point);
  pen.stroke();
}
