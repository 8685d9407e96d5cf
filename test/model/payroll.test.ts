// What a staffing plan and its provisions cost in a year.
import { expect, test } from "vitest";
import { defaultParameters } from "../../src/model/parameters.ts";
import { planCostPerYear, provisionBudgetPerYear, staffCostPerYear } from "../../src/model/payroll.ts";
import { parametersWith } from "./small-agency.ts";

test("six leads, three assistants and two supervisors cost $692,500 with on-costs", () => {
  // (6 x 52,000 + 3 x 38,000 + 2 x 64,000) x 1.25 = 554,000 x 1.25.
  expect(staffCostPerYear(defaultParameters)).toBe(692_500);
});

test("provisions are paid by the place, filled or not: $115,200 for 144", () => {
  expect(provisionBudgetPerYear(defaultParameters)).toBe(115_200);
  expect(planCostPerYear(defaultParameters)).toBe(807_700);
});

test("nobody employed and no money cost nothing", () => {
  const nothing = parametersWith({ "staff.teams": 0, "staff.supervisors": 0, "provisions.perClientYear": 0 });
  expect(planCostPerYear(nothing)).toBe(0);
});

test("one assistant more in each of three teams costs three salaries and their on-costs", () => {
  const more = parametersWith({ "staff.assistantsPerTeam": 2 });
  expect(staffCostPerYear(more) - staffCostPerYear(defaultParameters)).toBe(3 * 38_000 * 1.25);
});
