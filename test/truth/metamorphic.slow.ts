// What must follow when one thing about an agency is changed, where nothing else says what is right (no oracle).
//
// Eight relations are known for models of this kind. Two of them this model can express only in part, and one stands elsewhere:
// - Relation 2 (all rates times k): a day is the model's step, so rates cannot be scaled against it; what can be is the
//   unit of time inside the day. With all minutes doubled no date changes and every backlog doubles.
// - Relation 4 (identical clients): the order of enrolment always tells clients apart, and decides among equals. So rules that
//   order by need or by ease must agree to the bit; "first-come" and "most-overdue" order by the calendar and need not.
// - Relation 8 (a parameter that is not used changes nothing) is test/truth/idle-levers.test.ts, for every idle lever.
// Relation 1 is asked of tasks alone: with judgement on, a colleague more may make a decision later or other.
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { runDay } from "../../src/model/day.ts";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import { openAgency } from "../../src/model/open-agency.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { domainCount } from "../../src/model/state/needs.ts";
import { activityCount } from "../../src/model/state/staff.ts";
import { streams } from "../../src/model/streams.ts";
import {
  bitsOf,
  type Changes,
  equalSkill,
  intakesAlone,
  measureOf,
  parametersWith,
  smallAgency,
} from "./agencies.ts";

/** Runs an agency whose draws may be bent before anybody arrives; `look` sees every evening. */
function live(
  parameters: Parameters,
  bend: (agency: Agency) => void,
  look?: (agency: Agency) => void,
): Agency {
  const agency = openAgency(parameters, 1);
  const { office } = agency;
  bend(agency);
  office.observations.startDay(0);
  agency.intake.fillProgramme();
  const days = parameters["time.warmUpDays"] + parameters["time.observedDays"];
  for (; office.day < days; office.day++) {
    runDay(agency);
    look?.(agency);
  }
  return agency;
}

/** Days from enrolment to the end of each intake, by client. */
function intakeDelays(changes: Changes): Map<number, number> {
  const delays = new Map<number, number>();
  live(parametersWith(intakesAlone(400, 300), changes), ({ office }) => {
    const remove = office.tasks.remove.bind(office.tasks);
    office.tasks.remove = (owner, task) => {
      const client = office.tasks.client[task];
      delays.set(client, office.day - office.clients.enrolDay[client]);
      remove(owner, task);
    };
  });
  return delays;
}

test("1: a colleague more makes no task later, where tasks alone are done in the order in which they come", () => {
  const busy: Changes = { "intake.clientsPerWeek": 7, "time.observedDays": 200 };
  const [alone, two, five] = [1, 2, 5].map((teams) => intakeDelays({ ...busy, "staff.teams": teams }));
  let sooner = 0;
  for (const [client, delay] of alone) {
    const withColleague = two.get(client);
    expect(withColleague, `client ${client}`).toBeLessThanOrEqual(delay);
    expect(five.get(client), `client ${client}`).toBeLessThanOrEqual(delay);
    if (withColleague !== undefined && withColleague < delay) sooner += 1;
  }
  expect(alone.size).toBeGreaterThan(150);
  expect(sooner).toBeGreaterThan(20);
});

test("2: with twice the minutes in a day and in every task, everything is done on the same day", () => {
  const backlogs = (factor: number) => {
    const seen: number[] = [];
    const changes: Changes = {
      "day.minutes": 200 * factor,
      "intake.clientsPerWeek": 3.5,
      "time.observedDays": 200,
    };
    live(
      parametersWith(intakesAlone(400, 251 * factor), changes),
      () => {},
      ({ office }) => seen.push(office.tasks.backlog[0]),
    );
    return seen;
  };
  const usual = backlogs(1);
  expect(Math.max(...usual)).toBeGreaterThan(200);
  expect(backlogs(2)).toEqual(usual.map((minutes) => 2 * minutes));
});

