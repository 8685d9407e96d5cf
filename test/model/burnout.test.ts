// What work does to who does it: demand and recovery, and what exhaustion leaves.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import {
  type BurnoutParameters,
  demandOf,
  exhaustionAfter,
  type LivedDay,
  recoveryOf,
  restOf,
} from "../../src/model/staff/burnout.ts";
import {
  type Changes,
  hundredCases,
  meanOf,
  oneTeam,
  openWithClients,
  runDays,
  undisturbed,
} from "./small-agency.ts";

const p: BurnoutParameters = slice(defaultParameters, "burnout");
const part = fc.double({ min: 0, max: 1, noNaN: true });
const empty: LivedDay = { workedMinutes: 0, contractMinutes: 450, crises: 0, conflicts: 0, interruptions: 0 };
const full: LivedDay = { ...empty, workedMinutes: 450 };

test("demand is in proportion to the minutes worked; a crisis, a conflict and a meeting add to it beyond them", () => {
  const demand = (changes: Partial<LivedDay>) => demandOf({ ...full, ...changes }, p);
  expect(demandOf(empty, p)).toBe(0);
  expect(demand({})).toBeCloseTo(0.94, 12);
  expect(demand({ workedMinutes: 225 })).toBeCloseTo(0.47, 12);
  expect(demand({ workedMinutes: 600 })).toBeCloseTo((0.94 * 600) / 450, 12);
  expect(demand({ crises: 1 }) - demand({})).toBeCloseTo(0.25, 12);
  expect(demand({ conflicts: 1 }) - demand({})).toBeCloseTo(0.35, 12);
  expect(demand({ interruptions: 1 }) - demand({})).toBeCloseTo(0.05, 12);
});

test("what is left of sixteen waking hours restores: all of it after a free day, nothing where all were worked", () => {
  expect(restOf(450, 450)).toBe(1);
  expect(restOf(0, 450)).toBeCloseTo(960 / 510, 12);
  expect(restOf(960, 450)).toBe(0);
  expect(restOf(2000, 450)).toBe(0);
});

test("exhaustion settles where demand and recovery are even", () => {
  let exhaustion = 0.1;
  for (let day = 0; day < 2000; day++) exhaustion = exhaustionAfter(exhaustion, 0.9, 0.6, p);
  expect(exhaustion).toBeCloseTo(0.9 / 1.5, 9);
});

test("more demand never rests anybody, more recovery never wears anybody out, and exhaustion stays within its scale", () => {
  const weight = fc.double({ min: 0, max: 30, noNaN: true });
  fc.assert(
    fc.property(
      part,
      weight,
      weight,
      fc.double({ min: 0, max: 0.2, noNaN: true }),
      (before, demand, recovery, speed) => {
        const quick = { ...p, speed };
        const after = exhaustionAfter(before, demand, recovery, quick);
        expect(exhaustionAfter(before, demand + 1, recovery, quick)).toBeGreaterThanOrEqual(after);
        expect(exhaustionAfter(before, demand, recovery + 1, quick)).toBeLessThanOrEqual(after);
        expect(after >= 0 && after <= 1).toBe(true);
      },
    ),
    hundredCases,
  );
});

test("the work of a day counts for more than the support that answers it", () => {
  // Lee & Ashforth 1996: demands drive exhaustion more than support lowers it.
  const support = recoveryOf(1, 0.5, 0.5, 1, p) - recoveryOf(1, 0.5, 0.5, 0, p);
  expect(demandOf(full, p) - demandOf({ ...full, workedMinutes: 225 }, p)).toBeGreaterThan(support);
});

test("without work exhaustion falls to rest, which is 0, for everybody", () => {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "staff.leadsPerTeam": 4,
    "intake.initialClients": 0,
    "mechanisms.relations": "off",
    "mechanisms.slack": "off",
    "handoff.upkeepMinutesPerWeek": 0,
    "split.clarityShare": 0,
    "turnover.calmPerYear": 0,
    "turnover.burntPerYear": 0,
  });
  const { life } = agency.office.staff;
  life.exhaustion.fill(0.9, 0, 5);
  runDays(agency, 1040);
  expect(agency.office.staff.used.every((minutes) => minutes === 0)).toBe(true);
  for (let worker = 0; worker < 5; worker++) expect(life.exhaustion[worker]).toBeLessThan(1e-4);
});

test("a full and an empty day differ: a full caseload leaves a worker far more exhausted than two clients", () => {
  const load = (clients: number) =>
    exhaustionIn({
      "staff.assistantsPerTeam": 0,
      "intake.places": clients,
      "intake.initialClients": clients,
    });
  expect(load(24)).toBeGreaterThan(load(2) + 0.1);
});

