// The ends of the scale: nobody, nothing, everything; each mechanism off alone and all at once.

import { expect, test } from "vitest";
import { findImbalance } from "../../src/model/balance.ts";
import { runDay } from "../../src/model/day.ts";
import { measureNames } from "../../src/model/measures.ts";
import { mechanismNames } from "../../src/model/mechanisms.ts";
import { openAgency } from "../../src/model/open-agency.ts";
import { simulate } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { activity, activityCount, role } from "../../src/model/state/staff.ts";
import { allMechanismsOff, type Changes, measureOf, parametersWith, smallAgency } from "./agencies.ts";

/** Simulates, and sees that the books balance on every day and that no measure is infinite. */
function live(changes: Changes, replication = 1) {
  const outcome = simulate(parametersWith(smallAgency, changes), replication, {
    watch: (agency) => {
      expect(findImbalance(agency)).toBeUndefined();
    },
  });
  for (const name of measureNames) expect(Math.abs(measureOf(outcome, name)), name).not.toBe(Infinity);
  return outcome;
}

const noClients: Changes = { "intake.initialClients": 0, "intake.clientsPerWeek": 0 };

test("without clients nobody is in contact, and engagement is undefined", () => {
  // A caseworker who knows some provision looks for others in what is left of her day.
  const outcome = live({ ...noClients, "slack.usedShare": 0 });
  expect(measureOf(outcome, "contactShare")).toBe(0);
  expect(measureOf(outcome, "engagementQuality")).toBeNaN();
  expect(measureOf(outcome, "engagementDose")).toBeNaN();
  expect(measureOf(outcome, "distributionCoverage")).toBeNaN();
  expect(measureOf(outcome, "clientsCounted")).toBe(0);
  expect(measureOf(outcome, "paperworkShare")).toBe(0);
});

test("without clients and days of work, one day goes by", () => {
  live({ ...noClients, "time.observedDays": 1 });
  live({ ...noClients, "staff.teams": 0, "staff.supervisors": 0, "time.observedDays": 1 });
});

test.each([
  ["and no supervisor", { "staff.supervisors": 0 }],
  ["but a supervisor", { "staff.supervisors": 1 }],
] as const)(
  "without caseworkers %s nobody is in the programme, all wait or leave, and none of all who came is engaged",
  (_, changes) => {
    let isInside = 0;
    const parameters = parametersWith(smallAgency, { "staff.teams": 0, ...changes });
    const outcome = simulate(parameters, 1, {
      watch: ({ office: { clients } }) => {
        for (const status of clients.status) {
          if (
            status !== clientStatus.potential &&
            status !== clientStatus.waiting &&
            status !== clientStatus.leftWaiting
          )
            isInside += 1;
        }
      },
    });
    expect(isInside).toBe(0);
    expect(measureOf(outcome, "clientsCounted")).toBe(0);
    expect(measureOf(outcome, "engagementQuality")).toBeNaN();
    expect(measureOf(outcome, "engagementOfAllWhoCame")).toBe(0);
    expect(measureOf(outcome, "contactShare")).toBeNaN();
    expect(measureOf(outcome, "panelAccuracy")).toBeNaN();
  },
);

test("without places everybody waits", () => {
  const outcome = live({ "intake.places": 0 });
  expect(measureOf(outcome, "engagementOfAllWhoCame")).toBe(0);
  expect(measureOf(outcome, "contactShare")).toBe(0);
});

test("without money needs are met by referral alone", () => {
  for (const replication of [1, 2, 3]) {
    const outcome = live({ "provisions.perClientYear": 0 }, replication);
    expect(measureOf(outcome, "clientsFollowed")).toBeGreaterThan(0);
    expect(measureOf(outcome, "distributionCoverage")).toBe(0);
    expect(measureOf(outcome, "distributionVariety")).toBe(0);
    expect(measureOf(outcome, "distributionVarietyAny")).toBeGreaterThan(0);
    expect(measureOf(outcome, "distributionDiversity")).toBeNaN();
  }
});

test("with endless money nobody is denied for want of it, and no promise is broken", () => {
  const endless: Changes = {
    "provisions.perClientYear": 1_000_000,
    "provisions.ceilingPerClient": 1_000_000,
  };
  for (const replication of [1, 2, 3]) {
    const outcome = live(endless, replication);
    expect(measureOf(outcome, "distributionCoverage")).toBeGreaterThan(0);
    expect(measureOf(outcome, "budgetDenialShare")).toBe(0);
    expect(measureOf(outcome, "brokenPromisesPerClientYear")).toBe(0);
  }
});

test("38 meetings of an hour a week leave contact to overtime", () => {
  const meetings: Changes = {
    "meetings.perWeek": 38,
    "meetings.minutes": 60,
    "meetings.prepMinutes": 0,
    "meetings.attendanceShare": 1,
  };
  let inContact = 0;
  let overtime = 0;
  const parameters = parametersWith(smallAgency, meetings);
  simulate(parameters, 1, {
    watch: (agency) => {
      expect(findImbalance(agency)).toBeUndefined();
      const { staff } = agency.office;
      for (const worker of staff.caseworkers) {
        const minutes = (what: number) => staff.today[worker * activityCount + what];
        inContact += minutes(activity.contact) + minutes(activity.travel);
        overtime += Math.max(0, staff.used[worker] - staff.contract[worker]);
      }
    },
  });
  expect(overtime).toBeGreaterThan(0);
  expect(inContact).toBeLessThanOrEqual(overtime);
});

