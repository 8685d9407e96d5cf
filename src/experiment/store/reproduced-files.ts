// Whether everything else that a run leaves in a results folder comes out again with it: Parquet, detail, spreadsheet rows.
import { join } from "node:path";
import { analyseStudy } from "../analysis/findings.ts";
import type { RunRow } from "../run/rows.ts";
import { excelCellText } from "../tables/excel-text.ts";
import { detailKindsOf, everyRunKinds, runTable } from "../tables/run-tables.ts";
import { runsTable } from "../tables/runs.ts";
import { studyTables } from "../tables/study-tables.ts";
import { plainText, type Table, tablePieces } from "../tables/table.ts";
import { weeksTable } from "../tables/weeks.ts";
import { filesInLog } from "./log.ts";
import { hashedFiles } from "./manifest.ts";
import { readParquet } from "./parquet-rows.ts";
import { readPlainText, standingAt } from "./plain-files.ts";
import { csvLinesOf, readCsv } from "./read-csv.ts";
import { type RowDifference, rowsAgain, type Trial } from "./reproduce.ts";
import { isPast, laterTables } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";

/** A difference in a table that no single run makes. */
export interface TableDifference {
  readonly file: string;
  /** Line of the file, the header the first. */
  readonly line: number;
  readonly written: string;
  readonly found: string;
}

/** Versions of Node differ in the last bits of what is calculated from the runs. */
const closeEnough = 1e-9;

const exactFiles: readonly string[] = hashedFiles;

/** What is otherwise than written in the tables that hold rows of the runs tried, runs.csv apart. */
export async function compareFiles(
  folder: string,
  trial: Trial,
  runs: readonly RunRow[],
): Promise<RowDifference[]> {
  const again = { cells: trial.plan.cells, rows: rowsAgain(trial, runs) };
  const withMeasures = runsTable({ ...trial, ...again });
  const files = filesCompared(trial);
  const found = compareExcel(join(folder, "runs-excel.csv"), trial, withMeasures);
  const details = detailKindsOf(trial.plan.request).map((kind) => runTable(kind, again, trial.detail));
  for (const table of [withMeasures, weeksTable(again), ...details]) {
    if (!files.includes(`${table.name}.parquet`)) continue;
    found.push(...(await compareOwnRows(folder, trial, table, "parquet")));
  }
  for (const kind of everyRunKinds) {
    if (!files.includes(`${kind.name}.csv`)) continue;
    found.push(...(await compareOwnRows(folder, trial, runTable(kind, again), "csv")));
  }
  return found;
}

/** The names of the files that {@link compareFiles} looks into, and runs.csv. */
export function filesCompared({ detail, isFullDetail, format }: Trial): string[] {
  return [
    ...format.filesOfRuns,
    ...(detail === 0 ? [] : format.detailFiles),
    ...(isFullDetail ? format.fullDetailFiles : []),
  ];
}

async function compareOwnRows(
  folder: string,
  trial: Trial,
  table: Table,
  form: "parquet" | "csv",
): Promise<RowDifference[]> {
  const file = `${table.name}.${form}`;
  const path = join(folder, file);
  if (standingAt(path) === "nothing") throw new StoreFaultError({ kind: "damaged", file: path });
  // Up to the replication the columns say which run a row is of.
  const heads = table.fields.findIndex(({ name }) => name === "replication") + 1;
  const wantedOf = new Map(
    trial.rows.map((row) => [keyOf(row.cells.slice(0, heads)), { row, lines: [] as string[][], next: 0 }]),
  );
  for (const cells of table.rows()) {
    const line = cells.map(plainText);
    wantedOf.get(keyOf(line.slice(0, heads)))?.lines.push(line);
  }
  const differences: RowDifference[] = [];
  for await (const line of form === "csv" ? csvLinesOf(path) : parquetLines(path, table)) {
    const wanted = wantedOf.get(keyOf(line.slice(0, heads)));
    if (wanted === undefined) continue;
    const again = wanted.lines[wanted.next];
    wanted.next += 1;
    if (again === undefined) continue;
    table.fields.forEach(({ name }, place) => {
      const [written, found] = [line[place] ?? "", again[place]];
      const isLater = line[place] === undefined && isPast(trial.format);
      if (isLater || written === found) return;
      const { row, next } = wanted;
      differences.push({ row, file, rowInRun: next, column: name, written, found });
    });
  }
  for (const { row, lines, next } of wantedOf.values()) {
    if (lines.length === next) continue;
    differences.push({ row, file, column: "rows", written: String(next), found: String(lines.length) });
  }
  return differences;
}

