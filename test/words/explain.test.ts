// Claims about what is said of a parameter, a measure, a mechanism, a term and a verdict.
import { expect, test } from "vitest";
import { measureEntry, measureNames } from "../../src/model/measures.ts";
import { mechanismNames } from "../../src/model/mechanisms.ts";
import { parameterEntry, parameterNames } from "../../src/model/parameters.ts";
import { surveyItems } from "../../src/model/survey-answers.ts";
import { settings } from "../../src/scenario/settings.ts";
import {
  explainExamples,
  explainWords,
  explanationFacts,
  explanationTitle,
  meaningOf,
  namesOfKind,
  notInTheModel,
} from "../../src/words/explain.ts";
import { explainedNames, explanationsOf, settingExplanation } from "../../src/words/explain-names.ts";
import type { ExplainedKind } from "../../src/words/explanation.ts";
import { evidence, factSentence, gradeMeanings, leverSentence } from "../../src/words/grades.ts";
import { verdictMeanings, verdictRule } from "../../src/words/verdict-meanings.ts";
import { verdictWord } from "../../src/words/verdicts.ts";

/** The one meaning of a name, or that of one kind. */
const only = (name: string, wanted?: ExplainedKind) => {
  const [explanation, ...others] = explanationsOf(name).filter(
    ({ kind }) => wanted === undefined || kind === wanted,
  );
  expect(others).toEqual([]);
  return explanation;
};

test("creaming has a meaning, a source, a mechanism, a parameter and a measure", () => {
  const creaming = only("creaming");
  expect(explanationTitle(creaming)).toBe("creaming (term of the field)");
  expect(meaningOf(creaming)).toBe(
    "Giving time to the clients who seem most likely to succeed, before those who need it most.",
  );
  expect(explanationFacts(creaming)).toEqual([
    ["Source", "Lipsky 2010, ch. 8"],
    ["Mechanism", "coping"],
    [
      "Parameters",
      "coping.creamWeight, coping.needWeight, coping.motivationWeight, coping.oddsWeight, contact.order",
    ],
    ["Measures", "creamingGap, complexityGap"],
    ["In the end", "these are the nearest, not all; explain says of each what moves it, or what it moves"],
  ]);
});

test("a parameter has unit, range, default, grade spelled out, source, mechanism, file and measures", () => {
  expect(explanationFacts(only("coping.shortenShare"))).toEqual([
    ["Unit", "share of contact minutes"],
    ["Range", "from 0 to 0.7"],
    ["Default", "0.4"],
    ["Choice", factSentence],
    ["Source", "J, judgement: direction from Lipsky 2010, ch. 7; the size is a guess"],
    ["About", "routinising: contacts get shorter"],
    ["Mechanism", "coping"],
    [
      "Read in",
      "src/model/clients/coping.ts, src/model/clients/gate.ts, src/model/clients/intake.ts, src/model/clients/contact-round.ts",
    ],
    ["Moves first", "routinisedShare, engagementDose"],
  ]);
});

test.each([
  ["intake.places", "Range", "a whole number from 0 to 1,000,000"],
  ["intake.growthPerYear", "Range", "from −0.9 to 2"],
  ["contact.order", "Range", "first-come, most-overdue, neediest or creaming"],
  [
    "provisions.domains",
    "Range",
    "a list of housing, income, employment, health, education, childcare, transport and legal",
  ],
  ["seed", "Range", "text of 1 to 200 characters"],
  ["split.byKind.note", "Default", "left out: follows split.assistantShare"],
  ["contact.order", "Default", "most-overdue"],
  ["intake.places", "Default", "144"],
  ["meetings.perWeek", "Choice", leverSentence],
  ["mechanisms.coping", "Mechanism", "coping"],
])("%s: %s is %s", (name, heading, text) => {
  expect(new Map(explanationFacts(only(name, "parameter"))).get(heading)).toBe(text);
});

test("a measure has its definition, unit, better direction and what matters", () => {
  const gap = only("creamingGap");
  expect(meaningOf(gap)).toBe(`Creaming gap. ${measureEntry("creamingGap").definition}`);
  const facts = new Map(explanationFacts(gap));
  expect(facts.get("Better")).toBe("lower");
  expect(facts.get("Matters")).toBe("a difference of 0.05 or more, unless the scenario says otherwise");
  expect(facts.get("Moved by")).toBe("coping");
  expect(facts.get("Parameters")).toContain("coping.creamWeight");
});

