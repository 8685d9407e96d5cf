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
} from "../../src/model/staff/burnout.ts";
import { type Changes, hundredCases, meanOf, oneTeam, openWithClients, runDays } from "./small-agency.ts";

const p: BurnoutParameters = slice(defaultParameters, "burnout");
const part = fc.double({ min: 0, max: 1, noNaN: true });
const quiet: LivedDay = { overtimeMinutes: 0, overdueMinutes: 0, crises: 0, conflicts: 0, interruptions: 0 };

test("an hour of overtime, overdue work, a crisis, a conflict and a meeting each add what the table says", () => {
  const added = (changes: Partial<LivedDay>) => demandOf({ ...quiet, ...changes }, p) - demandOf(quiet, p);
  expect(added({ overtimeMinutes: 60 })).toBeCloseTo(0.35, 12);
  expect(added({ overdueMinutes: 900 })).toBeCloseTo(0.3, 12);
  expect(added({ crises: 1 })).toBeCloseTo(0.25, 12);
  expect(added({ conflicts: 1 })).toBeCloseTo(0.35, 12);
  expect(added({ interruptions: 1 })).toBeCloseTo(0.1, 12);
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

test("a demand counts for more than the support that answers it", () => {
  // Lee & Ashforth 1996: demands drive exhaustion more than support lowers it.
  const hour = demandOf({ ...quiet, overtimeMinutes: 60 }, p) - demandOf(quiet, p);
  expect(hour).toBeGreaterThan(recoveryOf(0.5, 0.5, 1, p) - recoveryOf(0.5, 0.5, 0, p));
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
  const empty: Changes = {
    "meetings.minutes": 0,
    "meetings.prepMinutes": 0,
    "meetings.facilitationMinutes": 0,
    "meetings.information": "off",
    "meetings.attendanceShare": 1,
  };
  const daily = { ...empty, "meetings.perWeek": 5 } as const;
  const none = { ...empty, "meetings.perWeek": 0 } as const;
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

test("supervisors' exhaustion is not followed", () => {
  const agency = openWithClients(oneTeam);
  runDays(agency, 30);
  const [supervisor] = agency.office.staff.supervisors;
  expect(agency.office.staff.life.exhaustion[supervisor]).toBe(0);
});
