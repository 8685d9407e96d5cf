// The outermost entries of a scenario file: which there are, and which version of the format they are written in.

import { isParameterName } from "../model/parameters.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean } from "./parameter-value.ts";
import { type Fields, isValue, textOf } from "./read-fields.ts";
import type { Reading } from "./reading.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

export const format = 1;

/** The entries of a scenario file, in the order in which they are written. */
export const topNames = [
  "format",
  "title",
  "question",
  "setting",
  "parameters",
  "plans",
  "baseline",
  "changes",
  "sweep",
  "budget",
  "measures",
  "hypotheses",
  "uncertain",
  "observed",
  "rules",
  "time",
  "replications",
  "seed",
] as const;

/** The known entries; complains of the others. */
export function readTop(entries: readonly MapEntry[], reading: Reading): Fields {
  const known: readonly string[] = topNames;
  for (const { key } of entries) {
    if (known.includes(key)) continue;
    if (isParameterName(key)) {
      reading.complainOfName(
        key,
        `${key} is a parameter; write it under parameters, in a plan or in the sweep.`,
      );
    } else {
      const nearest = nearestName(key, known);
      const message = `${quote(key)} is not an entry of a scenario.${didYouMean(nearest)}`;
      reading.complainOfName(key, message, { found: key, nearest });
    }
  }
  return new Map(entries.map(({ key, node }) => [key, node]));
}

/** False, with a complaint, where the file says anything but `format: 1`. */
export function isOurFormat(node: TreeNode | undefined, reading: Reading): boolean {
  if (node === undefined) {
    reading.complain("format", "format is missing; a scenario begins with `format: 1`.");
    return false;
  }
  if (isValue(node) && node.value === format) return true;
  const isNewer = isValue(node) && typeof node.value === "number" && node.value > format;
  const found = textOf(node);
  const message = isNewer
    ? `This file has format ${node.written}; this version of Street-Level reads format ${format}. Use a newer version.`
    : `format must be ${format}.`;
  reading.complain("format", message, { found, wanted: `${format}` });
  return false;
}
