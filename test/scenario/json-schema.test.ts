// The schema for editors agrees with the reader.

import { readFileSync } from "node:fs";
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
    description:
      "Case meetings of each team (per week). Evidence: L, read in the named source (with supervision about 3 hours a week (Liquid 2012)).",
  });
  expect(schema.$defs["contact.order"].enum).toEqual(["first-come", "most-overdue", "neediest", "creaming"]);
  for (const name of parameterNames) {
    const { label, unit } = parameterEntry(name);
    expect(schema.$defs[name].description.startsWith(`${label} (${unit})`)).toBe(true);
  }
});

test("the built-in scenario and the shortest one are accepted", () => {
  expect(isAccepted(readFileSync(new URL("../../scenarios/case-teams.yaml", import.meta.url), "utf8"))).toBe(
    true,
  );
  expect(isAccepted(head)).toBe(true);
});

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
