// Claims about lesson files: those that are there can be read and run, and a mistake is said with its line.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ScenarioError } from "../../../src/scenario/complaint.ts";
import { lessonScenario } from "../../../src/scenario/lessons/lesson-scenario.ts";
import { readLesson } from "../../../src/scenario/lessons/read-lesson.ts";
import { planCost } from "../../../src/scenario/plan-cost.ts";

const folder = new URL("../../../scenarios/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
const namesIn = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(/\.yaml$/, ""));
const scenarios = Object.fromEntries(namesIn("./").map((name) => [name, read(`${name}.yaml`)]));
const lessons = namesIn("lessons/");
const textOf = (name: string) => read(`lessons/${name}.yaml`);

test("the six lessons are there", () => {
  expect(lessons).toEqual([
    "money-is-not-enough",
    "rule-or-judgement",
    "the-dilemma",
    "the-meeting",
    "the-newcomer",
    "the-team",
  ]);
});

test.each(lessons)("the lesson %s can be read, compares two sides, and fills an hour", (name) => {
  const lesson = readLesson(textOf(name), `${name}.yaml`, name);
  const scenario = lessonScenario(lesson, scenarios, "ana");
  expect(scenario.plans.map((plan) => plan.label)).toEqual([lesson.than.label, lesson.side.label]);
  expect(scenario.plans[0].changes).not.toEqual(scenario.plans[1].changes);
  expect(scenario.parameters.seed).toBe("ana");
  expect(scenario.measures[0]).toEqual({ measure: lesson.predict.measure, matters: lesson.predict.matters });
  expect(lesson.question).toMatch(/\?$/);
  expect(lesson.discuss.length).toBeGreaterThanOrEqual(3);
  expect(lesson.hour.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
  expect(lesson.chance).toMatch(/chance/i);
  expect(lesson.change.levers.length).toBeGreaterThan(0);
});

test("what changing something shows is for the instructor, and may be left out", () => {
  const keyOf = (text: string) => readLesson(text, "mine.yaml", "mine").change.key;
  expect(keyOf(good)).toMatch(/^Nowhere/);
  expect(keyOf(good.replace(/^ {2}key: >\n(?: {4}.*\n)+/m, ""))).toBeUndefined();
});

test("the team's lesson compares the same money", () => {
  const scenario = lessonScenario(readLesson(textOf("the-team"), "the-team.yaml", "the-team"), scenarios);
  const [one, other] = scenario.plans.map((plan) => planCost(scenario, plan));
  expect(Math.abs(one - other) / one).toBeLessThan(0.02);
});

function refusalOf(text: string): string {
  try {
    lessonScenario(readLesson(text, "mine.yaml", "mine"), scenarios);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  return "";
}

const good = textOf("the-team");

test.each([
  ["an unknown entry", good.replace("discuss:", "discus:"), "discus is not an entry of the lesson"],
  [
    "a measure that is none",
    good.replace("measure: engagementQuality", "measure: engagementQualty"),
    "Did you mean engagementQuality?",
  ],
  [
    "a plan that is not there",
    good.replace("plan: assistant,", "plan: asistant,"),
    "asistant is not a plan of classroom",
  ],
  [
    "a scenario that is not there",
    good.replace("scenario: classroom", "scenario: clasroom"),
    "clasroom is not a built-in scenario",
  ],
  ["a choice that is missing", good.replace(/ {4}same: About.*\n/, ""), "predict.choices.same is missing"],
  [
    "an hour of another length",
    good.replace("minutes: 5,", "minutes: 6,"),
    "add up to 61 minutes; an hour has 60",
  ],
  [
    "a lever that is none",
    good.replace("levers: [paperwork.burden", "levers: [paperwork.burdn"),
    "Did you mean paperwork.burden?",
  ],
  ["an answer that is none", good.replace("answer: lower", "answer: less"), "shows.answer is less"],
  [
    "two promises at once",
    good.replace("{ answer: lower }", "{ answer: lower, mayNot: Perhaps. }"),
    "shows has either",
  ],
  [
    "a value out of range",
    good.replace('label: "An assistant', 'set: { meetings.perWeek: 900 }, label: "An assistant'),
    "meetings.perWeek is 900",
  ],
  [
    "a difference that a share cannot have",
    good.replace("measure: engagementQuality", "measure: engagementQuality\n  matters: 5"),
    "If you mean 5 %, write 0.05.",
  ],
  ["no lesson at all", "- one\n- two\n", "A lesson is a map"],
  ["nothing", "", "empty"],
])("%s is refused in a sentence", (_kind, text, said) => {
  expect(refusalOf(text)).toContain(said);
});

test("what belongs to the student is no lesson's to set", () => {
  expect(refusalOf(good.replace("replications: 16", "replications: 16\nset: { seed: mine }"))).toContain(
    "seed",
  );
});