test("40 meetings of four hours a week leave no contact at all, and nothing owed is forgotten", () => {
  const outcome = live({ "meetings.perWeek": 40, "meetings.minutes": 240, "meetings.attendanceShare": 1 });
  expect(measureOf(outcome, "contactShare")).toBe(0);
  expect(measureOf(outcome, "meetingShare")).toBeGreaterThan(0.9);
  expect(measureOf(outcome, "engagementDose")).toBe(0);
});

test("assistants without delegated work, calls, slack, search, meetings of any kind and relations are idle but for supervision and training", () => {
  const parameters = parametersWith(smallAgency, {
    "split.assistantShare": 0,
    "mechanisms.calls": "off",
    "mechanisms.slack": "off",
    "mechanisms.meetings": "off",
    "staffMeetings.perMonth": 0,
    "mechanisms.search": "off",
    "mechanisms.relations": "off",
  });
  const elsewhere: number[] = [activity.idle, activity.absence, activity.supervision, activity.training];
  let idle = 0;
  simulate(parameters, 1, {
    watch: ({ office: { staff } }) => {
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.role[worker] !== role.assistant) continue;
        for (let what = 0; what < activityCount; what++) {
          if (!elsewhere.includes(what)) expect(staff.today[worker * activityCount + what]).toBe(0);
        }
        idle += staff.today[worker * activityCount + activity.idle];
      }
    },
  });
  expect(idle).toBeGreaterThan(0);
});

test("without documentation burden, rules and a list of provisions to look into the papers take no time, and the work goes on", () => {
  const outcome = live({
    "paperwork.burden": 0,
    "provisions.approvalMinutes": 0,
    "policy.lookUpMinutes": 0,
    "search.listMinutes": 0,
  });
  expect(measureOf(outcome, "paperworkShare")).toBe(0);
  expect(measureOf(outcome, "contactShare")).toBeGreaterThan(0);
  expect(measureOf(outcome, "distributionCoverage")).toBeGreaterThan(0);
});

test("with every mechanism off all who are in the programme are served, rightly and in full", () => {
  const outcome = live({
    ...allMechanismsOff,
    "provisions.perClientYear": 100_000,
    "provisions.ceilingPerClient": 1_000_000,
    "provisions.knownAtStart": 1,
    "provisions.forgetDays": 0,
    "provisions.changedPerYear": 0,
    "absence.spellsPerYear": 0,
  });
  expect(measureOf(outcome, "decisionAccuracy")).toBe(1);
  expect(measureOf(outcome, "wrongfulDenialShare")).toBe(0);
  expect(measureOf(outcome, "unwarrantedGrantShare")).toBe(0);
  expect(measureOf(outcome, "rationedShare")).toBe(0);
  expect(measureOf(outcome, "routinisedShare")).toBe(0);
  expect(measureOf(outcome, "paperworkShare")).toBe(0);
  expect(measureOf(outcome, "meetingShare")).toBe(0);
});

test.each(mechanismNames)("with the mechanism %s off alone the agency lives", (name) => {
  // Enough incidents that clients have something to compare.
  const eventful = { "incidents.perYear": 15 };
  const off = live({ ...eventful, [`mechanisms.${name}`]: "off" });
  expect(off.trajectory).not.toBe(live(eventful).trajectory);
  expect(measureOf(off, "engagementQuality")).toBeGreaterThan(0);
});

test.each(mechanismNames)("with the mechanism %s alone on the agency lives", (name) => {
  const outcome = live({ ...allMechanismsOff, [`mechanisms.${name}`]: "on" });
  expect(measureOf(outcome, "engagementQuality")).toBeGreaterThan(0);
});

const withinReason = 1_000_000;

/** The trail of some days; more draws than any life needs are a loop without an end. */
function liveBriefly(changes: Changes): string {
  const agency = openAgency(parametersWith(smallAgency, changes), 1);
  const { office } = agency;
  const { draws } = office;
  const drawUniform = draws.uniform.bind(draws);
  draws.uniform = (purpose, entity, number) => {
    if (draws.drawsMade > withinReason)
      throw new Error(`More than ${withinReason} draws by day ${office.day}.`);
    return drawUniform(purpose, entity, number);
  };
  agency.intake.fillProgramme();
  for (; office.day < 60; office.day++) runDay(agency);
  return office.trail.toString();
}

const rates = [
  "absence.spellsPerYear",
  "incidents.perYear",
  "needs.perDomainYear",
  "crises.hazardPerDay",
  "needs.selfPerDay",
  "needs.referralRightPerDay",
  "trust.leftInFirstWeek",
  "trust.dropoutPerDay",
  "training.daysPerYear",
  "supervision.perMonth",
  "meetings.perWeek",
  "intake.clientsPerWeek",
] as const;

test.each(rates)("next to nothing is as good as nothing: %s", (name) => {
  const none = liveBriefly({ [name]: 0 });
  for (const tiny of [1e-7, 1e-9, 1e-12, 1e-300]) {
    expect(liveBriefly({ [name]: tiny }), `${tiny}`).toBe(none);
  }
});
