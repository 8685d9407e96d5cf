// The small forms that a scenario is made of: maps with known names, lines of text, numbers, names of things.

import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean, listed } from "./parameter-value.ts";
import { pathTo, type Reading } from "./reading.ts";
import { bothReadings, misreading, percentMeant, readingsOf } from "./written-number.ts";
import type { MapEntry, TreeNode, ValueNode } from "./yaml-tree.ts";

export type Fields = ReadonlyMap<string, TreeNode>;

/** Names of scenarios and plans: part of paths and links, so nothing but these. */
const slug = /^[a-z0-9-]{1,64}$/;

/** Likewise of plans, which are typed after options: a hyphen in front would make an option of them. */
export const planNameForm = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function isSlug(text: string): boolean {
  return slug.test(text);
}

/** The entries of a map; a name followed by nothing is an empty map. */
export function readEntries(node: TreeNode, path: string, reading: Reading): readonly MapEntry[] | undefined {
  if (node.kind === "map") return node.entries;
  if (node.kind === "value" && node.value === null) return [];
  reading.complain(path, `${path} must be a map: names, each with a colon and a value.`);
  return undefined;
}

/** The entries of a map that may hold only `known` names; complains of the others and leaves them out. */
export function readFields(
  node: TreeNode,
  path: string,
  known: readonly string[],
  reading: Reading,
): Fields | undefined {
  const entries = readEntries(node, path, reading);
  if (entries === undefined) return undefined;
  const fields = new Map<string, TreeNode>();
  for (const { key, node: value } of entries) {
    if (known.includes(key)) fields.set(key, value);
    else {
      const nearest = nearestName(key, known);
      const message = `${quote(key)} is not an entry of ${path}; it may have ${listed(known, "and")}.${didYouMean(nearest)}`;
      reading.complainOfName(pathTo(path, key), message, { found: key, nearest });
    }
  }
  return fields;
}

/** The field's value, or a complaint that it is missing. */
export function required(fields: Fields, name: string, path: string, reading: Reading): TreeNode | undefined {
  const node = fields.get(name);
  if (node === undefined) reading.complain(pathTo(path, name), `${pathTo(path, name)} is missing.`);
  return node;
}

/** A single value as text: numbers and the like count as they are written. Nothing for lists, maps and empty values. */
export function textOf(node: TreeNode): string | undefined {
  if (node.kind !== "value" || node.value === null) return undefined;
  return typeof node.value === "string" ? node.value : node.written;
}

export interface TextLimits {
  readonly maxLength: number;
  /** Line breaks are kept; otherwise every run of blanks becomes one. */
  readonly mayHaveLines?: true;
}

/** Text for people, 1 to `maxLength` characters, none of which could act on a terminal. */
export function readText(
  node: TreeNode,
  path: string,
  limits: TextLimits,
  reading: Reading,
): string | undefined {
  const text = textOf(node);
  if (text === undefined) {
    reading.complain(path, `${path} must be text of 1 to ${limits.maxLength} characters.`);
    return undefined;
  }
  const lines = limits.mayHaveLines === true ? text.split(/[\r\n]+/) : [text];
  const tidy = lines.map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
  const kept = tidy.join("\n");
  if (kept === "" || kept.length > limits.maxLength) {
    reading.complain(path, `${path} has ${kept.length} characters; write text of 1 to ${limits.maxLength}.`);
    return undefined;
  }
  if (tidy.some((line) => /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u.test(line))) {
    reading.complain(path, `${path} holds a character that cannot be shown; take it out.`);
    return undefined;
  }
  return kept;
}

/**
 * A finite number for which `isAllowed` holds; `wanted` says in words which those are. Where numbers up to about 1 are
 * wanted, 5 is likely to be 5 %, and both readings are said.
 */
export function readNumber(
  node: TreeNode,
  path: string,
  wanted: string,
  isAllowed: (value: number) => boolean,
  reading: Reading,
  { isPercentLikely = false }: { readonly isPercentLikely?: boolean } = {},
): number | undefined {
  const refuse = (message: string): undefined => {
    reading.complain(path, message, { found: textOf(node), wanted });
    return undefined;
  };
  if (node.kind !== "value" || node.value === null) return refuse(`${path} must be ${wanted}.`);
  if (typeof node.value === "string") {
    const meant = readingsOf(node.value).filter(isAllowed);
    if (meant.length > 1) return refuse(`${path}: ${bothReadings(quote(node.value), meant)}`);
    const advice = meant.length === 1 ? `${meant[0]}` : wanted;
    return refuse(`${path}: '${quote(node.value)}' is text; write ${advice}.`);
  }
  if (typeof node.value !== "number") return refuse(`${path} is ${quote(node.written)}; write ${wanted}.`);
  const silent = misreading(node.written, node.value);
  if (silent !== undefined) return refuse(`${path}: ${silent}`);
  if (!Number.isFinite(node.value)) {
    return refuse(`${path}: ${quote(node.written)} is not a finite number; write ${wanted}.`);
  }
  if (!isAllowed(node.value)) {
    const meant = isPercentLikely ? percentMeant(node.written, isAllowed) : "";
    return refuse(`${path} is ${quote(node.written)}; write ${wanted}.${meant}`);
  }
  return node.value + 0;
}

/** One of a few known names; `what` says what kind of thing they name. */
export function readNameAmong<Name extends string>(
  node: TreeNode,
  path: string,
  what: string,
  names: readonly Name[],
  reading: Reading,
): Name | undefined {
  const text = textOf(node);
  const found = names.find((name) => name === text);
  if (found === undefined) {
    const nearest = text === undefined ? undefined : nearestName(text, names);
    const few = names.length <= 12 ? ` Choose ${listed(names, "or")}.` : "";
    const message = `${path}: ${text === undefined ? "nothing here" : quote(text)} is not ${what}.${didYouMean(nearest) || few}`;
    reading.complain(path, message, { found: text, nearest });
  }
  return found;
}

/** What a value is in plain data, for a check that knows the type it wants. */
export function plainValue(node: TreeNode): unknown {
  if (node.kind === "value") return node.value;
  return node.kind === "list" ? node.items.map(plainValue) : {};
}

export function isValue(node: TreeNode): node is ValueNode {
  return node.kind === "value";
}
