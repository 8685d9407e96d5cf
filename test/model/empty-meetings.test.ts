// Meetings without content: the minutes and the interruption of a meeting, and nothing else.
import fc from "fast-check";
import { expect, test } from "vitest";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { emptyMeetingsOnDay } from "../../src/model/team/meetings.ts";
import {
  type Changes,
  hundredCases,
  meanOf,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
  undisturbed,
} from "./small-agency.ts";

const dailyEmptiness = { ...oneTeam, ...undisturbed, "meetings.emptyPerMonth": 65 / 3 } satisfies Changes;

const concludeNothing = () => {};

test("any quarter of 65 days holds three times the meetings of a month", () => {
  fc.assert(
    fc.property(fc.nat({ max: 3000 }), fc.integer({ min: 0, max: 80 }), (first, perMonth) => {
      let held = 0;
      for (let day = first; day < first + 65; day++) held += emptyMeetingsOnDay(day, perMonth);
      expect(held).toBe(3 * perMonth);
    }),
    hundredCases,
  );
});

test("it costs everybody in the room the length of a meeting, without preparation, and one interruption", () => {
  const { office, meetings } = openWithClients(dailyEmptiness);
  const { staff } = office;
  meetings.hold(concludeNothing);
  // The lead and the assistant; the supervisor belongs to no team.
  expect([0, 1, 2].map((worker) => staff.used[worker])).toEqual([60, 60, 0]);
  const spent = [0, 1].map((worker) => staff.today[worker * activityCount + activity.caseMeeting]);
  expect(spent).toEqual([60, 60]);
  expect([...staff.life.interruptionsToday.subarray(0, 3)]).toEqual([1, 1, 0]);
});

test("who is away is spared it, and nobody stays away by choice", () => {
  const { office, meetings } = openWithClients({ ...dailyEmptiness, "meetings.attendanceShare": 0 });
  office.staff.isAbsent[0] = 1;
  meetings.hold(concludeNothing);
  expect([0, 1].map((worker) => office.staff.used[worker])).toEqual([0, 60]);
});

test("it brings nothing that anybody could use: no shared knowledge, no tip, no norm, no room for a hard case", () => {
  const { office, meetings } = openWithClients({ ...dailyEmptiness, "meetings.tipShare": 1 });
  const { staff, circles } = office;
  const known = [...staff.threshold, ...staff.knownUntil];
  for (let number = 0; number < 20; number++) meetings.hold(concludeNothing);
  expect([...staff.threshold, ...staff.knownUntil]).toEqual(known);
  expect(circles.sharedKnowledge[0]).toBe(0);
  expect(meetings.putOnAgenda(0, 0, 7)).toBe(false);
});

test("a case meeting of the same day goes as it would have gone without it", () => {
  const daily = { ...oneTeam, ...undisturbed, "meetings.perWeek": 5, "meetings.attendanceShare": 0.5 };
  const after = [0, 65 / 3].map((emptyPerMonth) => {
    const { office, meetings } = openWithClients({ ...daily, "meetings.emptyPerMonth": emptyPerMonth });
    for (office.day = 0; office.day < 20; office.day++) meetings.hold(concludeNothing);
    return [office.circles.sharedKnowledge[0], ...office.staff.threshold, ...office.staff.knownUntil];
  });
  expect(after[1]).toEqual(after[0]);
});

test("an hour of it a day takes its share of the day from other work, and switched off takes nothing", () => {
  const often = { ...smallProgramme, "meetings.emptyPerMonth": 65 / 3 };
  expect(meanOf("meetingShare", often) - meanOf("meetingShare", smallProgramme)).toBeGreaterThan(0.1);
  const off = { "mechanisms.meetings": "off" } as const;
  expect(meanOf("meetingShare", { ...often, ...off })).toBe(0);
  expect(parametersWith(often)["meetings.emptyPerMonth"]).toBe(65 / 3);
});
