// A scenario may name rules of its own only with the file that exports them, and never by a name that is not there.
import { expect, test } from "vitest";
import { ScenarioError } from "../../src/scenario/complaint.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import type { KnownRules, RulesGiven } from "../../src/scenario/rules-given.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";
import { head } from "./sample.ts";

const given: KnownRules = {
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
  measures: [{ name: "medianGrant", label: "Median grant", unit: "dollars", better: "neither", matters: 50 }],
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
  expect(written).toContain(
    '\nrules:\n  coping: gentle\n  measures:\n    medianGrant: { label: "Median grant", unit: "dollars", better: neither, matters: 50 }\n',
  );
  const again = readScenario(written, { fileName: "office.yaml", name: "office", rules: "checked" });
  expect(again).toEqual(scenario);
  expect(writeScenario(again)).toBe(written);
  expect(writeScenario(read(""))).not.toContain("rules:");
});

const plans = "plans: { usual: {}, rival: { rules.contactOrder: byNeed, rules.offer: while-the-pot-lasts } }";

function withPlans(lines: string): string {
  return head.replace(/plans:[\s\S]*$/, `${lines}\n`);
}

function readWhole(text: string, rules?: RulesGiven) {
  return readScenario(text, { fileName: "office.yaml", name: "office", rules });
}

function complaintsOfWhole(text: string, rules?: RulesGiven): readonly string[] {
  try {
    readWhole(text, rules);
  } catch (error) {
    if (error instanceof ScenarioError) return error.complaints.map(({ message }) => message);
  }
  return [];
}

test("a plan may choose a rule by name, and says only what differs", () => {
  const scenario = readWhole(withPlans(plans), given);
  expect(scenario.rules).toBeUndefined();
  expect(scenario.plans[1].changes).toEqual({
    "rules.contactOrder": "byNeed",
    "rules.offer": "while-the-pot-lasts",
  });
  const [usual, rival] = scenario.plans.map((plan) => planParameters(scenario, plan, {}));
  expect(usual["rules.contactOrder"]).toBeUndefined();
  expect(rival["rules.contactOrder"]).toBe("byNeed");
  expect(rival["rules.offer"]).toBeUndefined();
  const written = writeScenario(scenario);
  expect(written).toContain("\n    rules.contactOrder: byNeed\n");
  expect(readWhole(written, "checked")).toEqual(scenario);
});

test("rules may be swept, and a plan that names the scenario's own rule is no other plan", () => {
  const swept = withPlans("plans: { usual: {} }\nsweep: { rules.coping: [routinising, gentle] }");
  expect(readWhole(swept, given).sweep).toEqual([
    { lever: "rules.coping", values: ["routinising", "gentle"] },
  ]);
  const same = withPlans("plans: { a: {}, b: { rules.coping: gentle } }\nrules: { coping: gentle }");
  const scenario = readWhole(same, given);
  const [one, other] = scenario.plans.map((plan) => planParameters(scenario, plan, {}));
  expect(other).toEqual(one);
});

test("--set chooses a rule for all plans that have none of their own", () => {
  const overrides = { "rules.coping": "gentle" };
  const reading = { fileName: "office.yaml", name: "office", overrides };
  const { rules, parameters } = readScenario(withPlans(plans), { ...reading, rules: given });
  expect(rules).toEqual({ coping: "gentle" });
  expect(parameters["rules.coping"]).toBeUndefined();
  const refused = () =>
    readScenario(withPlans(plans), { ...reading, overrides: { "rules.coping": "gentel" }, rules: given });
  expect(refused).toThrow("rules.coping: my-rules.mjs exports no coping gentel. Did you mean gentle?");
});

