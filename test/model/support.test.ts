// Supervision and training take the minutes they are said to take.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters } from "../../src/model/parameters.ts";
import { appointmentsOnDay, supportGained } from "../../src/model/staff/support.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { daysPerMonth, daysPerYear } from "../../src/model/units.ts";
import { type Changes, hundredCases, meanOf, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

function count(firstDay: number, days: number, shift: number, perPeriod: number, periodDays: number): number {
  let sum = 0;
  for (let day = firstDay; day < firstDay + days; day++) {
    sum += appointmentsOnDay(day, shift, perPeriod, periodDays);
  }
  return sum;
}

test("any three months of 65 days hold three times the sessions of a month, whoever the worker", () => {
  const start = fc.nat({ max: 3000 });
  fc.assert(
    fc.property(start, fc.nat({ max: 200 }), fc.nat({ max: 10 }), (day, worker, perMonth) => {
      expect(count(day, 65, worker * 17, perMonth, daysPerMonth)).toBe(3 * perMonth);
    }),
    hundredCases,
  );
});

test("any year of 260 days holds the training days of a year", () => {
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), fc.nat({ max: 200 }), fc.nat({ max: 60 }), (day, worker, perYear) => {
      expect(count(day, 260, worker * 17, perYear, daysPerYear)).toBe(perYear);
    }),
    hundredCases,
  );
});

test("neighbours on the staff are never away for training on the same day", () => {
  const { office, support, budget } = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "training.daysPerYear": 8,
  });
  let days = 0;
  for (office.day = 0; office.day < 260; office.day++) {
    budget.openDay();
    support.hold();
    const away = [0, 1].filter((worker) => office.staff.used[worker] > 0);
    expect(away.length).toBeLessThanOrEqual(1);
    days += away.length;
  }
  expect(days).toBe(16);
});

/** Minutes of a quarter by worker, for training and supervision. */
function quarter(changes: Changes) {
  const { office, support, budget } = openWithClients({ ...oneTeam, ...undisturbed, ...changes });
  const { staff } = office;
  const training = new Float64Array(staff.count);
  const supervision = new Float64Array(staff.count);
  for (office.day = 0; office.day < 65; office.day++) {
    budget.openDay();
    support.hold();
    for (let worker = 0; worker < staff.count; worker++) {
      training[worker] += staff.today[worker * activityCount + activity.training];
      supervision[worker] += staff.today[worker * activityCount + activity.supervision];
    }
  }
  return { training: [...training], supervision: [...supervision] };
}

test("a supervisor spends with each of two workers what they spend with her", () => {
  // Twelve sessions of 90 minutes in three months.
  const { supervision } = quarter({ "supervision.perMonth": 4, "supervision.minutes": 90 });
  expect(supervision).toEqual([1080, 1080, 2160]);
});

test("twelve training days a year are three full days a quarter for caseworkers and assistants", () => {
  const { training } = quarter({ "training.daysPerYear": 12 });
  expect(training).toEqual([1350, 1350, 0]);
});

test("where nothing else is said, a year holds five training days of each", () => {
  expect(defaultParameters["training.daysPerYear"]).toBe(5);
  const { office, support, budget } = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "training.daysPerYear": defaultParameters["training.daysPerYear"],
  });
  const minutes = [0, 0, 0];
  for (office.day = 0; office.day < 260; office.day++) {
    budget.openDay();
    support.hold();
    for (const worker of [0, 1, 2]) {
      minutes[worker] += office.staff.today[worker * activityCount + activity.training];
    }
  }
  expect(minutes).toEqual([2250, 2250, 0]);
});

test("a rulebook that covers three quarters of situations takes three quarters of a training day a year more", () => {
  const { office, support, budget } = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "policy.trainingDays": 1,
    "policy.coverageShare": 0.75,
  });
  let minutes = 0;
  // Four years of 260 days.
  for (office.day = 0; office.day < 1040; office.day++) {
    budget.openDay();
    support.hold();
    minutes += office.staff.today[activity.training];
  }
  expect(minutes).toBe(3 * 450);
});

test("an hour of supervision brings 15 % of what is missing to full support, two hours that twice over", () => {
  expect(supportGained(60, 0.15)).toBeCloseTo(0.15, 12);
  expect(supportGained(120, 0.15)).toBeCloseTo(1 - 0.85 * 0.85, 12);
  expect(supportGained(0, 0.15)).toBe(0);
  expect(supportGained(30, 1)).toBe(1);
});

test("a session breaks off the day of both who sit in it", () => {
  const { office, support, budget } = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "supervision.perMonth": 4,
  });
  const broken = [0, 0, 0];
  for (office.day = 0; office.day < 65; office.day++) {
    budget.openDay();
    office.staff.life.startDay();
    support.hold();
    for (const worker of [0, 1, 2]) broken[worker] += office.staff.life.interruptionsToday[worker];
  }
  expect(broken).toEqual([12, 12, 24]);
});

test("nobody is supervised where there is no supervisor", () => {
  const { supervision } = quarter({ "supervision.perMonth": 4, "staff.supervisors": 0 });
  expect(supervision).toEqual([0, 0]);
});

test("who is absent misses the session, and so does the supervisor", () => {
  const { office, support } = openWithClients({ ...oneTeam, ...undisturbed, "supervision.perMonth": 4 });
  office.staff.isAbsent[0] = 1;
  office.staff.isAbsent[1] = 1;
  for (office.day = 0; office.day < 65; office.day++) support.hold();
  expect([...office.staff.used]).toEqual([0, 0, 0]);
  expect([...office.staff.owedInAll]).toEqual([0, 0, 0]);
});

test("more supervision and training take more of the day", () => {
  // A supervisor who is asked for a provision supervises too.
  const none = {
    "supervision.perMonth": 0,
    "training.daysPerYear": 0,
    "policy.trainingDays": 0,
    "mechanisms.search": "off",
  } as const;
  const much = { "supervision.perMonth": 8, "supervision.minutes": 90, "training.daysPerYear": 20 };
  expect(meanOf("supervisionShare", none)).toBe(0);
  expect(meanOf("trainingShare", none)).toBe(0);
  expect(meanOf("supervisionShare", much)).toBeGreaterThan(0.05);
  expect(meanOf("trainingShare", much)).toBeGreaterThan(0.05);
});
