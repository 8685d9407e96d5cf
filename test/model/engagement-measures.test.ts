// Engagement quality and its parts, on records made by hand.
import { expect, test } from "vitest";
import { type Measured, measureEngagement } from "../../src/model/observe/engagement-measures.ts";
import { EngagementRecord } from "../../src/model/observe/engagement-record.ts";
import { Observations } from "../../src/model/observe/observations.ts";
import type { Warrant } from "../../src/model/observe/warrant.ts";
import type { ObservedWindow } from "../../src/model/observe/window.ts";
import { simulate } from "../../src/model/simulate.ts";
import { Clients, clientStatus } from "../../src/model/state/clients.ts";
import { Needs, needStage } from "../../src/model/state/needs.ts";
import { Staff } from "../../src/model/state/staff.ts";
import { meanOf, measureIn, openWithClients, parametersWith, smallProgramme } from "./small-agency.ts";

const observed: ObservedWindow = { firstDay: 100, pastDay: 300, followUpDays: 100, responseDays: 5 };
/** Two teams of two leads and an assistant: workers 0 to 2 and 3 to 5. */
const staff = new Staff(
  { teams: 2, leadsPerTeam: 2, assistantsPerTeam: 1, supervisors: 0, caseloadCap: 20 },
  1,
);

interface Noted {
  readonly days?: number;
  readonly received?: number;
  readonly warranted?: number;
  readonly trustDays?: number;
  readonly contactsWith?: readonly number[];
  readonly answered?: number;
  readonly disclosed?: number;
  readonly arrivalDay?: number;
  readonly enrolDay?: number;
  /** Days, warranted minutes and trust after dropping out. */
  readonly missed?: readonly [days: number, warranted: number, trustDays: number];
  readonly leaveDay?: number;
  readonly active?: readonly [days: number, warranted: number, trustDays: number];
  readonly ease?: number;
}

/** Over 100 days: dose 0.8, continuity 1/3, alliance 0.6 and responsiveness (2 + 1) / (2 + 2). */
const middling: Noted = {
  days: 100,
  received: 80,
  warranted: 100,
  trustDays: 60,
  contactsWith: [0, 1, 3],
  answered: 2,
  disclosed: 2,
};

function measure(noted: readonly Noted[], unit: "person" | "team" = "person"): Measured {
  const clients = new Clients(noted.length);
  const record = new EngagementRecord(noted.length, observed);
  noted.forEach((each, client) => {
    clients.status[client] = clientStatus.active;
    clients.arrivalDay[client] = each.arrivalDay ?? 50;
    clients.enrolDay[client] = each.enrolDay ?? each.arrivalDay ?? 50;
    if (each.leaveDay !== undefined) clients.leaveDay[client] = each.leaveDay;
    clients.ease[client] = each.ease ?? 0.5;
    record.days[client] = each.days ?? 0;
    record.warrantedMinutes[client] = each.warranted ?? 0;
    record.trustDays[client] = each.trustDays ?? 0;
    record.answeredInTime[client] = each.answered ?? 0;
    record.disclosed[client] = each.disclosed ?? 0;
    const [days, warranted, trustDays] = each.active ?? [
      each.days ?? 0,
      each.warranted ?? 0,
      each.trustDays ?? 0,
    ];
    record.activeDays[client] = days;
    record.activeWarrantedMinutes[client] = warranted;
    record.activeTrustDays[client] = trustDays;
    const [missedDays, missedWarranted, missedTrust] = each.missed ?? [0, 0, 0];
    record.missedDays[client] = missedDays;
    record.missedWarrantedMinutes[client] = missedWarranted;
    record.missedTrustDays[client] = missedTrust;
    const workers = each.contactsWith ?? [];
    for (const worker of workers) record.addContact(client, worker, 0, (each.received ?? 0) / workers.length);
  });
  return measureEngagement(record, clients, staff, observed, unit);
}

test("parts of .8, 1/3, .6 and .75 make an engagement of .5885661913", () => {
  // The fourth root of 0.12.
  const measured = measure([middling]);
  expect(measured.engagementDose).toBeCloseTo(0.8, 12);
  expect(measured.engagementContinuity).toBeCloseTo(1 / 3, 12);
  expect(measured.engagementAlliance).toBeCloseTo(0.6, 12);
  expect(measured.engagementResponsiveness).toBeCloseTo(0.75, 12);
  expect(measured.engagementQuality).toBeCloseTo(0.5885661913, 9);
});

test("without responsiveness, the cube root of .16", () => {
  expect(measure([middling]).engagementWithoutResponsiveness).toBeCloseTo(0.5428835233, 9);
});

