// Every complaint about a scenario, word for word.

import { describe, expect, test } from "vitest";
import { ScenarioError } from "../../src/scenario/complaint.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { faultyDesigns } from "./faulty-designs.ts";
import { faultyFiles } from "./faulty-files.ts";
import { faultyHypotheses } from "./faulty-hypotheses.ts";
import { faultyValues } from "./faulty-values.ts";
import { faultyYaml } from "./faulty-yaml.ts";
import { complaintsOf, errorOf, head, read, swept } from "./sample.ts";

const perWeek = "write a number from 0 to 40 (per week)";

test.each([...faultyValues, ...faultyDesigns, ...faultyHypotheses, ...faultyYaml])(
  "%s is answered in one sentence",
  (_, lines, message) => {
    expect(complaintsOf(lines)).toEqual([message]);
  },
);

test.each(faultyFiles)("%s is answered in one sentence", (_, text, message) => {
  expect(errorOf(text).complaints.map((complaint) => complaint.message)).toEqual([message]);
});

describe("a complaint", () => {
  test("quotes the line with a caret under the offending text", () => {
    const error = errorOf(`${head}parameters: { meetings.perWeek: 300 }\n`);
    expect(error.message).toBe(
      [
        "office.yaml:6:33: meetings.perWeek is 300; write a number from 0 to 40 (per week).",
        "  6 | parameters: { meetings.perWeek: 300 }",
        "    |                                 ^^^",
      ].join("\n"),
    );
    expect(error.complaints).toEqual([
      {
        file: "office.yaml",
        line: 6,
        column: 33,
        key: "parameters.meetings.perWeek",
        message: "meetings.perWeek is 300; write a number from 0 to 40 (per week).",
        found: "300",
        wanted: "a number from 0 to 40 (per week)",
        excerpt: "  6 | parameters: { meetings.perWeek: 300 }\n    |                                 ^^^",
      },
    ]);
  });

  test("of a wave too early stands where the plan sets it, or on the command line", () => {
    const says = "survey.firstDay is 65 and survey.secondDay 20; the second wave must come after the first.";
    const text = head.replace("staff.teams: 4", "staff.teams: 4, survey.secondDay: 20");
    expect(errorOf(text).complaints).toMatchObject([
      { key: "plans.many.survey.secondDay", line: 5, message: says },
    ]);
    expect(errorOf(head, { "survey.secondDay": 20 }).complaints).toMatchObject([
      { file: "--set", key: "survey.secondDay", message: says },
    ]);
    expect(read(head, { "survey.firstDay": 5199, "survey.secondDay": 5200 }).parameters).toMatchObject({
      "survey.firstDay": 5199,
    });
  });

  test("names the nearest name apart from its sentence", () => {
    const [complaint] = errorOf(`${head}parameters: { meetings.perWek: 3 }\n`).complaints;
    expect(complaint).toMatchObject({
      found: "meetings.perWek",
      nearest: "meetings.perWeek",
      line: 6,
      column: 15,
    });
  });

  test("counts lines alike after a byte order mark and with carriage returns", () => {
    const text = `\ufeff${head}replications: 0\n`.replaceAll("\n", "\r\n");
    const [complaint] = errorOf(text).complaints;
    expect(complaint).toMatchObject({
      line: 6,
      column: 15,
      excerpt: "  6 | replications: 0\n    |               ^",
    });
  });

  test("cuts a long line around the caret", () => {
    const [complaint] = errorOf(
      `${head}parameters: { ${"meetings.minutes: 1,".padEnd(400)} meetings.perWeek: -1 }\n`,
    ).complaints;
    const [line, carets] = complaint.excerpt.split("\n");
    expect(line.length).toBeLessThan(120);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("-1");
  });

  test("lets nothing that it quotes act on a terminal", () => {
    const error = errorOf(`${head}"\u009b31m\u202e": 1\nseed: [ "\u0085" ]\n`);
    expect(error.message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });

  test("comes with the others, in the order of the file, ten at most", () => {
    const lines = Array.from({ length: 13 }, (_, index) => `wrong-${index}: 1`);
    const error = errorOf(head + lines.join("\n"));
    expect(error.complaints.map((complaint) => complaint.line)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(error.message.endsWith("\n\n3 more complaints are not shown.")).toBe(true);
    const eleven = errorOf(head + lines.slice(0, 11).join("\n")).message;
    expect(eleven.endsWith("\n\nOne more complaint is not shown.")).toBe(true);
  });
});

describe("an override", () => {
  test("holds for all plans, and a plan's own value comes before it", () => {
    const oneSets = head.replace("few: { staff.teams: 2 }", "few: {}");
    const scenario = read(oneSets, { "staff.teams": 7, "meetings.perWeek": 2 });
    expect(scenario.parameters["staff.teams"]).toBe(7);
    expect(scenario.parameters["meetings.perWeek"]).toBe(2);
    expect(scenario.plans[1].changes).toEqual({ "staff.teams": 4 });
    expect(read(`${head}replications: 3\n`, { replications: 5 }).parameters.replications).toBe(5);
  });

  test.each([
    [
      head,
      { "staff.teams": 3 },
      "--set: Every plan of this scenario has its own staff.teams, so setting it would change nothing. Change the plans in the file.\n  1 | staff.teams=3\n    | ^^^^^^^^^^^^^",
    ],
    [
      head + swept,
      { "meetings.perWeek": 3 },
      "--set: meetings.perWeek is swept by this scenario, so setting it would change nothing. Change the sweep in the file.\n  1 | meetings.perWeek=3\n    | ^^^^^^^^^^^^^^^^^^",
    ],
    [
      head,
      { "meetings.perWeek": -3 },
      `--set: meetings.perWeek is -3; ${perWeek}.\n  1 | meetings.perWeek=-3\n    | ^^^^^^^^^^^^^^^^^^^`,
    ],
    [
      `${head}budget: { perYear: 630200, exempt: [many] }\n`,
      { "wages.leadPerYear": 90_000 },
      "--set: with wages.leadPerYear=90000, few costs 820,200 dollars a year; the budget is 630,200. That is 30.1 % above it, and 2 % is allowed. Without it the file keeps to its budget; set the budget anew in a copy of the file.",
    ],
  ])("that changes nothing or is out of range is refused", (text, overrides, message) => {
    expect(errorOf(text, overrides).message).toBe(message);
  });
});

test.each(["", "Office", "../office", "a b", "a".repeat(65), "office\n"])(
  "a scenario cannot be named %j",
  (name) => {
    const reading = () => readScenario(head, { fileName: "office.yaml", name });
    expect(reading).toThrow(ScenarioError);
    expect(reading).toThrow(" cannot name a scenario; use 1 to 64 small letters, digits and hyphens.");
  },
);
