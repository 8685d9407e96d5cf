// What an agency itself counts of a measure, as a JSON Schema for editors: a value with a tolerance, or a range.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import type { JsonSchema } from "./json-schema.ts";
import { possibleValues } from "./possible-values.ts";

export function observedSchema(measure: MeasureName): JsonSchema {
  const { label, unit, definition } = measureEntry(measure);
  const { from: minimum, to: maximum } = possibleValues(measure);
  const value = (title: string, says: string): JsonSchema => ({
    ...{ type: "number", minimum, ...(maximum === undefined ? {} : { maximum }) },
    ...{ title, description: `${says} (${unit})` },
  });
  const within = {
    type: "number",
    exclusiveMinimum: 0,
    title: "Within",
    description: `How far off a model may be that looks like your agency (${unit})`,
  };
  return {
    title: label,
    description: `${label} (${unit}). ${definition}`,
    anyOf: [
      bothOf({ value: value("Value", "What you count"), within }),
      bothOf({ from: value("From", "The least that you count"), to: value("To", "The most that you count") }),
    ],
  };
}

function bothOf(properties: JsonSchema): JsonSchema {
  return { type: "object", additionalProperties: false, required: Object.keys(properties), properties };
}
