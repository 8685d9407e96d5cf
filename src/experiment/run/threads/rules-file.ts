// A file of somebody's own rules: read, hashed, loaded by its address, and looked over before anything runs.
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { isMeasureName } from "../../../model/measures.ts";
import { ruleKindNames, ruleKinds, ruleName } from "../../../model/rule-kinds.ts";
import type { RulesModule } from "../../../model/rules.ts";
import { nearestName } from "../../../scenario/nearest-name.ts";
import type { KnownRules } from "../../../scenario/rules-given.ts";
import type { RuleNames } from "../../../scenario/scenario.ts";
import { sha256 } from "../../store/hash.ts";
import { type ChosenRules, chooseRules, measureEntries } from "../chosen-rules.ts";
import { reasonOf } from "../replicate.ts";
import { type RulesFault, RulesFileError } from "./rules-fault.ts";

/** Where a file of rules is, and which. */
export interface RulesFile {
  readonly path: string;
  /** Of its bytes. */
  readonly sha256: string;
}

/** The rules of a study, as a thread is told of them. */
export interface StudyRules {
  readonly file: RulesFile;
  readonly names: RuleNames;
}

export interface LoadedRules {
  readonly file: RulesFile;
  readonly module: RulesModule;
  readonly names: KnownRules["names"];
}

const largestBytes = 1 << 20;
const kinds: readonly string[] = [...ruleKindNames, "measures"];

/** @throws RulesFileError for a file that is not there, does not load, or exports anything but rules. */
export async function loadRulesFile(path: string): Promise<LoadedRules> {
  const bytes = readPlainFile(path);
  if (!/\.m?js$/i.test(path)) throw fault({ kind: "otherEnding", path });
  refuseImports(path, bytes.toString("utf8"));
  const hash = sha256(bytes);
  const found = await loadModule(path, hash);
  const names = lookOver(path, found);
  return { file: { path, sha256: hash }, module: found as RulesModule, names };
}

/**
 * What a scenario names, loaded again, as every thread does.
 * @throws RulesFileError when the file is not the one that was loaded at first.
 */
export async function loadChosenRules({ file, names }: StudyRules): Promise<ChosenRules> {
  const { path } = file;
  if (sha256(readPlainFile(path)) !== file.sha256) throw fault({ kind: "changed", path });
  return chooseRules((await loadModule(path, file.sha256)) as RulesModule, names);
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

/** A file that changed has another address, so that an older one is never taken from memory. */
async function loadModule(path: string, hash: string): Promise<Readonly<Record<string, unknown>>> {
  const address = `${pathToFileURL(path).href}?sha256=${hash}`;
  try {
    return await import(/* @vite-ignore */ address);
  } catch (error) {
    throw fault({ kind: "doesNotLoad", path, reason: reasonOf(error) });
  }
}

function lookOver(path: string, module: Readonly<Record<string, unknown>>): KnownRules["names"] {
  // What is no ES module comes as a default alone.
  const exported = Object.keys(module).filter((name) => name !== "default" && name !== "module.exports");
  const unknown = exported.find((name) => !kinds.includes(name));
  if (exported.length === 0) throw fault({ kind: "nothingExported", path, kinds });
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, kinds);
    throw fault({
      kind: "unknownExport",
      path,
      name: unknown,
      kinds,
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
  const names: Record<string, string[]> = {};
  for (const kind of kinds) {
    const group = module[kind];
    if (group !== undefined && !isPlainMap(group)) throw fault({ kind: "notAGroup", path, group: kind });
    const entries = Object.entries(group ?? {});
    for (const [name, entry] of entries) refuseEntry(path, kind, name, entry);
    names[kind] = entries.map(([name]) => name);
  }
  if (Object.values(names).every((some) => some.length === 0))
    throw fault({ kind: "nothingExported", path, kinds });
  return names as Record<keyof KnownRules["names"], string[]>;
}

function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuseEntry(path: string, kind: string, name: string, entry: unknown): void {
  if (!ruleName.test(name)) throw fault({ kind: "badName", path, group: kind, name });
  if (kind === "measures") {
    refuseMeasure(path, name, entry);
    return;
  }
  const { ours, arguments: most } = ruleKinds[kind as keyof typeof ruleKinds];
  if (name === ours) throw fault({ kind: "nameOfOurs", path, group: kind, name });
  if (typeof entry !== "function")
    throw fault({ kind: "notAFunction", path, group: kind, name, found: typeof entry });
  if (entry.length > most)
    throw fault({ kind: "wrongArity", path, group: kind, name, found: entry.length, most });
}

function refuseMeasure(path: string, name: string, entry: unknown): void {
  const wrong = (field: string) => fault({ kind: "wrongMeasure", path, name, field });
  if (isMeasureName(name)) throw fault({ kind: "nameOfOurs", path, group: "measures", name });
  if (!isPlainMap(entry)) throw wrong("label");
  const { label, unit, better, matters, of } = entry;
  if (!isLine(label) || label === "") throw wrong("label");
  if (!isLine(unit)) throw wrong("unit");
  if (better !== "higher" && better !== "lower" && better !== "neither") throw wrong("better");
  if (!(typeof matters === "number" && matters > 0 && Number.isFinite(matters))) throw wrong("matters");
  if (typeof of !== "function") throw wrong("of");
  if (of.length > 1)
    throw fault({ kind: "wrongArity", path, group: "measures", name, found: of.length, most: 1 });
}

const longestLine = 200;

function isLine(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestLine && !/\p{Cc}/u.test(value);
}

/** What a scenario's reader is told of the file. */
export function knownRules({ names, module }: LoadedRules, namedAs: string): KnownRules {
  const measures = measureEntries(chooseRules(module, { measures: names.measures }));
  return { file: basename(namedAs), names, measures };
}
