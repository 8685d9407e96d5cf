// Days that anybody can add up: one caseworker, one client, no noise, to the minute.

import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { type Changes, equalSkill, parametersWith, solo } from "./agencies.ts";

/** Nothing happens by chance but when the client comes and what she is like. */
const quiet: Changes = {
  ...solo,
  ...equalSkill,
  "paperwork.minutesLogSd": 0,
  "contact.noShowShare": 0,
  "incidents.perYear": 0,
  "needs.atStartShare": 0,
  "needs.perDomainYear": 0,
  "trust.dropoutPerDay": 0,
  "trust.leftInFirstWeek": 0,
  "mechanisms.judgement": "off",
  "intake.places": 1,
  "intake.initialClients": 0,
  "intake.clientsPerWeek": 2,
  "time.warmUpDays": 0,
  "time.observedDays": 120,
};

type Minutes = Partial<Record<keyof typeof activity, number>>;

interface Diary {
  readonly complexity: number;
  readonly severity: number;
  /** Minutes of each worker on the client's first day, the day after, and so on; activities without any left out. */
  readonly days: readonly (readonly Minutes[])[];
}

function keepDiary(parameters: Parameters, alsoSee?: (agency: Agency, dayOfClient: number) => void): Diary {
  const days: Minutes[][] = [];
  const seen = { complexity: 0, severity: 0 };
  simulate(parameters, 1, {
    watch: (agency) => {
      const { clients, staff } = agency.office;
      const client = clients.status.indexOf(clientStatus.active);
      if (client === -1) return;
      seen.complexity = clients.complexity[client];
      seen.severity = clients.severity[client];
      days.push(Array.from({ length: staff.count }, (_, worker) => minutesOf(staff.today, worker)));
      alsoSee?.(agency, days.length - 1);
    },
  });
  return { ...seen, days };
}

function minutesOf(today: Float64Array, worker: number): Minutes {
  const spent = Object.entries(activity).map(([name, what]) => [name, today[worker * activityCount + what]]);
  return Object.fromEntries(spent.filter(([, minutes]) => minutes !== 0));
}

/** Sixty-fourths of a minute, the grain in which the books are kept. */
const grains = (minutes: number) => Math.round(minutes * 64) / 64;

test("one caseworker's days with one client are those that anybody can add up", () => {
  const { days, complexity, severity } = keepDiary(parametersWith(quiet));
  const own = days.map(([minutes]) => minutes);

  // A contact needs 60 minutes at middling complexity, 18 more or fewer at the ends: 60 (1 + 0.6 (c - 1/2)).
  const contact = grains(60 * (1 + 0.6 * (complexity - 0.5)));
  // With the travel of 30 and the note of 38, the rest of 450 is idle.
  const visit = { contact, travel: 30, paperwork: 38, idle: 450 - contact - 30 - 38 };

  // The day of enrolment: the intake, 180 minutes, and 270 left.
  expect(own[0]).toEqual({ paperwork: 180, idle: 270 });
  // The first contact is on the next day, then every 30 / 6 = 5 days while the intake phase lasts.
  expect(own[1]).toEqual(visit);
  for (const day of [2, 3, 4]) expect(own[day]).toEqual({ idle: 450 });
  // Liaison, 15 minutes, every fifth day.
  expect(own[5]).toEqual({ liaison: 15, idle: 435 });
  for (const day of [6, 11, 16, 21, 26]) expect(own[day]).toEqual(visit);
  for (const day of [10, 15, 20, 25, 30]) expect(own[day]).toEqual({ liaison: 15, idle: 435 });
  // The monthly report, 28 minutes, on the 22nd day.
  expect(own[22]).toEqual({ paperwork: 28, idle: 422 });
  // The contact of day 31 was planned on day 26, in the intake phase; from it on, 10 (1 + 0.9 (1/2 - s)) days.
  expect(own[31]).toEqual(visit);
  const next = 31 + Math.round(10 * (1 + 0.9 * (0.5 - severity)));
  const contacts = own.flatMap((minutes, day) => (minutes.contact === undefined ? [] : [day]));
  expect(contacts.filter((day) => day <= next)).toEqual([1, 6, 11, 16, 21, 26, 31, next]);
  expect(own[next].contact).toBe(contact);
  // The quarterly recertification, 90 minutes, on day 65, which is a day of liaison too.
  expect(own[65].paperwork).toBe(90 + (contacts.includes(65) ? 38 : 0));
  expect(own[65].liaison).toBe(15);
});

test("a documentation burden of 2.5 makes every paper 2.5 times as long, and nothing else", () => {
  const light = keepDiary(parametersWith(quiet)).days;
  const heavy = keepDiary(parametersWith(quiet, { "paperwork.burden": 2.5 })).days;
  // 2.5 x 180 = 450: the intake fills the first day to the minute.
  expect(heavy[0]).toEqual([{ paperwork: 450 }]);
  light.slice(1, 60).forEach(([minutes], index) => {
    const { paperwork = 0, idle = 0, ...rest } = minutes;
    const expected =
      paperwork === 0
        ? { ...rest, idle }
        : { ...rest, paperwork: 2.5 * paperwork, idle: idle - 1.5 * paperwork };
    expect(heavy[index + 1], `day ${index + 1}`).toEqual([expected]);
  });
});

