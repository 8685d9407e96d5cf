// Needs arise by a client's own calendar and end by thresholds: service changes when, chance stays the client's.
import { expect, test } from "vitest";
import { createCourseOfNeeds } from "../../src/model/clients/course-of-needs.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { drawLikeCases } from "../../src/model/policy/like-cases.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { never } from "../../src/model/units.ts";
import { type Changes, openWithClients, runDays, smallProgramme } from "./small-agency.ts";

const p = slice(defaultParameters, "needs");
const merit = slice(defaultParameters, "judgement");
const forty = { ...smallProgramme, "time.warmUpDays": 0, "intake.clientsPerWeek": 0 } satisfies Changes;

function open(changes: Changes = {}, needParameters = p, practice = 1) {
  const agency = openWithClients({ ...forty, ...changes });
  const { office } = agency;
  const silent = { hearAtStart: () => {} };
  const cases = drawLikeCases(office.draws, merit, slice(defaultParameters, "incidents"));
  const course = createCourseOfNeeds(
    office,
    needParameters,
    merit,
    cases,
    silent,
    0.12,
    () => practice,
    () => {},
  );
  const openNeeds = [...office.needs.stage].flatMap((stage, need) =>
    stage === needStage.none ? [] : [need],
  );
  return { office, course, openNeeds };
}

test("three and a half needs in eight domains on arrival, on average", () => {
  const { office, openNeeds } = open({ "intake.initialClients": 400, "intake.places": 400 });
  // 0.44 x 8 = 3.52 for each of 400, with a spread of about 1.6.
  expect(Math.abs(openNeeds.length / 400 - 3.52)).toBeLessThan(0.32);
  expect(Math.max(...office.needs.severity)).toBeLessThanOrEqual(1);
  expect(openNeeds.every((need) => Number.isInteger(office.needs.cost[need]))).toBe(true);
});

test("the frail arrive with more needs", () => {
  const { office, openNeeds } = open({ "intake.initialClients": 400, "intake.places": 400 });
  const { frailty } = office.clients;
  const frail = openNeeds.filter((need) => frailty[Math.floor(need / domainCount)] > 1).length;
  // Mean frailty 1.2 above the middle and 0.8 below it: 60 % of some 1,400 needs.
  expect(Math.abs(frail / openNeeds.length - 0.6)).toBeLessThan(0.08);
});

test("money resolves nine in ten needs for which it is right, and a third of those for which it is not", () => {
  const { office, course, openNeeds } = open({ "intake.initialClients": 400, "intake.places": 400 });
  const resolved = (isRight: boolean) => {
    const own = openNeeds.filter((need) => office.needs.merit[need] > 0 === isRight);
    for (const need of own) course.fund(need, 1);
    return own.filter((need) => office.needs.stage[need] === needStage.none).length / own.length;
  };
  // Some 700 of each: four standard errors are 4.5 and 7.2 points.
  expect(Math.abs(resolved(true) - 0.9)).toBeLessThan(0.045);
  expect(Math.abs(resolved(false) - 0.35)).toBeLessThan(0.072);
});

test("part of the money resolves a subset of the needs that all of it would", () => {
  const resolvedBy = (share: number) => {
    const { office, course, openNeeds } = open();
    for (const need of openNeeds) course.fund(need, share);
    return openNeeds.filter((need) => office.needs.stage[need] === needStage.none);
  };
  const [half, all] = [resolvedBy(0.5), resolvedBy(1)];
  expect(all).toEqual(expect.arrayContaining(half));
  expect(half.length).toBeLessThan(all.length);
  expect(resolvedBy(0)).toEqual([]);
});

test("a referral brings the end of a need nearer, most where a referral suffices", () => {
  const { office, course, openNeeds } = open();
  const { needs } = office;
  for (const need of openNeeds) {
    const before = needs.resolutionDay[need];
    course.refer(need);
    expect(needs.resolutionDay[need]).toBeLessThanOrEqual(before);
    // The same threshold at the referral's rate.
    const rate = needs.merit[need] > 0 ? 0.0035 : 0.015;
    const days = Math.max(1, Math.ceil(needs.resolutionLeft[need] / rate));
    expect(needs.resolutionDay[need]).toBe(office.day + days);
  }
});

test("what a need has come through by itself is not lost when it is referred", () => {
  const { office, course, openNeeds } = open();
  const need = openNeeds[0];
  office.needs.resolutionLeft[need] = 1;
  office.needs.resolutionSince[need] = 0;
  office.needs.merit[need] = -1;
  office.day = 500;
  course.refer(need);
  // 1 - 500 x 0.0007 = 0.65, at 0.015 a day: 43.3 days.
  expect(office.needs.resolutionDay[need]).toBe(544);
});

