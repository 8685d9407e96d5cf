// Case meetings: minutes of everyone in the room, for hard cases, shared knowledge, tips and norms.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { agendaCases, meetingMinutes, meetingsOnDay } from "../../src/model/team/meetings.ts";
import { never } from "../../src/model/units.ts";
import { type Changes, hundredCases, meanOf, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

const p = slice(defaultParameters, "meetings");

function countMeetings(firstDay: number, days: number, perWeek: number): number {
  let count = 0;
  for (let day = firstDay; day < firstDay + days; day++) count += meetingsOnDay(day, perWeek);
  return count;
}

test("every week of five days has its number of meetings, wherever it starts", () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 0, max: 40 }), (day, perWeek) => {
      expect(countMeetings(day, 5, perWeek)).toBe(perWeek);
    }),
    hundredCases,
  );
});

test("quarters of a meeting a week come to whole ones in four weeks, and never lie more than one apart", () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 0, max: 160 }), (day, quarters) => {
      expect(countMeetings(day, 20, quarters / 4)).toBe(quarters);
      const week = countMeetings(day, 5, quarters / 4);
      expect(Math.abs(week - quarters / 4)).toBeLessThan(1);
    }),
    hundredCases,
  );
});

test("seven meetings in ten weeks are seven in any ten weeks: days 300 to 349 hold as many as days 350 to 399", () => {
  expect([300, 350].map((day) => countMeetings(day, 50, 0.7))).toEqual([7, 7]);
});

test("an hour of middling facilitation gets through six cases, of none three, of perfect nine", () => {
  const cases = (facilitationShare: number) => agendaCases({ ...p, facilitationShare });
  expect([0.5, 0, 1].map(cases)).toEqual([6, 3, 9]);
});

test("the agenda is finite, and better facilitation or a longer meeting never shortens it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 240 }),
      fc.integer({ min: 0, max: 20 }),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      (minutes, minutesPerCase, facilitationShare) => {
        const meeting = { ...p, minutes, minutesPerCase, facilitationShare };
        const cases = agendaCases(meeting);
        expect(Number.isInteger(cases) && cases >= 0 && cases <= 128).toBe(true);
        expect(
          agendaCases({ ...meeting, facilitationShare: facilitationShare + 0.1 }),
        ).toBeGreaterThanOrEqual(cases);
        expect(agendaCases({ ...meeting, minutes: minutes + 10 })).toBeGreaterThanOrEqual(cases);
      },
    ),
    hundredCases,
  );
});

test("who leads a well facilitated meeting prepares longer, everybody else as before", () => {
  expect([0, 0.5, 1].map((facilitationShare) => meetingMinutes(true, { ...p, facilitationShare }))).toEqual([
    70, 80, 90,
  ]);
  expect(meetingMinutes(false, { ...p, facilitationShare: 1 })).toBe(70);
});

/** A team of two leads and an assistant in which everybody comes to the one meeting of each day. */
const dailyMeeting = {
  ...oneTeam,
  ...undisturbed,
  "staff.leadsPerTeam": 2,
  "meetings.perWeek": 5,
  "meetings.attendanceShare": 1,
} satisfies Changes;

const concludeNothing = () => {};

test("minutes do not saturate, knowledge does: each further meeting takes as long and tells less", () => {
  const { office, meetings, budget, knowledge } = openWithClients({
    ...dailyMeeting,
    "day.overtimeCapMinutes": 240,
    "meetings.minutesPerCase": 0,
  });
  const { staff, clients } = office;
  const lead = clients.lead[0];
  knowledge.learn(lead, 0, 1);
  let minutes = 0;
  let previous = 0;
  let gained = Number.POSITIVE_INFINITY;
  for (let meeting = 0; meeting < 10; meeting++) {
    budget.openDay();
    meetings.hold(concludeNothing);
    for (const worker of [0, 1, 2]) minutes += staff.today[worker * activityCount + activity.caseMeeting];
    const known = knowledge.of(2, 0);
    expect(known - previous).toBeLessThan(gained);
    gained = known - previous;
    previous = known;
  }
  expect(previous).toBeGreaterThan(0);
  expect(previous).toBeLessThanOrEqual(knowledge.of(lead, 0));
  expect(minutes).toBe(10 * (80 + 70 + 70));
});

