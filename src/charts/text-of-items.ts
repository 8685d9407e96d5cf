// How wide Vega is to take a text for: it has no canvas to measure on here, and none in a worker of the browser page.
import { textWidth } from "./text-width.ts";

const defaultTextSize = 11;
const boldFrom = 600;

/** A text as Vega draws it. */
interface TextItem {
  readonly text?: unknown;
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** What Vega measures texts by; its types leave this out. */
export interface TextMetrics {
  width: (item: TextItem, text?: unknown) => number;
}

/** Pixels that the text of an item takes. */
export function widthOfItem(item: TextItem, text?: unknown): number {
  return textWidth(
    String(text ?? item.text ?? ""),
    item.fontSize ?? defaultTextSize,
    isBold(item.fontWeight),
  );
}

function isBold(weight: string | number | undefined): boolean {
  return weight === "bold" || Number(weight) >= boldFrom;
}
