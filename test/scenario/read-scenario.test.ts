// What a scenario file means where it leaves things open.

import { expect, test } from "vitest";
import { defaultParameters, type ParameterName, parameterNames } from "../../src/model/parameters.ts";
import { planCostPerYear } from "../../src/model/payroll.ts";
import { moneyParameters } from "../../src/scenario/check-budget.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { complaintsOf, errorOf, head, read, swept } from "./sample.ts";

test("the shortest scenario takes everything else from its setting and the tables", () => {
  const scenario = read(head);
  expect(scenario.parameters).toEqual({ ...defaultParameters });
  expect(scenario).toMatchObject({ format: 1, name: "office", title: "A title", baseline: "few" });
  expect(scenario.plans[0]).toEqual({ name: "few", label: "few", changes: { "staff.teams": 2 } });
  expect(scenario.measures).toEqual([
    { measure: "engagementQuality", matters: 0.03 },
    { measure: "distributionVariety", matters: 0.05 },
    { measure: "distributionFit", matters: 0.05 },
  ]);
  expect([scenario.sweep, scenario.hypotheses, scenario.uncertain, scenario.budget]).toEqual([
    [],
    [],
    [],
    undefined,
  ]);
});

test("a measure without a size takes the table's, and its own where it has one", () => {
  const scenario = read(`${head}measures: { waitDays: , dropoutShare: { matters: 0.02 } }\n`);
  expect(scenario.measures).toEqual([
    { measure: "waitDays", matters: 2 },
    { measure: "dropoutShare", matters: 0.02 },
  ]);
});

test.each([
  ["seed: 007", "007"],
  ["seed: 1e999", "1e999"],
  ["seed: 0x10", "0x10"],
  ['seed: " a "', " a "],
])("a seed is text: %s", (line, seed) => {
  expect(read(`${head}${line}\n`).parameters.seed).toBe(seed);
});

test("a number is a number however it is written", () => {
  const values = ["+3", "3.0", "3.", "0.3e1", "30e-1"].map(
    (written) => read(`${head}parameters: { meetings.perWeek: ${written} }\n`).parameters["meetings.perWeek"],
  );
  expect(values).toEqual([3, 3, 3, 3, 3]);
  const zero = read(`${head}parameters: { meetings.perWeek: -0 }\n`).parameters["meetings.perWeek"];
  expect(Object.is(zero, 0)).toBe(true);
});

test("a list of domains keeps the table's order", () => {
  const scenario = read(`${head}parameters: { provisions.domains: [legal, housing] }\n`);
  expect(scenario.parameters["provisions.domains"]).toEqual(["housing", "legal"]);
});

test("steps are tidy numbers", () => {
  const scenario = read(`${head}sweep: { meetings.perWeek: { from: 0, to: 0.5, step: 0.1 } }\n`);
  expect(scenario.sweep).toEqual([{ lever: "meetings.perWeek", values: [0, 0.1, 0.2, 0.3, 0.4, 0.5] }]);
});

test("a study from the first day has no warm-up", () => {
  const scenario = read(`${head}time: { kind: terminating }\n`);
  expect(scenario.parameters["time.warmUpDays"]).toBe(0);
});

test("a plan may change nothing", () => {
  const scenario = read(`${head.replace("few: { staff.teams: 2 }", "few: ")}`);
  expect(scenario.plans[0].changes).toEqual({});
});

test("each form of hypothesis is known by its entries", () => {
  const claim = "says: More., measure: engagementQuality, plan: many";
  const scenario = read(`${head}${swept}hypotheses:
  H1: { ${claim}, than: few, at: { meetings.perWeek: 1 }, expect: higher }
  H2: { ${claim}, than: few, minus: [few, many], at: { meetings.perWeek: 2.0 }, expect: same }
  H3: { ${claim}, over: meetings.perWeek, expect: peaks-inside }
  H4: { ${claim}, than: few, over: meetings.perWeek, from: 1, expect: falls, byAtLeast: 0.1 }
`);
  const base = { says: "More.", measure: "engagementQuality", plan: "many" };
  expect(scenario.hypotheses).toEqual([
    { kind: "difference", name: "H1", ...base, than: "few", at: { "meetings.perWeek": 1 }, expect: "higher" },
    {
      kind: "interaction",
      name: "H2",
      ...base,
      than: "few",
      minus: ["few", "many"],
      scale: "raw",
      at: { "meetings.perWeek": 2 },
      expect: "same",
    },
    { kind: "trend", name: "H3", ...base, over: "meetings.perWeek", expect: "peaks-inside" },
    {
      kind: "trend",
      name: "H4",
      ...base,
      than: "few",
      over: "meetings.perWeek",
      from: 1,
      expect: "falls",
      byAtLeast: 0.1,
    },
  ]);
});