test("a need without any hazard of ending never ends", () => {
  const { office, course, openNeeds } = open({}, { ...p, referralRightPerDay: 0, referralWrongPerDay: 0 });
  course.refer(openNeeds[0]);
  expect(office.needs.resolutionDay[openNeeds[0]]).toBe(never);
});

test("money resolves half as often where practice is half as good, and never more than surely", () => {
  const resolvedBy = (practice: number) => {
    const { office, course, openNeeds } = open(
      {},
      { ...p, fundedRightResolves: 0.9, fundedWrongResolves: 0.9 },
      practice,
    );
    for (const need of openNeeds) course.takeUp(need, 0);
    for (const need of openNeeds) course.fund(need, 1);
    return openNeeds.filter((need) => office.needs.stage[need] === needStage.none).length / openNeeds.length;
  };
  // Some 140 needs: four standard errors are 17 points.
  expect(Math.abs(resolvedBy(0.5) - 0.45)).toBeLessThan(0.17);
  expect(resolvedBy(4)).toBe(1);
});

test("a referral by poor practice takes longer, in proportion", () => {
  const { office, course, openNeeds } = open({}, p, 0.5);
  const [need] = openNeeds;
  office.needs.merit[need] = -1;
  office.needs.resolutionLeft[need] = 1;
  course.takeUp(need, 0);
  course.refer(need);
  expect(office.needs.resolutionDay[need]).toBe(office.day + Math.ceil(1 / 0.0075));
});

test("a working week of navigation brings a referral five days nearer, and never before tomorrow", () => {
  const { office, course, openNeeds } = open();
  const [need] = openNeeds;
  office.needs.merit[need] = -1;
  office.needs.resolutionLeft[need] = 1;
  course.refer(need);
  const before = office.needs.resolutionDay[need];
  course.hasten(need, 5);
  expect(office.needs.resolutionDay[need]).toBe(before - 5);
  course.hasten(need, 5000);
  expect(office.needs.resolutionDay[need]).toBe(office.day + 1);
  office.needs.resolutionPerDay[need] = 0;
  course.hasten(need, 5);
  expect(office.needs.resolutionDay[need]).toBe(never);
});

test("who asks where few ask also asks where more ask", () => {
  const { course, openNeeds } = open();
  for (const need of openNeeds) {
    if (course.asksForMoney(need, 0.6)) expect(course.asksForMoney(need, 0.8)).toBe(true);
    expect(course.asksForMoney(need, 0)).toBe(false);
    expect(course.asksForMoney(need, 1)).toBe(true);
  }
  const asking = openNeeds.filter((need) => course.asksForMoney(need, 0.6)).length;
  expect(asking).toBeGreaterThan(0.4 * openNeeds.length);
  expect(asking).toBeLessThan(0.8 * openNeeds.length);
});

test("the calendar of a client's needs is her own: service, money and staff change none of it", () => {
  const calendar = (changes: Changes) => {
    const agency = openWithClients({ ...forty, ...changes });
    runDays(agency, 100);
    const { clients } = agency.office;
    return new Map(
      Array.from(clients.key, (key, client) => [
        key,
        clients.isPresent(client) ? [clients.needEvents[client], clients.severity[client]] : undefined,
      ]),
    );
  };
  const usual = calendar({});
  const other = calendar({ "staff.assistantsPerTeam": 0, "provisions.perClientYear": 20_000 });
  let compared = 0;
  for (const [key, events] of usual) {
    if (events === undefined || other.get(key) === undefined) continue;
    compared += 1;
    expect(other.get(key)).toEqual(events);
  }
  expect(compared).toBeGreaterThan(15);
});

test("a client has at most one open need in a domain, and a new one there makes it graver or leaves it", () => {
  const agency = openWithClients({ ...forty, "needs.perDomainYear": 4, "needs.selfPerDay": 0 });
  const { needs, clients } = agency.office;
  const before = Float64Array.from(needs.severity);
  const events = Int32Array.from(needs.event);
  runDays(agency, 60);
  let same = 0;
  for (let need = 0; need < clients.count * domainCount; need++) {
    if (needs.stage[need] === needStage.none || needs.event[need] !== events[need] || before[need] === 0)
      continue;
    same += 1;
    expect(needs.severity[need]).toBeGreaterThanOrEqual(before[need]);
  }
  expect(same).toBeGreaterThan(50);
});
