// Claims about other ways to spend an agency's money: whole people, and not a dollar more or less.
import fc from "fast-check";
import { expect, test } from "vitest";
import { planCostPerYear } from "../../src/model/payroll.ts";
import {
  type AgencyNumbers,
  equalTeams,
  fits,
  planParametersOf,
  planSameMoney,
} from "../../src/scenario/same-money.ts";
import { settingNames } from "../../src/scenario/settings.ts";

const anyAgency: fc.Arbitrary<AgencyNumbers> = fc.record({
  setting: fc.constantFrom(...settingNames),
  clients: fc.integer({ min: 1, max: 2000 }),
  leads: fc.integer({ min: 1, max: 60 }),
  assistants: fc.integer({ min: 0, max: 40 }),
  provisions: fc.integer({ min: 0, max: 2_000_000 }),
  leadWage: fc.integer({ min: 10_000, max: 200_000 }),
});

const essay: AgencyNumbers = {
  setting: "anti-poverty-programme",
  clients: 120,
  leads: 6,
  assistants: 3,
  provisions: 100_000,
  leadWage: 52_000,
};

test("nine people become eight caseworkers, or two teams of three leads and an assistant", () => {
  const { perYear, ways, shared } = planSameMoney(essay);
  expect(perYear).toBe(792_500);
  expect(ways).toEqual([
    {
      way: "what-we-have",
      teams: 3,
      leadsPerTeam: 2,
      assistantsPerTeam: 1,
      salaries: 426_000,
      provisions: 100_000,
      provisionsPerPlace: 833.33,
    },
    {
      way: "caseworkers-alone",
      teams: 8,
      leadsPerTeam: 1,
      assistantsPerTeam: 0,
      salaries: 416_000,
      provisions: 112_500,
      provisionsPerPlace: 937.5,
    },
    {
      way: "split",
      teams: 2,
      leadsPerTeam: 3,
      assistantsPerTeam: 1,
      salaries: 388_000,
      provisions: 147_500,
      provisionsPerPlace: 1229.17,
    },
  ]);
  expect(shared).toMatchObject({
    "staff.supervisors": 2,
    "staff.caseloadCap": 28,
    "intake.clientsPerWeek": 2.75,
  });
});

test.each([
  { leads: 1, assistants: 0, supervisors: 1 },
  { leads: 2, assistants: 0, supervisors: 1 },
  { leads: 5, assistants: 2, supervisors: 1 },
  { leads: 5, assistants: 3, supervisors: 2 },
  { leads: 20, assistants: 10, supervisors: 6 },
])(
  "$leads leads and $assistants assistants have $supervisors supervisors in every plan, whose wages are counted",
  ({ leads, assistants, supervisors }) => {
    const plans = planSameMoney({ ...essay, leads, assistants });
    for (const way of plans.ways) {
      const parameters = planParametersOf(plans, way);
      expect(parameters["staff.supervisors"]).toBe(supervisors);
      const without = planCostPerYear({ ...parameters, "staff.supervisors": 0 });
      const wages = supervisors * parameters["wages.supervisorPerYear"] * (1 + plans.onCostShare);
      expect(planCostPerYear(parameters) - without).toBeCloseTo(wages, 6);
    }
  },
);

test("caseworkers without assistants get two kinds of team to think about", () => {
  const { ways } = planSameMoney({ ...essay, assistants: 0 });
  expect(
    ways.map(({ way, teams, leadsPerTeam, assistantsPerTeam }) => [
      way,
      teams,
      leadsPerTeam,
      assistantsPerTeam,
    ]),
  ).toEqual([
    ["what-we-have", 6, 1, 0],
    ["split", 2, 2, 1],
    ["split", 3, 1, 1],
  ]);
});

test("whatever the agency, every plan costs the same to half a cent a place, and has whole people and enough room", () => {
  fc.assert(
    fc.property(anyAgency, (numbers) => {
      fc.pre(fits(equalTeams(numbers.leads, numbers.assistants)));
      const plans = planSameMoney(numbers);
      const [have, ...others] = plans.ways;
      expect(have.teams * have.leadsPerTeam).toBe(numbers.leads);
      expect(have.teams * have.assistantsPerTeam).toBe(numbers.assistants);
      expect(others.length).toBeLessThanOrEqual(2);
      for (const way of plans.ways) {
        const parameters = planParametersOf(plans, way);
        expect(Math.abs(planCostPerYear(parameters) - plans.perYear)).toBeLessThan(0.01 * numbers.clients);
        expect(way.teams * way.leadsPerTeam * parameters["staff.caseloadCap"]).toBeGreaterThanOrEqual(
          numbers.clients,
        );
        expect(way.provisions).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(way.teams) && way.teams > 0 && way.leadsPerTeam > 0).toBe(true);
      }
      const heads = plans.ways.map((way) => `${way.teams} ${way.leadsPerTeam} ${way.assistantsPerTeam}`);
      expect(new Set(heads).size).toBe(heads.length);
    }),
    { seed: 20231, numRuns: 300 },
  );
});

test("an agency of one with nothing to spare has no other plan", () => {
  const alone = {
    setting: "anti-poverty-programme",
    clients: 20,
    leads: 1,
    assistants: 0,
    provisions: 5000,
    leadWage: 52_000,
  };
  expect(planSameMoney(alone).ways).toHaveLength(1);
  expect(planSameMoney({ ...alone, provisions: 100_000 }).ways.map(({ way }) => way)).toEqual([
    "what-we-have",
    "one-lead-more",
  ]);
});

test("leads and assistants without a common divisor are one large team, which the model may refuse", () => {
  expect(equalTeams(7, 3)).toEqual({ teams: 1, leadsPerTeam: 7, assistantsPerTeam: 3 });
  expect(fits(equalTeams(101, 3))).toBe(false);
  expect(fits(equalTeams(102, 3))).toBe(true);
});

test("next year's money is spent to the cent by every plan but the one that there is now", () => {
  fc.assert(
    fc.property(anyAgency, fc.integer({ min: -30, max: 50 }), (numbers, percent) => {
      const now = planSameMoney(numbers);
      const budget = Math.round((now.perYear * (100 + percent)) / 100);
      const plans = planSameMoney({ ...numbers, budget });
      expect(plans.nowPerYear).toBe(now.perYear);
      const [have, ...others] = plans.ways;
      const cost = (way: typeof have) => planCostPerYear(planParametersOf(plans, way));
      expect(Math.abs(cost(have) - now.perYear)).toBeLessThanOrEqual(numbers.clients * 0.01);
      for (const way of others)
        expect(Math.abs(cost(way) - budget)).toBeLessThanOrEqual(numbers.clients * 0.01);
      expect(others.length).toBeLessThanOrEqual(3);
      expect(others.every(({ provisions }) => provisions >= 0)).toBe(true);
    }),
    { seed: 20233, numRuns: 200 },
  );
});

test("with less money the same staff has less for provisions, or is not among the plans", () => {
  const plans = planSameMoney({ ...essay, budget: 752_500 });
  expect(plans.ways[1]).toMatchObject({ way: "same-staff", teams: 3, provisions: 60_000 });
  expect(planSameMoney({ ...essay, budget: 600_000 }).ways.map(({ way }) => way)).not.toContain("same-staff");
});

test("supervisors and an assistant's wage that are given are not filled in", () => {
  const { shared } = planSameMoney({ ...essay, supervisors: 4, assistantWage: 31_000 });
  expect(shared).toMatchObject({ "staff.supervisors": 4, "wages.assistantPerYear": 31_000 });
});
