// Whether a results folder still holds what was written: every file hashed again.
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256OfFile } from "./hash.ts";
import { logFile } from "./log.ts";
import { type Manifest, manifestFile, manifestOf, scenarioFile } from "./manifest.ts";

export interface FileProblem {
  readonly file: string;
  /** `differs`: its bytes are others. `disagrees`: manifest and log say different things of it. */
  readonly problem: "differs" | "missing" | "disagrees";
}

export interface Verified {
  readonly manifest: Manifest;
  /** Files whose hash was compared. */
  readonly files: number;
  readonly problems: readonly FileProblem[];
  /** Files that neither the manifest nor the log names. */
  readonly unknown: readonly string[];
}

/** @throws StoreFaultError for a folder without a manifest that this program can read. */
export function verifyResults(folder: string): Verified {
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
  const unknown = filesBelow(folder).filter((file) => !known.has(file));
  return { manifest, files: Object.keys(hashes).length, problems, unknown };
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