test("a mechanism says what off means, where it is, and which parameters it reads", () => {
  const facts = new Map(explanationFacts(only("timeBudget")));
  expect(facts.get("Off")).toBe("every due minute is found");
  expect(facts.get("File")).toBe("src/model/work/time-budget.ts");
  expect(facts.get("Parameters")).toContain("day.overtimeCapMinutes");
});

test("a name that is a term and a mechanism is told as both, the term first", () => {
  expect(explanationsOf("disclosure").map(({ kind }) => kind)).toEqual(["term", "mechanism"]);
});

test("a group of parameters that no mechanism is named after is told as a group", () => {
  const staff = only("staff");
  expect(explanationTitle(staff)).toBe("staff (group of parameters)");
  expect(meaningOf(staff)).toBe("Who is employed.");
  expect(new Map(explanationFacts(staff)).get("Parameters")).toContain("staff.caseloadCap");
});

test("each verdict is told by its rule", () => {
  for (const [verdict, meaning] of Object.entries(verdictMeanings)) {
    expect(meaningOf(only(verdictWord(verdict as keyof typeof verdictMeanings)))).toBe(
      `${meaning} ${verdictRule}`,
    );
  }
  expect(only("practically the same").name).toBe("practically the same");
});

test("capitals, hyphens and spaces make no difference; an unknown name has no explanation", () => {
  for (const name of ["Case Meeting", "case-meeting", "casemeeting"])
    expect(only(name).name).toBe("case meeting");
  expect(explanationsOf("creamin")).toEqual([]);
  expect(explanationsOf("constructor")).toEqual([]);
});

test("a term of which the model has nothing says so; one of the study's own does not", () => {
  const missing = explainedNames.term.flatMap(explanationsOf).filter(({ isModelled }) => !isModelled);
  for (const explanation of missing) {
    expect(meaningOf(explanation).endsWith(` ${notInTheModel}`)).toBe(true);
    if (explanation.kind !== "term") continue;
    expect(explanation.parameters).toEqual([]);
    expect(explanation.measures).toEqual([]);
  }
  expect(only("baseline").isModelled).toBe(true);
  expect(notInTheModel).toBe("Not in the model yet.");
});

test("everything in the model's tables can be explained, with a source for every number", () => {
  for (const name of parameterNames) {
    const facts = new Map(explanationFacts(only(name, "parameter")));
    const { grade, source } = parameterEntry(name);
    expect(facts.get("Source")).toBe(evidence(grade, source));
    expect(facts.has("Range"), name).toBe(true);
    expect(facts.has("Default"), name).toBe(true);
  }
  for (const name of [...measureNames, ...mechanismNames]) expect(explanationsOf(name)).not.toEqual([]);
});

test("a grade is spelled out", () => {
  expect(gradeMeanings).toEqual({
    L: "read in the named source",
    B: "standard literature, not read again",
    D: "arithmetic on figures read in a source",
    J: "judgement",
  });
  expect(evidence("L", "Molfenter 2013")).toBe("L, read in the named source: Molfenter 2013");
});

test("every example can be explained", () => {
  for (const [command] of explainExamples) {
    const name = command.replace("streetlevel explain ", "");
    const isSetting = settings.some((setting) => setting.name === name);
    expect(isSetting || explanationsOf(name).length > 0, command).toBe(true);
  }
  expect(explainWords.lead).toBe("Name what is to be explained, for example:");
  expect(namesOfKind("measures")).toEqual(["measures", "streetlevel list measures"]);
});

test("a parameter says that it moves a measure exactly where the measure names the parameter, mechanisms likewise", () => {
  const one = (name: string, kind: ExplainedKind) =>
    explanationsOf(name).find((found) => found.kind === kind);
  const pairsOf = (
    names: readonly string[],
    kind: ExplainedKind,
    side: "measures" | "parameters" | "mechanisms",
  ) =>
    names.flatMap((name) =>
      (one(name, kind)?.[side] ?? []).map((other) =>
        (side === "measures" ? [name, other] : [other, name]).join(" "),
      ),
    );
  const said = (kind: "parameter" | "mechanism") =>
    pairsOf(kind === "parameter" ? parameterNames : mechanismNames, kind, "measures").toSorted();
  expect(pairsOf(measureNames, "measure", "parameters").toSorted()).toEqual(said("parameter"));
  expect(pairsOf(measureNames, "measure", "mechanisms").toSorted()).toEqual(said("mechanism"));
  expect(said("parameter")).toContain("disclosure.perContact distributionReach");
});

