// Claims about the short texts: levers, progress, money, what is saved, what a check says.

import { expect, test } from "vitest";
import { cellValues } from "../../src/experiment/analysis/cell-values.ts";
import { measureNames } from "../../src/model/measures.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { defaultParameters } from "../../src/model/parameters.ts";
import { labelWithUnit, meanInWords, spreadInWords } from "../../src/words/cell-values.ts";
import * as check from "../../src/words/check.ts";
import { alongLever, atPoint, leverValue, pointsOf, valueText } from "../../src/words/levers.ts";
import { capitalised, listed, lowerFirst } from "../../src/words/lists.ts";
import { measureGroups } from "../../src/words/measure-groups.ts";
import {
  costPerYear,
  costRow,
  moneyHeadings,
  moneyRow,
  moneyTitle,
  notSameMoney,
  plansAndMoney,
  sameMoney,
  yearlyCosts,
} from "../../src/words/money.ts";
import { unspentPots } from "../../src/words/office-load.ts";
import { lettersNotInFont } from "../../src/words/pictures.ts";
import { runsDone, runsUnderWay, secondsLeft } from "../../src/words/progress.ts";
import * as saved from "../../src/words/saved.ts";
import {
  argumentWords,
  commandLine,
  commandWords,
  firstCommands,
  optionWords,
  startWords,
  usageWords,
} from "../../src/words/usage.ts";

test("several things are one sentence", () => {
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b"])).toBe("a and b");
  expect(listed(["a", "b", "c"], "or")).toBe("a, b or c");
  expect(capitalised("same: yes.")).toBe("Same: yes.");
  expect(lowerFirst("At 1 meeting")).toBe("at 1 meeting");
});

test("levers are said in the words of the work where there are some", () => {
  expect(pointsOf("meetings.perWeek", 5)).toBe("5 meeting loads");
  expect(pointsOf("meetings.perWeek", 1)).toBe("1 meeting load");
  expect(pointsOf("trust.start", 3)).toBe("3 values of trust.start");
  expect(atPoint({ "meetings.perWeek": 1 })).toBe("at 1 meeting a week");
  expect(atPoint({ "meetings.perWeek": 3, "provisions.perClientYear": 3000 })).toBe(
    "at 3 meetings a week, $3,000 of provisions a place and year",
  );
  expect(atPoint({ "guidance.kind": "none" } as never)).toBe("at guidance.kind none");
  expect(atPoint({})).toBe("");
  expect(leverValue("staff.teams", 1)).toBe("1 team");
  expect(leverValue("trust.start", 0.5)).toBe("trust.start 0.5");
  expect(valueText(undefined)).toBe("as the rest");
  expect(valueText(["housing", "legal"])).toBe("[housing, legal]");
  expect(alongLever("meetings.perWeek", 1, 5)).toBe("from 1 to 5 meetings");
  expect(alongLever("trust.start", 0.2, 0.8)).toBe("from 0.2 to 0.8 of trust.start");
});

test("progress says what is done and how long the rest takes", () => {
  expect(runsDone(1200, 1200, 21)).toBe("1,200/1,200 runs · 21 s");
  expect(runsUnderWay(300, 1200, 15)).toBe("300/1,200 runs · about 15 s left");
  expect(secondsLeft(300, 1200, 5)).toBe(15);
  expect(secondsLeft(0, 1200, 5)).toBe(Number.POSITIVE_INFINITY);
});

test("money is said by the year, and whether it is the same", () => {
  expect(costPerYear(1050000)).toBe("$1,050,000 a year");
  expect(sameMoney({ perYear: 1050000, exempt: [] })).toBe(
    "Plans compete for the same money: $1,050,000 a year, within 2 %.",
  );
  expect(sameMoney({ perYear: 1050000, exempt: ["alone-scarce"] })).toBe(
    "Plans compete for the same money: $1,050,000 a year, within 2 %. Not the same money: alone-scarce.",
  );
  expect(notSameMoney(500000, 900000)).toBe(
    "Not the same money: the plans cost from $500,000 to $900,000 a year.",
  );
});