test("norms draw the thresholds of those present 12 % of the way to their mean, and leave the mean", () => {
  const { office, meetings } = openWithClients(dailyMeeting);
  const { threshold, isAbsent } = office.staff;
  threshold.set([0.6, -0.2, 0.2]);
  meetings.hold(concludeNothing);
  // Mean 0.2: 0.6 - 0.12 x 0.4 and -0.2 + 0.12 x 0.4.
  expect([...threshold.subarray(0, 2)].map((each) => Number(each.toFixed(9)))).toEqual([0.552, -0.152]);
  expect(threshold[2]).toBeCloseTo(0.2, 12);
  threshold.set([0.6, -0.2, 0.2]);
  isAbsent[0] = 1;
  meetings.hold(concludeNothing);
  expect(threshold[0]).toBe(0.6);
  // The mean of the two who came is 0.
  expect(threshold[1]).toBeCloseTo(-0.176, 12);
});

test("a tip is passed on for the provision that a discussed case needs, if somebody present knows it", () => {
  const { office, meetings } = openWithClients({
    ...dailyMeeting,
    "meetings.tipShare": 1,
    "intake.initialClients": 1,
  });
  const { staff, needs } = office;
  needs.stage.fill(needStage.none);
  needs.stage[2] = needStage.disclosed;
  needs.kind[2] = 17;
  staff.knownUntil.fill(0);
  meetings.hold(concludeNothing);
  expect(staff.knownUntil.every((until) => until === 0)).toBe(true);
  staff.knownUntil[2 * staff.kinds + 17] = never;
  staff.knownUntil[2 * staff.kinds + 18] = never;
  meetings.hold(concludeNothing);
  const kinds = Array.from({ length: staff.kinds }, (_, kind) => kind);
  for (const worker of [0, 1]) expect(kinds.filter((kind) => staff.knows(worker, kind, 0))).toEqual([17]);
});

test("meetings go round through the clients: the next one takes up where the last left off", () => {
  const { office, meetings } = openWithClients({
    ...dailyMeeting,
    "meetings.tipShare": 1,
    "meetings.minutesPerCase": 60,
  });
  const { staff, needs } = office;
  needs.stage.fill(needStage.none);
  for (let client = 0; client < 4; client++) {
    needs.stage[client * domainCount] = needStage.disclosed;
    needs.kind[client * domainCount] = client;
  }
  staff.knownUntil.fill(0);
  staff.knownUntil.fill(never, 2 * staff.kinds, 3 * staff.kinds);
  const known = () => [0, 1, 2, 3].filter((kind) => staff.knows(0, kind, 0)).length;
  const after: number[] = [];
  for (let meeting = 0; meeting < 4; meeting++) {
    meetings.hold(concludeNothing);
    after.push(known());
  }
  expect(after).toEqual([1, 2, 3, 4]);
});

test("a meeting that carries no information costs its minutes and changes nothing else", () => {
  const { office, meetings, knowledge } = openWithClients({ ...dailyMeeting, "meetings.information": "off" });
  const { staff } = office;
  knowledge.learn(office.clients.lead[0], 0, 1);
  const before = [...staff.threshold, ...staff.knownUntil];
  meetings.hold(concludeNothing);
  expect([...staff.threshold, ...staff.knownUntil]).toEqual(before);
  expect(knowledge.of(2, 0)).toBe(0);
  expect([0, 1, 2].map((worker) => staff.used[worker])).toEqual([80, 70, 70]);
  expect(meetings.putOnAgenda(0, 0, 7)).toBe(false);
});

test("one person alone is no meeting of minds", () => {
  const { office, meetings } = openWithClients(dailyMeeting);
  const { staff } = office;
  staff.isAbsent.set([0, 1, 1]);
  const before = [...staff.threshold, ...staff.knownUntil];
  meetings.hold(concludeNothing);
  expect([...staff.threshold, ...staff.knownUntil]).toEqual(before);
});