test("an intake too long for a day goes on the next morning, before anything else that can wait", () => {
  // 4 x 180 = 720 minutes: 450 on the first day, 270 left. On the second day the contact comes first (its minutes
  // are kept from paperwork only where paperwork is urgent, and contacts are before the rest of the paperwork).
  const { days, complexity } = keepDiary(
    parametersWith(quiet, { "paperwork.burden": 4, "mechanisms.coping": "off" }),
  );
  const contact = grains(60 * (1 + 0.6 * (complexity - 0.5)));
  expect(days[0]).toEqual([{ paperwork: 450 }]);
  // What the contact and its travel leave of the day is paperwork: 270 of intake and the beginning of a note of 152.
  expect(days[1]).toEqual([{ contact, travel: 30, paperwork: 450 - contact - 30 }]);
  // 270 + 152 minutes waited on the second day.
  const rest = 270 + 152 - (450 - contact - 30);
  expect(days[2]).toEqual([{ paperwork: rest, idle: 450 - rest }]);
});

test("looking up the rules, requests and referrals take their minutes, and the money comes eight days later", () => {
  const asked: Changes = {
    "needs.atStartShare": 0.7,
    "needs.frailtySpread": 0,
    "mechanisms.disclosure": "off",
    "needs.selfPerDay": 0,
    "needs.referralRightPerDay": 0,
    "needs.referralWrongPerDay": 0,
    "provisions.knownAtStart": 1,
    "provisions.askFloorShare": 1,
    "provisions.stepLossShare": 0,
    "provisions.perClientYear": 1_000_000,
    "provisions.ceilingPerClient": 1_000_000,
    "contact.lengthByComplexity": 0,
  };
  let costs: number[] = [];
  let spentBefore = 0;
  const spending: number[] = [];
  const { days } = keepDiary(parametersWith(quiet, asked), ({ office }, dayOfClient) => {
    const { needs, clients, books } = office;
    spending.push(books.money.spent - spentBefore);
    spentBefore = books.money.spent;
    if (dayOfClient > 0) return;
    const client = clients.status.indexOf(clientStatus.active);
    const open = [0, 1, 2, 3, 4, 5, 6, 7]
      .map((domain) => client * 8 + domain)
      .filter((n) => needs.stage[n] > 0);
    open.sort((a, b) => needs.severity[b] - needs.severity[a]);
    // A contact of 60 minutes takes up 60 / 20 = 3 needs, the severest first.
    costs = open.slice(0, 3).map((need) => (needs.merit[need] > 0 ? needs.cost[need] : 0));
  });
  expect(costs.length).toBe(3);
  const requests = costs.filter((cost) => cost > 0).length;
  expect(requests).toBeGreaterThan(0);
  // The note of 38, a request of 80 with one approval for each need that money serves best, a referral of 22 else,
  // and the rules looked up for each: 6 minutes x a coverage of 0.75.
  const paperwork = 38 + 80 * requests + 22 * (3 - requests) + 3 * 4.5;
  expect(days[1]).toEqual([{ contact: 60, travel: 30, paperwork, idle: 450 - 90 - paperwork }]);
  // Finished on day 1, paid 5 days and 3 for the approval later.
  const dollars = costs.reduce((sum, cost) => sum + cost, 0);
  expect(spending.slice(0, 10)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, dollars]);
});

test("an assistant takes the delegable part of an intake, after a briefing that costs both", () => {
  const { days } = keepDiary(
    parametersWith(quiet, {
      "staff.assistantsPerTeam": 1,
      "split.assistantShare": 1,
      "handoff.lossShare": 0,
      "handoff.beliefSd": 0,
      "handoff.upkeepMinutesPerWeek": 0,
      "split.keepingMinutes": 0,
      "split.clarityShare": 1,
      "meetings.perWeek": 0,
      "mechanisms.relations": "off",
    }),
  );
  // Of 180 minutes, 0.6 can be delegated: 108. The lead keeps 72. Nothing is known of the client, cohesion is 0.7:
  // 0.15 x 108 (1 + 0.5 (1 - 0.7)) = 18.63 minutes of briefing on each side.
  const handoff = grains(0.15 * 108 * (1 + 0.5 * 0.3));
  expect(days[0]).toEqual([
    { paperwork: 72, handoff, idle: 450 - 72 - handoff },
    { paperwork: 108, handoff, idle: 450 - 108 - handoff },
  ]);
  // Liaison: half of 15, by a standing arrangement.
  expect(days[5]).toEqual([
    { liaison: 7.5, idle: 442.5 },
    { liaison: 7.5, idle: 442.5 },
  ]);
});

test("a team's meeting costs every member its minutes and the preparation, who leads it a little more", () => {
  const { days } = keepDiary(
    parametersWith(quiet, {
      "staff.assistantsPerTeam": 1,
      "split.assistantShare": 0,
      "meetings.perWeek": 5,
      "meetings.attendanceShare": 1,
      "staffMeetings.perMonth": 0,
      "mechanisms.relations": "off",
    }),
  );
  // 60 + 10 minutes on every day of the week, and half of 20 at middling facilitation.
  for (const [lead, assistant] of days) {
    expect(lead.caseMeeting).toBe(80);
    expect(assistant).toEqual({ caseMeeting: 70, idle: 380 });
  }
  expect(days[0][0]).toEqual({ caseMeeting: 80, paperwork: 180, idle: 190 });
});
