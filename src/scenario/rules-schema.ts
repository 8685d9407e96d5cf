// What an editor may know of rules and measures of one's own: which kinds there are, and how they are named.
import { type RuleKindEntry, ruleKindNames, ruleKinds, ruleName } from "../model/rule-kinds.ts";
import { kindChosenBy, type RuleLever, ruleLevers } from "../model/rule-levers.ts";
import type { JsonSchema } from "./json-schema.ts";
import { betterDirections, descriptionFields, longestLine } from "./read-own-measures.ts";

/** Which names there are is known to the file of rules alone. */
export const ownMeasureName = { type: "string", pattern: ruleName.source } as const;

const size = {
  type: "number",
  exclusiveMinimum: 0,
  title: "What matters",
  description: "The smallest difference that matters, in the measure's unit",
} as const;

/**
 * What may stand under `measures` by the name of a measure of one's own. What matters has to be said there, so that a
 * mistyped name of ours is mostly found while it is written.
 */
export const ownMeasureAsked: JsonSchema = {
  type: "object",
  required: ["matters"],
  title: "A measure of your own",
  description: "Named like a measure that the file of rules exports",
  additionalProperties: false,
  properties: { matters: size },
};

/** By lever, such as rules.contactOrder. */
export function ruleLeverSchemas(): Readonly<Record<RuleLever, JsonSchema>> {
  return Object.fromEntries(
    ruleLevers.map((lever) => [lever, ruleSchema(ruleKinds[kindChosenBy(lever)])]),
  ) as Record<RuleLever, JsonSchema>;
}

/** What stands under `rules`. */
export function rulesProperties(): JsonSchema {
  const kinds = ruleKindNames.map((kind) => [kind, ruleSchema(ruleKinds[kind])]);
  return { ...Object.fromEntries(kinds), measures: ownMeasuresSchema() };
}

function ruleSchema({ label, ours }: RuleKindEntry): JsonSchema {
  const description = `${label}: the name of a rule that the file of rules exports; ours is ${ours}`;
  return { type: "string", pattern: ruleName.source, title: label, description, default: ours };
}

function ownMeasuresSchema(): JsonSchema {
  const line = { type: "string", maxLength: longestLine };
  const properties = {
    label: { ...line, title: "Label", description: "The measure's name for people" },
    unit: { ...line, title: "Unit", description: "What it is counted in; empty for a bare number" },
    better: { enum: betterDirections, title: "Better", description: "Which direction is the better one" },
    matters: size,
  };
  const described = {
    type: "object",
    title: "A measure of your own",
    description: "What its file of rules says of it",
    additionalProperties: false,
    required: descriptionFields,
    properties,
  };
  return {
    anyOf: [
      { type: "array", items: ownMeasureName, uniqueItems: true },
      { type: "object", propertyNames: { pattern: ruleName.source }, additionalProperties: described },
    ],
    title: "Measures of one's own",
    description:
      "Names of measures that the file of rules exports; each is a column of runs.csv. A study keeps what the file says of each.",
  };
}