test.each<[string, string, readonly string[]]>([
  [
    "a plan's mistyped rule",
    "plans: { few: { rules.contactOrder: byNed } }",
    ["plans.few.rules.contactOrder: my-rules.mjs exports no contactOrder byNed. Did you mean byNeed?"],
  ],
  [
    "a kind of rule that there is not",
    "plans: { few: { rules.contactOder: byNeed } }\nrules: { coping: gentle }",
    ["rules.contactOder is not a parameter. Did you mean rules.contactOrder?"],
  ],
  [
    "a swept rule that there is not",
    "plans: { few: {} }\nsweep: { rules.coping: [routinising, harsh] }",
    ["sweep.rules.coping[1]: my-rules.mjs exports no coping harsh. It exports gentle."],
  ],
  [
    "a rule among the parameters",
    "parameters: { rules.coping: gentle }\nplans: { few: { rules.coping: gentle } }",
    ["rules.coping is a rule, which for all plans goes under rules: { coping: ... }."],
  ],
  [
    "a rule that nobody knows",
    "plans: { few: { rules.offer: while-the-pot-lasts } }\nrules: { coping: gentle }\nuncertain: { rules.coping: { among: [gentle, routinising], source: me } }",
    ["rules.coping is a rule; put it into plans or sweep it, to see what each theory comes to."],
  ],
  [
    "a rule in mid-run",
    "plans: { few: {} }\nrules: { coping: gentle }\nchanges: [{ week: 2, set: { rules.coping: gentle } }]",
    ["rules.coping cannot change in mid-run: a rule of practice holds for a whole run."],
  ],
  [
    "a rule that is no name",
    "plans: { few: { rules.coping: 'my rule' } }\nrules: { coping: gentle }",
    ["rules.coping is my rule; choose routinising."],
  ],
])("%s is refused in a sentence", (_, lines, messages) => {
  expect(complaintsOfWhole(withPlans(lines), given)).toEqual(messages);
});

const claim =
  "hypotheses: { H1: { says: Dearer., measure: medianGrant, plan: rival, than: usual, expect: higher } }";

test("a hypothesis may speak of a measure of one's own, which then is a column of the study", () => {
  const scenario = readWhole(withPlans(`${plans}\n${claim}\nmeasures: { medianGrant: {} }`), given);
  expect(scenario.hypotheses[0].measure).toBe("medianGrant");
  expect(scenario.measures).toEqual([{ measure: "medianGrant", matters: 50 }]);
  expect(scenario.rules).toEqual({ measures: ["medianGrant"] });
  expect(readWhole(writeScenario(scenario), "checked")).toEqual(scenario);
});

test("without the file a check says that a measure may come from one", () => {
  expect(complaintsOfWhole(withPlans(`plans: { usual: {}, rival: {} }\n${claim}`))).toEqual([
    "hypotheses.H1.measure: medianGrant is not a measure. If a file of rules brings it, give that file with --rules FILE.",
  ]);
  const listed = `plans: { usual: {}, rival: {} }\n${claim}\nrules: { measures: [medianGrant] }`;
  expect(complaintsOfWhole(withPlans(listed))).toEqual([
    "hypotheses.H1.measure: medianGrant is not a measure. If a file of rules brings it, give that file with --rules FILE.",
    "rules.measures[0]: medianGrant is not built in; give the file that exports it with --rules FILE.",
  ]);
  const mistyped = withPlans(`${plans}\n${claim.replace("medianGrant", "medianGrat")}`);
  expect(complaintsOfWhole(mistyped, given)).toEqual([
    "hypotheses.H1.measure: medianGrat is not a measure. Did you mean medianGrant?",
  ]);
});

test.each([
  ["no list", "3", "rules.measures must be a list of names, such as [mine]."],
  [
    "a description without a direction",
    "{ medianGrant: { label: Median, unit: dollars, matters: 50 } }",
    "rules.measures.medianGrant.better is missing.",
  ],
  [
    "a direction that there is not",
    "{ medianGrant: { label: Median, unit: dollars, better: up, matters: 50 } }",
    "rules.measures.medianGrant.better: up is not a direction. Choose higher, lower or neither.",
  ],
])("measures of one's own that are %s are refused", (_, measures, message) => {
  const text = withPlans(`plans: { usual: {} }\nrules: { measures: ${measures} }`);
  expect(complaintsOfWhole(text, "checked")).toContain(message);
});
