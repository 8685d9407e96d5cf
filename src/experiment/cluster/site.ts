// What a cluster wants to be told of every job: partition, account, time, memory, modules, further arguments.
import { parseDocument } from "yaml";
import { ClusterError } from "./cluster-fault.ts";

export interface Site {
  readonly partition?: string;
  readonly account?: string;
  /** Longest time of one job, as the scheduler writes it, such as 04:00:00. */
  readonly time?: string;
  /** Of one job, such as 2G. */
  readonly memory?: string;
  /** Environment modules that a job loads first; the one with Node among them. */
  readonly modules?: readonly string[];
  /** Further arguments of sbatch, each a word of its own. */
  readonly sbatch?: readonly string[];
  /** Tasks of one job array at most; 1,000 when absent. A task then takes several shards, one after the other. */
  readonly tasksAtMost?: number;
  /** Tasks that run at one time at most. */
  readonly tasksAtOnce?: number;
}

export const siteSettings = [
  "partition",
  "account",
  "time",
  "memory",
  "modules",
  "sbatch",
  "tasksAtMost",
  "tasksAtOnce",
] as const satisfies readonly (keyof Site)[];

/** What stands in a site file. @throws ClusterError for what is no site. */
export function readSite(text: string, file: string): Site {
  const document = parseDocument(text, { uniqueKeys: true, stringKeys: true });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw new ClusterError({ kind: "badSite", file, says: error.message });
  const found: unknown = contentOf(document, file);
  if (found === null) return {};
  if (typeof found !== "object" || Array.isArray(found)) {
    throw new ClusterError({ kind: "badSite", file, says: "names and values are wanted" });
  }
  const entries = Object.entries(found).map(([name, value]) => {
    if (!isSetting(name)) throw new ClusterError({ kind: "unknownSetting", name, file });
    return [name, checked(name, value, file)];
  });
  return Object.fromEntries(entries);
}

/** What the flags say goes before what the file says; further arguments of both are given, the file's first. */
export function siteOf(file: Site, flags: Readonly<Partial<Record<keyof Site, unknown>>>): Site {
  const given = Object.entries(flags).filter(([, value]) => value !== undefined);
  const asked: Site = Object.fromEntries(
    given.map(([name, value]) => [name, checked(name as keyof Site, value)]),
  );
  const sbatch = [...(file.sbatch ?? []), ...(asked.sbatch ?? [])];
  return { ...file, ...asked, ...(sbatch.length === 0 ? {} : { sbatch }) };
}

function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? null;
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new ClusterError({ kind: "badSite", file, says }, { cause: error });
  }
}

function isSetting(name: string): name is keyof Site {
  return siteSettings.some((known) => known === name);
}

function checked(name: keyof Site, value: unknown, file?: string): unknown {
  const isFine = isFineAs[name](value);
  if (isFine) return name === "modules" || name === "sbatch" ? [value].flat() : value;
  const found = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  throw new ClusterError({ kind: "badSetting", name, found, ...(file === undefined ? {} : { file }) });
}

/** A scheduler's own name for something: never a word that could be taken for an option. */
const isName = (value: unknown) =>
  typeof value === "string" && /^[A-Za-z0-9_][A-Za-z0-9_.,:@+/-]*$/.test(value);
const isTime = (value: unknown) => typeof value === "string" && /^(\d+-)?\d+(:\d+){0,2}$/.test(value);
const isMemory = (value: unknown) => typeof value === "string" && /^[1-9]\d*[KMGT]?$/i.test(value);
/** Anything in one line: it is quoted where it is used. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const isLine = (value: unknown) => typeof value === "string" && /^[^\u0000-\u001f\u007f]+$/.test(value);
const isArgument = (value: unknown) => isLine(value) && String(value).startsWith("-");
const isCount = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1_000_000;
const oneOrMore = (isFine: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) ? value.every(isFine) : isFine(value);

const isFineAs: Readonly<Record<keyof Site, (value: unknown) => boolean>> = {
  partition: isName,
  account: isName,
  time: isTime,
  memory: isMemory,
  modules: oneOrMore(isName),
  sbatch: oneOrMore(isArgument),
  tasksAtMost: isCount,
  tasksAtOnce: isCount,
};
