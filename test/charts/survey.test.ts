// Claims about the survey chart: the two waves as the runs have them, and no change told that chance could have made.
import { expect, test } from "vitest";
import { surveyChart } from "../../src/charts/survey.ts";
import { surveyAnswers } from "../../src/model/survey-answers.ts";
import { exampleScenario } from "./example-scenario.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const chart = surveyChart(exampleStudy);

type Answer = (typeof surveyAnswers)[number];

/** The example study with each answer of the survey put another way. */
function answering(
  answerOf: (answer: Answer, value: number, replication: number, cellIndex: number) => number,
) {
  const rows = exampleStudy.rows.map((row) => {
    const { outcome, replication, cellIndex } = row;
    if (outcome === undefined) return row;
    const survey = Float64Array.from(surveyAnswers, (answer, place) =>
      answerOf(answer, outcome.survey[place], replication, cellIndex),
    );
    return { ...row, outcome: { ...outcome, survey } };
  });
  return exampleWith({ rows });
}

test("the title names what changes most between the waves, under which plan, from what to what", () => {
  expect(chart?.title).toMatch(
    /^At 1 meeting a week, between the two waves what changes most is role clarity under “Case teams, generous provisions”, from 0\.59 to 0\.78$/,
  );
});

test("nine things asked of six plans in two waves stand in the table, undefined ones too", () => {
  expect(chart?.table.columns).toEqual(["asked", "plan", "wave", "mean", "low", "high", "replications"]);
  expect(chart?.table.rows).toHaveLength(9 * exampleScenario.plans.length * 2);
  expect(chart?.table.rows).toContainEqual([
    "Agreement between teams",
    "Caseworkers alone, scarce provisions",
    "first",
    "not defined",
    "not defined",
    "not defined",
    0,
  ]);
});

test("one programme that was asked twice is enough for the chart, and none is not", () => {
  const askedTwiceIn = (programmes: number) =>
    answering(({ wave }, _, replication) =>
      wave === "second" && replication > programmes ? Number.NaN : 0.5,
    );
  expect(surveyChart(askedTwiceIn(1))?.title).toMatch(/nothing that workers say clearly changes/);
  expect(surveyChart(askedTwiceIn(0))).toBeUndefined();
});

test("what chance may have moved is no change", () => {
  const toAndFro = answering(({ wave, item }, _, replication) =>
    item === "kappa" && wave === "second" ? 0.4 + 0.2 * (replication % 2) : 0.5,
  );
  expect(surveyChart(toAndFro)?.title).toBe(
    "At 1 meeting a week, between the two waves nothing that workers say clearly changes in any plan",
  );
});

test("a change that is certain but small is told as too small to matter", () => {
  const little = answering(({ wave, item }) => (item === "workload" && wave === "second" ? 0.52 : 0.5));
  expect(surveyChart(little)?.title).toMatch(
    /nothing that workers say changes by 0\.05 or more in any plan; most of all workload under “.*”, from 0\.50 to 0\.52$/,
  );
});

test("a window too short for the second wave, or for both, has no such chart", () => {
  expect(
    surveyChart(answering(({ wave }, value) => (wave === "first" ? value : Number.NaN))),
  ).toBeUndefined();
  expect(surveyChart(answering(() => Number.NaN))).toBeUndefined();
});

test("runs kept before there was a survey have no such chart", () => {
  const rows = exampleStudy.rows.map((row) =>
    row.outcome === undefined ? row : { ...row, outcome: { ...row.outcome, survey: new Float64Array() } },
  );
  expect(surveyChart(exampleWith({ rows }))).toBeUndefined();
});

test("agreement that is defined in no plan has no panel", () => {
  const without = surveyChart(
    answering(({ group }, value) => (group === "between teams" ? Number.NaN : value)),
  );
  const panels = JSON.stringify(without?.spec);
  expect(panels).not.toContain("Agreement between teams");
  expect(panels).toContain("Agreement within teams");
  const few = surveyChart(answering(({ item }, value) => (item === "kappa" ? Number.NaN : value)));
  expect(few?.description).toContain("too few workers");
  expect(JSON.stringify(few?.spec)).not.toContain("kappa");
});

test("agreement worse than by chance is drawn on an axis that reaches it", () => {
  const worse = answering(({ item, wave }, value) => (item === "kappa" && wave === "first" ? -0.2 : value));
  expect(JSON.stringify(worse && surveyChart(worse)?.spec)).toContain('"domain":[-1,1]');
  expect(JSON.stringify(chart?.spec)).not.toContain('"domain":[-1,1]');
});

test("the days of the waves are told where every plan has the same, and not where one has others", () => {
  const saying = (study: typeof exampleStudy) => JSON.stringify(surveyChart(study)?.spec.title);
  expect(saying(exampleStudy)).toMatch(/first wave \(day 65 of/);
  const cells = exampleStudy.cells.map((cell) =>
    cell.plan.name === "team-scarce"
      ? { ...cell, plan: { ...cell.plan, changes: { ...cell.plan.changes, "survey.firstDay": 10 } } }
      : cell,
  );
  expect(saying(exampleWith({ cells }))).not.toContain("day 65");
});
