// A specification into a vector picture, and that into pixels, without a browser.
import { createRequire } from "node:module";
import type * as resvg from "@resvg/resvg-js";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { nameForReaders } from "../charts/name-for-readers.ts";
import type { PlainObject } from "../charts/plain-data.ts";
import { type TextMetrics, widthOfItem } from "../charts/text-of-items.ts";
import { fontFiles, lettersLacking } from "./font-letters.ts";

const family = "DejaVu Sans";
const require = createRequire(import.meta.url);

/** Pixels of the picture for each of the specification. */
const scale = 2;

// Without a canvas Vega takes every text for far wider than it is and leaves an empty strip; its types leave this out.
(vega as unknown as { readonly textMetrics: TextMetrics }).textMetrics.width = widthOfItem;

/** The picture as SVG text; the same specification gives the same text. @throws Error when Vega-Lite cannot read it. */
export async function renderSvg(spec: PlainObject): Promise<string> {
  const { spec: program } = compile(spec as unknown as TopLevelSpec, { logger: vega.logger(vega.Error) });
  const view = new vega.View(vega.parse(program), { renderer: "none", logLevel: vega.Error });
  await view.runAsync();
  vega.resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  return nameForReaders(svg, spec);
}

let drawer: typeof resvg | "missing" | undefined;

/** The part that draws pixels is made for one kind of machine, and may be missing on another. */
function pixelDrawer(): typeof resvg | undefined {
  try {
    drawer ??= require("@resvg/resvg-js") as typeof resvg;
  } catch {
    drawer = "missing";
  }
  return drawer === "missing" ? undefined : drawer;
}

/** Whether pictures can be drawn in pixels here. */
export function drawsPixels(): boolean {
  return pixelDrawer() !== undefined;
}

/**
 * The picture as PNG bytes on white, two pixels for one; text in DejaVu Sans whatever the machine has; only
 * where a letter is not in it, the machine's own fonts are looked through for one that has it.
 * @throws Error where no pixels can be drawn.
 */
export function renderPng(svg: string): Uint8Array {
  return draw(svg).asPng();
}

/** The pixels of {@link renderPng}: red, green, blue and opacity, 0-255, row by row. */
export function renderPixels(svg: string): {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
} {
  const { width, height, pixels } = draw(svg);
  return { width, height, pixels };
}

function draw(svg: string) {
  const { Resvg } = pixelDrawer() ?? {};
  if (Resvg === undefined) throw new Error("No pixels can be drawn here.");
  return new Resvg(svg, {
    background: "#ffffff",
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: lettersLacking(textIn(svg)).length > 0,
      fontFiles,
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  }).render();
}

/** What a reader sees of the picture's text, and what a screen reader is told. */
export function textIn(svg: string): string {
  return svg.replace(/<[^>]*>/g, "");
}
