// Uncertain inputs: numbers that nobody knows, each with the range in which it may lie and where that comes from.

import { type ParameterName, parameterEntry } from "../model/parameters.ts";
import { isRuleLever } from "../model/rule-levers.ts";
import { readLever, readParameterValue } from "./read-changes.ts";
import { readEntries, readFields, readText, required } from "./read-fields.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { UncertainInput } from "./scenario.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

export const longestSource = 300;

export function readUncertain(node: TreeNode, reading: Reading): readonly UncertainInput[] {
  const entries = readEntries(node, "uncertain", reading) ?? [];
  return entries.map((entry) => readInput(entry, reading)).filter((input) => input !== undefined);
}

function readInput({ key, node }: MapEntry, reading: Reading): UncertainInput | undefined {
  const path = pathTo("uncertain", key);
  const name = readLever(key, path, reading);
  if (name === undefined) return undefined;
  if (isRuleLever(name)) {
    const message = `${name} is a rule; put it into plans or sweep it, to see what each theory comes to.`;
    reading.complainOfName(path, message, { found: name });
    return undefined;
  }
  const entry = parameterEntry(name);
  if ("choices" in entry) return readChoice(name, node, path, reading);
  if (!("from" in entry)) {
    reading.complainOfName(path, `${name} is neither a number nor a choice, and cannot be uncertain.`, {
      found: name,
    });
    return undefined;
  }
  const fields = readFields(node, path, ["from", "to", "source"], reading);
  if (fields === undefined) return undefined;
  const readEnd = (end: "from" | "to") =>
    readBound(name, required(fields, end, path, reading), pathTo(path, end), reading);
  const from = readEnd("from");
  const to = readEnd("to");
  const sourceNode = required(fields, "source", path, reading);
  const source =
    sourceNode && readText(sourceNode, pathTo(path, "source"), { maxLength: longestSource }, reading);
  if (from === undefined || to === undefined || source === undefined) return undefined;
  if (from < to) return { name, from, to, source };
  reading.complain(path, `${name} goes from ${from} to ${to}; an uncertain input needs a range that rises.`);
  return undefined;
}

/** A choice that nobody knows: the values among which it may be, each as likely as any other. */
function readChoice(
  name: ParameterName,
  node: TreeNode,
  path: string,
  reading: Reading,
): UncertainInput | undefined {
  const written = readEntries(node, path, reading)?.map(({ key }) => key);
  if (written === undefined) return undefined;
  if (written.includes("from") || written.includes("to")) {
    reading.complain(
      path,
      `${name} is a choice, not a number: instead of from and to write among, a list of two or more of its values.`,
    );
    return undefined;
  }
  const fields = readFields(node, path, ["among", "source"], reading);
  if (fields === undefined) return undefined;
  const list = required(fields, "among", path, reading);
  const sourceNode = required(fields, "source", path, reading);
  const source =
    sourceNode && readText(sourceNode, pathTo(path, "source"), { maxLength: longestSource }, reading);
  if (list === undefined || source === undefined) return undefined;
  const amongPath = pathTo(path, "among");
  const items = list.kind === "list" ? list.items : [];
  const values = items.map((item, index) =>
    readParameterValue(name, item, `${amongPath}[${index}]`, reading),
  );
  if (values.some((value) => value === undefined)) return undefined;
  const among = [...new Set(values.map(String))];
  if (among.length === values.length && among.length > 1)
    return { name, from: 0, to: among.length - 1, among, source };
  reading.complain(
    amongPath,
    `${amongPath} must be a list of two or more values of ${name}, each once, such as [on, off].`,
  );
  return undefined;
}

function readBound(
  name: ParameterName,
  node: TreeNode | undefined,
  path: string,
  reading: Reading,
): number | undefined {
  const value = node && readParameterValue(name, node, path, reading);
  return typeof value === "number" ? value : undefined;
}
