// The scenario file as a JSON Schema (draft 2020-12), from the tables: names, ranges and meanings for an editor.

import { measureEntry, measureNames } from "../model/measures.ts";
import { whyNotInMidRun } from "../model/mid-run.ts";
import type { ParameterEntry, ParameterValue } from "../model/parameter-entry.ts";
import { type ParameterName, parameterEntry, parameterNames } from "../model/parameters.ts";
import { isRuleLever, ruleLevers } from "../model/rule-levers.ts";
import { hypothesisSchema } from "./hypothesis-schema.ts";
import { observedSchema, ownObserved } from "./observed-schema.ts";
import { possibleValues, widestDifference } from "./possible-values.ts";
import { isStudyWide } from "./read-changes.ts";
import { planNameForm } from "./read-fields.ts";
import { hypothesisName } from "./read-hypotheses.ts";
import { longestLabel } from "./read-plans.ts";
import { longestQuestion, longestTitle } from "./read-scenario.ts";
import { format } from "./read-top.ts";
import { longestSource } from "./read-uncertain.ts";
import { ownMeasureAsked, ruleLeverSchemas, rulesProperties } from "./rules-schema.ts";
import { settings } from "./settings.ts";

export type JsonSchema = { readonly [keyword: string]: unknown };

/** What a plan or a sweep may set: levers, inputs, and which rule of practice holds. */
const levers = [...parameterNames.filter((name) => !isStudyWide(name)), ...ruleLevers];
const planName = {
  type: "string",
  pattern: planNameForm.source,
  title: "Plan",
  description: "A plan of this scenario",
};

