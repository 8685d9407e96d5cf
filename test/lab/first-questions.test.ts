// Claims about the first screen's questions: what is written out beforehand is what is asked, never an answer.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runsInTurn } from "../../src/lab/engine/run-study.ts";
import { writeQuestions } from "../../src/lab/questions/write-questions.ts";
import { runsOf, type WrittenQuestion } from "../../src/lab/questions/written-question.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";

const folder = new URL("../../scenarios/", import.meta.url);
const scenarios = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [file.replace(/\.yaml$/, ""), readFileSync(new URL(file, folder), "utf8")]),
);
/** As the page has them: written as text and read again. */
const questions = JSON.parse(JSON.stringify(writeQuestions(scenarios))) as WrittenQuestion[];

test.each(questions.map((question) => [question.name, question] as const))(
  "the first screen runs %s with the parameters that its scenario has when it is read in the page",
  (name, question) => {
    const scenario = readScenario(scenarios[name], {
      fileName: `${name}.yaml`,
      name,
      overrides: { replications: question.programmes },
      choosesPoint: true,
    });
    const shown = question.plans.map((plan) => plan.name);
    const wanted = runsInTurn(scenario, { kind: "compare" }).filter(({ cellIndex }) =>
      shown.includes(scenario.plans[cellIndex].name),
    );
    const byPlan = (tasks: typeof wanted) =>
      tasks.toSorted((one, other) => one.replication - other.replication || one.cellIndex - other.cellIndex);
    expect(byPlan(runsOf(question))).toEqual(byPlan(wanted));
    expect(question.title).toBe(scenario.title);
    expect(question.measure).toBe(scenario.measures[0].measure);
  },
);

test("a question holds what is asked alone: who, how often, with which parameters", () => {
  const named = ["common", "measure", "name", "plans", "programmes", "title"];
  for (const question of questions) {
    expect(Object.keys(question).sort()).toEqual(named);
    for (const plan of question.plans)
      expect(Object.keys(plan).sort()).toEqual(["cellIndex", "label", "name", "own"]);
  }
});
