// A table as text: RFC 4180 with one header line, lines ended by LF, numbers in their shortest exact form.

/** NaN and absent give an empty cell. */
export type CellValue = number | string | boolean | undefined;

export interface Column<Row> {
  readonly name: string;
  /** Empty for text. */
  readonly unit: string;
  readonly meaning: string;
  readonly value: (row: Row) => CellValue;
}

export function tableText<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ name }) => cellText(name)).join(",")];
  for (const row of rows) lines.push(columns.map(({ value }) => cellText(value(row))).join(","));
  return `${lines.join("\n")}\n`;
}

/** A cell as it stands in the file; quoted only where a comma, a quote or a line break asks for it. */
export function cellText(value: CellValue): string {
  if (value === undefined || Number.isNaN(value)) return "";
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
