// Cells for a spreadsheet program, which would take some texts for formulas and run them.
import { type CellValue, cellText } from "./table.ts";

/** What makes a text a formula, or a line of its own, once blanks before it and wide forms of its signs are looked through. */
const dangerousStart = /^[=+\-@\t\r\n\0|]/;

/** A number as it is; a text that a spreadsheet program could act on with an apostrophe before it. */
export function excelCellText(value: CellValue): string {
  return cellText(typeof value === "string" && isDangerous(value) ? `'${value}` : value);
}

function isDangerous(text: string): boolean {
  const wide = text.normalize("NFKC");
  return dangerousStart.test(wide) || dangerousStart.test(wide.trim());
}
