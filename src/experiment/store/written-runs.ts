// runs.csv of a results folder of any format, read row by row.
import { join } from "node:path";
import { csvLinesOf } from "./read-csv.ts";
import type { ResultsFormat } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";

export const runsFile = "runs.csv";

export interface WrittenRuns {
  /** In the order of the file. */
  readonly columns: readonly string[];
  /** Those of them that hold measures, our own names and others'. */
  readonly measures: readonly string[];
  /** Cells as they stand in the file; a row that has too few or too many is a fault. */
  rows(): Iterable<readonly string[]>;
}

export interface CountedRows {
  readonly present: number;
  readonly failed: number;
}

/**
 * The file is read as its rows are, so that it may be larger than memory.
 * @throws StoreFaultError for a file without the columns that its format has.
 */
export function openRuns(folder: string, { lastHead }: ResultsFormat): WrittenRuns {
  const path = join(folder, runsFile);
  const damaged = () => new StoreFaultError({ kind: "damaged", file: path });
  const [columns = []] = take(csvLinesOf(path), 1);
  const isNamedOnce = new Set(columns).size === columns.length;
  const heads = columns.indexOf(lastHead) + 1;
  const hasHeads = ["plan", "replication", "status"].every((name) => columns.slice(0, heads).includes(name));
  if (!isNamedOnce || !hasHeads) throw damaged();
  return {
    columns,
    measures: columns.slice(heads),
    *rows() {
      let isHeader = true;
      for (const line of csvLinesOf(path)) {
        if (line.length !== columns.length) throw damaged();
        if (!isHeader) yield line;
        isHeader = false;
      }
    },
  };
}

/** How many rows there are, and how many of them are failed runs. */
export function countRows({ columns, rows }: WrittenRuns): CountedRows {
  const status = columns.indexOf("status");
  let [present, failed] = [0, 0];
  for (const row of rows()) {
    present += 1;
    if (row[status] === "failed") failed += 1;
  }
  return { present, failed };
}

function take<Item>(items: Iterable<Item>, most: number): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === most) break;
  }
  return taken;
}
