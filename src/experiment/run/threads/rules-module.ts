// The module of a file of rules: taken in by its address, and looked over before anything is asked of it.
import { pathToFileURL } from "node:url";
import { isMeasureName } from "../../../model/measures.ts";
import { ruleKindNames, ruleKinds, ruleName } from "../../../model/rule-kinds.ts";
import type { RulesModule } from "../../../model/rules.ts";
import { nearestName } from "../../../scenario/nearest-name.ts";
import { possibleByUnit, widestDifference } from "../../../scenario/possible-values.ts";
import type { KnownRules } from "../../../scenario/rules-given.ts";
import { chooseRules, measureEntries } from "../chosen-rules.ts";
import { type RulesFault, RulesFileError } from "./rules-fault.ts";

/** Where a file of rules is, and which. */
export interface RulesFile {
  readonly path: string;
  /** Of its bytes. */
  readonly sha256: string;
}

/** What a file of rules exports, without the functions themselves. */
export type RulesOffered = Pick<KnownRules, "names" | "measures">;

type Module = Readonly<Record<string, unknown>>;

const kinds: readonly string[] = [...ruleKindNames, "measures"];

/**
 * Runs whatever the file does while it is loaded. A file that changed has another address, so that an older one is
 * never taken from memory; and it is taken in, and handed on, as a part of something else, so that what it exports
 * as `then` is not called in place of a promise's.
 */
export async function importRules(path: string, hash: string): Promise<{ readonly rules: Module }> {
  const address = `${pathToFileURL(path).href}?sha256=${hash}`;
  const around = `export * as rules from ${JSON.stringify(address)};`;
  return await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(around)}`);
}

/** @throws RulesFileError for a module that exports anything but rules. */
export function offeredBy(path: string, module: Module): RulesOffered {
  const names = lookOver(path, module);
  return {
    names,
    measures: measureEntries(chooseRules(module as RulesModule, { measures: names.measures })),
  };
}

function fault(found: RulesFault): RulesFileError {
  return new RulesFileError(found);
}

function lookOver(path: string, module: Readonly<Record<string, unknown>>): RulesOffered["names"] {
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
  return names as Record<keyof RulesOffered["names"], string[]>;
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
  const widest = widestDifference(possibleByUnit(unit));
  if (widest !== undefined && matters >= widest)
    throw fault({ kind: "mattersTooWide", path, name, unit, matters, widest });
  if (typeof of !== "function") throw wrong("of");
  if (of.length > 1)
    throw fault({ kind: "wrongArity", path, group: "measures", name, found: of.length, most: 1 });
}

const longestLine = 200;

function isLine(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestLine && !/\p{Cc}/u.test(value);
}
