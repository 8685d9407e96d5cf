// How panels of one kind share the width of a chart.
import type { PlainObject } from "./plain-data.ts";
import { chartWidth } from "./style.ts";

const mostInRow = 3;
const panelsOfASquare = 4;
const widestPanel = 430;
const axisWidth = 58;
const panelGap = 16;

/** Panels in a row: three, or two where four make a square. */
export function panelsInRow(panels: number): number {
  return panels === panelsOfASquare ? 2 : Math.min(mostInRow, panels);
}

/** Width of each of `panels` panels, an axis of its own included in its share. */
export function panelWidth(panels: number): number {
  const inRow = panelsInRow(panels);
  return Math.min(widestPanel, Math.floor((chartWidth - panelGap * (inRow - 1)) / inRow) - axisWidth);
}

/** The panels in their rows. */
export function panelGrid(panels: readonly PlainObject[]): PlainObject {
  return { concat: panels, columns: panelsInRow(panels.length), spacing: panelGap };
}
