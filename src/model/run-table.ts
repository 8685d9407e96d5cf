// A table that one run leaves behind: plain rows column by column, so that threads, files and memory take it lightly.

/** What is said of a column; NaN and "" stand for what is not defined. */
export interface RunColumn {
  readonly unit: string;
  readonly meaning: string;
  readonly type: "number" | "integer" | "string";
}

/** A column and how its value comes about. */
export interface ColumnOf<Source> extends RunColumn {
  readonly value: (source: Source) => number | string;
}

/** The plain row that a table of columns describes. */
export type RowOf<Columns extends Readonly<Record<string, { readonly value: (source: never) => unknown }>>> =
  { readonly [Name in keyof Columns]: ReturnType<Columns[Name]["value"]> };

export interface RunTable {
  readonly columns: readonly string[];
  readonly rows: number;
  /** `values[column * rows + row]`: a number, or the position of a text in `texts`. */
  readonly values: Float64Array;
  readonly texts: readonly string[];
}

type PlainRow = Readonly<Record<string, number | string>>;

/** Rows put into columns, in the order of `columns`. */
export function packRows(columns: Readonly<Record<string, RunColumn>>, rows: readonly PlainRow[]): RunTable {
  const names = Object.keys(columns);
  const values = new Float64Array(names.length * rows.length);
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    if (place === places.size) places.set(text, place);
    return place;
  };
  names.forEach((name, column) => {
    const first = column * rows.length;
    rows.forEach((row, number) => {
      const value = row[name];
      values[first + number] = typeof value === "string" ? placeOf(value) : value;
    });
  });
  return { columns: names, rows: rows.length, values, texts: [...places.keys()] };
}

/** Reads one cell of a column; NaN or "" where the table has no such column. */
export function cellReader(
  { columns, rows, values, texts }: RunTable,
  name: string,
  { type }: RunColumn,
): (row: number) => number | string {
  const first = columns.indexOf(name) * rows;
  if (type === "string") return first < 0 ? () => "" : (row) => texts[values[first + row]] ?? "";
  return first < 0 ? () => NaN : (row) => values[first + row];
}
