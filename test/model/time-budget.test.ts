// Every minute of every worker goes to one thing; what must be done and does not fit is done tomorrow.
import { expect, test } from "vitest";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { wholeGrains } from "../../src/model/units.ts";
import { type Changes, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

function open(changes: Changes = {}) {
  const agency = openWithClients({ ...oneTeam, ...undisturbed, ...changes });
  const { office, budget } = agency;
  const today = (what: number) => office.staff.today[what];
  return { office, budget, today, minutes: () => [...office.staff.today.subarray(0, activityCount)] };
}

test("minutes are counted in sixty-fourths, so that sums are exact in any order", () => {
  expect(wholeGrains(1 / 3)).toBe(21 / 64);
  expect(wholeGrains(0.1) + wholeGrains(0.2)).toBe(wholeGrains(0.2) + wholeGrains(0.1));
  expect(wholeGrains(450)).toBe(450);
});

test("what is left of a paid day was idle", () => {
  const { budget, today, minutes } = open();
  budget.spend(0, activity.contact, 100);
  budget.closeDay();
  expect(today(activity.idle)).toBe(350);
  expect(minutes().reduce((sum, each) => sum + each, 0)).toBe(450);
});

test("contacts may use 60 % of the 150 minutes of overtime, paperwork beside them none", () => {
  const { budget } = open();
  budget.spend(0, activity.paperwork, 440);
  expect(budget.minutesLeft(0, budget.contactOvertimeShare)).toBe(10 + 90);
  expect(budget.minutesLeftBeside(0, 0)).toBe(10);
  expect(budget.minutesLeftBeside(0, 60)).toBe(0);
});

test("what must be done takes overtime up to its cap, and the rest is the first work of the next day", () => {
  const { office, budget, today } = open();
  budget.spend(0, activity.contact, 450);
  budget.mustSpend(0, activity.caseMeeting, 175);
  expect(today(activity.caseMeeting)).toBe(150);
  expect(office.staff.owedInAll[0]).toBe(25);
  budget.openDay();
  expect(today(activity.caseMeeting)).toBe(25);
  expect([office.staff.owedInAll[0], office.staff.used[0]]).toEqual([0, 25]);
  expect(office.books.owed).toEqual({ incurred: 25, paid: 25, writtenOff: 0 });
});

test("nothing is cut off: two days' worth of meetings take two days", () => {
  const { office, budget, today } = open();
  budget.mustSpend(0, activity.caseMeeting, 1300);
  const perDay = [today(activity.caseMeeting)];
  for (let day = 0; day < 3; day++) {
    budget.openDay();
    perDay.push(today(activity.caseMeeting));
  }
  expect(perDay).toEqual([600, 600, 100, 0]);
  expect(office.staff.owedInAll[0]).toBe(0);
});

test("what an absent worker should have done waits for the day of return", () => {
  const { office, budget, today } = open();
  office.staff.isAbsent[0] = 1;
  budget.openDay();
  budget.mustSpend(0, activity.handoff, 8);
  budget.closeDay();
  expect([today(activity.handoff), today(activity.absence), today(activity.idle)]).toEqual([0, 450, 0]);
  expect(budget.minutesLeft(0, 1)).toBe(0);
  office.staff.isAbsent[0] = 0;
  budget.openDay();
  expect(today(activity.handoff)).toBe(8);
});

test("pressure is contacts due and a fifth of the backlog, for each minute left", () => {
  const { office, budget } = open();
  office.tasks.backlog[0] = 1000;
  expect(budget.pressure(0, 250)).toBe(1);
  budget.spend(0, activity.caseMeeting, 225);
  expect(budget.pressure(0, 250)).toBe(2);
});
