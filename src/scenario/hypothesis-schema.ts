// The three forms of a hypothesis as a JSON Schema.

import { measureNames } from "../model/measures.ts";
import type { JsonSchema } from "./json-schema.ts";
import { courses, directions, longestSays, scales } from "./read-hypotheses.ts";
import { ownMeasureName } from "./rules-schema.ts";

/** Difference, interaction or trend, told apart by `minus` and `over`; `point` is the schema of `at`. */
export function hypothesisSchema(planName: JsonSchema, point: JsonSchema): JsonSchema {
  const common = {
    says: {
      type: "string",
      minLength: 1,
      maxLength: longestSays,
      title: "Claim",
      description: "The claim in a sentence",
    },
    measure: {
      anyOf: [{ enum: measureNames }, ownMeasureName],
      title: "Measure",
      description: "What is compared; one of your own comes with --rules FILE",
    },
    plan: planName,
    than: { ...planName, title: "Than", description: "The plan that it is compared with" },
    at: point,
  };
  const expect = (choices: readonly string[]) => ({
    enum: choices,
    title: "Expected",
    description: "How the measure is expected to turn out",
  });
  const byAtLeast = {
    type: "number",
    title: "By at least",
    exclusiveMinimum: 0,
    description: "The smallest effect that the claim needs, in the measure's unit",
  };
  const needed = ["says", "measure", "plan", "expect"];
  const difference = {
    title: "Difference",
    description: "One plan against another at one point",
    required: [...needed, "than"],
    properties: { ...common, expect: expect(directions), byAtLeast },
  };
  const interaction = {
    title: "Interaction",
    description: "A difference between two plans minus that between two others",
    required: [...needed, "than", "minus"],
    properties: {
      ...common,
      minus: {
        type: "array",
        items: planName,
        minItems: 2,
        maxItems: 2,
        title: "Minus",
        description: "The difference that is taken away: [plan, than]",
      },
      scale: {
        enum: scales,
        default: "raw",
        title: "Scale",
        description: "Whether differences are taken of the measure or of its log odds",
      },
      expect: expect(directions),
      byAtLeast,
    },
  };
  const trend = {
    title: "Trend",
    description: "How a measure, or a gain over another plan, moves along a swept lever",
    required: [...needed, "over"],
    properties: {
      ...common,
      over: {
        type: "string",
        title: "Lever",
        description: "The swept lever along which the measure, or the gain over `than`, is followed",
      },
      from: {
        type: "number",
        title: "From",
        description: "The lever's value at which the trend begins; the first if left out",
      },
      expect: expect(courses),
      byAtLeast,
      asShareOfGain: {
        type: "boolean",
        default: false,
        title: "As a share of the gain",
        description: "Told and judged as a share of the gain over `than` at `from`",
      },
      byShare: {
        type: "number",
        exclusiveMinimum: 0,
        maximum: 1,
        title: "By a share",
        description: "The smallest share of the gain over `than` at `from` that the claim needs",
      },
    },
  };
  const closed = { type: "object", additionalProperties: false };
  return {
    title: "Hypothesis",
    description: "A claim about plans, in one of three forms",
    oneOf: [difference, interaction, trend].map((form) => ({ ...closed, ...form })),
  };
}
