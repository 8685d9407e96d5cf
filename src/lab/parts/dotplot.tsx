// Simulated programmes as dots above a line, stacked where they are alike, one row for each plan.

import { cutAt } from "../../charts/short-title.ts";
import type { MeasureName } from "../../model/measures.ts";
import { amount } from "../../words/amounts.ts";
import { useNarrow } from "./use-narrow.ts";

export interface DotRow {
  readonly name: string;
  readonly label: string;
  /** One a programme; NaN where the measure has no value there. */
  readonly values: readonly number[];
}

interface DotplotProps {
  readonly measure: MeasureName;
  readonly rows: readonly DotRow[];
  /** Says in words what is drawn. */
  readonly description: string;
  readonly isSmall?: boolean;
}

const radius = 5;
/** The picture's own pixels: what is shown small, or on a phone, is drawn small, so that its letters are not. */
const widths = { wide: 640, narrow: 340 } as const;
const lettersOn = { wide: 84, narrow: 42 } as const;
const margin = 24;
const colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000"] as const;

export function Dotplot({ measure, rows, description, isSmall = false }: DotplotProps) {
  const size = useNarrow() || isSmall ? "narrow" : "wide";
  const width = widths[size];
  const all = rows.flatMap(({ values }) => values).filter(Number.isFinite);
  const [low, high] = endsOf(all);
  const place = (value: number) =>
    margin + (high > low ? (value - low) / (high - low) : 1 / 2) * (width - 2 * margin);
  const stacked = rows.map(({ values }) => stack(values.filter(Number.isFinite).map(place)));
  const heights = stacked.map((dots) => Math.max(3, ...dots.map(({ level }) => level + 1)) * 2 * radius + 30);
  const height = heights.reduce((sum, one) => sum + one, 0) + 26;
  let top = 0;
  return (
    <svg class="dots" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {rows.map(({ name, label }, row) => {
        const base = top + heights[row] - 6;
        const text = top + 14;
        top += heights[row];
        return (
          <g key={name}>
            <text x={margin} y={text} class="row-label">
              {cutAt(label, lettersOn[size])}
            </text>
            <line x1={margin} x2={width - margin} y1={base} y2={base} class="rule" />
            {stacked[row].map(({ x, level }, index) => (
              <circle
                key={index}
                cx={x}
                cy={base - radius - level * 2 * radius}
                r={radius - 0.5}
                fill={colours[row % colours.length]}
              />
            ))}
          </g>
        );
      })}
      {all.length === 0
        ? null
        : endLabels(amount(measure, low), amount(measure, high)).map(({ text, at, side }) => (
            <text key={at} x={margin + at * (width - 2 * margin)} y={height - 6} class={`axis-label ${side}`}>
              {text}
            </text>
          ))}
    </svg>
  );
}

interface EndLabel {
  readonly text: string;
  /** Of the line's length. */
  readonly at: number;
  readonly side: "" | "middle" | "end";
}

/** What stands below the ends of the line; once, in the middle, where both would say the same. */
function endLabels(low: string, high: string): readonly EndLabel[] {
  if (low === high) return [{ text: low, at: 1 / 2, side: "middle" }];
  return [
    { text: low, at: 0, side: "" },
    { text: high, at: 1, side: "end" },
  ];
}

/** The ends are those of the dots, so that no value is named that cannot be; of dots all alike there is only one. */
function endsOf(values: readonly number[]): readonly [low: number, high: number] {
  return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
}

interface Dot {
  readonly x: number;
  readonly level: number;
}

/** Each dot as low as those before it leave room for. */
function stack(places: readonly number[]): Dot[] {
  const dots: Dot[] = [];
  for (const x of places) {
    const near = dots.filter((dot) => Math.abs(dot.x - x) < 2 * radius);
    let level = 0;
    while (near.some((dot) => dot.level === level)) level += 1;
    dots.push({ x, level });
  }
  return dots;
}
