// A scenario may name rules of its own only with the file that exports them, and never by a name that is not there.
import { expect, test } from "vitest";
import { ScenarioError } from "../../src/scenario/complaint.ts";
import type { RulesGiven } from "../../src/scenario/read-rules.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";
import { head } from "./sample.ts";

const given: RulesGiven = {
  file: "my-rules.mjs",
  names: {
    contactOrder: ["byMotivation", "byNeed"],
    coping: ["gentle"],
    provisionDecision: [],
    meetingAgenda: [],
    delegation: [],
    slackOrder: [],
    search: [],
    offer: [],
    measures: ["medianGrant"],
  },
};

function read(lines: string, rules?: RulesGiven) {
  return readScenario(`${head}${lines}\n`, { fileName: "office.yaml", name: "office", rules });
}

function complaintsOf(lines: string, rules?: RulesGiven): readonly string[] {
  try {
    read(lines, rules);
  } catch (error) {
    if (error instanceof ScenarioError) return error.complaints.map(({ message }) => message);
  }
  return [];
}

test("rules and measures that the file exports may be named, beside our own", () => {
  const { rules } = read(
    "rules: { contactOrder: byMotivation, meetingAgenda: hard-cases-first, measures: [medianGrant] }",
    given,
  );
  expect(rules).toEqual({
    contactOrder: "byMotivation",
    meetingAgenda: "hard-cases-first",
    measures: ["medianGrant"],
  });
});

test("our own rules may be named without any file, and a scenario that names none has none", () => {
  expect(read("rules: { coping: routinising }").rules).toEqual({ coping: "routinising" });
  expect(read("").rules).toBeUndefined();
  expect(read("rules:").rules).toBeUndefined();
});

test.each<[string, string, string]>([
  [
    "a mistyped rule",
    "rules: { contactOrder: byMotivtion }",
    "rules.contactOrder: my-rules.mjs exports no contactOrder byMotivtion. Did you mean byMotivation?",
  ],
  [
    "a rule like no other",
    "rules: { contactOrder: alphabet }",
    "rules.contactOrder: my-rules.mjs exports no contactOrder alphabet. It exports byMotivation and byNeed.",
  ],
  [
    "a rule of another kind",
    "rules: { provisionDecision: gentle }",
    "rules.provisionDecision: my-rules.mjs exports no provisionDecision gentle. It exports none of this kind.",
  ],
  [
    "a mistyped measure",
    "rules: { measures: [medianGrants] }",
    "rules.measures[0]: my-rules.mjs exports no measures medianGrants. Did you mean medianGrant?",
  ],
  [
    "a measure twice",
    "rules: { measures: [medianGrant, medianGrant] }",
    "rules.measures names medianGrant twice.",
  ],
  [
    "too many measures",
    `rules: { measures: [${"medianGrant, ".repeat(101)}] }`,
    "rules.measures has 101 names; 100 is the most.",
  ],
  [
    "a file that nothing is taken from",
    "",
    "The scenario names no rule of my-rules.mjs; add a line such as rules: { contactOrder: byMotivation }, or leave --rules out.",
  ],
  [
    "a file that only ours are named beside",
    "rules: { contactOrder: deserving-under-strain }",
    "The scenario names no rule of my-rules.mjs; add a line such as rules: { coping: gentle }, or leave --rules out.",
  ],
])("%s is refused in a sentence", (_, lines, message) => {
  expect(complaintsOf(lines, given)).toEqual([message]);
});

test("a file with measures alone is named by one of them", () => {
  const names = { ...given.names, contactOrder: [], coping: [] };
  expect(complaintsOf("", { ...given, names })).toEqual([
    "The scenario names no rule of my-rules.mjs; add a line such as rules: { measures: [medianGrant] }, or leave --rules out.",
  ]);
});

test("what is named is written out, and read again by whoever knows that it was checked", () => {
  const scenario = read("rules: { coping: gentle, measures: [medianGrant] }", given);
  const written = writeScenario(scenario);
  expect(written).toContain("\nrules:\n  coping: gentle\n  measures: [medianGrant]\n");
  const again = readScenario(written, { fileName: "office.yaml", name: "office", rules: "checked" });
  expect(again).toEqual(scenario);
  expect(writeScenario(again)).toBe(written);
  expect(writeScenario(read(""))).not.toContain("rules:");
});
