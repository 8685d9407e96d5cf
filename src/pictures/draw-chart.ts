// A chart as the three texts and bytes that a results folder keeps of it.
import type { Chart } from "../charts/chart.ts";
import { lettersLacking } from "./font-letters.ts";
import { drawsPixels, renderPng, renderSvg, textIn } from "./render.ts";

export interface DrawnChart {
  /** The specification as JSON, indented, a newline at its end. */
  readonly vegaLite: string;
  readonly svg: string;
  /** Absent where this machine has nothing that draws pixels. */
  readonly png?: Uint8Array;
  /** Letters that the pictures' font lacks, where there are any: boxes in the PNG, unless another font of this machine has them. */
  readonly lacking?: readonly string[];
}

/** @throws Error when the specification cannot be drawn. */
export async function drawChart(chart: Chart): Promise<DrawnChart> {
  const svg = await renderSvg(chart.spec);
  const lacking = lettersLacking(textIn(svg));
  return {
    vegaLite: `${JSON.stringify(chart.spec, null, 2)}\n`,
    svg,
    ...(lacking.length === 0 ? {} : { lacking }),
    ...(drawsPixels() ? { png: renderPng(svg) } : {}),
  };
}