test("a comparison says whether its plans have the same money, with a budget or without", () => {
  const plans = [
    ["alone", 500000],
    ["team", 900000],
  ] as const;
  expect(plansAndMoney(undefined, plans)).toBe(
    "Not the same money: a year costs $500,000 under alone; $900,000 under team.",
  );
  expect(plansAndMoney(undefined, [plans[0], ["second", 500000.2]])).toBe("");
  expect(plansAndMoney({ perYear: 900000, exempt: ["alone"] }, plans)).toBe(
    "Plans compete for the same money: $900,000 a year, within 2 %. Not the same money: alone. A year costs $500,000 under alone; $900,000 under team.",
  );
  expect(moneyRow({ staff: 700000, provisions: 200000, promised: Number.NaN, spent: 150000 })).toEqual([
    "$700,000",
    "$200,000",
    "not defined",
    "$150,000",
  ]);
  expect(moneyHeadings).toHaveLength(4);
  expect(moneyTitle).toBe(
    "Money in a year: the budget for staff, the budget for provisions, and what of the latter is promised to clients (an estimate) and spent:",
  );
});

test("plans of the same yearly cost are named together", () => {
  expect(
    yearlyCosts([
      ["alone", 146000],
      ["second", 226000.2],
      ["assistant", 225999.9],
    ]),
  ).toBe("A year costs $146,000 under alone; $226,000 under second and assistant.");
  expect(
    yearlyCosts([
      ["one", 1000000],
      ["other", 1000000],
    ]),
  ).toBe("A year costs $1,000,000 under every plan.");
  expect(yearlyCosts([["alone", 146000]])).toBe("A year costs $146,000 under alone.");
  expect(yearlyCosts([])).toBe("");
});

test("the end says where the results are and what comes next", () => {
  expect(saved.withSlash("results/x")).toBe("results/x/");
  expect(saved.withSlash("results/x/")).toBe("results/x/");
  expect(saved.next("streetlevel list")).toBe("Next  streetlevel list");
  expect(saved.saved("results/case-teams")).toBe("Saved results/case-teams/");
  expect(saved.alreadyDone("results/case-teams")).toBe(
    "This study is already finished, with the same inputs, in results/case-teams/: nothing was run again.",
  );
  expect(saved.interrupted).toBe(
    "Stopped before the end: nothing was saved. The same command starts it again.",
  );
  expect(saved.next("streetlevel sweep case-teams -n 160")).toBe("Next  streetlevel sweep case-teams -n 160");
  expect(saved.lookAtCharts("results/x")).toBe("Next  look at the pictures in results/x/charts/");
  expect(saved.reportForManager("our results/x")).toBe(
    "Next  streetlevel report 'our results/x/' --for manager",
  );
  expect(saved.filesWritten(5)).toBe(
    "It holds scenario.yaml, tables as CSV, 5 charts, and manifest.json with every file's hash.",
  );
});

test("a check says runs, copies, differences and the scenario's own command", () => {
  expect(check.runsAsked(1200, 1200)).toBe("1,200 runs");
  expect(check.runsAsked(1200, 1040)).toBe("1,200 runs, of which 160 are copies and need not be run");
  expect(check.runsAsked(3, 2)).toBe("3 runs, of which 1 is a copy and need not be run");
  expect(check.readable).toBe("The scenario is sound.");
  expect(check.onePointOfSweep({ "meetings.perWeek": 1 })).toBe(
    "Checked at one point of the sweep alone, at 1 meeting a week, as run and compare take it; without --set it is the whole sweep.",
  );
  expect(check.sameAsBaseline).toBe("no difference from the baseline");
  expect(check.leverDifference("meetings.perWeek", 3, 1)).toBe("meetings.perWeek 3 (not 1)");
  expect(check.planMeans("$605,000 a year", 8)).toBe("$605,000 a year, 8 people");
  expect(check.hypothesesNamed(["H1", "H2"])).toBe("2 hypotheses: H1, H2.");
  expect(check.hypothesesNamed([])).toBe("No hypotheses.");
  expect(check.differencesFrom({ "staff.assistantsPerTeam": 1 }, { "staff.assistantsPerTeam": 0 })).toEqual([
    "staff.assistantsPerTeam 1 (not 0)",
  ]);
  expect([check.ownCommand(true, 2), check.ownCommand(false, 2), check.ownCommand(false, 1)]).toEqual([
    "sweep",
    "compare",
    "run",
  ]);
});

