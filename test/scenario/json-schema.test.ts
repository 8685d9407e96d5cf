// The schema for editors agrees with the reader.

import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { fromJSONSchema } from "zod";
import { measureNames } from "../../src/model/measures.ts";
import { parameterEntry, parameterNames } from "../../src/model/parameters.ts";
import { scenarioJsonSchema } from "../../src/scenario/json-schema.ts";
import { topNames } from "../../src/scenario/read-top.ts";
import { anyScenarioFile } from "./any-scenario.ts";
import { head } from "./sample.ts";

const schema = JSON.parse(JSON.stringify(scenarioJsonSchema()));
const editor = fromJSONSchema(schema);

function isAccepted(text: string): boolean {
  return editor.safeParse(parse(text)).success;
}

test("every entry of a scenario, every parameter and every measure is there", () => {
  expect(Object.keys(schema.properties)).toEqual([...topNames]);
  expect(Object.keys(schema.properties.parameters.properties)).toEqual(parameterNames);
  expect(Object.keys(schema.properties.measures.properties)).toEqual(measureNames);
  expect(schema.required).toEqual(["format", "title", "question", "setting", "plans"]);
});

test("ranges, choices and meanings are the table's", () => {
  expect(schema.$defs["meetings.perWeek"]).toEqual({
    type: "number",
    minimum: 0,
    maximum: 40,
    default: 1.5,
    title: "Case meetings of each team",
    description:
      "Case meetings of each team (per week). Evidence: D, arithmetic on published figures (about 3 hours a week for meetings and supervision (Liquid 2012); how they divide is a guess).",
  });
  expect(schema.$defs["contact.order"].enum).toEqual(["first-come", "most-overdue", "neediest", "creaming"]);
  for (const name of parameterNames) {
    const { label, unit } = parameterEntry(name);
    expect(schema.$defs[name].description.startsWith(`${label} (${unit})`)).toBe(true);
  }
});

const builtIn = readdirSync(new URL("../../scenarios/", import.meta.url)).filter((file) =>
  file.endsWith(".yaml"),
);

test.each(builtIn)("the built-in scenario %s is accepted", (file) => {
  const text = readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), "utf8");
  const { data, error } = editor.safeParse(parse(text));
  expect(error?.message).toBeUndefined();
  expect(data).toBeDefined();
});

test("an editor takes true and false where they are choices, in quotes or not", () => {
  for (const written of ["true", "false", '"true"', '"false"']) {
    expect(isAccepted(`${head}parameters: { guidance.provisionsListed: ${written} }\n`), written).toBe(true);
  }
  expect(isAccepted(`${head}parameters: { guidance.provisionsListed: perhaps }\n`)).toBe(false);
  expect(isAccepted(`${head}parameters: { contact.order: true }\n`)).toBe(false);
});

test("the shortest scenario is accepted", () => {
  expect(isAccepted(head)).toBe(true);
});

test("an editor knows the schema by its name", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.$id).toBe("urn:street-level:scenario:1");
  expect(schema.title).toBe("Street-Level scenario");
});

test("every key that may be written has a title and a meaning", () => {
  const keys = keysOf(schema, "");
  expect(keys.length).toBeGreaterThan(1000);
  const silent = keys.filter(({ found }) => !found.title || !found.description).map(({ path }) => path);
  expect(silent).toEqual([]);
});

test("every reference leads somewhere", () => {
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(references.length).toBeGreaterThan(1000);
  expect(references.filter((name) => !Object.hasOwn(schema.$defs, name))).toEqual([]);
});

interface Found {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Found>>;
  readonly additionalProperties?: Found | boolean;
  readonly oneOf?: readonly Found[];
  readonly anyOf?: readonly Found[];
}

/** Every entry of every map in a schema, with references followed once. */
function keysOf(found: Found, path: string): { path: string; found: Found }[] {
  const below = Object.entries(found.properties ?? {}).flatMap(([name, entry]) => {
    const target: Found = entry.$ref === undefined ? entry : schema.$defs[entry.$ref.split("/")[2]];
    return [{ path: `${path}/${name}`, found: target }, ...keysOf(entry, `${path}/${name}`)];
  });
  const { additionalProperties: others, oneOf = [], anyOf = [] } = found;
  const inside =
    typeof others === "object" ? [{ path: `${path}/*`, found: others }, ...keysOf(others, `${path}/*`)] : [];
  return [...below, ...inside, ...[...oneOf, ...anyOf].flatMap((form) => keysOf(form, path))];
}

test("what the reader accepts the schema accepts", () => {
  fc.assert(
    fc.property(anyScenarioFile, (file) => {
      expect(isAccepted(stringify(file, { aliasDuplicateObjects: false }))).toBe(true);
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test.each([
  ["a missing title", head.replace("title: A title\n", "")],
  ["an unknown entry", `${head}plan: {}\n`],
  ["an unknown parameter", `${head}parameters: { meetings.perWek: 3 }\n`],
  ["a value out of range", `${head}parameters: { meetings.perWeek: 300 }\n`],
  ["a fraction of a team", head.replace("staff.teams: 2", "staff.teams: 2.5")],
  ["a choice that is none", `${head}parameters: { contact.order: fifo }\n`],
  ["a measure that is none", `${head}measures: { happiness: {} }\n`],
  ["a plan in capitals", head.replace("few:", "Few:")],
  ["a plan with its own seed", head.replace("staff.teams: 2", "seed: a")],
  ["a swept seed", `${head}sweep: { seed: [a] }\n`],
  [
    "a claim without a comparison",
    `${head}hypotheses: { H1: { says: More., measure: waitDays, plan: few, expect: higher } }\n`,
  ],
  [
    "a trend that is higher",
    `${head}hypotheses: { H1: { says: More., measure: waitDays, plan: few, over: x, expect: higher } }\n`,
  ],
])("%s is refused in the editor already", (_, text) => {
  expect(isAccepted(text)).toBe(false);
});