/** Parameters that a measure names, or that a mechanism has. */
const parametersOf = (name: string, kind: ExplainedKind) =>
  explanationsOf(name).find((found) => found.kind === kind)?.parameters ?? [];

test.each([
  [
    "roleClarity",
    ["split.clarityShare", "handoff.beliefSd", "policy.readingSd", "policy.ambiguityShare"],
    ["felt.supportFade", "felt.perDay"],
  ],
  ["exceptionShare", ["policy.strictnessShare", "policy.readingSd"], []],
  [
    "decisionAccuracy",
    ["guidance.kind", "guidance.pull.guideline"],
    ["guidance.provisionsListed", "provisions.knownAtStart", "policy.lookUpMinutes"],
  ],
  [
    "ignoranceShare",
    ["guidance.provisionsListed", "provisions.knownAtStart", "provisions.forgetDays"],
    ["search.listMinutes", "judgement.noiseSd"],
  ],
  [
    "disagreementsSettledShare",
    ["relations.settledShare", "meetings.facilitationShare", "leadershipTraining.facilitation"],
    ["leadershipTraining.briefingSaved", "relations.disputeMinutes"],
  ],
])(
  "%s names the parameters that its definition hangs on, and none that it does not read",
  (measure, named, others) => {
    expect(parametersOf(measure, "measure")).toEqual(expect.arrayContaining(named));
    for (const other of others) expect(parametersOf(measure, "measure")).not.toContain(other);
  },
);

test("a mechanism lists the parameters that act in it under another name, too", () => {
  const begin = (mechanism: string) =>
    new Set(parametersOf(mechanism, "mechanism").map((name) => name.split(".")[0]));
  expect([...begin("judgement")].toSorted()).toEqual(
    ["bias", "consultation", "guidance", "incidents", "judgement", "policy", "programme"].toSorted(),
  );
  expect(begin("burnout")).toContain("felt");
  expect(parametersOf("search", "mechanism")).toContain("guidance.provisionsListed");
});

test("every mechanism names its source, or says that there is none", () => {
  for (const name of mechanismNames) {
    const { source = "" } = only(name, "mechanism");
    expect(source, name).toMatch(/[0-9]{4}|judgement/);
  }
});

test("every measure names at least one mechanism: those that move it first, or those that it rests on", () => {
  for (const name of measureNames) {
    const { mechanisms = [], restsOn = [] } = only(name, "measure");
    expect(mechanisms.length === 0 ? restsOn.length : mechanisms.length, name).toBeGreaterThan(0);
    expect(mechanisms.length === 0 || restsOn.length === 0, name).toBe(true);
  }
  const facts = new Map(explanationFacts(only("distributionFit")));
  expect(facts.get("Rests on")).toBe("disclosure, provisions, judgement");
  expect(facts.has("Moved by")).toBe(false);
});

test("a setting says which agency it is, and each of its own values with the default, grade and source", () => {
  const found = settings.find(({ name }) => name === "child-welfare-office");
  if (found === undefined) throw new Error("There is no such setting.");
  const office = settingExplanation(found);
  expect(explanationTitle(office)).toBe("child-welfare-office (setting)");
  expect(meaningOf(office)).toMatch(/^A public child-welfare office: eight caseworkers alone/);
  const facts = new Map(explanationFacts(office));
  expect(facts.get("staff.teams")).toBe("8 (default 3); J, judgement: guess: two units of four caseworkers");
  expect(facts.get("intake.places")).toBe(
    "320 (default 144); D, arithmetic on figures read in a source: eight caseworkers x 40 cases, the usual child-welfare caseload (Edwards & Wildeman 2018)",
  );
});

test("the survey is told before the parameters that set it, and its items in plain words", () => {
  const told = explanationsOf("survey");
  expect(told.map(({ kind }) => kind)).toEqual(["term", "parameters"]);
  expect(told[0].meaning).toContain("Asking changes nothing");
  for (const { label, definition } of Object.values(surveyItems)) {
    if (label === "Respondents") continue;
    const [item] = explanationsOf(label);
    expect(item?.meaning).toContain(definition);
  }
});