test("a strong part does not make up for a missing one: the floor of .01 holds each part", () => {
  const distrusted = measure([{ ...middling, trustDays: 0 }]);
  // The fourth root of 0.8 x 1/3 x 0.01 x 0.75 = 0.002.
  expect(distrusted.engagementQuality).toBeCloseTo(0.2114742527, 9);
  expect(distrusted.engagementAlliance).toBe(0);
});

test("a client never seen scores 0, and counts", () => {
  const unseen: Noted = { ...middling, contactsWith: [], received: 0 };
  const alone = measure([unseen]);
  expect([alone.engagementQuality, alone.engagementDose, alone.clientsCounted]).toEqual([0, 0, 1]);
  expect(alone.engagementContinuity).toBeNaN();
  const both = measure([middling, unseen]);
  expect(both.engagementQuality).toBeCloseTo(0.5885661913 / 2, 9);
  expect(both.clientsCounted).toBe(2);
});

test("below two contacts there is no continuity, and the mean is over the other three parts", () => {
  const once = measure([{ ...middling, contactsWith: [0] }]);
  expect(once.engagementContinuity).toBeNaN();
  // The cube root of 0.8 x 0.6 x 0.75 = 0.36.
  expect(once.engagementQuality).toBeCloseTo(0.7113786609, 9);
  expect(measure([{ ...middling, contactsWith: [0, 0] }]).engagementContinuity).toBe(1);
});

test("continuity is the share of the worker seen most, or of the team seen most", () => {
  const sequences: [number[], number, number][] = [
    [[0, 0, 0, 0], 1, 1],
    [[0, 0, 3, 3], 0.5, 0.5],
    [[0, 1, 0, 1], 0.5, 1],
    [[0, 0, 0, 4], 0.75, 0.75],
    [[0, 1, 3, 4], 0.25, 0.5],
  ];
  for (const [contactsWith, byPerson, byTeam] of sequences) {
    const measured = measure([{ ...middling, contactsWith }]);
    expect([measured.engagementContinuity, measured.engagementContinuityOther]).toEqual([byPerson, byTeam]);
    const teamwise = measure([{ ...middling, contactsWith }], "team");
    expect([teamwise.engagementContinuity, teamwise.engagementContinuityOther]).toEqual([byTeam, byPerson]);
  }
});

test("a successor in the same place is not the usual provider, though of the same team", () => {
  const noted = new EngagementRecord(1, observed);
  const clients = new Clients(1);
  clients.status[0] = clientStatus.active;
  clients.arrivalDay[0] = 50;
  clients.enrolDay[0] = 50;
  for (const day of [100, 101, 102, 103]) {
    noted.addDay(clients, 0, 6);
    noted.addContact(0, 1, day < 103 ? 0 : 1, 60);
  }
  const measured = measureEngagement(noted, clients, staff, observed, "person");
  expect([measured.engagementContinuity, measured.engagementContinuityOther]).toEqual([0.75, 1]);
});

test("a contact is noted with whoever holds the place on the day", () => {
  const agency = openWithClients({ ...smallProgramme, "time.warmUpDays": 0 });
  const { observations, staff } = agency.office;
  observations.contactHeld(0, 1, 60, 60, 0, false);
  staff.life.occupant[1] = 3;
  observations.contactHeld(0, 1, 60, 60, 0, false);
  expect([...observations.engagement.contactOccupant.subarray(0, 2)]).toEqual([0, 3]);
});

test("the contacts of one client say nothing of another's continuity", () => {
  const measured = measure([
    { ...middling, contactsWith: [0, 0] },
    { ...middling, contactsWith: [1, 3] },
  ]);
  expect(measured.engagementContinuity).toBe(0.75);
});

test("more minutes than warranted are no more than a full dose", () => {
  expect(measure([{ ...middling, received: 500 }]).engagementDose).toBe(1);
});

test("who told nothing was answered by half: one answer of two is what is supposed of everybody", () => {
  const measured = measure([{ ...middling, answered: 0, disclosed: 0 }]);
  expect(measured.engagementResponsiveness).toBe(0.5);
  expect(measure([{ ...middling, answered: 0, disclosed: 8 }]).engagementResponsiveness).toBeCloseTo(0.1, 12);
});

test("counted are those enrolled 60 days before the end or earlier who had not left before the window", () => {
  const counted = (noted: Noted) => measure([{ ...middling, ...noted }]).clientsCounted;
  expect(counted({ arrivalDay: 239 })).toBe(1);
  expect(counted({ arrivalDay: 240 })).toBe(0);
  expect(counted({ leaveDay: 100 })).toBe(1);
  expect(counted({ leaveDay: 99 })).toBe(0);
});