test("a trend along one of two swept levers is judged at a value of the other", () => {
  const two = `${head}sweep: { meetings.perWeek: [0, 1], meetings.minutes: [30, 60] }\n`;
  const trend = (at: string) =>
    `${two}hypotheses: { H1: { says: More., measure: waitDays, plan: many, over: meetings.perWeek, ${at} expect: rises } }\n`;
  expect(read(trend("at: { meetings.minutes: 60 },")).hypotheses[0].at).toEqual({ "meetings.minutes": 60 });
  expect(errorOf(trend("")).message).toContain("such as { meetings.minutes: 30 }");
});

test("a plan at a point has the base's values, then the plan's, then the point's", () => {
  const scenario = read(`${head}parameters: { staff.supervisors: 1 }\n${swept}`);
  const parameters = planParameters(scenario, scenario.plans[1], { "meetings.perWeek": 2 });
  expect(planParameters(scenario, scenario.plans[1], { "staff.teams": 9 })["staff.teams"]).toBe(9);
  expect(parameters).toEqual({
    ...defaultParameters,
    "staff.supervisors": 1,
    "staff.teams": 4,
    "meetings.perWeek": 2,
  });
});

test("plans within 2 % of the budget compete for the same money, at every point that changes what they cost", () => {
  const few = 2 * (2 * 52_000 + 38_000) * 1.25 + 2 * 64_000 * 1.25 + 800 * 144;
  const budget = (perYear: number) => `budget: { perYear: ${perYear}, exempt: [many] }`;
  expect(read(`${head}${budget(few / 1.0199)}\n`).budget).toEqual({
    perYear: few / 1.0199,
    exempt: ["many"],
  });
  expect(read(`${head}${budget(few / 0.9801)}\n`).budget?.perYear).toBe(few / 0.9801);
  expect(complaintsOf(budget(few / 1.0201))).toHaveLength(1);
  expect(complaintsOf(budget(few / 0.9799))).toHaveLength(1);
  const money = `sweep: { provisions.perClientYear: [800, 1600] }\n`;
  expect(complaintsOf(`${money}${budget(few)}`)).toEqual([
    "few costs 745,400 dollars a year at provisions.perClientYear 1600; the budget is 630,200. That is 18.3 % above it, and 2 % is allowed. Change the plan, or list it under budget.exempt.",
  ]);
});

test("a plan off the budget is told what provisions would bring it there, where they alone can", () => {
  const few = 2 * (2 * 52_000 + 38_000) * 1.25 + 2 * 64_000 * 1.25 + 800 * 144;
  const budget = (perYear: number) => `budget: { perYear: ${perYear}, exempt: [many] }`;
  const [repairable] = complaintsOf(budget(few + 200 * 144));
  expect(repairable).toMatch(
    /It keeps to the budget with provisions\.perClientYear: 1000 \(now 800\)\. Change the plan, or/,
  );
  const repaired = `${head}${budget(few + 200 * 144)}\nparameters: { provisions.perClientYear: 1000 }\n`;
  expect(read(repaired).budget?.perYear).toBe(few + 200 * 144);
  const [beyond] = complaintsOf(budget(few - 900 * 144));
  expect(beyond).toMatch(/2 % is allowed\. Change the plan, or list it under budget\.exempt\.$/);
});

test("the parameters that budgets look at are those that the payroll reads", () => {
  const asked = new Set<string>();
  const spy = new Proxy(
    { ...defaultParameters },
    {
      get(target, name) {
        asked.add(String(name));
        return target[name as ParameterName];
      },
    },
  );
  planCostPerYear(spy);
  expect([...asked].sort()).toEqual([...moneyParameters].sort());
  expect(parameterNames).toEqual(expect.arrayContaining([...asked]));
});
