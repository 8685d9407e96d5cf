// How panels of one kind share the width of a chart.
import type { PlainObject } from "./plain-data.ts";
import { chartWidth } from "./style.ts";

const mostInRow = 3;
const widestPanel = 430;
const axisWidth = 58;
const panelGap = 16;

/** Width of each of `panels` panels, an axis of its own included in its share. */
export function panelWidth(panels: number): number {
  const inRow = Math.min(mostInRow, panels);
  return Math.min(widestPanel, Math.floor((chartWidth - panelGap * (inRow - 1)) / inRow) - axisWidth);
}

/** The panels in rows of three. */
export function panelGrid(panels: readonly PlainObject[]): PlainObject {
  return { concat: panels, columns: mostInRow, spacing: panelGap };
}
