// Clear values as a state of each worker: taught, faded, absent in newcomers, and paid for in minutes.
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { valuesMinutes } from "../../src/model/policy/values.ts";
import { activity } from "../../src/model/state/staff.ts";
import { type Changes, oneTeam, openWithClients, runDays, undisturbed } from "./small-agency.ts";

const p = slice(defaultParameters, "policy");
const quiet = {
  ...oneTeam,
  ...undisturbed,
  "mechanisms.burnout": "off",
  "policy.valuesClarityShare": 0.8,
} satisfies Changes;
const fresh = { ...quiet, "skills.initialTenureMonths": 0 } satisfies Changes;

test("to newcomers values are not clear at all, to who has been there for half a year half as clear as they are made", () => {
  const { values, office } = openWithClients(quiet);
  const { staff } = office;
  for (let worker = 0; worker < staff.count; worker++) {
    const days = staff.tenureYears[worker] * 260;
    expect(values.clarityOf(worker)).toBeCloseTo(0.8 * (1 - 0.5 ** (days / 130)), 9);
  }
  values.welcome(0);
  expect(values.clarityOf(0)).toBe(0);
  expect(openWithClients(fresh).values.clarityOf(0)).toBe(0);
});

test("speaking of them brings a tenth of what is missing, never more than the agency makes clear", () => {
  const { values } = openWithClients(fresh);
  values.teach(0);
  expect(values.clarityOf(0)).toBeCloseTo(0.08, 12);
  for (let time = 0; time < 200; time++) values.teach(0);
  expect(values.clarityOf(0)).toBeCloseTo(0.8, 6);
  expect(values.clarityOf(0)).toBeLessThanOrEqual(0.8);
  expect(values.clarityOf(1)).toBe(0);
});

test("of values that nobody speaks of half is left after half a year", () => {
  const agency = openWithClients(quiet);
  const before = agency.values.clarityOf(0);
  runDays(agency, 130);
  expect(agency.values.clarityOf(0)).toBeCloseTo(before / 2, 9);
});

test("supervision teaches them, and takes longer for it", () => {
  const supervised = { ...fresh, "supervision.perMonth": 4 } satisfies Changes;
  const month = (changes: Changes) => {
    const agency = openWithClients({ ...supervised, ...changes });
    let minutes = 0;
    runDays(agency, 65, ({ office: { staff } }) => {
      minutes += staff.today[activity.supervision];
    });
    return { minutes, clarity: agency.values.clarityOf(0) };
  };
  const [plain, clear] = [month({}), month({ "policy.valuesMinutes": 10 })];
  expect(plain.clarity).toBeGreaterThan(0.4);
  // Twelve sessions, each 10 x 0.8 minutes longer.
  expect(clear.minutes - plain.minutes).toBeCloseTo(12 * 8, 9);
  expect(month({ "policy.valuesClarityShare": 0, "policy.valuesMinutes": 10 })).toEqual({
    minutes: plain.minutes,
    clarity: 0,
  });
});

test("the price of clear values is in proportion to how clear they are made", () => {
  const minutes = (valuesClarityShare: number) => valuesMinutes({ ...p, valuesClarityShare });
  expect([minutes(0), minutes(0.4), minutes(1)]).toEqual([0, 4, 10]);
});

test("where nobody learns, values stay as clear as they were", () => {
  const agency = openWithClients({ ...quiet, "mechanisms.learning": "off", "supervision.perMonth": 4 });
  const before = agency.values.clarityOf(0);
  runDays(agency, 30);
  expect(agency.values.clarityOf(0)).toBe(before);
});
