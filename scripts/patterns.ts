// Holds the model against its patterns: results/reference/patterns.csv and docs/patterns.md, and the table on the screen.
// Run with: npm run patterns, or npm run patterns -- --only P5,P8 --seeds 10 for a look that writes nothing.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { place } from "./guides/place.ts";
import { pageOf, totalsInWords } from "./patterns/page.ts";
import type { PatternRow } from "./patterns/row.ts";
import { patternRows } from "./patterns/rows.ts";
import { runRows } from "./patterns/run-rows.ts";
import { linesOf, type PatternLine, readLines, writeLines } from "./patterns/table.ts";
import { withThreads } from "./patterns/threads.ts";

const table = "results/reference/patterns.csv";
const page = "docs/patterns.md";

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    seeds: { type: "string" },
    workers: { type: "string" },
    page: { type: "boolean", default: false },
  },
});

const rows = chosenRows(options.only);
const seeds = options.seeds === undefined ? undefined : wholeNumber("--seeds", options.seeds, 2);
const workers =
  options.workers === undefined ? availableParallelism() : wholeNumber("--workers", options.workers, 1);

/** With fewer seeds than the rows' own nothing is written. */
const isKept = seeds === undefined;

if (options.page) writePage(readTable());
else {
  const answers = await withThreads(workers, (runArm) =>
    runRows(rows, {
      runArm,
      seeds,
      onRow: (answer) => {
        console.log(`${answer.row.id} (${answer.row.kind}) ${answer.verdict}: ${answer.row.claim}`);
        for (const line of linesOf([answer])) console.log(`    ${inWords(line)}`);
        if (isKept) keep(linesOf([answer]));
      },
    }),
  );
  const lines = linesOf(answers);
  for (const total of totalsInWords(lines)) console.log(total);
  if (isKept) console.log(`Written: ${table}, ${page}.`);
  else console.log(`With --seeds nothing is written: ${table} holds each row at its own number of seeds.`);
}

function chosenRows(only: string | undefined): readonly PatternRow[] {
  if (only === undefined) return patternRows;
  const ids = only.split(",").map((id) => id.trim());
  const unknown = ids.filter((id) => patternRows.every((row) => row.id !== id));
  if (unknown.length > 0) {
    throw new Error(
      `No row is called ${unknown.join(", ")}: there are ${patternRows.map(({ id }) => id).join(", ")}.`,
    );
  }
  return patternRows.filter(({ id }) => ids.includes(id));
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Error(`${option} takes a whole number of ${least} or more, not ${text}.`);
}

function inWords({ part, value, low, high, bound, verdict }: PatternLine): string {
  const ends = Number.isNaN(low) ? "" : ` (${low.toFixed(3)} to ${high.toFixed(3)})`;
  const held = bound === "" ? "" : `, ${bound}`;
  return `${part}: ${value.toFixed(3)}${ends}${held}: ${verdict}`;
}

function readTable(): PatternLine[] {
  return existsSync(place(table)) ? readLines(readFileSync(place(table), "utf8")) : [];
}

/** In place of the same rows in the table, which keeps the others. */
function keep(lines: readonly PatternLine[]): void {
  const kept = readTable();
  const all = patternRows.flatMap(({ id }) => {
    const fresh = lines.filter((line) => line.id === id);
    return fresh.length > 0 ? fresh : kept.filter((line) => line.id === id);
  });
  writeFileSync(place(table), writeLines(all));
  writePage(readTable());
}

function writePage(lines: readonly PatternLine[]): void {
  writeFileSync(place(page), pageOf(patternRows, lines));
}
