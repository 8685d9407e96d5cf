// Runs the flagship again and prints what would change in results/reference; writes it there only with --write.
// Run with: npm run golden, and, once the changes are meant, npm run golden -- --write
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCsv } from "../src/experiment/store/read-csv.ts";
import { reportFiles } from "../src/experiment/store/report-files.ts";
import { readers } from "../src/words/report-words.ts";
import { type Move, whatMoved } from "./golden/what-moved.ts";
import { place } from "./guides/place.ts";

const name = "case-teams";
const reference = join("results", "reference", name);
const digits = 4;
const mostTold = 60;

const isWriting = process.argv.includes("--write");
const scratch = mkdtempSync(join(tmpdir(), "street-level-golden-"));
try {
  const fresh = join(scratch, name);
  sweepInto(fresh);
  const filesChanged = [...new Set([...filesOf(place(reference)), ...filesOf(fresh)])].filter(
    (file) => textOf(fresh, file) !== textOf(place(reference), file),
  );
  if (filesChanged.length === 0) console.log(`${reference} would stay as it is.`);
  else {
    console.log(`Would change in ${reference}: ${filesChanged.join(", ")}.`);
    const moved = whatMoved(textOf(place(reference), "runs.csv"), textOf(fresh, "runs.csv"));
    console.log(`${moved.rowsDiffering} of ${moved.rows} rows of runs.csv differ.`);
    for (const move of moved.moves.slice(0, mostTold)) console.log(inWords(move));
    const left = moved.moves.length - mostTold;
    if (left > 0) console.log(`... and ${left} more, all smaller.`);
    for (const line of verdictChanges(
      textOf(place(reference), "hypotheses.csv"),
      textOf(fresh, "hypotheses.csv"),
    ))
      console.log(line);
  }
  if (isWriting) {
    // A finished study of the same inputs is never run again in its own folder, so it must leave that first.
    const aside = `${place(reference)}.before`;
    renameSync(place(reference), aside);
    try {
      sweepInto(reference);
      for (const reader of readers) command("report", reference, "--for", reader);
      rmSync(aside, { recursive: true });
    } catch (error) {
      rmSync(place(reference), { recursive: true, force: true });
      renameSync(aside, place(reference));
      throw error;
    }
    console.log(`Written. Say why in docs/changes-to-the-model.md and under Results in CHANGELOG.md.`);
  } else if (filesChanged.length > 0) {
    console.log("Nothing was written. If this is meant: npm run golden -- --write");
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The built command, so that the log says what a user would have typed. */
function sweepInto(folder: string): void {
  command("sweep", name, "--out", folder);
}

function command(...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ["scripts/start.mjs", ...words, "--quiet"], {
    cwd: place("."),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}.`);
}

/** But for what differs from run to run, and pictures and reports, which follow from those beside them. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile() && file !== "log.json" && !file.endsWith(".png"))
    .filter((file) => !reportFiles.includes(file))
    .sort();
}

/** Byte by byte, so that Parquet can be compared too; empty where there is no such file. */
function textOf(folder: string, file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, file.endsWith(".parquet") ? "latin1" : "utf8") : "";
}

function inWords({ plan, measure, point, before, after, mattersTimes }: Move): string {
  const change = Number.isFinite(mattersTimes)
    ? `${mattersTimes.toFixed(2)} x what matters`
    : "defined or not";
  return `  ${plan} ${measure} ${number(before)} -> ${number(after)} at ${point === "" ? "its one point" : point} (${change})`;
}

function number(value: number): string {
  return Number.isNaN(value) ? "not defined" : value.toFixed(digits);
}

function verdictChanges(before: string, after: string): string[] {
  const old = verdicts(before);
  return [...verdicts(after)].flatMap(([hypothesis, verdict]) => {
    const was = old.get(hypothesis) ?? "not there";
    return was === verdict ? [] : [`  ${hypothesis}: ${was} -> ${verdict}`];
  });
}

function verdicts(text: string): Map<string, string> {
  const [heads, ...rows] = readCsv(text);
  return new Map(rows.map((row) => [row[0], row[heads.indexOf("verdict")]]));
}
