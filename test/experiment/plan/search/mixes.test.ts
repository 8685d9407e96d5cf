// Which plans a search looks at: whole heads, the same money, no fewer clients; few where there are many.
import { describe, expect, test } from "vitest";
import { PlanError } from "../../../../src/experiment/plan/plan-fault.ts";
import { chooseMixes } from "../../../../src/experiment/plan/search/choose-mixes.ts";
import { type Mix, mixOf, possibleMixes } from "../../../../src/experiment/plan/search/mixes.ts";
import { designSearch } from "../../../../src/experiment/plan/search/search-scenario.ts";
import { planCostPerYear } from "../../../../src/model/payroll.ts";
import { planParameters } from "../../../../src/scenario/plan-parameters.ts";
import { readScenario } from "../../../../src/scenario/read-scenario.ts";
import { writeScenario } from "../../../../src/scenario/write-scenario.ts";

const file = (more: string) => `format: 1
title: Mixes
question: Which?
setting: anti-poverty-programme
parameters: { intake.places: 60, intake.initialClients: 60, staff.supervisors: 1 }
plans:
  cheap: { label: Costs less, staff.teams: 3, staff.leadsPerTeam: 1, staff.assistantsPerTeam: 0 }
  more: { label: Another, staff.teams: 7, staff.leadsPerTeam: 1, staff.assistantsPerTeam: 0, provisions.perClientYear: 0 }
  now: { label: What we have, staff.teams: 6, staff.leadsPerTeam: 1, staff.assistantsPerTeam: 0, provisions.perClientYear: 1000, paperwork.burden: 1.2 }
baseline: now
time: { kind: steady, warmUpDays: 20, observedDays: 60 }
${more}`;
const budget = "budget: { perYear: 530000, exempt: [cheap] }";
const read = (more: string) => readScenario(file(more), { fileName: "mixes.yaml", name: "mixes" });
const scenario = read(budget);
const agency = planParameters(scenario, scenario.plans[2], {});
const mixes = possibleMixes(agency, 530_000);
const design = (most: number) => designSearch(scenario, most, () => "A mix");

describe("the possible mixes", () => {
  test("are many, in whole people, each with what staff leave of the budget to the cent", () => {
    expect(mixes.length).toBeGreaterThan(30);
    for (const mix of mixes) {
      const cost = planCostPerYear({ ...agency, ...mix });
      expect(cost).toBeLessThanOrEqual(530_000);
      expect(cost).toBeGreaterThan(530_000 - 0.01 * 60);
      for (const lever of [
        "staff.teams",
        "staff.leadsPerTeam",
        "staff.assistantsPerTeam",
        "staff.supervisors",
      ] as const)
        expect(Number.isInteger(mix[lever])).toBe(true);
      expect(mix["provisions.perClientYear"]).toBeGreaterThanOrEqual(0);
    }
  });

  test("hold as many clients as there are places, where the agency does", () => {
    for (const mix of mixes)
      expect(
        mix["staff.teams"] * mix["staff.leadsPerTeam"] * agency["staff.caseloadCap"],
      ).toBeGreaterThanOrEqual(60);
  });

  test("are each there once, what nobody could meet about included", () => {
    const text = mixes.map((mix) => JSON.stringify(mix));
    expect(new Set(text).size).toBe(text.length);
    const alone = { ...agency, "meetings.group": "team" } as const;
    const solos = possibleMixes(alone, 530_000).filter(
      (mix) => mix["staff.assistantsPerTeam"] === 0 && mix["staff.supervisors"] === 1,
    );
    const heads = solos.map((mix) => mix["staff.teams"]);
    expect(new Set(heads).size).toBe(heads.length);
  });

  test("include what the agency has, if it costs the budget", () => {
    const own = { ...agency, "provisions.perClientYear": 0 };
    const have = possibleMixes(own, planCostPerYear(agency));
    const { "provisions.perClientYear": _, ...heads } = mixOf(agency);
    expect(have).toContainEqual({ ...heads, "provisions.perClientYear": 1000 });
  });

  test("are none where the money does not reach", () => {
    expect(possibleMixes(agency, 100_000)).toEqual([]);
  });
});

