// A table in plain characters that fits the width: headers break, labels break, and what does not fit goes below.
import { longestPiece, wrap } from "./wrap.ts";

export interface Table {
  /** The first is the heading of the labels. */
  readonly header: readonly string[];
  /** Each as long as the header; a cell breaks only where the width leaves no other way. */
  readonly rows: readonly (readonly string[])[];
}

const gap = "  ";
/** A heading up to this long stays on one line where there is room. */
const shortHeading = 9;
/** Labels are not made narrower than this for the sake of a further column. */
const narrowLabel = 20;

interface Layout {
  readonly labelWidth: number;
  /** By column; that of the labels is not used. */
  readonly widths: readonly number[];
  /** The columns that stand side by side. */
  readonly blocks: readonly (readonly number[])[];
}

/** The lines of the table, none longer than `width`. Columns that do not fit follow in a further block with the same labels. */
export function tableLines(table: Table, width: number): string[] {
  const { labelWidth, widths, blocks } = chooseLayout(table, width);
  return blocks.flatMap((columns, index) => [
    ...(index === 0 ? [] : [""]),
    ...blockLines(table, columns, labelWidth, widths),
  ]);
}

/** The roomiest layout that puts all columns side by side, or the tightest. */
function chooseLayout(table: Table, width: number): Layout {
  const labels = [table.header[0], ...table.rows.map((row) => row[0])];
  const longest = Math.max(...labels.map((label) => label.length));
  const narrow = Math.min(longest, Math.max(narrowLabel, ...labels.map(longestPiece)), Math.floor(width / 2));
  const middle = Math.min(longest, Math.max(narrow, Math.floor(width * 0.36)));
  const layouts = [
    layoutOf(table, width, longest, shortHeading),
    layoutOf(table, width, middle, shortHeading),
    layoutOf(table, width, narrow, shortHeading),
    layoutOf(table, width, narrow, 0),
  ];
  return layouts.find(({ blocks }) => blocks.length === 1) ?? layouts[layouts.length - 1];
}

function layoutOf(table: Table, width: number, labelWidth: number, heading: number): Layout {
  const room = width - labelWidth;
  const widths = table.header.map((_, column) =>
    Math.max(1, Math.min(columnWidth(table, column, heading), room - gap.length)),
  );
  return { labelWidth, widths, blocks: blocksOfColumns(widths, room) };
}

function columnWidth({ header, rows }: Table, column: number, heading: number): number {
  const cells = Math.max(0, ...rows.map((row) => row[column].length));
  return Math.max(cells, longestPiece(header[column]), Math.min(header[column].length, heading));
}

/** The columns after the labels, cut into blocks that fit side by side in `room`. */
function blocksOfColumns(widths: readonly number[], room: number): number[][] {
  const blocks: number[][] = [[]];
  let used = 0;
  for (let column = 1; column < widths.length; column++) {
    const wanted = gap.length + widths[column];
    if (used + wanted > room && used > 0) {
      blocks.push([]);
      used = 0;
    }
    blocks[blocks.length - 1].push(column);
    used += wanted;
  }
  return blocks;
}

function blockLines(
  { header, rows }: Table,
  columns: readonly number[],
  labelWidth: number,
  widths: readonly number[],
): string[] {
  return [header, ...rows].flatMap((row) => {
    const label = wrapLabel(row[0], labelWidth).map((line) => line.padEnd(labelWidth));
    const cells = columns.map((column) => wrap(row[column], widths[column], "hyphens-too"));
    const height = Math.max(label.length, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const beside = cells.map((lines, place) => (lines[line] ?? "").padEnd(widths[columns[place]]));
      return [label[line] ?? " ".repeat(labelWidth), ...beside].join(gap).trimEnd();
    });
  });
}

/** An indented label stays indented on its further lines. */
function wrapLabel(label: string, width: number): string[] {
  const indent = label.length - label.trimStart().length;
  return wrap(label.trim(), width - indent, "hyphens-too").map((line) => " ".repeat(indent) + line);
}