/** Mean exhaustion of the first caseworker of a team over half a year. */
function exhaustionIn(changes: Changes): number {
  const agency = openWithClients({
    ...oneTeam,
    "turnover.calmPerYear": 0,
    "turnover.burntPerYear": 0,
    ...changes,
  });
  let sum = 0;
  runDays(agency, 130, ({ office }) => {
    sum += office.staff.life.exhaustion[0] / 130;
  });
  return sum;
}

test("meetings tire beyond their minutes, and only as far as interruptions are said to", () => {
  // Minutes, information and norms of meetings are switched off: what is left of them is the interruption.
  const withoutContent: Changes = {
    "meetings.minutes": 0,
    "meetings.prepMinutes": 0,
    "meetings.facilitationMinutes": 0,
    "meetings.information": "off",
    "meetings.attendanceShare": 1,
  };
  const daily = { ...withoutContent, "meetings.perWeek": 5 } as const;
  const none = { ...withoutContent, "meetings.perWeek": 0 } as const;
  expect(exhaustionIn(daily)).toBeGreaterThan(exhaustionIn(none));
  const unmoved = { "burnout.perInterruption": 0 } as const;
  expect(exhaustionIn({ ...daily, ...unmoved })).toBe(exhaustionIn({ ...none, ...unmoved }));
});

test("a day of absence rests", () => {
  const { office, burnout } = openWithClients(oneTeam);
  const { staff } = office;
  const before = staff.life.exhaustion[0];
  staff.isAbsent[0] = 1;
  burnout.endDay();
  expect(staff.life.exhaustion[0]).toBeLessThan(before);
});

test("who is exhausted is less present: the same contacts are worth less, and trust is lower", () => {
  const steady = {
    "turnover.calmPerYear": 0,
    "turnover.burntPerYear": 0,
    "burnout.absenceAdded": 0,
  } as const;
  const rested = meanOf("engagementAlliance", { ...steady, "burnout.start": 0, "burnout.demand": 0 });
  const worn = meanOf("engagementAlliance", { ...steady, "burnout.start": 1, "burnout.demand": 3 });
  expect(worn).toBeLessThan(rested - 0.03);
  const unseen = { ...steady, "burnout.presenceLoss": 0 } as const;
  expect(meanOf("engagementAlliance", { ...unseen, "burnout.start": 1, "burnout.demand": 3 })).toBe(
    meanOf("engagementAlliance", { ...unseen, "burnout.start": 0, "burnout.demand": 0 }),
  );
});

test("the exhausted are absent oftener", () => {
  const steady = { "turnover.calmPerYear": 0, "turnover.burntPerYear": 0 } as const;
  const rested = meanOf("absenceShare", { ...steady, "burnout.start": 0, "burnout.demand": 0 });
  const worn = meanOf("absenceShare", { ...steady, "burnout.start": 1, "burnout.demand": 3 });
  expect(worn).toBeGreaterThan(rested);
});

test("without burnout nobody is exhausted and nobody leaves; satisfaction is still asked", () => {
  const off = { "mechanisms.burnout": "off", "turnover.calmPerYear": 1 } as const;
  expect(meanOf("exhaustionShare", off)).toBe(0);
  expect(meanOf("turnoverPerYear", off)).toBe(0);
  expect(meanOf("vacancyDays", off)).toBe(0);
  expect(meanOf("jobSatisfaction", off)).toBeGreaterThan(0);
});

test("supervisors tire by the same equations, and with their mechanism off nobody asks how they are", () => {
  const worn = (changes: Changes) => {
    const agency = openWithClients({ ...oneTeam, ...undisturbed, ...changes });
    const { life, supervisors, used } = agency.office.staff;
    const [supervisor] = supervisors;
    life.exhaustion[supervisor] = 0.5;
    used[supervisor] = 450;
    agency.burnout.endDay();
    return life.exhaustion[supervisor];
  };
  // With no spread between persons a full day wears a supervisor out as it does a caseworker.
  const alike = { "burnout.susceptibilitySd": 0 } as const;
  const rested = worn({ ...alike, "burnout.demand": 0 });
  expect(worn({ ...alike, "burnout.demand": 3 })).toBeCloseTo(rested + p.speed * 3 * 0.5, 12);
  expect(worn({ "mechanisms.supervisors": "off" })).toBe(0.5);
  expect(worn({ "mechanisms.burnout": "off" })).toBe(0.5);
});

test("with their mechanism off supervisors stay at 0", () => {
  const agency = openWithClients({ ...oneTeam, "mechanisms.supervisors": "off" });
  runDays(agency, 30);
  const [supervisor] = agency.office.staff.supervisors;
  expect(agency.office.staff.life.exhaustion[supervisor]).toBe(0);
});
