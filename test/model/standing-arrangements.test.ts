// Claims about what a lasting division of work costs, and when.
import { expect, test } from "vitest";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { type Changes, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

function team(changes: Changes = {}) {
  const agency = openWithClients({ ...oneTeam, ...undisturbed, "staff.assistantsPerTeam": 2, ...changes });
  const { office, arrangements } = agency;
  const spent = (what: number) =>
    [0, 1, 2].map((worker) => office.staff.today[worker * activityCount + what]);
  const { occupant } = office.staff.life;
  return { office, arrangements, occupant, spent };
}

test("who has worked together from the first day need not agree anew; a new pair needs an hour, once", () => {
  const { arrangements, occupant, spent } = team();
  arrangements.agree(0, 1);
  expect(spent(activity.handoff)).toEqual([0, 0, 0]);
  occupant[1] = 1;
  arrangements.agree(0, 1);
  arrangements.agree(0, 1);
  expect(spent(activity.handoff)).toEqual([60, 60, 0]);
  occupant[0] = 1;
  arrangements.agree(0, 1);
  arrangements.agree(0, 2);
  expect(spent(activity.handoff)).toEqual([180, 120, 60]);
});

test("nobody agrees with an empty chair", () => {
  const { office, arrangements, spent } = team();
  office.staff.life.occupant[1] = 1;
  office.staff.life.isReady[0] = 0;
  arrangements.agree(0, 1);
  expect(spent(activity.handoff)).toEqual([0, 0, 0]);
  office.staff.life.isReady[0] = 1;
  arrangements.agree(0, 1);
  expect(spent(activity.handoff)).toEqual([60, 60, 0]);
});

test("keeping a pair's arrangements up takes five minutes of each, once a week, of those at work", () => {
  const { office, arrangements, spent } = team();
  office.staff.isAbsent[2] = 1;
  for (office.day = 1; office.day <= 5; office.day++) arrangements.keepUp();
  expect(spent(activity.handoff)).toEqual([5, 5, 0]);
});

test("a pair that has not agreed yet has nothing to keep up", () => {
  const { arrangements, occupant, spent } = team();
  occupant[1] = 1;
  arrangements.keepUp();
  expect(spent(activity.handoff)).toEqual([5, 0, 5]);
});

test("the clearer a division is written, the longer each member keeps and reads it in a month", () => {
  for (const [clarity, minutes] of [
    [0, 0],
    [0.5, 15],
    [1, 30],
  ]) {
    const { office, arrangements, spent } = team({ "split.clarityShare": clarity });
    for (office.day = 0; office.day < 22; office.day++) arrangements.keepUp();
    expect(spent(activity.coordination)).toEqual([minutes, minutes, minutes]);
  }
});

test("where nothing is divided there is nothing to keep up, to write or to read", () => {
  for (const changes of [
    { "split.assistantShare": 0, "split.clarityShare": 1 },
    { "mechanisms.handoffs": "off" },
    { "mechanisms.tasks": "off" },
  ] as const) {
    const { office, arrangements, spent } = team(changes);
    for (office.day = 0; office.day < 22; office.day++) arrangements.keepUp();
    expect([...spent(activity.handoff), ...spent(activity.coordination)]).toEqual([0, 0, 0, 0, 0, 0]);
  }
});

test("where only intakes are divided there is no standing arrangement to keep up", () => {
  const { office, arrangements, spent } = team({ "split.assistantShare": 0, "split.byKind.intake": 1 });
  for (office.day = 0; office.day < 22; office.day++) arrangements.keepUp();
  expect(spent(activity.handoff)).toEqual([0, 0, 0]);
  expect(spent(activity.coordination)).toEqual([21, 21, 21]);
});
