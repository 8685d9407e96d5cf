// Staff meetings: the whole unit with its supervisor, in every plan, for general news and no cases.
import { expect, test } from "vitest";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { never } from "../../src/model/units.ts";
import { type Changes, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

/** Two teams of a lead and an assistant under a supervisor each, and a staff meeting a day. */
const daily = {
  ...oneTeam,
  ...undisturbed,
  "staff.teams": 2,
  "staff.supervisors": 2,
  "staffMeetings.perMonth": 65 / 3,
} satisfies Changes;

test("everybody at work in the unit sits in it, the supervisor too, for an hour and one interruption", () => {
  const { office, staffMeetings } = openWithClients(daily);
  const { staff } = office;
  staff.isAbsent[1] = 1;
  staffMeetings.hold();
  const minutes = Array.from(
    { length: 6 },
    (_, worker) => staff.today[worker * activityCount + activity.staffMeeting],
  );
  // Leads 0 and 2, assistants 1 and 3, supervisors 4 and 5.
  expect(minutes).toEqual([60, 0, 60, 60, 60, 60]);
  expect([...staff.life.interruptionsToday]).toEqual([1, 0, 1, 1, 1, 1]);
});

test("one alone holds no staff meeting; without a supervisor the office holds it together", () => {
  const alone = openWithClients(daily);
  alone.office.staff.isAbsent.set([1, 1, 0, 0, 0, 0]);
  alone.staffMeetings.hold();
  expect(alone.office.staff.used[4]).toBe(0);
  expect(alone.office.staff.used[5]).toBe(60);
  const unled = openWithClients({ ...daily, "staff.supervisors": 0 });
  unled.staffMeetings.hold();
  expect([...unled.office.staff.used]).toEqual([60, 60, 60, 60]);
});

test("solos hold them as teams do", () => {
  const { office, staffMeetings } = openWithClients({
    ...daily,
    "staff.leadsPerTeam": 2,
    "staff.assistantsPerTeam": 0,
  });
  staffMeetings.hold();
  expect([...office.staff.used]).toEqual([60, 60, 60, 60, 60, 60]);
});

test("each tells of one provision that somebody there knows and somebody does not, the supervisor included, in turn", () => {
  const {
    office,
    staffMeetings,
    learning: _,
  } = openWithClients({ ...daily, "learning.passedOnShare": 1, "mechanisms.learning": "off" });
  const { staff } = office;
  staff.knownUntil.fill(0);
  for (const kind of [3, 9, 40]) staff.knownUntil[4 * staff.kinds + kind] = never;
  for (const worker of [0, 1, 4]) staff.knownUntil[worker * staff.kinds + 20] = never;
  const told: number[][] = [];
  for (office.day = 0; office.day < 4; office.day++) {
    staffMeetings.hold();
    told.push(
      Array.from({ length: staff.kinds }, (_, kind) => kind).filter(
        (kind) => staff.knows(0, kind, 0) && kind !== 20,
      ),
    );
  }
  expect(told).toEqual([[3], [3, 9], [3, 9, 40], [3, 9, 40]]);
  // The other unit hears nothing of it.
  expect(staff.knows(2, 3, 0)).toBe(false);
});

test("no case is talked about: nobody comes to know a client, no threshold moves", () => {
  const { office, staffMeetings, knowledge } = openWithClients(daily);
  knowledge.learn(office.clients.lead[0], 0, 1);
  const thresholds = [...office.staff.threshold];
  staffMeetings.hold();
  expect(knowledge.of(1, 0)).toBe(0);
  expect([...office.staff.threshold]).toEqual(thresholds);
});

test("weekly ones are fifty-two a year, whichever day of the week a unit meets", () => {
  const { office, staffMeetings } = openWithClients({ ...daily, "staffMeetings.perMonth": 4.3333 });
  const held = [0, 0];
  for (office.day = 0; office.day < 260; office.day++) {
    office.staff.life.interruptionsToday.fill(0);
    staffMeetings.hold();
    held[0] += office.staff.life.interruptionsToday[0];
    held[1] += office.staff.life.interruptionsToday[2];
  }
  for (const number of held) expect(Math.abs(number - 52)).toBeLessThanOrEqual(1);
});