/** Teams that share no money, no word of grants, no meeting, no supervisor, no help and no place: nobody comes, places are plenty. */
const apart: Changes = {
  ...smallAgency,
  "staff.supervisors": 0,
  "intake.places": 200,
  "intake.clientsPerWeek": 0,
  "mechanisms.provisions": "off",
  "provisions.perClientYear": 100_000,
  "provisions.askFloorShare": 1,
  "meetings.perWeek": 2,
  // The whole unit holds staff meetings, and who does not find a colleague of the team asks or helps one of the unit.
  "staffMeetings.perMonth": 0,
  "mechanisms.search": "off",
  "mechanisms.slack": "off",
  // Clients compare what was decided across teams, and a unit learns from all of its teams: that is sharing, too.
  "mechanisms.consistency": "off",
  "mechanisms.learning": "off",
};

/** Everything that the first team does and its clients go through, evening by evening. */
function firstTeam(changes: Changes, teams: number): string[] {
  const each = 20;
  const evenings: string[] = [];
  live(
    parametersWith(apart, changes, { "staff.teams": teams, "intake.initialClients": each * teams }),
    () => {},
    ({ office: { staff, clients, needs, teams: all } }) => {
      const workers = all.size * activityCount;
      evenings.push(
        [
          ...staff.today.subarray(0, workers),
          ...staff.threshold.subarray(0, all.size),
          all.cohesion[0],
          ...clients.trust.subarray(0, each),
          ...clients.status.subarray(0, each),
          ...needs.stage.subarray(0, each * domainCount),
        ].join(" "),
      );
    },
  );
  return evenings;
}

test.each([
  ["crises off, absences on", { "mechanisms.crises": "off" }],
  // With a team away a crisis falls upon the unit: that is sharing.
  ["crises on, absences off", { "absence.spellsPerYear": 0, "crises.hazardPerDay": 0.05 }],
] as const)("3: a team among teams that share nothing lives as it would alone (%s)", (_, changes) => {
  const alone = firstTeam(changes, 1);
  expect(new Set(alone).size).toBe(130);
  expect(firstTeam(changes, 2)).toEqual(alone);
  expect(firstTeam(changes, 4)).toEqual(alone);
});

/** Gives every client the same traits and every need the same severity; lifespans of patience and loyalty stay their own. */
function makeAllAlike({ office: { draws } }: Agency): void {
  const uniform = draws.uniform.bind(draws);
  const [traits, aspects, severity] = [6, 16, 1];
  draws.uniform = (purpose, entity, number) => {
    const isTrait = purpose === streams.whatAClientIsLike && number > 0 && number < traits;
    const isSeverity = purpose === streams.whatANeedIsLike && number % aspects === severity;
    return isTrait || isSeverity ? 0.5 : uniform(purpose, entity, number);
  };
}

const scarce: Changes = {
  "paperwork.burden": 2,
  "intake.clientsPerWeek": 3,
  "trust.leftInFirstWeek": 0.2,
};

test("4: where all clients are alike it makes no difference whom one thinks to see or to take in first", () => {
  const trail = (changes: Changes, bend: (agency: Agency) => void) =>
    live(parametersWith(smallAgency, scarce, changes), bend).office.trail.toString();
  const neediest = trail({ "contact.order": "neediest" }, makeAllAlike);
  expect(trail({ "contact.order": "creaming" }, makeAllAlike)).toBe(neediest);
  expect(trail({ "intake.rule": "neediest" }, makeAllAlike)).toBe(trail({}, makeAllAlike));
  // Among clients who differ it does.
  const asTheyAre = () => {};
  expect(trail({ "contact.order": "creaming" }, asTheyAre)).not.toBe(
    trail({ "contact.order": "neediest" }, asTheyAre),
  );
  expect(trail({ "intake.rule": "neediest" }, asTheyAre)).not.toBe(trail({}, asTheyAre));
});

