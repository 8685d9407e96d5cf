// The calendar: what comes in an even rhythm comes as often as it is said to.
import fc from "fast-check";
import { expect, test } from "vitest";
import { daysPerWeek, eventsOnDay } from "../../src/model/units.ts";
import { hundredCases } from "./small-agency.ts";

function count(firstDay: number, days: number, perPeriod: number, periodDays: number): number {
  let sum = 0;
  for (let day = firstDay; day < firstDay + days; day++) sum += eventsOnDay(day, perPeriod, periodDays);
  return sum;
}

test("days 300 to 349 hold seven events of 0.7 a week, and so do days 350 to 399", () => {
  expect(count(300, 50, 0.7, daysPerWeek)).toBe(7);
  expect(count(350, 50, 0.7, daysPerWeek)).toBe(7);
});

test("tenths of an event a week come to whole ones in any ten weeks, for a whole study of twenty years", () => {
  for (let tenths = 0; tenths <= 60; tenths++) {
    for (let day = 0; day < 5200; day += 50) expect(count(day, 50, tenths / 10, daysPerWeek)).toBe(tenths);
  }
});

test("hundredths of an event a week come to whole ones in any hundred weeks, wherever these start", () => {
  const hundredths = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), hundredths, (day, number) => {
      expect(count(day, 500, number / 100, daysPerWeek)).toBe(number);
    }),
    hundredCases,
  );
});

test("any period holds its full number, whatever its length, and no day a part of an event or less than none", () => {
  const periods = fc.integer({ min: 1, max: 260 });
  fc.assert(
    fc.property(fc.nat({ max: 10_000 }), fc.nat({ max: 60 }), periods, (day, perPeriod, periodDays) => {
      expect(count(day, periodDays, perPeriod, periodDays)).toBe(perPeriod);
      const today = eventsOnDay(day, perPeriod, periodDays);
      expect(Number.isInteger(today) && today >= 0).toBe(true);
    }),
    hundredCases,
  );
});

test("what never happens happens on no day", () => {
  expect(count(0, 2600, 0, daysPerWeek)).toBe(0);
});
