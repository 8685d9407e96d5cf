// The three forms of a hypothesis as a JSON Schema.

import { measureNames } from "../model/measures.ts";
import type { JsonSchema } from "./json-schema.ts";
import { courses, directions, longestSays, scales } from "./read-hypotheses.ts";

/** Difference, interaction or trend, told apart by `minus` and `over`; `point` is the schema of `at`. */
export function hypothesisSchema(planName: JsonSchema, point: JsonSchema): JsonSchema {
  const common = {
    says: { type: "string", minLength: 1, maxLength: longestSays, description: "The claim in a sentence" },
    measure: { enum: measureNames, description: "What is compared" },
    plan: planName,
    than: planName,
    at: point,
  };
  const byAtLeast = {
    type: "number",
    exclusiveMinimum: 0,
    description: "The smallest effect that the claim needs, in the measure's unit",
  };
  const needed = ["says", "measure", "plan", "expect"];
  const difference = {
    title: "Difference",
    required: [...needed, "than"],
    properties: { ...common, expect: { enum: directions }, byAtLeast },
  };
  const interaction = {
    title: "Interaction",
    required: [...needed, "than", "minus"],
    properties: {
      ...common,
      minus: {
        type: "array",
        items: planName,
        minItems: 2,
        maxItems: 2,
        description: "The difference that is taken away: [plan, than]",
      },
      scale: { enum: scales, default: "raw" },
      expect: { enum: directions },
      byAtLeast,
    },
  };
  const trend = {
    title: "Trend",
    required: [...needed, "over"],
    properties: {
      ...common,
      over: {
        type: "string",
        description: "The swept lever along which the measure, or the gain over `than`, is followed",
      },
      from: {
        type: "number",
        description: "The lever's value at which the trend begins; the first if left out",
      },
      expect: { enum: courses },
      byAtLeast,
    },
  };
  const closed = { type: "object", additionalProperties: false };
  return { oneOf: [difference, interaction, trend].map((form) => ({ ...closed, ...form })) };
}
