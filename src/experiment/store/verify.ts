// Whether a results folder still holds what was written: every file hashed again.
import { join } from "node:path";
import { sha256OfFile } from "./hash.ts";
import { logFile, readLog } from "./log.ts";
import { type Manifest, manifestFile, manifestOf, scenarioFile } from "./manifest.ts";
import { entriesIn, readPlainText, standingAt } from "./plain-files.ts";
import { reportFiles } from "./report-files.ts";
import { resultsFormat } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";
import { countRows, openRuns, runsFile } from "./written-runs.ts";

export interface FileProblem {
  readonly file: string;
  /**
   * `differs`: its bytes are others. `notPlain`: a folder, a link, a pipe or a device stands there. `disagrees`:
   * manifest and log say different things of it. `unreadable`: it has not the columns of its format, or is a log that
   * says nothing. `otherRows`: the manifest says other numbers of rows and failed runs. `refused`: the system does not
   * let anybody read it.
   */
  readonly problem: "differs" | "missing" | "notPlain" | "disagrees" | "unreadable" | "otherRows" | "refused";
  /** Of what is refused, the system's own word, such as EACCES. */
  readonly code?: string;
}

export interface Verified {
  readonly manifest: Manifest;
  /** Files whose hash was compared. */
  readonly files: number;
  readonly problems: readonly FileProblem[];
  /** Measures in runs.csv; absent where it is not as written, or of a format that is not known yet. */
  readonly measures?: number;
  /** Files that neither the manifest nor the log names, reports left out, which anybody can write anew. */
  readonly unknown: readonly string[];
  /** Without a log: files of which nobody can say whether they are the study's and as they were written. */
  readonly unchecked: readonly string[];
}

/**
 * Every file hashed again, and the rows counted.
 * @throws StoreFaultError for a folder without a manifest that this program can read.
 */
export function verifyResults(folder: string): Verified {
  const verified = verifyHashes(folder);
  const { manifest, problems } = verified;
  // A match has no table of whole runs.
  if (manifest.files[runsFile] === undefined) return verified;
  if (problems.some(({ file }) => file === runsFile)) return verified;
  const { measures, problem } = readRuns(folder, manifest);
  if (problem !== undefined) return { ...verified, problems: [...problems, { file: runsFile, problem }] };
  return { ...verified, ...(measures === undefined ? {} : { measures }) };
}

/**
 * Every file hashed again.
 * @throws StoreFaultError like {@link verifyResults}.
 */
export function verifyHashes(folder: string): Verified {
  const manifest = manifestOf(folder);
  const problems: FileProblem[] = [];
  const logged = loggedFiles(folder, problems);
  if (manifest.inputs.scenario !== manifest.files[scenarioFile]) {
    problems.push({ file: scenarioFile, problem: "disagrees" });
  }
  const hashes = { ...logged, ...manifest.files };
  for (const [file, hash] of Object.entries(hashes)) {
    const problem = problemOf(folder, file, hash);
    if (problem !== undefined) problems.push(problem);
  }
  const known = new Set([manifestFile, logFile, ...reportFiles, ...Object.keys(hashes)]);
  const others = filesBelow(folder, problems).filter((file) => !known.has(file));
  const [unknown, unchecked] = logged === undefined ? [[], others] : [others, []];
  const files = Object.keys(hashes).length;
  return { manifest, files, problems, unknown, unchecked };
}

/** Whether the rows are what the manifest says, by the reader of the folder's format. */
function readRuns(
  folder: string,
  { inputs, rows }: Manifest,
): { readonly measures?: number; readonly problem?: FileProblem["problem"] } {
  const format = resultsFormat(inputs.schemas.results);
  if (format === undefined) return {};
  try {
    const runs = openRuns(folder, format);
    const { present, failed } = countRows(runs);
    if (present !== rows.present || failed !== rows.failed) return { problem: "otherRows" };
    return { measures: runs.measures.length };
  } catch (error) {
    if (error instanceof StoreFaultError) return { problem: "unreadable" };
    throw error;
  }
}

/** Hashes by file; absent, and noted as a problem, where the log is missing or cannot be read. */
function loggedFiles(folder: string, problems: FileProblem[]): Readonly<Record<string, string>> | undefined {
  const path = join(folder, logFile);
  try {
    const standing = standingAt(path);
    if (standing === "file") return readLog(readPlainText(path), path).files;
    problems.push({ file: logFile, problem: standing === "nothing" ? "missing" : "notPlain" });
  } catch (error) {
    problems.push(refusedOr(error, logFile, "unreadable"));
  }
  return undefined;
}

/** Absent where the file is as it was written. */
function problemOf(folder: string, file: string, hash: string): FileProblem | undefined {
  const path = join(folder, file);
  try {
    const standing = standingAt(path);
    if (standing !== "file") return { file, problem: standing === "nothing" ? "missing" : "notPlain" };
    return sha256OfFile(path) === hash ? undefined : { file, problem: "differs" };
  } catch (error) {
    return refusedOr(error, file, "notPlain");
  }
}

/** @throws what is no fault of the file's. */
function refusedOr(error: unknown, file: string, problem: FileProblem["problem"]): FileProblem {
  if (!(error instanceof StoreFaultError)) throw error;
  const { fault } = error;
  return fault.kind === "unreadable" ? { file, problem: "refused", code: fault.code } : { file, problem };
}

/** A folder inside that cannot be looked into is a problem. */
function filesBelow(folder: string, problems: FileProblem[], inside = ""): string[] {
  try {
    return entriesIn(join(folder, inside))
      .flatMap((entry) => {
        const path = `${inside}${entry.name}`;
        return entry.isDirectory() ? filesBelow(folder, problems, `${path}/`) : [path];
      })
      .sort();
  } catch (error) {
    problems.push(refusedOr(error, inside, "notPlain"));
    return [];
  }
}
