// What is said of a results folder that was checked: its files against their hashes, its rows against new runs.
import { diskRefusal } from "./disk.ts";
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";
import { withSlash } from "./saved.ts";

/** @param command the one that was given without a folder. */
export function whichResults(command: string): string {
  return `Which results folder? For example: streetlevel ${command} results/case-teams`;
}

export function fileNotResults(file: string): string {
  return `${file} is a file, not a results folder.`;
}

/** Where results are wanted and only some of the runs are there. */
export function notFinishedYet(folder: string): string {
  return `The study of ${withSlash(folder)} is not finished. Go on with it first: streetlevel resume ${withSlash(folder)}`;
}

export function notMergedYet(folder: string): string {
  return `The shards of ${withSlash(folder)} are not put together yet. Do that first: streetlevel merge ${folder}.shard-*`;
}

export function allAsWritten(files: number, folder: string): string {
  return `All ${counted(files, "file")} of ${withSlash(folder)} are as they were written.`;
}

/** What stands in runs.csv, and since which version of the results. */
export function rowsWritten(rows: number, measures: number, format: number, newest: number): string {
  const past = format === newest ? "" : `; today's is ${newest}`;
  return `runs.csv holds ${counted(rows, "row")} with ${counted(measures, "measure")} each (results format ${format}${past}).`;
}

/** One line for each file that is not as it was. */
export function fileProblem(
  file: string,
  problem: "differs" | "missing" | "notPlain" | "disagrees" | "unreadable" | "otherRows" | "refused",
  /** Of what is refused, the system's own word. */
  code = "",
): string {
  switch (problem) {
    case "differs":
      return `${file} is not what was written: its bytes have changed.`;
    case "missing":
      return `${file} is missing.`;
    case "notPlain":
      return `${file} is not a plain file, so it was not opened.`;
    case "refused":
      return `${file} cannot be read: ${diskRefusal(code)}.`;
    case "disagrees":
      return `${file} has two different hashes in manifest.json, which has been changed.`;
    case "unreadable":
      return file.endsWith(".json")
        ? `${file} is damaged: it is not what streetlevel writes.`
        : `${file} does not have the columns of its format.`;
    case "otherRows":
      return `${file} has a different number of rows, or of failed runs, from what manifest.json says.`;
  }
}

/** Below what is wrong with files from which an answer would have to be read. */
export const notShown = "So the study's answer is not shown. Give its command again with --replace.";

/** Those that only the log could vouch for, where it is lost. */
export function uncheckedFiles(files: readonly string[]): string {
  return `${counted(files.length, "file")} could not be checked, since log.json holds ${files.length === 1 ? "its hash" : "their hashes"}: ${listed(files)}.`;
}

export function unknownFiles(files: readonly string[]): string {
  return `Not part of the study: ${listed(files)}.`;
}

/** Failed or missing rows do not make a folder wrong, but its reader should know. */
export function incompleteRows(present: number, failed: number, expected: number): string {
  const missing = expected - present;
  const parts = [
    ...(failed > 0 ? [`${count(failed)} failed`] : []),
    ...(missing > 0 ? [`${count(missing)} ${missing === 1 ? "is" : "are"} missing`] : []),
  ];
  return parts.length === 0 ? "" : `Of ${counted(expected, "row")} of runs.csv, ${listed(parts)}.`;
}

/** @param failed how many of the rows are failed runs, which have no measures. */
export function allReproduced(
  rows: number,
  all: number,
  measures: number,
  files: readonly string[],
  failed = 0,
): string {
  const tried = `${counted(rows, "row")} of ${count(all)}, chosen by chance from the seed, came out again`;
  const same = `with every one of ${counted(measures, "measure")} the same to the last bit, in ${listed(files)}`;
  if (failed === 0) return `${tried} ${same}.`;
  const again = "failed, again and for the same reason";
  if (failed === rows) return `${tried}: ${rows === 1 ? "it" : "all of them"} ${again}.`;
  return `${tried}: ${count(rows - failed)} ${same}, and ${count(failed)} that ${again}.`;
}

/** Where all runs were made again. */
export const tablesReproduced =
  "Every table that is worked out from all runs came out again: distribution.csv, lorenz.csv and survey.csv to the last bit, the others to 1e-9.";

/**
 * What could not be compared of a folder that an earlier version wrote.
 * @param later measures that today's tables have and the folder's do not.
 * @param gone names of measures that there are no more.
 */
export function pastFormat(format: number, later: number, gone: readonly string[]): string {
  const missing = later === 0 ? "" : ` It lacks ${counted(later, "measure")} of today's.`;
  const left = gone.length === 0 ? "" : ` There ${gone.length === 1 ? "is" : "are"} no more ${listed(gone)}.`;
  return `The folder has results format ${format}: what it does not have, and tables worked out from all runs, were not compared.${missing}${left}`;
}

export function tableDiffers(file: string, line: number, written: string, found: string): string {
  return `${file}, line ${count(line)}: ${shown(written)} came out as ${shown(found)}.`;
}

export function tablesDiffer(lines: number): string {
  return `${counted(lines, "line")} of tables worked out from all runs did not come out again.`;
}

interface ColumnDifference {
  readonly file: string;
  /** Where a run has several rows in the file: which of them, from 1. */
  readonly rowInRun?: number;
  readonly column: string;
  readonly written: string;
  readonly found: string;
}

export function rowDiffers(
  plan: string,
  point: string,
  replication: number,
  { file, rowInRun, column, written, found }: ColumnDifference,
): string {
  const place = point === "" ? plan : `${plan} ${point}`;
  const where = rowInRun === undefined ? file : `row ${count(rowInRun)} of its rows in ${file}`;
  const what = column === "rows" ? "the number of rows" : column;
  return `${place}, replication ${replication}: ${what} is ${shown(written)} in ${where} and came out as ${shown(found)}.`;
}

export function rowsDiffer(differing: number, rows: number): string {
  return `${counted(differing, "row")} of ${count(rows)} tried did not come out again.`;
}

export function moreDifferences(others: number): string {
  return `And ${counted(others, "further difference")}.`;
}

function shown(text: string): string {
  return text === "" ? "empty" : text;
}
