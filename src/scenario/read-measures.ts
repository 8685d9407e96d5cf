// The measures that a scenario is about, and the smallest difference that matters in each.

import { isMeasureName, type MeasureName, measureEntry, measureNames } from "../model/measures.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean } from "./parameter-value.ts";
import { readEntries, readFields, readNumber } from "./read-fields.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { PrimaryMeasure } from "./scenario.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

const usual: readonly MeasureName[] = ["engagementQuality", "distributionVariety", "distributionFit"];

export function readMeasures(node: TreeNode | undefined, reading: Reading): readonly PrimaryMeasure[] {
  const entries = (node && readEntries(node, "measures", reading)) ?? [];
  if (entries.length === 0) {
    return usual.map((measure) => ({ measure, matters: measureEntry(measure).matters }));
  }
  return entries.map((entry) => readMeasure(entry, reading)).filter((measure) => measure !== undefined);
}

function readMeasure({ key, node }: MapEntry, reading: Reading): PrimaryMeasure | undefined {
  const path = pathTo("measures", key);
  if (!isMeasureName(key)) {
    const nearest = nearestName(key, measureNames);
    const message = `${quote(key)} is not a measure.${didYouMean(nearest)}`;
    reading.complainOfName(path, message, { found: key, nearest });
    return undefined;
  }
  const field = readFields(node, path, ["matters"], reading)?.get("matters");
  if (field === undefined) return { measure: key, matters: measureEntry(key).matters };
  const wanted = `a number above 0 (unit: ${measureEntry(key).unit})`;
  const matters = readNumber(field, pathTo(path, "matters"), wanted, (size) => size > 0, reading);
  return matters === undefined ? undefined : { measure: key, matters };
}