test("a value over programmes is a mean and a spread, and one programme has no spread", () => {
  const value = { mean: 0.41, least: 0.38, greatest: 0.44, count: 40 };
  expect(meanInWords("engagementQuality", value)).toBe("0.41");
  expect(spreadInWords("engagementQuality", value)).toBe("0.38 to 0.44");
  expect(spreadInWords("engagementQuality", { ...value, count: 1 })).toBe("");
});

test("a measure's value in a cell is taken over the programmes in which it is defined", () => {
  const cell = { plan: { name: "team", label: "Team", changes: {} }, pointIndex: 0, point: {} };
  const row = (replication: number, value: number) => ({
    cellIndex: 0,
    replication,
    status: "ok" as const,
    outcome: { measures: Float64Array.from(measureNames, () => value) } as unknown as Outcome,
  });
  const rows = [row(1, 0.2), row(2, Number.NaN), row(3, 0.4)];
  const value = cellValues({ cells: [cell], rows, replications: 3, scenario: {} })[0].engagementQuality;
  expect(value.mean).toBeCloseTo(0.3, 12);
  expect(value).toMatchObject({ least: 0.2, greatest: 0.4, count: 2 });
  expect(
    cellValues({ cells: [cell], rows: [], replications: 3, scenario: {} })[0].engagementQuality.mean,
  ).toBeNaN();
});

test("a label carries its unit where the number does not show it", () => {
  expect(labelWithUnit("engagementQuality")).toBe("Engagement quality");
  expect(labelWithUnit("backlogDays")).toBe("Backlog, working days");
  expect(labelWithUnit("paperworkShare")).toBe("Paperwork, of minutes worked");
  expect(labelWithUnit("costPerClientMonth")).toBe("Cost, client-month");
  expect(labelWithUnit("demandRatio")).toBe("Demand ratio");
});

test("every measure stands under exactly one heading, and none under Other", () => {
  const groups = measureGroups();
  expect(groups.flatMap(({ measures }) => measures).sort()).toEqual([...measureNames].sort());
  expect(groups.map(({ heading }) => heading)).not.toContain("Other");
});

test("every command, option and argument has its words, and no two the same", () => {
  for (const table of [commandWords, optionWords, argumentWords, usageWords, startWords]) {
    const words = Object.values(table);
    for (const text of words) expect(text).not.toBe("");
    expect(new Set(words).size).toBe(words.length);
  }
  expect(argumentWords.scenario).toBe("a built-in scenario's name, or a file that ends in .yaml");
  expect(startWords.noQuestions).toBe("No built-in scenarios are installed; start with a file of your own.");
});

test("the first commands serve three people, and name scenarios that exist", () => {
  const commandsIn = (names: readonly string[]) =>
    firstCommands(names).flatMap(({ commands }) => commands.map(([command]) => command));
  expect(firstCommands([]).map(({ who }) => who)).toEqual([
    "For a researcher: hypotheses, judged by a rule fixed beforehand",
    "For a manager: plans side by side",
    "For an instructor: one programme, which everyone sees differently",
    "For everyone",
  ]);
  expect(commandsIn(["case-teams", "classroom", "staffing-plans"])).toEqual([
    "streetlevel sweep case-teams",
    "streetlevel explain creaming",
    "streetlevel new my-agency.yaml --clients 120 --leads 6",
    "streetlevel check staffing-plans",
    "streetlevel compare staffing-plans",
    "streetlevel compare classroom",
    "streetlevel run classroom --seed NAME",
    "streetlevel list",
    "streetlevel --help",
  ]);
  expect(commandsIn(["mine"])).toContain("streetlevel compare mine");
  expect(commandsIn([])).toContain("streetlevel check my-plans.yaml");
  expect(commandLine("sweep", "case-teams")).toBe("streetlevel sweep case-teams");
});