test("days on the waiting list count for all who came, and not for the engagement of who is in the programme", () => {
  // 100 days and 100 warranted minutes in all, of which the first 50 and 20 were a wait at trust 0.3.
  const measured = measure([{ ...middling, active: [50, 80, 45] }]);
  // Dose 80 / 80, continuity 1/3, alliance 45 / 50, responsiveness 0.75.
  expect(measured.engagementQuality).toBeCloseTo(0.688724654, 9);
  expect([measured.engagementDose, measured.engagementAlliance]).toEqual([1, 0.9]);
  expect(measured.engagementOfAllWhoCame).toBeCloseTo(0.5885661913, 9);
});

test("who never got a place is no client of the programme, and scores 0 among all who came", () => {
  const turnedAway: Noted = { ...middling, active: [0, 0, 0], enrolDay: 1000, contactsWith: [], received: 0 };
  const measured = measure([middling, turnedAway]);
  expect([measured.clientsCounted, measured.engagementQuality]).toEqual([
    1,
    measure([middling]).engagementQuality,
  ]);
  expect(measured.engagementOfAllWhoCame).toBeCloseTo(0.5885661913 / 2, 9);
});

test("active days alone leave out what a client missed after dropping out", () => {
  const measured = measure([{ ...middling, active: [50, 80, 45], missed: [50, 20, 15] }]);
  // Dose 80 / 80, continuity 1/3, alliance 45 / 50, responsiveness 0.75: the fourth root of 0.225.
  expect(measured.engagementActiveOnly).toBeCloseTo(0.688724654, 9);
  expect(measured.engagementQuality).toBeCloseTo(0.5885661913, 9);
});

test("the creaming gap sets minutes per warranted minute of the easiest third against the hardest", () => {
  const client = (ease: number, received: number): Noted => ({ ...middling, ease, received, warranted: 100 });
  const noted = [
    client(0.9, 90),
    client(0.1, 30),
    client(0.5, 10),
    client(0.8, 70),
    client(0.2, 50),
    client(0.4, 10),
  ];
  // (90 + 70) / 200 - (30 + 50) / 200.
  expect(measure(noted).creamingGap).toBeCloseTo(0.4, 12);
  expect(measure(noted.slice(0, 2)).creamingGap).toBeNaN();
});

/** Six minutes a day, contacts of the stated minutes every ten days, and no travel. */
function warrantOf(minutes: number): Warrant {
  return { perDay: () => 6, travelPerDay: () => 0, contactMinutes: () => minutes, intervalOf: () => 10 };
}

/** A client of whom ten days with 6 warranted minutes each were seen, and 60 minutes of contact, before leaving. */
function whoLeft(how: "droppedOut" | "completed"): Measured {
  const clients = new Clients(1);
  const noted = new Observations(clients, new Needs(1), observed);
  noted.useWarrant(warrantOf(60));
  clients.status[0] = clientStatus.active;
  clients.arrivalDay[0] = 20;
  clients.enrolDay[0] = 20;
  clients.dueDay[0] = 1000;
  clients.trust[0] = 0.5;
  for (let day = 100; day < 110; day++) {
    noted.startDay(day);
    if (day === 104) noted.contactHeld(0, 0, 60, 60, 0, false);
    if (day === 109) clients.trust[0] = 0.2;
    noted.endClientDay(0);
  }
  clients.status[0] = clientStatus[how];
  clients.leaveDay[0] = how === "droppedOut" ? 109 : 110;
  noted.finish();
  return measureEngagement(noted.engagement, clients, staff, observed, "person");
}

test("days after a dropout count as dose 0, and trust at its last value", () => {
  const measured = whoLeft("droppedOut");
  // 60 minutes of 200 days with 6 each; nine days of trust 0.5 and 191 of 0.2.
  expect(measured.engagementDose).toBeCloseTo(60 / 1200, 12);
  expect(measured.engagementAlliance).toBeCloseTo((9 * 0.5 + 191 * 0.2) / 200, 12);
});

test("days after completion count for nothing", () => {
  const measured = whoLeft("completed");
  expect(measured.engagementDose).toBe(1);
  expect(measured.engagementAlliance).toBeCloseTo((9 * 0.5 + 0.2) / 10, 12);
});

test("who leaves the waiting list on the first observed day goes on missing what was warranted: a dose of 0", () => {
  const clients = new Clients(1);
  const noted = new Observations(clients, new Needs(1), observed);
  noted.useWarrant(warrantOf(60));
  clients.status[0] = clientStatus.waiting;
  clients.arrivalDay[0] = 20;
  clients.trust[0] = 0.4;
  noted.startDay(100);
  noted.clientLeaves(0, "leftWaiting");
  clients.status[0] = clientStatus.leftWaiting;
  clients.leaveDay[0] = 100;
  noted.finish();
  expect(noted.engagement.days[0]).toBe(200);
  expect(noted.engagement.warrantedMinutes[0]).toBe(200 * 6);
  const measured = measureEngagement(noted.engagement, clients, staff, observed, "person");
  expect([measured.engagementOfAllWhoCame, measured.clientsCounted]).toEqual([0, 0]);
  expect(measured.engagementQuality).toBeNaN();
});

