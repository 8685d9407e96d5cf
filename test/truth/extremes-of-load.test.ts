// The ends of load, discretion and time: one client, endless room, endless demand, one criterion, the shortest visit and run.
import { expect, test } from "vitest";
import { findImbalance } from "../../src/model/balance.ts";
import { measureNames } from "../../src/model/measures.ts";
import { simulate, type Watcher } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import {
  allMechanismsOff,
  type Changes,
  equalSkill,
  measureOf,
  parametersWith,
  smallAgency,
} from "./agencies.ts";

function live(changes: Changes, look: Watcher = () => {}) {
  const outcome = simulate(parametersWith(smallAgency, changes), 1, {
    watch: (agency) => {
      expect(findImbalance(agency)).toBeUndefined();
      look(agency);
    },
  });
  for (const name of measureNames) expect(Math.abs(measureOf(outcome, name)), name).not.toBe(Infinity);
  return outcome;
}

test("one client is the whole agency's, and is counted alone", () => {
  const outcome = live({
    "intake.initialClients": 1,
    "intake.clientsPerWeek": 0,
    "trust.dropoutPerDay": 0,
    "trust.completionDays": 1040,
  });
  expect(measureOf(outcome, "clientsCounted")).toBe(1);
  expect(measureOf(outcome, "engagementDose")).toBeGreaterThan(0.5);
  expect(measureOf(outcome, "rationedShare")).toBeLessThan(0.1);
  expect(measureOf(outcome, "idleShare")).toBeGreaterThan(0.7);
  expect(measureOf(outcome, "creamingGap")).toBeNaN();
});

test("where there is room for all, nobody waits a day for a place", () => {
  const outcome = live(
    { "intake.places": 1000, "staff.caseloadCap": 400, "intake.clientsPerWeek": 5 },
    ({ office }) => expect(office.waitingCount).toBe(0),
  );
  expect(measureOf(outcome, "waitDays")).toBe(0);
});

test("where more come than can ever be served, every place is taken every evening but those of the day's leavers", () => {
  let left = 0;
  live({ "intake.clientsPerWeek": 60, "intake.initialClients": 200, "intake.places": 20 }, ({ office }) => {
    const today = [...office.clients.leaveDay].filter(
      (day, client) => day === office.day && office.clients.enrolDay[client] < day,
    ).length;
    left += today;
    expect(office.activeCount).toBeLessThanOrEqual(20);
    if (office.day > 0) expect(office.activeCount + today).toBeGreaterThanOrEqual(20);
  });
  expect(left).toBeGreaterThan(0);
});

test("where there is far more paperwork than time, exactly the paid day and all overtime is worked", () => {
  const overloaded: Changes = {
    ...equalSkill,
    "day.overtimeCapMinutes": 150,
    "paperwork.burden": 4,
    "paperwork.minutes.liaison": 240,
    "absence.spellsPerYear": 0,
    "staff.assistantsPerTeam": 0,
    "time.warmUpDays": 20,
    "time.observedDays": 60,
  };
  const outcome = live(overloaded);
  expect(measureOf(outcome, "idleShare")).toBe(0);
  expect(measureOf(outcome, "overtimeRatio")).toBeCloseTo((450 + 150) / 450, 12);
});

test("without discretion there is neither error nor disagreement over cases, nor a grant that is not warranted", () => {
  const outcome = live({
    "mechanisms.judgement": "off",
    "provisions.knownAtStart": 1,
    "split.assistantShare": 0,
  });
  for (const name of ["wrongfulDenialShare", "unwarrantedGrantShare", "disagreementsPerTeamMonth"] as const) {
    expect(measureOf(outcome, name), name).toBe(0);
  }
  expect(measureOf(outcome, "decisionAccuracy")).toBe(1);
});

test.each([
  ["need", { "coping.needWeight": 1, "coping.motivationWeight": 0, "coping.oddsWeight": 0 }],
  ["motivation", { "coping.needWeight": 0, "coping.motivationWeight": 1, "coping.oddsWeight": 0 }],
  ["the odds", { "coping.needWeight": 0, "coping.motivationWeight": 0, "coping.oddsWeight": 1 }],
  ["nothing", { "coping.needWeight": 0, "coping.motivationWeight": 0, "coping.oddsWeight": 0 }],
] as const)("with all weight on %s in who deserves time, the agency lives", (_, weights) => {
  const outcome = live({ ...weights, "coping.creamWeight": 0, "paperwork.burden": 3 });
  expect(measureOf(outcome, "engagementQuality")).toBeGreaterThan(0);
  expect(measureOf(outcome, "creamingGap")).not.toBeNaN();
});

test("the shortest visits, without a way to go, leave needs untaken, and every one of them is held", () => {
  const outcome = live({
    ...allMechanismsOff,
    "contact.minutes": 5,
    "contact.travelMinutes": 0,
    "contact.minutesPerNeed": 120,
    "absence.spellsPerYear": 0,
  });
  expect(measureOf(outcome, "rationedShare")).toBe(0);
  expect(measureOf(outcome, "routinisedShare")).toBe(0);
  expect(measureOf(outcome, "distributionVarietyAny")).toBe(0);
  // Of the minutes present, most of which are idle.
  expect(measureOf(outcome, "contactShare") * measureOf(outcome, "overtimeRatio")).toBeLessThan(0.05);
});

test("a run of one day is a run: all who came are there, nobody was seen yet, and what needs time is undefined", () => {
  let seen = 0;
  const outcome = live({ "time.observedDays": 1 }, ({ office }) => {
    seen = [...office.clients.status].filter((status) => status !== clientStatus.potential).length;
  });
  expect(seen).toBeGreaterThanOrEqual(40);
  expect(measureOf(outcome, "clientsFollowed")).toBe(0);
  expect(measureOf(outcome, "distributionCoverage")).toBeNaN();
  expect(measureOf(outcome, "engagementContinuity")).toBeNaN();
  // Whoever was enrolled long before is counted, and to be seen by nobody is no engagement.
  expect(measureOf(outcome, "clientsCounted")).toBeGreaterThan(0);
  expect(measureOf(outcome, "engagementQuality")).toBe(0);
});
