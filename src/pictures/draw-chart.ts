// A chart as the three texts and bytes that a results folder keeps of it.
import type { Chart } from "../charts/chart.ts";
import { drawsPixels, renderPng, renderSvg } from "./render.ts";

export interface DrawnChart {
  /** The specification as JSON, indented, a newline at its end. */
  readonly vegaLite: string;
  readonly svg: string;
  /** Absent where this machine has nothing that draws pixels. */
  readonly png?: Uint8Array;
}

/** @throws Error when the specification cannot be drawn. */
export async function drawChart(chart: Chart): Promise<DrawnChart> {
  const svg = await renderSvg(chart.spec);
  return {
    vegaLite: `${JSON.stringify(chart.spec, null, 2)}\n`,
    svg,
    ...(drawsPixels() ? { png: renderPng(svg) } : {}),
  };
}
