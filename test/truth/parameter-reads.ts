// Which file of the model reads which parameters, and what the agency hands to each mechanism: read from the source.

import { isParameterName, parameterNames } from "../../src/model/parameters.ts";
import { readSources } from "../house/read-imports.ts";

export interface ModelFile {
  /** From src/model/: `trust.ts`. */
  readonly path: string;
  readonly text: string;
}

const folder = "model/";

/** The files that put an agency together, and so hand parameters out. */
export function isPuttingTogether(path: string): boolean {
  return path.startsWith("open-") && path !== "open-rules.ts";
}

/** The files of the model but for the table of parameters itself. */
export function readModel(): ModelFile[] {
  return readSources()
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, text }) => ({ path: path.slice(folder.length), text: withoutComments(text) }))
    .filter(({ path }) => !path.startsWith("parameter"));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

const prefixes = new Set(parameterNames.map((name) => name.slice(0, Math.max(0, name.indexOf(".")))));

/** Names of types that stand for one prefix: `TrustParameters` for `trust`. */
function findAliases(files: readonly ModelFile[]): Map<string, string> {
  const found = files.flatMap(({ text }) => [...text.matchAll(/type (\w+) = Slice<"(\w+)">/g)]);
  return new Map(found.map(([, alias, prefix]) => [alias, prefix]));
}

/** Ways to the parameters beside a slice: the whole set, the table, the defaults. */
const wholesale = /\b(Parameters|parameterTable|parameterEntry|parameterNames|defaultParameters)\b/g;

/** By file: the prefixes that it is given, the single parameters that it names, and whether it has all of them. */
export function readsByFile(files: readonly ModelFile[] = readModel()): Record<string, string[]> {
  const aliases = findAliases(files);
  const table: Record<string, string[]> = {};
  for (const { path, text } of files) {
    const reads = new Set<string>();
    for (const [, prefix] of text.matchAll(/\b(?:slice\((?:\s*\w+,\s*)?|Slice<)"([^"]*)"/g))
      reads.add(`${prefix}.*`);
    for (const [, quoted] of text.matchAll(/["'`]([\w.]+)["'`]/g))
      if (isParameterName(quoted)) reads.add(quoted);
    for (const [, start] of text.matchAll(/`(\w+)\.\$\{/g))
      if (prefixes.has(start) && isPuttingTogether(path)) reads.add(`${start}.*`);
    for (const [word] of text.matchAll(/\b\w+Parameters\b/g)) {
      const prefix = aliases.get(word);
      if (prefix !== undefined) reads.add(`${prefix}.*`);
    }
    for (const [, word] of text.matchAll(wholesale)) reads.add(word);
    if (reads.size > 0) table[path] = [...reads].sort();
  }
  return table;
}

/** The text of a call's arguments, from its opening parenthesis. */
function argumentsAt(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return text.slice(open, at + 1);
  }
  throw new Error("a call without an end");
}

const isIn = (text: string, pattern: string) => new RegExp(`\\b${pattern}`).test(text);

/** Everything of the parameters that a piece of the agency's text speaks of. */
function readsIn(
  text: string,
  variables: ReadonlyMap<string, string>,
  bundles: ReadonlyMap<string, string[]> = new Map(),
): string[] {
  const reads = new Set<string>();
  for (const [, prefix] of text.matchAll(/\bslice\((?:parameters, )?"([^"]+)"\)/g)) reads.add(`${prefix}.*`);
  for (const [, name] of text.matchAll(/\bparameters\["([^"]+)"\]/g)) reads.add(name);
  for (const [, mechanism] of text.matchAll(/\bisOn\("([^"]+)"\)/g)) reads.add(`mechanisms.${mechanism}`);
  for (const [, name] of text.matchAll(/\blevers\.today\.(\w+)/g)) reads.add(name);
  for (const [variable, prefix] of variables) {
    for (const [, dotted, bracketed] of text.matchAll(
      new RegExp(`\\b${variable}(?:\\.(\\w+)|\\["([^"]+)"\\])`, "g"),
    )) {
      reads.add(`${prefix}.${dotted ?? bracketed}`);
    }
    if (isIn(text, `${variable}\\b(?![.\\[:])`)) reads.add(`${prefix}.*`);
  }
  for (const [bundle, own] of bundles) {
    if (isIn(text, `${bundle}\\b`)) for (const name of own) reads.add(name);
  }
  if (isIn(text, "parameters\\b(?!\\[| *,)")) reads.add("Parameters");
  return [...reads].sort();
}

/** By function that the agency is put together with: what of the parameters is handed to it. */
export function handedOut(files: readonly ModelFile[] = readModel()): Record<string, string[]> {
  const text = files
    .filter(({ path }) => isPuttingTogether(path))
    .map((file) => file.text)
    .join("\n");
  const slices = text.matchAll(/const (\w+) = levers\.slice\("(\w+)"\)/g);
  const variables = new Map([...slices].map(([, variable, prefix]) => [variable, prefix]));
  const bundled = [...text.matchAll(/const (\w+) = (\{[^}]*\});/g)];
  const bundles = new Map(bundled.map(([, name, body]) => [name, readsIn(body, variables)]));
  const table: Record<string, string[]> = {};
  for (const call of text.matchAll(
    /\b(create[A-Z]\w*|draw[A-Z]\w*|useWarrant|requestFactor|observedWindow|new [A-Z]\w*)\(/g,
  )) {
    const open = call.index + call[0].length - 1;
    const reads = readsIn(argumentsAt(text, open), variables, bundles);
    if (reads.length > 0) table[call[1]] = reads;
  }
  return table;
}
