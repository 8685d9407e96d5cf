// The look that all charts share.
import type { PlainObject } from "./plain-data.ts";

/** Pixels from the first to the last mark of a chart, labels included. */
export const chartWidth = 760;

export const ink = "#222222";
export const faintInk = "#5f5f5f";
export const gridInk = "#e3e3e3";
export const zoneFill = "#ececec";
/** Where levers change in mid-run: darker than the zone, lighter than any line, in grey print too. */
export const momentFill = "#b9c7d6";

/** Metric twins: where the first is missing, the second has nearly the same widths. */
const fontFamily = "DejaVu Sans, Verdana, sans-serif";

export const titleSize = 15;
export const textSize = 11;
/** Mean width of a character in ems, a little generous: enough to break lines by. */
const emsPerCharacter = { bold: 0.6, normal: 0.54 } as const;

/** How many characters fit into `pixels`. */
export function charactersIn(pixels: number, size: number, weight: "bold" | "normal" = "normal"): number {
  return Math.floor(pixels / (size * emsPerCharacter[weight]));
}

/** About how wide `text` is, in pixels. */
export function widthOf(text: string, size: number = textSize): number {
  return Math.ceil(text.length * size * emsPerCharacter.normal);
}

export const chartStyle: PlainObject = {
  font: fontFamily,
  background: "#ffffff",
  padding: 14,
  view: { stroke: null },
  title: {
    anchor: "start",
    frame: "bounds",
    align: "left",
    color: ink,
    fontSize: titleSize,
    fontWeight: "bold",
    lineHeight: 20,
    offset: 14,
    subtitleColor: faintInk,
    subtitleFontSize: textSize,
    subtitleLineHeight: 15,
    subtitlePadding: 6,
  },
  axis: {
    labelFontSize: textSize,
    labelColor: ink,
    labelLimit: 0,
    titleFontSize: textSize,
    titleFontWeight: "normal",
    titleColor: ink,
    titleLimit: 0,
    gridColor: gridInk,
    domainColor: "#888888",
    tickColor: "#888888",
    aria: false,
  },
  legend: { labelLimit: 0, titleLimit: 0 },
  mark: { aria: false },
  text: { fontSize: textSize, color: ink },
};

/** A text with a white rim, so that a line behind it does not cross it out: two layers. */
export function haloText(mark: PlainObject, encoding: PlainObject): PlainObject[] {
  return [
    { mark: { type: "text", ...mark, stroke: "#ffffff", strokeWidth: 3, strokeJoin: "round" }, encoding },
    { mark: { type: "text", ...mark }, encoding },
  ];
}

/** The heading of one panel among several. */
export function panelTitle(text: string | readonly string[]): PlainObject {
  return {
    text,
    fontSize: 12,
    fontWeight: "bold",
    lineHeight: 15,
    anchor: "start",
    frame: "group",
    offset: 8,
  };
}