/** Undefined for a column that the file does not have. */
async function* parquetLines(path: string, { fields }: Table): AsyncIterable<(string | undefined)[]> {
  for await (const row of readParquet(path))
    yield fields.map(({ name }) => (name in row ? readText(row[name]) : undefined));
}

const keyOf = (heads: readonly (string | undefined)[]) => JSON.stringify(heads);

function readText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return plainText(typeof value === "bigint" ? Number(value) : (value as string | number | boolean));
}

function compareExcel(path: string, trial: Trial, table: Table): RowDifference[] {
  if (standingAt(path) === "nothing") throw new StoreFaultError({ kind: "damaged", file: path });
  // Without the mark that tells spreadsheets of UTF-8.
  const [columns = [], ...written] = readCsv(readPlainText(path).replace(/^\ufeff/, ""));
  const places = table.fields.map(({ name }) => columns.indexOf(name));
  const [, ...again] = readCsv([...tablePieces(table, excelCellText)].join(""));
  return trial.rows.flatMap((row, place) => {
    const [before = [], after = []] = [written[row.number], again[place]];
    return table.fields.flatMap(({ name: column }, field): RowDifference[] => {
      if (places[field] < 0 && isPast(trial.format)) return [];
      const [was = "", is = ""] = [before[places[field]], after[field]];
      return was === is ? [] : [{ row, file: "runs-excel.csv", column, written: was, found: is }];
    });
  });
}

/** Where every run is made again and the folder has the tables of today. */
export function comparesTables({ rows, rowsInFolder, format }: Trial): boolean {
  return rows.length === rowsInFolder && !isPast(format);
}

/**
 * The tables that are worked out from all runs, where they can be compared. Means over runs have to be the same to
 * the last bit, what is calculated from them to 1e-9.
 */
export function compareTables(folder: string, trial: Trial, runs: readonly RunRow[]): TableDifference[] {
  if (!comparesTables(trial)) return [];
  const results = analyseStudy(trial.plan, runs);
  const [, ...tables] = studyTables(results);
  return tables.flatMap((table) => {
    const file = `${table.name}.csv`;
    const path = join(folder, file);
    if (standingAt(path) === "nothing") {
      if (laterTables.includes(file) && !filesInLog(folder).includes(file)) return [];
      throw new StoreFaultError({ kind: "damaged", file: path });
    }
    const written = readCsv(readPlainText(path));
    const found = readCsv([...tablePieces(table)].join(""));
    const isExact = exactFiles.includes(file);
    const lines = Array.from({ length: Math.max(written.length, found.length) }, (_, line) => line);
    return lines.flatMap((line): TableDifference[] => {
      const [was = [], is = []] = [written[line], found[line]];
      const isSame =
        was.length === is.length && was.every((cell, place) => isEqual(cell, is[place], isExact));
      return isSame ? [] : [{ file, line: line + 1, written: was.join(","), found: is.join(",") }];
    });
  });
}

function isEqual(one: string, other: string, isExact: boolean): boolean {
  if (one === other) return true;
  if (isExact || one === "" || other === "") return false;
  const [first, second] = [Number(one), Number(other)];
  return Math.abs(first - second) <= closeEnough * Math.max(1, Math.abs(first), Math.abs(second));
}
