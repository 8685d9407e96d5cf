// One panel of the grid chart: a square for each point, coloured by the reading, outlined where nothing can be called.
import type { Difference } from "../experiment/analysis/results.ts";
import type { SweepAxis } from "../scenario/scenario.ts";
import { change } from "../words/amounts.ts";
import { leverTitle } from "../words/labels.ts";
import { valueText } from "../words/levers.ts";
import { notDefined } from "../words/numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { drawnReading, readingLooks } from "./reading-looks.ts";
import { charactersIn, faintInk, haloText, panelTitle, textSize } from "./style.ts";
import { breakLines } from "./text-lines.ts";

interface GridPanel {
  readonly title: string;
  readonly cells: readonly Difference[];
  readonly across: SweepAxis;
  readonly down: SweepAxis | undefined;
  readonly isFirst: boolean;
  readonly width: number;
}

const rowHeight = 40;
const aroundRows = 105;
const labelsWidth = 80;
const lineBreak = "\n";
/** Pixels by which the first of two lines stands above the middle of a square. */
const firstLine = -6;
/** Pixels of the title beside them. */
const titleWidth = 34;
/** Dark enough to be told apart, light enough to be written on. */
const fillOpacity = 0.55;

/** Pixels to the left of the first panel. */
export function gridAxisWidth(down: object | undefined): number {
  return down === undefined ? 0 : labelsWidth + titleWidth;
}

/** Pixels of a panel with so many rows, its heading, axis and the gap below it included. */
export function gridPanelHeight(rows: number): number {
  return rows * rowHeight + aroundRows;
}

/** The difference, and in a second line the reading that the colour says, for grey print. */
function saidOf(cell: Difference): string {
  return `${change(cell.measure, cell.interval.estimate)}${lineBreak}${drawnReading(cell).toLowerCase()}`;
}

export function gridPanel({ title, cells, across, down, isFirst, width }: GridPanel): PlainObject {
  const columns = across.values.map(valueText);
  const rows = down?.values.map(valueText) ?? [""];
  const values = cells.map((cell) => {
    const isDefined = cell.isTold && !Number.isNaN(cell.interval.estimate);
    return {
      across: valueText(cell.point[across.lever]),
      down: down === undefined ? "" : valueText(cell.point[down.lever]),
      reading: isDefined ? drawnReading(cell) : "unclear",
      said: isDefined ? saidOf(cell) : notDefined,
    };
  });
  const x: PlainObject = {
    field: "across",
    type: "nominal",
    scale: { domain: columns, paddingInner: 0.06, paddingOuter: 0.03 },
    axis: {
      title: breakLines(leverTitle(across.lever), charactersIn(width, textSize)),
      labelAngle: 0,
      labelOverlap: false,
      ticks: false,
      domain: false,
    },
  };
  const y: PlainObject = {
    field: "down",
    type: "nominal",
    scale: { domain: rows, paddingInner: 0.1, paddingOuter: 0.05 },
    axis:
      down === undefined
        ? null
        : {
            title: isFirst
              ? breakLines(leverTitle(down.lever), charactersIn(rows.length * rowHeight, textSize))
              : null,
            labels: isFirst,
            ticks: false,
            domain: false,
            ...(isFirst ? { minExtent: labelsWidth } : {}),
          },
  };
  const called = "datum.reading !== 'unclear'";
  return {
    title: panelTitle(breakLines(title, charactersIn(width, 12, "bold"))),
    width,
    height: rows.length * rowHeight,
    data: { values },
    layer: [
      {
        transform: [{ filter: called }],
        mark: { type: "rect", opacity: fillOpacity },
        encoding: { x, y, color: byReading },
      },
      {
        transform: [{ filter: `!(${called})` }],
        mark: { type: "rect", fill: "#ffffff", stroke: faintInk, strokeWidth: 1.4, strokeDash: [4, 3] },
        encoding: { x, y },
      },
      ...haloText(
        { baseline: "middle", lineBreak, dy: firstLine, fontSize: textSize },
        { x, y, text: { field: "said" } },
      ),
    ],
  };
}

const byReading: PlainObject = {
  field: "reading",
  type: "nominal",
  scale: {
    domain: Object.keys(readingLooks),
    range: Object.values(readingLooks).map(({ colour }) => colour),
  },
  legend: null,
};
