// The answers of rows as a table of plain cells, written to and read from patterns.csv.
import { readCsv } from "../../src/experiment/store/read-csv.ts";
import type { Kind, PatternVerdict } from "./row.ts";
import type { RowAnswer } from "./run-rows.ts";

/** One line: a part of a row. */
export interface PatternLine {
  readonly id: string;
  readonly kind: Kind;
  /** What the number is; the row's claim stands with the row. */
  readonly part: string;
  readonly claim: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly bound: string;
  readonly verdict: PatternVerdict;
  readonly rowVerdict: PatternVerdict;
  readonly grade: string;
  readonly seeds: number;
  readonly seconds: number;
}

const columns = [
  "id",
  "kind",
  "claim",
  "part",
  "value",
  "low",
  "high",
  "bound",
  "verdict",
  "rowVerdict",
  "grade",
  "seeds",
  "seconds",
] as const satisfies readonly (keyof PatternLine)[];

const digits = 6;

export function linesOf(answers: readonly RowAnswer[]): PatternLine[] {
  return answers.flatMap(({ row, parts, seeds, seconds, verdict }) =>
    parts.map((part) => ({
      id: row.id,
      kind: row.kind,
      claim: row.claim,
      part: part.says,
      value: part.value,
      low: part.low,
      high: part.high,
      bound: part.bound,
      verdict: part.verdict,
      rowVerdict: verdict,
      grade: row.grade,
      seeds,
      seconds: Math.round(seconds * 10) / 10,
    })),
  );
}

export function writeLines(lines: readonly PatternLine[]): string {
  const rows = lines.map((line) => columns.map((column) => cell(line[column])).join(","));
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}

function cell(value: string | number): string {
  if (typeof value === "number") return Number.isNaN(value) ? "" : String(Number(value.toFixed(digits)));
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** @throws Error for a table with other columns. */
export function readLines(text: string): PatternLine[] {
  const [head, ...rows] = readCsv(text);
  if (head.join() !== columns.join())
    throw new Error(`patterns.csv should have the columns ${columns.join(", ")}.`);
  return rows.map((cells) => {
    const of = (column: (typeof columns)[number]) => cells[columns.indexOf(column)];
    const number = (column: (typeof columns)[number]) =>
      of(column) === "" ? Number.NaN : Number(of(column));
    return {
      id: of("id"),
      kind: of("kind") as Kind,
      claim: of("claim"),
      part: of("part"),
      value: number("value"),
      low: number("low"),
      high: number("high"),
      bound: of("bound"),
      verdict: of("verdict") as PatternVerdict,
      rowVerdict: of("rowVerdict") as PatternVerdict,
      grade: of("grade"),
      seeds: number("seeds"),
      seconds: number("seconds"),
    };
  });
}
