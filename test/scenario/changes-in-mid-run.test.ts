// Levers that change at a week of the observed window: what a file may say, and what it then means.

import { expect, test } from "vitest";
import { actingText } from "../../src/model/idle-levers.ts";
import { stagesOf, whyNotInMidRun } from "../../src/model/mid-run.ts";
import { defaultParameters, parameterEntry, parameterNames } from "../../src/model/parameters.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { writeScenario } from "../../src/scenario/write-scenario.ts";
import { complaintsOf, head, read } from "./sample.ts";

const planned = head.replace(
  "few: { staff.teams: 2 }",
  "few: { staff.teams: 2, changes: [{ week: 30, set: { staff.teams: 1 } }] }",
);

test("changes stand in order of weeks, the plan's own after those of all plans", () => {
  const scenario = read(
    `${planned}changes: [{ week: 40, set: { paperwork.burden: 2 } }, { week: 30, set: { staff.teams: 5 } }]\n`,
  );
  const [few, many] = scenario.plans;
  expect(planParameters(scenario, few, {}).later).toEqual([
    { week: 30, set: { "staff.teams": 5 } },
    { week: 30, set: { "staff.teams": 1 } },
    { week: 40, set: { "paperwork.burden": 2 } },
  ]);
  expect(planParameters(scenario, many, {}).later).toHaveLength(2);
});

test("a scenario without changes has none to hand on", () => {
  const scenario = read(head);
  expect("later" in planParameters(scenario, scenario.plans[0], {})).toBe(false);
});

test("a written scenario with changes is read back as it was", () => {
  const scenario = read(`${planned}changes: [{ week: 3, set: { provisions.domains: [housing] } }]\n`);
  expect(read(writeScenario(scenario))).toEqual(scenario);
});

test.each([
  [
    "[{ week: 0, set: { staff.teams: 2 } }]",
    "a week of the observed window, a whole number from 1 (its first) to 1040",
  ],
  ["[{ week: -3, set: { staff.teams: 2 } }]", /from 1 \(its first\)/],
  ["[{ week: 2.5, set: { staff.teams: 2 } }]", /a whole number/],
  [
    "[{ week: 79, set: { staff.teams: 2 } }]",
    "A change in week 79 would come after the end: the observed window has 78 weeks (390 working days).",
  ],
  ["[{ set: { staff.teams: 2 } }]", /week is missing/],
  ["[{ week: 2 }]", /set is missing/],
  ["[{ week: 2, set: {} }]", "changes nothing; name at least one lever and its new value."],
  ["[{ week: 2, set: { staff.team: 2 } }]", /Did you mean staff.teams\?/],
  [
    "[{ week: 2, set: { staff.leadsPerTeam: 2 } }]",
    "staff.leadsPerTeam cannot change in mid-run: the shape of a team",
  ],
  ["[{ week: 2, set: { trust.start: 0.5 } }]", /no agency changes from one week to the next/],
  ["[{ week: 2, set: { time.observedDays: 20 } }]", /belongs to the study as a whole/],
  ["[{ week: 2, set: { staff.teams: many } }]", /staff.teams/],
  ["{ week: 2 }", "must be a list, such as [{ week: 26, set: { staff.teams: 2 } }]."],
  ["[{ week: 2, when: 3, set: { staff.teams: 2 } }]", /not an entry of changes\[0\]/],
])("%s is refused", (text, message) => {
  expect(complaintsOf(`changes: ${text}`).join("\n")).toMatch(message);
});

test("every parameter may either change in mid-run or says why not", () => {
  for (const name of parameterNames) {
    const reason = whyNotInMidRun(name);
    if (parameterEntry(name).lever === true) continue;
    expect(reason, name).toMatch(/\w/);
  }
  expect(whyNotInMidRun("meetings.perWeek")).toBeUndefined();
});

test("changes of one week are one stage, in which the later of two wins", () => {
  const parameters = {
    ...defaultParameters,
    later: [
      { week: 2, set: { "paperwork.burden": 2 } },
      { week: 2, set: { "paperwork.burden": 3, "staff.teams": 1 } },
      { week: 1, set: { "staff.teams": 2 } },
    ],
  };
  const stages = stagesOf(parameters);
  expect(stages.map(({ fromDay }) => fromDay)).toEqual([0, 390, 395]);
  expect(stages[2].set).toEqual({ "paperwork.burden": 3, "staff.teams": 1 });
  expect(stages[2].parameters["staff.teams"]).toBe(1);
});

test("plans that differ in what changes later are no copies of each other", () => {
  const textOf = actingText(new Set(["meetings.minutes"]));
  const later = [{ week: 2, set: { "paperwork.burden": 2 } }];
  expect(textOf({ ...defaultParameters, later })).not.toBe(textOf(defaultParameters));
});

test("a lever that acts only after a change is not idle", () => {
  const textOf = actingText(new Set(["meetings.minutes"]));
  const silent = {
    ...defaultParameters,
    "meetings.perWeek": 0,
    later: [{ week: 2, set: { "meetings.perWeek": 2 } }],
  };
  expect(textOf({ ...silent, "meetings.minutes": 30 })).not.toBe(
    textOf({ ...silent, "meetings.minutes": 60 }),
  );
});
