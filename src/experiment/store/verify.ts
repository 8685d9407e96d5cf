// Whether a results folder still holds what was written: every file hashed again.
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256OfFile } from "./hash.ts";
import { logFile } from "./log.ts";
import { type Manifest, manifestFile, manifestOf, scenarioFile } from "./manifest.ts";
import { resultsFormat } from "./results-formats.ts";
import { StoreFaultError } from "./store-fault.ts";
import { countRows, openRuns, runsFile } from "./written-runs.ts";

export interface FileProblem {
  readonly file: string;
  /**
   * `differs`: its bytes are others. `disagrees`: manifest and log say different things of it. `unreadable`: it has
   * not the columns of its format. `otherRows`: the manifest says other numbers of rows and failed runs.
   */
  readonly problem: "differs" | "missing" | "disagrees" | "unreadable" | "otherRows";
}

export interface Verified {
  readonly manifest: Manifest;
  /** Files whose hash was compared. */
  readonly files: number;
  readonly problems: readonly FileProblem[];
  /** Measures in runs.csv; absent where it is not as written, or of a format that is not known yet. */
  readonly measures?: number;
  /** Files that neither the manifest nor the log names. */
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
  const logged = loggedFiles(join(folder, logFile));
  const problems: FileProblem[] = logged === undefined ? [{ file: logFile, problem: "missing" }] : [];
  if (manifest.inputs.scenario !== manifest.files[scenarioFile]) {
    problems.push({ file: scenarioFile, problem: "disagrees" });
  }
  const hashes = { ...logged, ...manifest.files };
  for (const [file, hash] of Object.entries(hashes)) {
    const path = join(folder, file);
    if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) problems.push({ file, problem: "missing" });
    else if (sha256OfFile(path) !== hash) problems.push({ file, problem: "differs" });
  }
  const known = new Set([manifestFile, logFile, ...Object.keys(hashes)]);
  const others = filesBelow(folder).filter((file) => !known.has(file));
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

/** Hashes by file; absent where the log is missing or cannot be read. */
function loggedFiles(path: string): Record<string, string> | undefined {
  try {
    const found = JSON.parse(readFileSync(path, "utf8")) as { readonly files?: Record<string, string> };
    return found.files;
  } catch {
    return undefined;
  }
}

function filesBelow(folder: string, inside = ""): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${inside}${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, `${path}/`) : [path];
    })
    .sort();
}
