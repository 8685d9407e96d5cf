// What the agency itself counts: a measure's value with a tolerance, or the range in which it lies.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { possibleInWords, possibleValues } from "./possible-values.ts";
import { readEntries, readFields, readNumber } from "./read-fields.ts";
import { type OwnMeasures, readMeasureName } from "./read-own-measures.ts";
import { readSize } from "./read-size.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { Observed } from "./scenario.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

export const observedFields = ["value", "within", "from", "to"] as const;

export function readObserved(node: TreeNode, own: OwnMeasures, reading: Reading): readonly Observed[] {
  const entries = readEntries(node, "observed", reading) ?? [];
  return entries.map((entry) => readOne(entry, own, reading)).filter((observed) => observed !== undefined);
}

function readOne({ key, node }: MapEntry, own: OwnMeasures, reading: Reading): Observed | undefined {
  const path = pathTo("observed", key);
  const measure = readMeasureName(key, "", own, (message, nearest) =>
    reading.complainOfName(path, message, { found: key, nearest }),
  );
  if (measure === undefined) return undefined;
  const fields = readFields(node, path, observedFields, reading);
  if (fields === undefined) return undefined;
  const given = observedFields.filter((name) => fields.has(name)).join("+");
  const read = (name: (typeof observedFields)[number]) => {
    const found = fields.get(name);
    if (found === undefined) return undefined;
    return name === "within"
      ? readSize(found, pathTo(path, name), measure, reading)
      : readValue(measure, found, pathTo(path, name), reading);
  };
  if (given === "value+within") {
    const [value, within] = [read("value"), read("within")];
    return value === undefined || within === undefined ? undefined : { measure, value, within };
  }
  if (given === "from+to") {
    const [from, to] = [read("from"), read("to")];
    if (from === undefined || to === undefined) return undefined;
    if (from < to) return { measure, from, to };
    reading.complain(path, `${key} goes from ${from} to ${to}; what was observed needs a range that rises.`);
    return undefined;
  }
  reading.complain(path, `${path} needs a value and within, how far off a model may be, or from and to.`);
  return undefined;
}

function readValue(measure: MeasureName, node: TreeNode, path: string, reading: Reading): number | undefined {
  const possible = possibleValues(measure);
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = possible;
  const wanted = `a number ${possibleInWords(possible)}(unit: ${measureEntry(measure).unit})`;
  const isPossible = (value: number) => value >= from && value <= to;
  return readNumber(node, path, wanted, isPossible, reading, { isPercentLikely: to === 1 });
}
