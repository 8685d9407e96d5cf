// The small forms that only lessons have: a name of a given form, and a list of levers.
import { isParameterName, type ParameterName } from "../../model/parameters.ts";
import { quote } from "../excerpt.ts";
import { readChanges, readLever } from "../read-changes.ts";
import { type Fields, readEntries, readText, required, textOf } from "../read-fields.ts";
import { pathTo, type Reading } from "../reading.ts";
import type { Changes } from "../scenario.ts";
import type { TreeNode } from "../yaml-tree.ts";

export const longestLessonText = 4000;

/** The text of a field for which `isFine` holds; `wanted` says which those are. */
export function readNamed(
  fields: Fields,
  name: string,
  parent: string,
  wanted: string,
  isFine: (text: string) => boolean,
  reading: Reading,
): string | undefined {
  const path = pathTo(parent, name);
  const node = required(fields, name, parent, reading);
  if (node === undefined) return undefined;
  const text = textOf(node) ?? "";
  if (isFine(text)) return text;
  reading.complain(path, `${path} is ${quote(text)}; write ${wanted}.`, { found: text, wanted });
  return undefined;
}

/** Names of levers; undefined in the place of each that is none, which is complained of. */
export function readLevers(
  node: TreeNode,
  path: string,
  reading: Reading,
): readonly (ParameterName | undefined)[] | undefined {
  if (node.kind !== "list") {
    reading.complain(path, `${path} must be a list of parameters, such as [meetings.perWeek].`);
    return undefined;
  }
  return node.items.map((item, place) => {
    const text = textOf(item);
    if (text !== undefined) return readLever(text, `${path}[${place}]`, reading);
    reading.complain(`${path}[${place}]`, `${path}[${place}] must be a parameter's name.`);
    return undefined;
  });
}

export function isLever(name: ParameterName | undefined): name is ParameterName {
  return name !== undefined;
}

/** The text of a field that must be there, in one line. */
export function readLine(
  fields: Fields,
  name: string,
  path: string,
  maxLength: number,
  reading: Reading,
): string | undefined {
  const node = required(fields, name, path, reading);
  return node && readText(node, pathTo(path, name), { maxLength }, reading);
}

/** The items of a list; none, with a complaint, of what is no list. */
export function itemsOf(node: TreeNode | undefined, path: string, reading: Reading): readonly TreeNode[] {
  if (node === undefined) return [];
  if (node.kind === "list") return node.items;
  reading.complain(path, `${path} must be a list: lines that begin with a hyphen.`);
  return [];
}

/** A list of texts that must be there. */
export function readList(top: Fields, name: string, reading: Reading): string[] {
  const items = itemsOf(required(top, name, "", reading), name, reading);
  return items.flatMap((item, place) => {
    const text = readText(item, `${name}[${place}]`, { maxLength: longestLessonText }, reading);
    return text === undefined ? [] : [text];
  });
}

/** Values under `set`, none of which belongs to the study as a whole. */
export function readSet(fields: Fields, parent: string, reading: Reading): Changes {
  const path = pathTo(parent, "set");
  const node = fields.get("set");
  const entries = (node && readEntries(node, path, reading)) ?? [];
  for (const { key } of entries) {
    if (isParameterName(key)) readLever(key, pathTo(path, key), reading);
  }
  return readChanges(entries, path, reading);
}