/** What an editor can check while a scenario is written; the reader checks the rest, such as what names refer to. */
export function scenarioJsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:street-level:scenario:${format}`,
    $defs: {
      ...Object.fromEntries(parameterNames.map((name) => [name, parameterSchema(name)])),
      ...ruleLeverSchemas(),
      point: closedMap("Point", "The point of the sweep at which the claim is judged", schemasOf(levers)),
    },
    title: "Street-Level scenario",
    description:
      "A question about a street-level agency: its setting, its plans, what is measured, what is claimed",
    type: "object",
    additionalProperties: false,
    required: ["format", "title", "question", "setting", "plans"],
    properties: {
      format: { const: format, title: "Format", description: "Version of this form" },
      title: text("Title", longestTitle, "The scenario in a line"),
      question: text("Question", longestQuestion, "What the scenario asks, in plain words"),
      setting: {
        title: "Setting",
        oneOf: settings.map(({ name, says }) => ({ const: name, description: says })),
        description: "The agency that supplies every parameter not named here",
      },
      parameters: closedMap("Parameters", "Values for all plans", schemasOf(parameterNames)),
      plans: {
        type: "object",
        title: "Plans",
        description: "The plans compared; each lists only what differs",
        propertyNames: { pattern: planNameForm.source },
        minProperties: 1,
        additionalProperties: closedMap("Plan", "What differs in this plan", {
          label: text("Label", longestLabel, "The plan's name for people"),
          changes: laterSchema("What changes in mid-run in this plan alone"),
          ...schemasOf(levers),
        }),
      },
      baseline: {
        ...planName,
        title: "Baseline",
        description: "The plan that the others are compared with; the first if left out",
      },
      changes: laterSchema("What changes in mid-run in every plan"),
      sweep: closedMap(
        "Sweep",
        "Levers with the values at which every plan is run",
        Object.fromEntries(levers.map((name) => [name, axisSchema(name)])),
      ),
      budget: {
        type: "object",
        title: "Budget",
        description: "Plans compete for the same yearly money, staff and provisions together",
        additionalProperties: false,
        required: ["perYear"],
        properties: {
          perYear: {
            type: "number",
            exclusiveMinimum: 0,
            title: "Money per year",
            description: "Dollars a year; a plan may be 2 % off",
          },
          exempt: {
            type: "array",
            items: planName,
            title: "Exempt plans",
            description: "Plans that may cost something else",
          },
        },
      },
      measures: {
        ...closedMap(
          "Measures",
          "What the scenario is about; measures of your own come with --rules FILE",
          Object.fromEntries(measureNames.map((name) => [name, measureSchema(name)])),
        ),
        additionalProperties: ownMeasureAsked,
      },
      hypotheses: {
        type: "object",
        title: "Hypotheses",
        description: "Claims, stated before anything is run",
        propertyNames: { pattern: hypothesisName.source },
        additionalProperties: hypothesisSchema(planName, { $ref: "#/$defs/point" }),
      },
      uncertain: closedMap(
        "Uncertain inputs",
        "Numbers and choices that nobody knows, each with the range in which it may lie or the values that it may have",
        uncertainSchemas(),
      ),
      observed: {
        ...closedMap(
          "Observed",
          "What your agency itself counts: a value and how far off a model may be, or a range; for streetlevel match",
          Object.fromEntries(measureNames.map((name) => [name, observedSchema(name)])),
        ),
        additionalProperties: ownObserved,
      },
      rules: closedMap(
        "Rules",
        "Rules of practice that stand in for ours; with --rules FILE",
        rulesProperties(),
      ),
      time: closedMap("Time", "When the agency is observed", {
        kind: definitionOf("time.kind"),
        warmUpDays: definitionOf("time.warmUpDays"),
        observedDays: definitionOf("time.observedDays"),
      }),
      replications: definitionOf("replications"),
      seed: definitionOf("seed"),
    },
  };
}

function laterSchema(description: string): JsonSchema {
  const week = {
    type: "integer",
    minimum: 1,
    title: "Week",
    description: "Week of the observed window from whose first morning the values hold; 1 is its first",
  };
  const set = closedMap(
    "Set",
    "Levers and their new values",
    schemasOf(levers.filter((name) => whyNotInMidRun(name) === undefined)),
  );
  return {
    type: "array",
    title: "Changes in mid-run",
    description,
    items: {
      type: "object",
      additionalProperties: false,
      required: ["week", "set"],
      properties: { week, set },
    },
  };
}

function text(title: string, maxLength: number, description: string): JsonSchema {
  return { type: "string", minLength: 1, maxLength, title, description };
}

/** A map with only these entries; a name followed by nothing counts as an empty one. */
function closedMap(title: string, description: string, properties: JsonSchema): JsonSchema {
  return { type: ["object", "null"], additionalProperties: false, title, description, properties };
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
  const title = entry.label;
  if ("absent" in entry) {
    const description = `${entry.label} (${entry.unit}); if left out: ${entry.absent}. ${evidence}`;
    return { type: "number", minimum: entry.from, maximum: entry.to, title, description };
  }
  const description = `${entry.label} (${entry.unit}). ${evidence}`;
  const common = { title, description, default: entry.default };
  if ("choices" in entry) return choiceSchema(entry.choices, common);
  if ("members" in entry) {
    return { type: "array", items: { enum: entry.members }, uniqueItems: true, ...common };
  }
  if ("maxLength" in entry) {
    return { type: ["string", "number"], minLength: 1, maxLength: entry.maxLength, ...common };
  }
  const type = "integer" in entry ? "integer" : "number";
  return { type, minimum: entry.from, maximum: entry.to, ...common };
}

/** Where true and false are choices, they are YAML's own as well as text. */
function choiceSchema(choices: readonly string[], common: JsonSchema & { readonly default: ParameterValue }) {
  const asBoolean = (choice: ParameterValue) =>
    choice === "true" ? true : choice === "false" ? false : choice;
  const own = choices.map(asBoolean).filter((choice) => typeof choice === "boolean");
  return { ...common, enum: [...own, ...choices], default: asBoolean(common.default) };
}

function axisSchema(name: ParameterName): JsonSchema {
  const value = definitionOf(name);
  const { label, unit } = parameterEntry(name);
  const said = { title: label, description: `The values of ${name} (${unit}) at which every plan is run` };
  const list = { type: "array", items: value, minItems: 1, uniqueItems: true };
  if (!("from" in parameterEntry(name))) return { ...said, ...list };
  const step = {
    type: "number",
    exclusiveMinimum: 0,
    title: "Step",
    description: "The distance from one value to the next",
  };
  const properties = { from: value, to: value, step };
  const steps = { type: "object", additionalProperties: false, required: ["from", "to", "step"], properties };
  return { ...said, anyOf: [list, steps] };
}

function measureSchema(name: (typeof measureNames)[number]): JsonSchema {
  const { label, unit, definition, matters } = measureEntry(name);
  const widest = widestDifference(possibleValues(name));
  const size = {
    type: "number",
    exclusiveMinimum: 0,
    ...(widest === undefined ? {} : { exclusiveMaximum: widest }),
    default: matters,
    title: "What matters",
    description: `The smallest difference that matters (${unit})`,
  };
  return closedMap(label, `${label} (${unit}). ${definition}`, { matters: size });
}

function uncertainSchemas(): JsonSchema {
  const known = levers.filter((name) => {
    if (isRuleLever(name)) return false;
    const entry = parameterEntry(name);
    return "from" in entry || "choices" in entry;
  });
  return Object.fromEntries(
    known.map((name) => {
      const value = definitionOf(name);
      const isChoice = "choices" in parameterEntry(name);
      const among = {
        type: "array",
        title: "Values",
        description: `The values of ${name} among which it may be, each as likely as any other`,
        items: value,
        minItems: 2,
        uniqueItems: true,
      };
      const properties = {
        ...(isChoice ? { among } : { from: value, to: value }),
        source: text("Source", longestSource, "Where the range comes from"),
      };
      const schema = {
        type: "object",
        title: parameterEntry(name).label,
        description: `The range in which ${name} may lie, and where the range comes from`,
        additionalProperties: false,
        required: Object.keys(properties),
        properties,
      };
      return [name, schema];
    }),
  );
}
