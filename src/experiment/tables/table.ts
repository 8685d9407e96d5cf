// A table: columns with their meaning, rows one by one, and the text of both as RFC 4180 wants it.

/** NaN and absent give an empty cell. */
export type CellValue = number | string | boolean | undefined;

export type ColumnType = "string" | "number" | "integer" | "boolean";

/** What is said of a column. */
export interface Field {
  readonly name: string;
  /** Empty for text. */
  readonly unit: string;
  readonly meaning: string;
  /** Text where there is no unit and nothing else is said, else a number. */
  readonly type?: ColumnType;
}

export interface Column<Row> extends Field {
  readonly value: (row: Row) => CellValue;
}

export interface Table {
  /** Name of its file without the ending. */
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly says: string;
  readonly fields: readonly Field[];
  /** Begins anew each time; a cell for each field. */
  readonly rows: () => Iterable<readonly CellValue[]>;
}

/** Rows in one piece of a table's text. */
const rowsInPiece = 1000;

export function makeTable<Row>(
  { name, says }: Pick<Table, "name" | "says">,
  columns: readonly Column<Row>[],
  rows: () => Iterable<Row>,
): Table {
  return {
    name,
    says,
    fields: columns,
    rows: function* () {
      for (const row of rows()) yield columns.map(({ value }) => value(row));
    },
  };
}

export function typeOf({ type, unit }: Field): ColumnType {
  return type ?? (unit === "" ? "string" : "number");
}

/** One header line, lines ended by LF, numbers in their shortest exact form; many rows at a time. */
export function* tablePieces(
  { fields, rows }: Table,
  textOf: (value: CellValue) => string = cellText,
): Iterable<string> {
  let lines = [fields.map(({ name }) => textOf(name)).join(",")];
  for (const row of rows()) {
    if (lines.length >= rowsInPiece) {
      yield `${lines.join("\n")}\n`;
      lines = [];
    }
    lines.push(row.map(textOf).join(","));
  }
  yield `${lines.join("\n")}\n`;
}

export function tableText(table: Table): string {
  return [...tablePieces(table)].join("");
}

/** A cell without quotes. */
export function plainText(value: CellValue): string {
  return value === undefined || Number.isNaN(value) ? "" : String(value);
}

/** A cell as it stands in the file; quoted only where a comma, a quote or a line break asks for it. */
export function cellText(value: CellValue): string {
  // Most cells are numbers, which never ask for quotes.
  if (typeof value === "number") return Number.isNaN(value) ? "" : String(value);
  const text = plainText(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
