// A table's text into cells that know where they stand.
import type { ComplaintList } from "../../../scenario/complaint-list.ts";
import type { Place } from "../../../scenario/excerpt.ts";

export interface TableCell {
  /** Without the quotes around it. */
  readonly text: string;
  readonly place: Place;
}

const field = /"([^"]*(?:""[^"]*)*)"|[^",\r\n]*/y;
const lineEnd = /\r\n|\n|\r/y;

/** Rows of RFC 4180 text, one by one; lines that hold nothing are left out. Complains of a quote that opens or closes amiss. */
export function* readCsv(text: string, complaints: ComplaintList): Generator<TableCell[], undefined> {
  let row: TableCell[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    field.lastIndex = at;
    const [whole, quoted] = field.exec(text) ?? [""];
    row.push({
      text: quoted === undefined ? whole : quoted.replaceAll('""', '"'),
      place: { start: at, end: at + Math.max(1, whole.length) },
    });
    at += whole.length;
    if (text[at] === ",") {
      at += 1;
      continue;
    }
    lineEnd.lastIndex = at;
    const [end] = lineEnd.exec(text) ?? [""];
    if (end === "" && at < text.length) {
      complaints.add(
        { start: at, end: at + 1 },
        "",
        "There is a quote here where a comma or the line's end is wanted.",
      );
      return;
    }
    at += end.length;
    if (row.length > 1 || row[0]?.text.trim()) yield row;
    row = [];
    if (end === "") break;
  }
}
