// Cells for a spreadsheet program, which would take some texts for formulas and run them.
import { type CellValue, cellText, type Table, tablePieces } from "./table.ts";

/** What makes a text a formula, or a line of its own, once blanks before it and wide forms of its signs are looked through. */
const dangerousStart = /^[=+\-@\t\r\n\0|]/;

/** Where a program that was told of other separators, or of no quotes, begins a cell in the midst of a text. */
const otherStarts = /([;\t\r\n])/;

/** Tells a spreadsheet program that the text is UTF-8. */
const byteOrderMark = "\ufeff";

/** A table that a spreadsheet program can open: nothing in it is taken for a formula. */
export function* excelPieces(table: Table): Iterable<string> {
  yield byteOrderMark;
  yield* tablePieces(table, excelCellText);
}

/** The same of rows alone, the first of them the header. */
export function excelText(rows: readonly (readonly CellValue[])[]): string {
  return `${byteOrderMark}${rows.map((row) => `${row.map(excelCellText).join(",")}\n`).join("")}`;
}

/** A number as it is; a text with an apostrophe before whatever of it a spreadsheet program could act on. */
export function excelCellText(value: CellValue): string {
  return cellText(typeof value === "string" && value !== "" ? withApostrophes(value) : value);
}

function withApostrophes(text: string): string {
  const [first, ...others] = text.split(otherStarts);
  const further = others.map((part) => (isDangerous(part) && !otherStarts.test(part) ? `'${part}` : part));
  return [isDangerous(text) ? "'" : "", first, ...further].join("");
}

function isDangerous(text: string): boolean {
  const wide = text.normalize("NFKC");
  return dangerousStart.test(wide) || dangerousStart.test(wide.trim());
}
