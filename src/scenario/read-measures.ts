// The measures that a scenario is about, and the smallest difference that matters in each.

import { type MeasureName, measureEntry } from "../model/measures.ts";
import { readEntries, readFields } from "./read-fields.ts";
import { type OwnMeasures, readMeasureName } from "./read-own-measures.ts";
import { readSize } from "./read-size.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { PrimaryMeasure } from "./scenario.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

const usual: readonly MeasureName[] = ["engagementQuality", "distributionVariety", "distributionFit"];

export function readMeasures(
  node: TreeNode | undefined,
  own: OwnMeasures,
  reading: Reading,
): readonly PrimaryMeasure[] {
  const entries = (node && readEntries(node, "measures", reading)) ?? [];
  if (entries.length === 0) {
    return usual.map((measure) => ({ measure, matters: measureEntry(measure).matters }));
  }
  return entries.map((entry) => readMeasure(entry, own, reading)).filter((measure) => measure !== undefined);
}

function readMeasure(
  { key, node }: MapEntry,
  own: OwnMeasures,
  reading: Reading,
): PrimaryMeasure | undefined {
  const path = pathTo("measures", key);
  const measure = readMeasureName(key, "", own, (message, nearest) =>
    reading.complainOfName(path, message, { found: key, nearest }),
  );
  if (measure === undefined) return undefined;
  const field = readFields(node, path, ["matters"], reading)?.get("matters");
  if (field === undefined) return { measure, matters: measureEntry(measure).matters };
  const matters = readSize(field, pathTo(path, "matters"), measure, reading);
  return matters === undefined ? undefined : { measure, matters };
}