test("4: nobody looks at the group, so the gap between groups is nil on average", () => {
  const gaps = Array.from({ length: 40 }, (_, index) =>
    measureOf(
      simulate(
        parametersWith(smallAgency, { "intake.clientsPerWeek": 6, "trust.dropoutPerDay": 0.01 }),
        index + 1,
      ),
      "fundedPerNeedGap",
    ),
  ).filter((gap) => !Number.isNaN(gap));
  expect(gaps.length).toBeGreaterThan(30);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const squares = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0);
  // Within four standard errors: wrong in 1 of 3,000 true cases.
  expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(squares / (gaps.length - 1) / gaps.length));
});

test("5: where judgement is right, what workers are inclined to changes nothing, to the bit", () => {
  const right = parametersWith(smallAgency, { "mechanisms.judgement": "off" });
  const usual = simulate(right, 1);
  // The panel asks how they would judge if they did.
  const but = measureNames.filter((name) => name === "panelAccuracy" || name.startsWith("vignetteKappa"));
  const inclined: Changes[] = [
    { "judgement.biasSd": 2 },
    { "judgement.thresholdSd": 2 },
    { "judgement.noiseSd": 5 },
    { "judgement.easeWeight": 2, "judgement.hardAbove": 0, "judgement.denyMargin": 0 },
  ];
  for (const changes of inclined) {
    const outcome = simulate({ ...right, ...changes }, 1);
    expect(outcome.trajectory).toBe(usual.trajectory);
    expect(bitsOf(outcome, but)).toEqual(bitsOf(usual, but));
    const judging = simulate(parametersWith(smallAgency, changes), 1).trajectory;
    expect(judging).not.toBe(simulate(parametersWith(smallAgency), 1).trajectory);
  }
});

test("6: twice the clients, places and staff wait less for a place, at the same load", () => {
  const agencyOf = (times: number): Changes => ({
    ...equalSkill,
    "staff.teams": times,
    "staff.supervisors": 0,
    "staff.caseloadCap": 6,
    "intake.places": 12 * times,
    "intake.initialClients": 0,
    "intake.clientsPerWeek": 1.1 * times,
    "trust.completionDays": 20,
    "trust.dropoutPerDay": 0.02,
    "mechanisms.trust": "off",
    "mechanisms.burnout": "off",
    "time.warmUpDays": 130,
    "time.observedDays": 260,
  });
  const runs = 12;
  const means = (times: number, names: readonly MeasureName[]) => {
    const sums = names.map(() => 0);
    for (let replication = 1; replication <= runs; replication++) {
      const outcome = simulate(parametersWith(smallAgency, agencyOf(times)), replication);
      names.forEach((name, place) => {
        sums[place] += measureOf(outcome, name) / runs;
      });
    }
    return sums;
  };
  const [small, large] = [1, 3].map((times) => means(times, ["waitDays", "overtimeRatio"]));
  expect(large[0]).toBeLessThan(0.75 * small[0]);
  expect(Math.abs(large[1] / small[1] - 1)).toBeLessThan(0.06);
});

/** Turns the group of every client around: what was group 0 is group 1. */
function swapGroups({ office: { draws } }: Agency): void {
  const uniform = draws.uniform.bind(draws);
  draws.uniform = (purpose, entity, number) => {
    const value = uniform(purpose, entity, number);
    return purpose === streams.whatAClientIsLike && number === 0 ? 1 - value : value;
  };
}

test("7: with the names of the groups exchanged everything goes the same way, and the gap between them turns around", () => {
  const parameters = parametersWith(smallAgency);
  const asTheyAre = live(parameters, () => {}).office;
  const swapped = live(parameters, swapGroups).office;
  expect(swapped.trail.toString()).toBe(asTheyAre.trail.toString());
  const groups = (office: Agency["office"]) => [...office.clients.group].slice(0, 40);
  expect(groups(swapped)).toEqual(groups(asTheyAre).map((group) => 1 - group));
  expect(new Set(groups(asTheyAre)).size).toBe(2);
});
