// A file of somebody's own rules: read, hashed, tried in a thread of its own, and loaded where runs are made.
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { RulesModule } from "../../../model/rules.ts";
import type { KnownRules } from "../../../scenario/rules-given.ts";
import type { RuleNames } from "../../../scenario/scenario.ts";
import { sha256 } from "../../store/hash.ts";
import { type ChosenRules, chooseRules } from "../chosen-rules.ts";
import { reasonOf } from "../replicate.ts";
import { type RulesFault, RulesFileError } from "./rules-fault.ts";
import { importRules, type RulesFile, type RulesOffered } from "./rules-module.ts";
import { tryRules } from "./rules-trial.ts";

/** The rules of a study, as a thread is told of them. */
export interface StudyRules {
  readonly file: RulesFile;
  readonly names: RuleNames;
}

export interface LoadedRules extends RulesOffered {
  readonly file: RulesFile;
}

const largestBytes = 1 << 20;

/**
 * Its code runs in a thread of its own alone, which ends before this returns.
 * @throws RulesFileError for a file that is not there, does not load in time, or exports anything but rules.
 */
export async function loadRulesFile(path: string): Promise<LoadedRules> {
  const bytes = readPlainFile(path);
  if (!/\.m?js$/i.test(path)) throw fault({ kind: "otherEnding", path });
  refuseImports(path, bytes.toString("utf8"));
  const file = { path, sha256: sha256(bytes) };
  return { file, ...(await tryRules(file)) };
}

/**
 * What a scenario names, loaded again, as every thread does.
 * @throws RulesFileError when the file is not the one that was loaded at first.
 */
export async function loadChosenRules({ file, names }: StudyRules): Promise<ChosenRules> {
  const { path } = file;
  if (sha256(readPlainFile(path)) !== file.sha256) throw fault({ kind: "changed", path });
  try {
    const { rules } = await importRules(path, file.sha256);
    return chooseRules(rules as RulesModule, names);
  } catch (error) {
    throw fault({ kind: "doesNotLoad", path, reason: reasonOf(error) });
  }
}

function fault(found: RulesFault): RulesFileError {
  return new RulesFileError(found);
}

function readPlainFile(path: string): Buffer {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw fault({ kind: "notAFile", path });
    if (stat.size > largestBytes) throw fault({ kind: "tooLarge", path, mebibytes: largestBytes / 2 ** 20 });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof RulesFileError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : reasonOf(error);
    throw fault(code === "ENOENT" ? { kind: "noFile", path } : { kind: "unreadable", path, reason: code });
  }
}

/** The hash in the manifest is that of one file, so one file must be all there is. */
function refuseImports(path: string, text: string): void {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  const found =
    /^\s*(import\b.*|export\b.*\bfrom\s*["'].*)$|\b(import\s*\([^)]*\)?)|\b(require\s*\([^)]*\)?)/m.exec(
      code,
    );
  if (found !== null) throw fault({ kind: "imports", path, line: found[0].trim() });
}

/** What a scenario's reader is told of the file. */
export function knownRules({ names, measures }: LoadedRules, namedAs: string): KnownRules {
  return { file: basename(namedAs), names, measures };
}