describe("those that are tried", () => {
  test("are all where they are few, and else as many as were asked for, each once and in order", () => {
    expect(chooseMixes(mixes, mixes.length, [])).toEqual(mixes);
    const chosen = chooseMixes(mixes, 12, []);
    expect(chosen).toHaveLength(12);
    const places = chosen.map((mix) => mixes.indexOf(mix));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(places).size).toBe(12);
  });

  test("lie nearer to all others than the first so many, or every so-manieth", () => {
    const axes = mixes.map((mix) => {
      const [teams, leads, assistants] = [
        mix["staff.teams"],
        mix["staff.leadsPerTeam"],
        mix["staff.assistantsPerTeam"],
      ];
      const others = [mix["staff.supervisors"], mix["meetings.perWeek"], mix["provisions.perClientYear"]];
      return [teams * leads, teams * assistants, leads + assistants, ...others];
    });
    const width = axes[0].map((_, axis) => {
      const values = axes.map((place) => place[axis]);
      return Math.max(...values) - Math.min(...values);
    });
    const apart = (one: number, other: number) =>
      axes[one].reduce((sum, value, axis) => sum + Math.abs(value - axes[other][axis]) / width[axis], 0);
    const farOf = (some: readonly Mix[]) =>
      mixes.reduce(
        (sum, _, place) => sum + Math.min(...some.map((mix) => apart(mixes.indexOf(mix), place))),
        0,
      );
    const chosen = farOf(chooseMixes(mixes, 10, []));
    expect(chosen).toBeLessThan(farOf(mixes.slice(0, 10)));
    const step = mixes.length / 10;
    expect(chosen).toBeLessThan(
      farOf(Array.from({ length: 10 }, (_, place) => mixes[Math.floor(place * step)])),
    );
  });

  test("keep away from what is tried anyhow", () => {
    const [first] = chooseMixes(mixes, 1, []);
    expect(chooseMixes(mixes, 1, [first])).not.toEqual([first]);
  });
});

describe("the scenario of a search", () => {
  test("begins with what the agency has; the file's other plans at the budget follow, then mixes", () => {
    const found = design(10);
    expect(found.scenario.plans.map(({ name }) => name).slice(0, 2)).toEqual(["now", "more"]);
    expect(found.scenario.plans).toHaveLength(10);
    expect(found.scenario.baseline).toBe("now");
    expect(found.leftOut).toEqual(["cheap"]);
    expect(found.possible).toBeGreaterThan(30);
    for (const { name, changes } of found.scenario.plans.slice(2)) {
      expect(name).toMatch(/^mix-\d+$/);
      expect(changes["paperwork.burden"]).toBe(1.2);
    }
  });

  test("is a scenario like any other: written and read again it is the same", () => {
    const { scenario: searched } = design(10);
    const text = writeScenario(searched);
    expect(readScenario(text, { fileName: "again.yaml", name: "mixes" })).toEqual(searched);
  });

  test("calls a mix the same, however many are tried", () => {
    const many = new Map(design(40).scenario.plans.map(({ name, changes }) => [name, changes]));
    const few = design(10).scenario.plans.filter(({ name }) => many.has(name));
    expect(few.length).toBeGreaterThan(2);
    for (const { name, changes } of few) expect(changes).toEqual(many.get(name));
  });

  test.each([
    ["a file without a budget", "", 10, { kind: "noBudget", perYear: 530_000 }],
    [
      "measures that nobody can call better",
      `${budget}\nmeasures: { clientsCounted: { matters: 2 } }`,
      10,
      { kind: "nothingMatters", measures: ["clientsCounted"] },
    ],
    [
      "a mix that changes later",
      `${budget}\nchanges: [{ week: 5, set: { staff.teams: 2 } }]`,
      10,
      { kind: "mixChangesLater", lever: "staff.teams", week: 5 },
    ],
    [
      "a budget that nothing fits",
      "budget: { perYear: 100000, exempt: [cheap, more, now] }",
      10,
      { kind: "nothingToChoose", perYear: 100_000, possible: 0 },
    ],
  ])("%s is refused", (_, more, most, fault) => {
    const found = () => designSearch(read(more), most, () => "A mix");
    expect(found).toThrow(PlanError);
    expect(found).toThrow(JSON.stringify(fault));
  });

  test("more plans of the file than may be tried leave nothing to search for", () => {
    const three = read("budget: { perYear: 530000, exempt: [cheap] }");
    expect(() => designSearch(three, 1, () => "A mix")).toThrow('{"kind":"ownPlansAlone","own":2,"most":1}');
  });
});