test("what the clients of the first day had told before is not told on the first observed day", () => {
  const agency = openWithClients({
    ...smallProgramme,
    "time.warmUpDays": 0,
    "disclosure.presentingShare": 1,
  });
  const { needs, observations } = agency.office;
  expect([...needs.stage].filter((stage) => stage === needStage.disclosed).length).toBeGreaterThan(50);
  expect(Math.max(...observations.engagement.disclosed)).toBe(0);
  for (let need = 0; need < needs.stage.length; need++) observations.needAnswered(0, need);
  expect(observations.engagement.answeredInTime[0]).toBe(0);
});

test("needs told so late that the window closes before their answer is due are left out", () => {
  const record = new EngagementRecord(1, observed);
  const counts = [99, 100, 294, 295].map((day) => record.countsDisclosureOn(day));
  expect(counts).toEqual([false, true, true, false]);
});

test("a contact counts as rationed when it comes more than half an interval late", () => {
  const clients = new Clients(1);
  const noted = new Observations(clients, new Needs(1), observed);
  noted.useWarrant(warrantOf(50));
  noted.startDay(150);
  clients.complexity[0] = 0.5;
  for (const lateness of [0, 0.5, 0.51]) noted.contactHeld(0, 0, 60, 60, lateness, false);
  expect(noted.engagement).toMatchObject({ contactsDue: 3, contactsHeld: 3, contactsRationed: 1 });
});

test("a contact counts as routinised below 60 % of its minutes, or when the complex is met as if simple", () => {
  const clients = new Clients(2);
  const noted = new Observations(clients, new Needs(2), observed);
  noted.useWarrant(warrantOf(50));
  noted.startDay(150);
  clients.complexity.set([0.5, 0.9]);
  noted.contactHeld(0, 0, 36, 60, 0, false);
  noted.contactHeld(1, 0, 51, 70, 0, false);
  expect(noted.engagement.contactsRoutinised).toBe(0);
  noted.contactHeld(0, 0, 35, 60, 0, false);
  noted.contactHeld(1, 0, 50, 70, 0, false);
  expect(noted.engagement.contactsRoutinised).toBe(2);
});

test("the due contact of a client who leaves unseen counts as rationed", () => {
  const clients = new Clients(2);
  const noted = new Observations(clients, new Needs(2), observed);
  noted.useWarrant(warrantOf(50));
  noted.startDay(150);
  clients.dueDay.set([144, 145]);
  noted.clientLeaves(0, "droppedOut");
  noted.clientLeaves(1, "droppedOut");
  expect(noted.engagement).toMatchObject({ contactsDue: 1, contactsRationed: 1, contactsHeld: 0 });
});

test("where clients drop out early, engagement of everybody is far below that of active days; where nobody does, they are one", () => {
  const leaving = { "trust.dropoutPerDay": 0.05 };
  const staying = { "trust.dropoutPerDay": 0 };
  expect(meanOf("engagementDose", leaving)).toBeLessThan(0.7 * meanOf("engagementDose", staying));
  expect(meanOf("engagementQuality", leaving)).toBeLessThan(0.9 * meanOf("engagementActiveOnly", leaving));
  expect(meanOf("engagementQuality", staying)).toBe(meanOf("engagementActiveOnly", staying));
});

test("whose continuity counts changes no trajectory", () => {
  const person = simulate(parametersWith({ ...smallProgramme, "continuity.unit": "person" }), 1);
  const team = simulate(parametersWith({ ...smallProgramme, "continuity.unit": "team" }), 1);
  expect(team.trajectory).toBe(person.trajectory);
  expect(measureIn(team, "engagementContinuity")).toBe(measureIn(person, "engagementContinuityOther"));
});

test("an overloaded office gives a smaller dose and poorer engagement than one with little paper", () => {
  const heavy = { "paperwork.burden": 4, "staff.assistantsPerTeam": 0 };
  const light = { "paperwork.burden": 0.25, "staff.assistantsPerTeam": 0 };
  expect(meanOf("engagementDose", heavy)).toBeLessThan(meanOf("engagementDose", light));
  expect(meanOf("engagementQuality", heavy)).toBeLessThan(meanOf("engagementQuality", light));
});
