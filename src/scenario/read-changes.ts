// Parameters with values, as they stand under `parameters`, in a plan or at a sweep point.

import type { ParameterValue } from "../model/parameter-entry.ts";
import { isParameterName, type ParameterName, parameterEntry } from "../model/parameters.ts";
import { checkParameterValue, unknownParameter } from "./parameter-value.ts";
import { isValue, plainValue, textOf } from "./read-fields.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { Changes } from "./scenario.ts";
import { misreading } from "./written-number.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

/** What belongs to the study as a whole and so can be neither a plan's nor swept nor uncertain. */
export function isStudyWide(name: ParameterName): boolean {
  return name === "seed" || name === "replications" || name.startsWith("time.");
}

export function readChanges(entries: readonly MapEntry[], path: string, reading: Reading): Changes {
  const changes: Partial<Record<ParameterName, ParameterValue>> = {};
  for (const { key, node } of entries) {
    const name = readParameterName(key, pathTo(path, key), reading);
    if (name === undefined) continue;
    const value = readParameterValue(name, node, pathTo(path, key), reading);
    if (value !== undefined) changes[name] = value;
  }
  return changes;
}

/** The name of a parameter, or a complaint with the nearest. */
export function readParameterName(text: string, path: string, reading: Reading): ParameterName | undefined {
  if (isParameterName(text)) return text;
  const { message, nearest } = unknownParameter(text);
  reading.complainOfName(path, message, { found: text, nearest });
  return undefined;
}

/** Likewise, for a place where what belongs to the whole study is out of place. */
export function readLever(text: string, path: string, reading: Reading): ParameterName | undefined {
  const name = readParameterName(text, path, reading);
  if (name === undefined || !isStudyWide(name)) return name;
  const message = `${name} is the same for the whole study; it belongs at the top of the file.`;
  reading.complainOfName(path, message, { found: name });
  return undefined;
}

export function readParameterValue(
  name: ParameterName,
  node: TreeNode,
  path: string,
  reading: Reading,
): ParameterValue | undefined {
  const entry = parameterEntry(name);
  const isNumeric = !("choices" in entry || "members" in entry || "maxLength" in entry);
  if (isNumeric && isValue(node) && typeof node.value === "number") {
    const silent = misreading(node.written, node.value);
    if (silent !== undefined) {
      reading.complain(path, `${name}: ${silent}`, { found: node.written });
      return undefined;
    }
  }
  const checked = checkParameterValue(name, plainValue(node), textOf(node));
  if (checked.isFine) return checked.value;
  reading.complain(path, checked.message, {
    found: textOf(node),
    wanted: checked.wanted,
    nearest: checked.nearest,
  });
  return undefined;
}
