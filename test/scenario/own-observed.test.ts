// What an agency observes may be of a measure of one's own, where the file of rules brings it.
import { expect, test } from "vitest";
import { ScenarioError } from "../../src/scenario/complaint.ts";
import { possibleInWords } from "../../src/scenario/possible-values.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import type { RulesGiven } from "../../src/scenario/rules-given.ts";

const text = (observed: string) => `format: 1
title: Seen
question: What is seen?
setting: anti-poverty-programme
plans: { ours: {} }
observed: ${observed}
`;

const given = (names: readonly string[]): RulesGiven => ({
  file: "mine.mjs",
  names: {
    contactOrder: [],
    coping: [],
    delegation: [],
    meetingAgenda: [],
    offer: [],
    provisionDecision: [],
    search: [],
    slackOrder: [],
    measures: names,
  },
  measures: names.map((name) => ({ name, label: name, unit: "grants", better: "higher", matters: 1 })),
});

const read = (observed: string, rules?: RulesGiven) =>
  readScenario(text(observed), {
    fileName: "seen.yaml",
    name: "seen",
    ...(rules === undefined ? {} : { rules }),
  });

function complaintOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
  }
  return "";
}

test("a measure that the file brings may be observed, below 0 too, and is among the scenario's rules", () => {
  const { observed, rules } = read("{ grants: { value: -2, within: 3 } }", given(["grants"]));
  expect(observed).toEqual([{ measure: "grants", value: -2, within: 3 }]);
  expect(rules).toEqual({ measures: ["grants"] });
});

test("one that nobody brings is refused, and said to be missing where no file was given", () => {
  expect(complaintOf(() => read("{ grants: { value: 2, within: 3 } }"))).toContain(
    "grants is not a measure. If a file of rules brings it, give that file with --rules FILE.",
  );
  expect(complaintOf(() => read("{ grands: { value: 2, within: 3 } }", given(["grants"])))).toContain(
    "grands is not a measure. Did you mean grants?",
  );
  expect(complaintOf(() => read("{ grants: { value: 2, within: 0 } }", given(["grants"])))).toContain(
    "(unit: grants)",
  );
  expect(possibleInWords({})).toBe("");
});