test("a plan that nobody can serve in, or with more places than its caseworkers can hold, is warned of", () => {
  const office = { ...defaultParameters, "staff.teams": 1, "staff.leadsPerTeam": 1, "intake.places": 120 };
  expect(check.planWarning("a", office)).toBe(
    "Look again at a: the agency has 120 places, but its caseworker can hold 28 clients.",
  );
  expect(check.planWarning("a", { ...office, "staff.teams": 2 })).toBe(
    "Look again at a: the agency has 120 places, but its caseworkers can hold 56 clients.",
  );
  expect(check.planWarning("a", { ...office, "staff.leadsPerTeam": 0 })).toBe(
    "Look again at a: it has no caseworker, so nobody can be served.",
  );
  expect(check.planWarning("a", { ...office, "intake.places": 28 })).toBe("");
});

test("what changes in mid-run is told by its week, and of the whole scenario that it changes in every plan", () => {
  const later = [
    { week: 1, set: { "meetings.perWeek": 0 } },
    { week: 26, set: { "staff.teams": 2, "meetings.group": "unit" } },
  ] as const;
  expect(check.laterLines(later)).toEqual([
    "From week 1 on: meetings.perWeek 0",
    "From week 26 on: staff.teams 2, meetings.group unit",
  ]);
  expect(check.laterLines()).toEqual([]);
  expect(check.laterInEveryPlan(later)[1]).toBe(
    "From week 26 on, in every plan: staff.teams 2, meetings.group unit.",
  );
});

test("a day chosen for the survey that the observed window does not reach is warned of; a usual day is not", () => {
  const office = { ...defaultParameters, "time.observedDays": 200 };
  expect(check.planWarning("a", office)).toBe("");
  expect(check.planWarning("a", { ...office, "survey.secondDay": 199 })).toBe("");
  expect(check.planWarning("a", { ...office, "survey.secondDay": 200 })).toBe(
    "Look again at a: nobody is asked on survey.secondDay 200, since the observed window has 200 days, counted from 0.",
  );
});

test("the cost row says what it divides by", () => {
  expect(costRow).toBe(
    "Cost is for each active client and month. The divisor is the months of active clients, so plans that cost the same in a year can differ here.",
  );
});

test("a large study without detail says how much it would be, and how to have it", () => {
  expect(saved.noDetail(1_200_000)).toBe(
    "Detail (clients, workers and decisions, one by one) is left out: it would cover 1,200,000 clients. --detail 1 writes that of the first simulated programme of each plan and point.",
  );
});

test("a pot that stays partly unspent is said with what was budgeted and what was spent", () => {
  expect(unspentPots([])).toBe("");
  expect(unspentPots([{ plan: "alone", budgeted: 40_000, spentShare: 0.3 }])).toBe(
    "A pot for provisions stays partly unspent: alone spends $12,000 of $40,000 a year. The rest is budgeted, but nobody gets it.",
  );
});

test("letters that the pictures' font lacks are named, at most eight of them", () => {
  expect(lettersNotInFont(["現"])).toBe(
    "The font of the pictures lacks 1 letter of this scenario's texts: 現. In the PNG files each is a box, unless another font of this machine has it; the SVG files show it wherever there is one that does.",
  );
  expect(lettersNotInFont([..."現状のまま何も変え"])).toContain(
    "lacks 9 letters of this scenario's texts: 現, 状, の, ま, ま, 何, も, 変 and 1 more.",
  );
});
