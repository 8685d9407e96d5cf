// What is read, written out and read again is the same scenario, in the same bytes.

import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { parameterNames } from "../../src/model/parameters.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";
import { anyScenarioFile } from "./any-scenario.ts";
import { head, read } from "./sample.ts";

test("a scenario written out is read as the same scenario", () => {
  fc.assert(
    fc.property(anyScenarioFile, (file) => {
      const scenario = read(stringify(file, { aliasDuplicateObjects: false }));
      const written = writeScenario(scenario);
      const again = read(written);
      expect(again).toEqual(scenario);
      expect(writeScenario(again)).toBe(written);
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("a scenario keeps what the file says", () => {
  fc.assert(
    fc.property(anyScenarioFile, (file) => {
      const scenario = read(stringify(file, { aliasDuplicateObjects: false }));
      expect(scenario.parameters).toMatchObject(file.parameters);
      expect(scenario.parameters.replications).toBe(file.replications);
      expect(scenario.plans.map((plan) => plan.name)).toEqual(Object.keys(file.plans));
      expect(scenario.baseline).toBe(file.baseline);
      expect(scenario.hypotheses.map((hypothesis) => hypothesis.name)).toEqual(Object.keys(file.hypotheses));
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("the order in which a plan lists its levers changes no byte", () => {
  const one = head.replace("{ staff.teams: 2 }", "{ staff.teams: 2, wages.leadPerYear: 60000 }");
  const other = head.replace("{ staff.teams: 2 }", "{ wages.leadPerYear: 6e4, staff.teams: 2.0 }");
  expect(writeScenario(read(one))).toBe(writeScenario(read(other)));
});

test("names that YAML takes for something else are written in quotes", () => {
  const names = ["null", "true", "on", "12", "1e5", "2026-01-01"];
  const plans = names.map((name) => `"${name}": {}`).join(", ");
  const scenario = read(`${head.replace(/plans: .*\n/, `plans: { ${plans} }\n`)}baseline: "null"\n`);
  const written = writeScenario(scenario);
  expect(read(written)).toEqual(scenario);
  expect(written).toContain('\nbaseline: "null"\n');
  expect(written).toContain('mechanisms.trust: "on"\n');
});

test.each(["false", '"false"', "False"])(
  "a list of provisions need not be kept: %s is the same choice, written back plainly",
  (written) => {
    const scenario = read(head.replace("{ staff.teams: 2 }", `{ guidance.provisionsListed: ${written} }`));
    expect(scenario.plans[0].changes).toEqual({ "guidance.provisionsListed": "false" });
    const again = writeScenario(scenario);
    expect(again).toContain("    guidance.provisionsListed: false\n");
    expect(again).toContain("\n  guidance.provisionsListed: true\n");
    expect(read(again)).toEqual(scenario);
  },
);

test("a list is kept at one point of a sweep and not at the other", () => {
  const scenario = read(`${head}sweep: { guidance.provisionsListed: [true, "false"] }\n`);
  expect(scenario.sweep).toEqual([{ lever: "guidance.provisionsListed", values: ["true", "false"] }]);
  expect(writeScenario(scenario)).toContain("  guidance.provisionsListed: [true, false]\n");
});

test("true is no choice of where there are others", () => {
  expect(() => read(head.replace("{ staff.teams: 2 }", "{ contact.order: true }"))).toThrow(
    "contact.order is true; choose first-come, most-overdue, neediest or creaming.",
  );
});

test("every default is written out, in the order of the table", () => {
  const written = writeScenario(read(head));
  const names = [...written.matchAll(/^ {2}(participation|[a-zA-Z.]+\.[a-zA-Z.-]+): /gm)].map(
    (match) => match[1],
  );
  const shared = parameterNames.filter((name) => name !== "seed" && name !== "replications");
  expect(names).toEqual(
    shared.filter((name) => !name.startsWith("time.") && !name.startsWith("split.byKind.")),
  );
  expect(
    written.endsWith(
      'time:\n  kind: steady\n  warmUpDays: 390\n  observedDays: 390\nreplications: 40\nseed: "street-level"\n',
    ),
  ).toBe(true);
});
