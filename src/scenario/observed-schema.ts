// What an agency itself counts of a measure, as a JSON Schema for editors: a value with a tolerance, or a range.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import type { JsonSchema } from "./json-schema.ts";
import { type PossibleValues, possibleValues } from "./possible-values.ts";

export function observedSchema(measure: MeasureName): JsonSchema {
  const { label, unit, definition } = measureEntry(measure);
  return {
    title: label,
    description: `${label} (${unit}). ${definition}`,
    ...eitherOf(unit, possibleValues(measure)),
  };
}

/** What may be observed of a measure of one's own; which names there are is known to the file of rules alone. */
export const ownObserved: JsonSchema = {
  title: "A measure of your own",
  description: "Named like a measure that the file of rules exports",
  ...eitherOf("the measure's unit", {}),
};

function eitherOf(unit: string, { from: minimum, to: maximum }: PossibleValues): JsonSchema {
  const value = (title: string, says: string): JsonSchema => ({
    ...{ type: "number", title, description: `${says} (${unit})` },
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  });
  const within = {
    type: "number",
    exclusiveMinimum: 0,
    title: "Within",
    description: `How far off a model may be that looks like your agency (${unit})`,
  };
  return {
    anyOf: [
      bothOf({ value: value("Value", "What you count"), within }),
      bothOf({ from: value("From", "The least that you count"), to: value("To", "The most that you count") }),
    ],
  };
}

function bothOf(properties: JsonSchema): JsonSchema {
  return { type: "object", additionalProperties: false, required: Object.keys(properties), properties };
}
