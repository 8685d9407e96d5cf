// The scenario file as a JSON Schema (draft 2020-12), from the tables: names, ranges and meanings for an editor.

import { measureEntry, measureNames } from "../model/measures.ts";
import type { ParameterEntry } from "../model/parameter-entry.ts";
import { type ParameterName, parameterEntry, parameterNames } from "../model/parameters.ts";
import { hypothesisSchema } from "./hypothesis-schema.ts";
import { isStudyWide } from "./read-changes.ts";
import { slug } from "./read-fields.ts";
import { hypothesisName } from "./read-hypotheses.ts";
import { longestLabel } from "./read-plans.ts";
import { longestQuestion, longestTitle } from "./read-scenario.ts";
import { format } from "./read-top.ts";
import { longestSource } from "./read-uncertain.ts";
import { settings } from "./settings.ts";

export type JsonSchema = { readonly [keyword: string]: unknown };

const levers = parameterNames.filter((name) => !isStudyWide(name));
const planName = { type: "string", pattern: slug.source, description: "A plan of this scenario" };

/** What an editor can check while a scenario is written; the reader checks the rest, such as what names refer to. */
export function scenarioJsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $defs: {
      ...Object.fromEntries(parameterNames.map((name) => [name, parameterSchema(name)])),
      point: closedMap(schemasOf(levers), "The point of the sweep at which the claim is judged"),
    },
    title: "Street-Level scenario",
    type: "object",
    additionalProperties: false,
    required: ["format", "title", "question", "setting", "plans"],
    properties: {
      format: { const: format, description: "Version of this form" },
      title: text(longestTitle, "The scenario in a line"),
      question: text(longestQuestion, "What the scenario asks, in plain words"),
      setting: {
        oneOf: settings.map(({ name, says }) => ({ const: name, description: says })),
        description: "The agency that supplies every parameter not named here",
      },
      parameters: closedMap(schemasOf(parameterNames), "Values for all plans"),
      plans: {
        type: "object",
        description: "The plans compared; each lists only what differs",
        propertyNames: { pattern: slug.source },
        minProperties: 1,
        additionalProperties: {
          type: ["object", "null"],
          additionalProperties: false,
          properties: { label: text(longestLabel, "The plan's name for people"), ...schemasOf(levers) },
        },
      },
      baseline: {
        ...planName,
        description: "The plan that the others are compared with; the first if left out",
      },
      sweep: closedMap(
        Object.fromEntries(levers.map((name) => [name, axisSchema(name)])),
        "Levers with the values at which every plan is run",
      ),
      budget: {
        type: "object",
        description: "Plans compete for the same yearly money, staff and provisions together",
        additionalProperties: false,
        required: ["perYear"],
        properties: {
          perYear: {
            type: "number",
            exclusiveMinimum: 0,
            description: "Dollars a year; a plan may be 2 % off",
          },
          exempt: { type: "array", items: planName, description: "Plans that may cost something else" },
        },
      },
      measures: closedMap(
        Object.fromEntries(measureNames.map((name) => [name, measureSchema(name)])),
        "What the scenario is about",
      ),
      hypotheses: {
        type: "object",
        description: "Claims, stated before anything is run",
        propertyNames: { pattern: hypothesisName.source },
        additionalProperties: hypothesisSchema(planName, { $ref: "#/$defs/point" }),
      },
      uncertain: closedMap(
        uncertainSchemas(),
        "Numbers that nobody knows, each with the range in which it may lie",
      ),
      time: closedMap(
        {
          kind: definitionOf("time.kind"),
          warmUpDays: definitionOf("time.warmUpDays"),
          observedDays: definitionOf("time.observedDays"),
        },
        "When the agency is observed",
      ),
      replications: definitionOf("replications"),
      seed: definitionOf("seed"),
    },
  };
}

function text(maxLength: number, description: string): JsonSchema {
  return { type: "string", minLength: 1, maxLength, description };
}

/** A map with only these entries; a name followed by nothing counts as an empty one. */
function closedMap(properties: JsonSchema, description: string): JsonSchema {
  return { type: ["object", "null"], additionalProperties: false, properties, description };
}

function schemasOf(names: readonly ParameterName[]): JsonSchema {
  return Object.fromEntries(names.map((name) => [name, definitionOf(name)]));
}

function definitionOf(name: ParameterName): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

const grades = {
  L: "read in the named source",
  B: "standard literature",
  D: "arithmetic on published figures",
  J: "judgement",
} as const;

function parameterSchema(name: ParameterName): JsonSchema {
  const entry: ParameterEntry = parameterEntry(name);
  const evidence = `Evidence: ${entry.grade}, ${grades[entry.grade]} (${entry.source}).`;
  if ("absent" in entry) {
    const description = `${entry.label} (${entry.unit}); if left out: ${entry.absent}. ${evidence}`;
    return { type: "number", minimum: entry.from, maximum: entry.to, description };
  }
  const description = `${entry.label} (${entry.unit}). ${evidence}`;
  const common = { description, default: entry.default };
  if ("choices" in entry) return { enum: entry.choices, ...common };
  if ("members" in entry) {
    return { type: "array", items: { enum: entry.members }, uniqueItems: true, ...common };
  }
  if ("maxLength" in entry) {
    return { type: ["string", "number"], minLength: 1, maxLength: entry.maxLength, ...common };
  }
  const type = "integer" in entry ? "integer" : "number";
  return { type, minimum: entry.from, maximum: entry.to, ...common };
}

function axisSchema(name: ParameterName): JsonSchema {
  const value = definitionOf(name);
  const list = { type: "array", items: value, minItems: 1, uniqueItems: true };
  if (!("from" in parameterEntry(name))) return list;
  const properties = { from: value, to: value, step: { type: "number", exclusiveMinimum: 0 } };
  const steps = { type: "object", additionalProperties: false, required: ["from", "to", "step"], properties };
  return { anyOf: [list, steps] };
}

function measureSchema(name: (typeof measureNames)[number]): JsonSchema {
  const { label, unit, definition, matters } = measureEntry(name);
  const size = {
    type: "number",
    exclusiveMinimum: 0,
    default: matters,
    description: `The smallest difference that matters (${unit})`,
  };
  return closedMap({ matters: size }, `${label} (${unit}). ${definition}`);
}

function uncertainSchemas(): JsonSchema {
  const numeric = levers.filter((name) => "from" in parameterEntry(name));
  return Object.fromEntries(
    numeric.map((name) => {
      const value = definitionOf(name);
      const properties = {
        from: value,
        to: value,
        source: text(longestSource, "Where the range comes from"),
      };
      const schema = {
        type: "object",
        additionalProperties: false,
        required: ["from", "to", "source"],
        properties,
      };
      return [name, schema];
    }),
  );
}
