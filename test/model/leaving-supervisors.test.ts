// Supervisors leave like others, and what they did waits until somebody has their place.
import { expect, test } from "vitest";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { openPair } from "./pair-of-leads.ts";
import { type Changes, meanOf, runDays } from "./small-agency.ts";

test("a supervisor leaves, is missed for the days of the vacancy, and her successor is ready from the first day", () => {
  const { agency, heard } = openPair({}, 3);
  const { staff, tasks } = agency.office;
  expect([...staff.supervisors]).toEqual([3]);
  const waiting: number[] = [];
  runDays(agency, 8, () => waiting.push(staff.life.isVacant[3]));
  expect(waiting).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  expect(staff.life.isReady[3]).toBe(1);
  // She comes from casework: experienced, but new in the post.
  expect([staff.inexperience[3], staff.life.startedOn[3]]).toEqual([0, 26]);
  expect(heard.some(({ kind }) => kind === "firstCases")).toBe(false);
  // What waited for her predecessor waits for her.
  expect(tasks.backlog[3]).toBeGreaterThanOrEqual(0);
});

test("a supervisor's tasks wait in her place for whoever comes", () => {
  const { agency } = openPair({}, 3);
  const { tasks, clients } = agency.office;
  agency.supervisors.askForReview(0);
  expect(clients.lead[0]).toBe(0);
  const before = tasks.backlog[3];
  agency.turnover.startDay();
  expect(before).toBeGreaterThan(0);
  expect(tasks.backlog[3]).toBe(before);
});

test("finding a newcomer takes a supervisor ten hours, spread over the vacancy", () => {
  const minutesOn = (changes: Changes) => {
    const { agency } = openPair({
      "provisions.perClientYear": 0,
      "supervisors.reviewMinutes": 0,
      ...changes,
    });
    const { staff } = agency.office;
    const minutes: number[] = [];
    runDays(agency, 8, () => minutes.push(staff.today[3 * activityCount + activity.paperwork]));
    return minutes;
  };
  expect(minutesOn({})).toEqual([100, 100, 100, 100, 100, 100, 0, 0]);
  // At once, into overtime and the next day, where no day passes.
  const atOnce = minutesOn({ "turnover.vacancyDays": 0 });
  expect(atOnce.reduce((sum, minutes) => sum + minutes, 0)).toBe(600);
  expect(atOnce[0]).toBeGreaterThanOrEqual(450);
  expect(minutesOn({ "mechanisms.supervisors": "off" })).toEqual(Array(8).fill(0));
});

test("supervisors who leave count in their own measure, not in that of the others", () => {
  const restless = {
    "turnover.calmPerYear": 1,
    "turnover.burntPerYear": 2,
    "turnover.earlyFactor": 5,
  } as const;
  expect(meanOf("turnoverPerYearSupervisors", { ...restless, "staff.supervisors": 2 })).toBeGreaterThan(0.3);
  expect(
    meanOf("turnoverPerYearSupervisors", {
      ...restless,
      "staff.supervisors": 2,
      "mechanisms.supervisors": "off",
    }),
  ).toBe(0);
});

test("while nobody holds the only supervisor's place, requests wait longer for their approval", () => {
  const settled = {
    "turnover.calmPerYear": 0,
    "turnover.burntPerYear": 0,
    "absence.spellsPerYear": 0,
  } as const;
  const days = (vacancyDays: number) =>
    meanOf("approvalDays", {
      "turnover.calmPerYear": 1,
      "turnover.burntPerYear": 2,
      "turnover.earlyFactor": 5,
      "turnover.vacancyDays": vacancyDays,
    });
  expect(meanOf("approvalDays", settled)).toBeLessThan(1);
  expect(days(60)).toBeGreaterThan(days(0) + 2);
});
