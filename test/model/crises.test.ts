// A severe need that nobody serves comes to a head: when, upon whom, and what it costs.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { crisisPerDay, unservedShare } from "../../src/model/clients/crises.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { streams } from "../../src/model/streams.ts";
import { never, wholeGrains } from "../../src/model/units.ts";
import { lognormalMean } from "../../src/random/distributions.ts";
import { type Changes, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

const p = slice(defaultParameters, "crises");

test("the hazard grows with severity above the mark, and is nil below it", () => {
  expect(crisisPerDay(0.55, needStage.hidden, p)).toBe(0);
  expect(crisisPerDay(0.2, needStage.hidden, p)).toBe(0);
  expect(crisisPerDay(0.95, needStage.hidden, p)).toBeCloseTo(0.004, 12);
});

test("a need that is hidden, waits or was refused is left to itself; a referred one in part; money is help", () => {
  const { hidden, disclosed, waitingForMeeting, refused, referred } = needStage;
  for (const stage of [hidden, disclosed, waitingForMeeting, refused])
    expect(unservedShare(stage, p)).toBe(1);
  expect(unservedShare(referred, { ...p, referredShare: 0.3 })).toBe(0.3);
  const { none, requested, submitted, funded, referring } = needStage;
  for (const stage of [none, requested, submitted, funded, referring])
    expect(unservedShare(stage, p)).toBe(0);
});

/** Clients whose needs do not end, arise or come out by themselves. */
const still = {
  ...oneTeam,
  ...undisturbed,
  "needs.selfPerDay": 0,
  "needs.perDomainYear": 0,
  "staff.leadsPerTeam": 2,
} satisfies Changes;

/** A client's need, made severe and hidden from today, as if it had just opened. */
function openSevere(agency: Agency, client = 0, domain = 0): number {
  const { needs } = agency.office;
  const need = client * domainCount + domain;
  needs.enter(need, needStage.none);
  needs.severity[need] = 0.75;
  needs.event[need] = 100;
  needs.arisenDay[need] = agency.office.day;
  needs.disclosureLeft[need] = 1000;
  needs.resolutionDay[need] = never;
  needs.enter(need, needStage.hidden);
  return need;
}

/** Days from now to the first crisis of the need's event 100, worked out from its threshold by hand. */
function daysAt(agency: Agency, need: number, perDay: number, number = 0): number {
  const { draws, clients } = agency.office;
  const key = clients.key[Math.floor(need / domainCount)];
  const bears = draws.exponential(streams.howMuchANeedBearsBeforeACrisis, key, 100 * 4096 + number);
  return Math.max(1, Math.ceil(bears / perDay));
}

test("the date of a crisis is the threshold over the hazard: 0.75 is 0.2 above the mark, 0.002 a day", () => {
  const agency = openWithClients(still);
  const need = openSevere(agency);
  const { needs, clients } = agency.office;
  expect(needs.crisisPerDay[need]).toBeCloseTo(0.002, 15);
  expect(needs.crisisDay[need]).toBe(daysAt(agency, need, needs.crisisPerDay[need]));
  expect(clients.nextCrisisDay[0]).toBeLessThanOrEqual(needs.crisisDay[need]);
});

test("days under one hazard are not lost when the stage changes: help stops the clock, refusal starts it again", () => {
  const agency = openWithClients(still);
  const { office } = agency;
  const { needs } = office;
  const need = openSevere(agency);
  const bears = needs.crisisLeft[need];
  office.day = 40;
  needs.enter(need, needStage.requested);
  expect(needs.crisisDay[need]).toBe(never);
  expect(needs.crisisLeft[need]).toBeCloseTo(bears - 40 * 0.002, 12);
  office.day = 90;
  needs.enter(need, needStage.refused);
  expect(needs.crisisLeft[need]).toBeCloseTo(bears - 40 * 0.002, 12);
  expect(needs.crisisDay[need]).toBe(90 + Math.ceil((bears - 40 * 0.002) / needs.crisisPerDay[need]));
  office.day = 100;
  needs.worsen(need, 0.95);
  const left = bears - 50 * 0.002;
  expect(needs.crisisDay[need]).toBe(100 + Math.ceil(left / needs.crisisPerDay[need]));
  expect(needs.crisisPerDay[need]).toBeCloseTo(0.004, 15);
});

/** Lets the need's crisis happen on its date, with the day opened for everybody but `absent`. */
function letItHappen(agency: Agency, need: number, absent: readonly number[] = []): Float64Array {
  const { office } = agency;
  office.day = office.needs.crisisDay[need];
  office.observations.startDay(office.day);
  office.staff.isAbsent.fill(0);
  for (const worker of absent) office.staff.isAbsent[worker] = 1;
  agency.budget.openDay();
  const client = Math.floor(need / domainCount);
  for (let other = client * domainCount; other < (client + 1) * domainCount; other++) {
    if (other !== need) office.needs.enter(other, needStage.none);
  }
  agency.crises.happen(client);
  return office.staff.today.filter((_, place) => place % activityCount === activity.crisis);
}

test("a crisis takes its minutes from the caseworker, comes to be known, and the next threshold is drawn", () => {
  const agency = openWithClients(still);
  const { needs, clients, draws, staff, day } = agency.office;
  expect(day).toBe(0);
  const need = openSevere(agency);
  const first = needs.crisisDay[need];
  const took = letItHappen(agency, need);
  const normal = draws.normal(streams.minutesOfACrisis, clients.key[0], 0);
  const own = clients.lead[0];
  expect(took[own]).toBe(wholeGrains(lognormalMean(normal, 110, 0.45)));
  expect([...took].filter((minutes) => minutes > 0)).toHaveLength(1);
  expect([...staff.life.crisesToday]).toEqual([...took].map((minutes) => (minutes > 0 ? 1 : 0)));
  expect(needs.stage[need]).toBe(needStage.disclosed);
  expect([needs.crises[need], clients.crises[0]]).toEqual([1, 1]);
  expect(needs.crisisDay[need]).toBe(first + daysAt(agency, need, needs.crisisPerDay[need], 1));
});

test("crises fall on colleagues when the caseworker is away, on the supervisor when all are, and wait for her at the worst", () => {
  const takers = (absent: readonly number[], changes: Changes = {}) => {
    const agency = openWithClients({ ...still, ...changes });
    const need = openSevere(agency);
    const took = letItHappen(agency, need, absent);
    const { staff } = agency.office;
    const owed = [...staff.owedInAll].findIndex((minutes) => minutes > 0);
    return { own: agency.office.clients.lead[0], took: [...took].findIndex((minutes) => minutes > 0), owed };
  };
  // Leads 0 and 1, assistant 2, supervisor 3.
  expect(takers([])).toEqual({ own: 0, took: 0, owed: -1 });
  expect(takers([0])).toEqual({ own: 0, took: 1, owed: -1 });
  expect(takers([0, 1])).toEqual({ own: 0, took: 3, owed: -1 });
  expect(takers([0, 1, 3])).toEqual({ own: 0, took: -1, owed: 3 });
  expect(takers([0, 1], { "staff.supervisors": 0 })).toEqual({ own: 0, took: -1, owed: 0 });
});

test("a crisis stays in the team while a lead of it is there, and goes to another team of the unit before the supervisor", () => {
  const twoTeams = {
    ...still,
    "staff.teams": 2,
    "intake.places": 8,
    "intake.initialClients": 8,
  } satisfies Changes;
  // Leads 0 and 1 with assistant 2, leads 3 and 4 with assistant 5, supervisor 6.
  const taker = (absent: readonly number[]) => {
    const agency = openWithClients(twoTeams);
    const client = [...agency.office.clients.lead].indexOf(1);
    return [...letItHappen(agency, openSevere(agency, client), absent)].findIndex((minutes) => minutes > 0);
  };
  expect(taker([1])).toBe(0);
  expect(taker([0, 1])).toBe(3);
  expect(taker([0, 1, 3, 4])).toBe(6);
});

test("a solo's crisis falls on the next caseworker of the unit, not on the other unit's", () => {
  const solos = {
    ...still,
    "staff.teams": 4,
    "staff.leadsPerTeam": 1,
    "staff.assistantsPerTeam": 0,
    "staff.supervisors": 2,
    "intake.places": 8,
    "intake.initialClients": 8,
  } satisfies Changes;
  const agency = openWithClients(solos);
  const lead = agency.office.clients.lead;
  const client = [...lead].indexOf(1);
  expect([...letItHappen(agency, openSevere(agency, client), [1])].findIndex((m) => m > 0)).toBe(0);
  // Worker 4 is the supervisor of caseworkers 0 and 1; 2 and 3 are the other unit's.
  const other = openWithClients(solos);
  expect([...letItHappen(other, openSevere(other, client), [0, 1])].findIndex((m) => m > 0)).toBe(4);
});

test("what does not fit into the day takes overtime, and the rest is the first work of the next", () => {
  const agency = openWithClients({ ...still, "crises.minutes": 1440, "paperwork.minutesLogSd": 0 });
  const need = openSevere(agency);
  const took = letItHappen(agency, need);
  expect(took[0]).toBe(450 + 150);
  expect(agency.office.staff.owedInAll[0]).toBe(1440 - 600);
});

test("aggravation brings the crises of the client's open needs nearer by days of their hazard, and of nobody else's", () => {
  const agency = openWithClients(still);
  const { needs } = agency.office;
  const [one, two, other] = [openSevere(agency, 0, 0), openSevere(agency, 0, 5), openSevere(agency, 1, 0)];
  for (const need of [one, two, other]) needs.crisisLeft[need] = 1;
  const hazard = needs.crisisPerDay[one];
  agency.crises.aggravate(0, 30);
  const left = 1 - hazard * 30;
  expect([one, two, other].map((need) => needs.crisisLeft[need])).toEqual([left, left, 1]);
  expect(needs.crisisDay[one]).toBe(Math.ceil(left / hazard));
  agency.crises.aggravate(0, 1e6);
  expect(needs.crisisDay[two]).toBe(1);
});

test("a client who waits for a place has no crises that anybody hears of", () => {
  const agency = openWithClients({ ...still, "intake.places": 1 });
  const waiting = openSevere(agency, 2);
  expect(agency.office.needs.crisisDay[waiting]).toBe(never);
  expect(agency.office.needs.crisisDay[openSevere(agency, 0)]).toBeLessThan(never);
});

test("every change of a need's stage goes through one door, where its crisis is dated anew", () => {
  const folder = new URL("../../src/model/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const writes = files.filter((path) =>
    /\.stage\[[^\]]*\] = /.test(readFileSync(new URL(path, folder), "utf8")),
  );
  expect(writes).toEqual(["state/needs.ts"]);
});