test("a hard case waits only if a meeting comes in time and its agenda has room", () => {
  const { office, meetings } = openWithClients({ ...dailyMeeting, "meetings.perWeek": 1 });
  // One meeting a week falls on days 4, 9, 14, ...
  office.day = 4;
  expect(meetings.putOnAgenda(0, 0, 4)).toBe(false);
  for (let need = 0; need < 6; need++) expect(meetings.putOnAgenda(0, need, 5)).toBe(true);
  expect(meetings.putOnAgenda(0, 6, 5)).toBe(false);
});

test("a case that waited is decided in the next meeting, by all who are in the room", () => {
  const agency = openWithClients(dailyMeeting);
  const { needs, clients } = agency.office;
  needs.stage[0] = needStage.waitingForMeeting;
  clients.lead[0] = 0;
  expect(agency.meetings.putOnAgenda(0, 0, 7)).toBe(true);
  const concluded: [need: number, judges: number[]][] = [];
  agency.meetings.hold((need, judges) => concluded.push([need, Array.from(judges)]));
  expect(concluded).toEqual([[0, [0, 1, 2]]]);
});

test("every case that waited is decided by all in the room, though more wait than there are clients to talk of", () => {
  const agency = openWithClients({ ...dailyMeeting, "intake.initialClients": 1 });
  const { needs, clients } = agency.office;
  clients.lead[0] = 0;
  for (const need of [0, 1, 2]) {
    needs.stage[need] = needStage.waitingForMeeting;
    expect(agency.meetings.putOnAgenda(0, need, 7)).toBe(true);
  }
  const concluded: [need: number, judges: number[]][] = [];
  agency.meetings.hold((need, judges) => concluded.push([need, Array.from(judges)]));
  expect(concluded.sort(([one], [other]) => one - other)).toEqual([0, 1, 2].map((need) => [need, [0, 1, 2]]));
});

test("a meeting to which nobody else came leaves the case to its own caseworker", () => {
  const agency = openWithClients(dailyMeeting);
  const { staff, needs, clients } = agency.office;
  needs.stage[0] = needStage.waitingForMeeting;
  staff.isAbsent.set([0, 1, 1]);
  clients.lead[0] = 0;
  agency.meetings.putOnAgenda(0, 0, 7);
  const concluded: [need: number, judges: number[]][] = [];
  agency.meetings.hold((need, judges) => concluded.push([need, Array.from(judges)]));
  expect(concluded).toEqual([[0, [0]]]);
});

test("more meetings take more of the day, share more knowledge, and take time from contact", () => {
  const busy = { "paperwork.burden": 1.5 };
  const one = { ...busy, "meetings.perWeek": 1 };
  const ten = { ...busy, "meetings.perWeek": 10 };
  expect(meanOf("meetingShare", ten)).toBeGreaterThan(5 * meanOf("meetingShare", one));
  expect(meanOf("sharedKnowledge", ten)).toBeGreaterThan(meanOf("sharedKnowledge", one));
  expect(meanOf("contactShare", ten)).toBeLessThan(meanOf("contactShare", one));
});

test("ten times the meetings share less than ten times the knowledge", () => {
  const shared = (perWeek: number) =>
    meanOf("sharedKnowledge", { "meetings.perWeek": perWeek, "mechanisms.relations": "off" });
  expect(shared(10)).toBeLessThan(5 * shared(1));
});

test("what is kept for a meeting goes back to its caseworker on the day on which meetings are given up", () => {
  const agency = openWithClients(dailyMeeting);
  const { needs, clients } = agency.office;
  needs.stage[0] = needStage.waitingForMeeting;
  clients.lead[0] = 0;
  agency.meetings.putOnAgenda(0, 0, 7);
  agency.levers.change({ "meetings.perWeek": 0 });
  const concluded: [need: number, judges: number[]][] = [];
  agency.meetings.hold((need, judges) => concluded.push([need, Array.from(judges)]));
  expect(concluded).toEqual([[0, [0]]]);
  expect(agency.office.circles.meetings[0]).toBe(0);
});
