// How readings of the rules come apart and together: newcomers, sign-offs, talk, and clearer wording.
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { policyClass } from "../../src/model/policy/policy.ts";
import { createReadings } from "../../src/model/policy/readings.ts";
import { createReviews } from "../../src/model/policy/reviews.ts";
import { type Changes, meanOf, oneTeam, openWithClients } from "./small-agency.ts";

const p = slice(defaultParameters, "policy");
const groups = 76;
const allGroups = Array.from({ length: groups }, (_, group) => group);

/** Four solos and their supervisor, the last on the staff. */
const unit = { ...oneTeam, "staff.leadsPerTeam": 4, "staff.assistantsPerTeam": 0 } satisfies Changes;
const newcomers = { ...unit, "skills.initialTenureMonths": 0 } satisfies Changes;
const supervisor = 4;

const errorsOf = ({ readings }: Agency, worker: number) =>
  allGroups.map((group) => readings.errorOf(worker, group));

/** Mean distance of what two workers read, in spreads of a newcomer's readings. */
function distance(agency: Agency, one: number, other: number): number {
  const [first, second] = [errorsOf(agency, one), errorsOf(agency, other)];
  return first.reduce((sum, error, group) => sum + Math.abs(error - second[group]), 0) / groups;
}

test("experience has brought the first day's workers half the way to what their supervisor reads", () => {
  const [fresh, settled] = [
    openWithClients(newcomers),
    openWithClients({ ...unit, "skills.initialTenureMonths": 240 }),
  ];
  settled.office.staff.caseworkers.forEach((worker) => {
    const share = 0.5 * (1 - settled.office.staff.inexperience[worker]);
    const [own, theirs] = [errorsOf(fresh, worker), errorsOf(settled, supervisor)];
    const expected = own.map((error, group) => error + share * (theirs[group] - error));
    for (const group of allGroups) {
      expect(settled.readings.errorOf(worker, group)).toBeCloseTo(expected[group], 12);
    }
  });
  expect(distance(settled, 0, 1)).toBeLessThan(0.75 * distance(fresh, 0, 1));
});

test("without a supervisor experience brings workers nearer to what the rules say", () => {
  const alone = { "staff.supervisors": 0 };
  const fresh = openWithClients({ ...newcomers, ...alone });
  const settled = openWithClients({ ...unit, ...alone, "skills.initialTenureMonths": 240 });
  const share = 0.5 * (1 - settled.office.staff.inexperience[0]);
  expect(settled.readings.errorOf(0, 5)).toBeCloseTo((1 - share) * fresh.readings.errorOf(0, 5), 12);
});

test("who comes new reads for herself, whatever the office has come to read", () => {
  const agency = openWithClients(unit);
  const before = errorsOf(agency, 0);
  agency.office.staff.life.occupant[0] += 1;
  agency.readings.welcome(0);
  const after = errorsOf(agency, 0);
  expect(after).not.toEqual(before);
  const square = after.reduce((sum, error) => sum + error * error, 0) / groups;
  // The variance of 76 standard normal numbers: standard error sqrt(2 / 76) = 0.16; three of them.
  expect(Math.abs(square - 1)).toBeLessThan(0.5);
});

test("who talk over a rule come three tenths of the way to what they read on average, and nobody else does", () => {
  const agency = openWithClients(newcomers);
  const { readings } = agency;
  const before = [0, 1, 2].map((worker) => readings.errorOf(worker, 7));
  readings.talk([0, 1], 2, 7);
  const mean = (before[0] + before[1]) / 2;
  expect(readings.errorOf(0, 7)).toBeCloseTo(before[0] + 0.3 * (mean - before[0]), 12);
  expect(readings.errorOf(1, 7)).toBeCloseTo(before[1] + 0.3 * (mean - before[1]), 12);
  expect(readings.errorOf(2, 7)).toBe(before[2]);
  const other = readings.errorOf(0, 8);
  readings.talk([0], 1, 8);
  expect(readings.errorOf(0, 8)).toBe(other);
});

test("an office that talks over every rule again and again reads alike, and need not read right", () => {
  const agency = openWithClients(newcomers);
  for (let round = 0; round < 30; round++) {
    for (const group of allGroups) agency.readings.talk([0, 1, 2, 3], 4, group);
  }
  expect(distance(agency, 0, 3)).toBeLessThan(0.001);
  expect(Math.abs(agency.readings.errorOf(0, 5))).toBeGreaterThan(0.01);
});

/** A group of which a worker and her supervisor read the rule otherwise, or alike. */
function groupRead(agency: Agency, isAlike: boolean): number {
  const { policy } = agency;
  const found = allGroups.find(
    (group) =>
      policy.classOf(group) !== policyClass.open &&
      (policy.read(0, group) === policy.read(supervisor, group)) === isAlike,
  );
  if (found === undefined) throw new Error("Every group is read one way.");
  return found;
}

const vague = { ...newcomers, "policy.ambiguityShare": 1 } satisfies Changes;

test("a ruling comes back where the supervisor reads the rule otherwise, until it is read her way", () => {
  const agency = openWithClients(vague);
  const { office, policy, readings } = agency;
  const reviews = createReviews(office, policy, readings, true);
  const group = groupRead(agency, false);
  const theirs = errorsOf(agency, supervisor);
  let returned = 0;
  while (reviews.comesBack(0, 0, group)) returned += 1;
  expect(returned).toBeGreaterThan(0);
  expect(returned).toBeLessThan(20);
  expect(policy.read(0, group)).toBe(policy.read(supervisor, group));
  expect(errorsOf(agency, supervisor)).toEqual(theirs);
});

test("a ruling read as the supervisor reads it does not come back, and teaches nothing", () => {
  const agency = openWithClients(vague);
  const reviews = createReviews(agency.office, agency.policy, agency.readings, true);
  const before = errorsOf(agency, 0);
  expect(reviews.comesBack(0, 0, groupRead(agency, true))).toBe(false);
  expect(errorsOf(agency, 0)).toEqual(before);
});

test("nothing comes back from a supervisor who is away, nor where judgement is off", () => {
  const agency = openWithClients(vague);
  const { office, policy, readings } = agency;
  const group = groupRead(agency, false);
  expect(createReviews(office, policy, readings, false).comesBack(0, 0, group)).toBe(false);
  office.staff.isAbsent[supervisor] = 1;
  expect(createReviews(office, policy, readings, true).comesBack(0, 0, group)).toBe(false);
});

test("where nobody learns, rulings still come back and readings stay as they were", () => {
  const agency = openWithClients({ ...vague, "mechanisms.learning": "off" });
  const group = groupRead(agency, false);
  const before = errorsOf(agency, 0);
  expect(createReviews(agency.office, agency.policy, agency.readings, true).comesBack(0, 0, group)).toBe(
    true,
  );
  agency.readings.talk([0, 1], 2, group);
  expect(errorsOf(agency, 0)).toEqual(before);
});

test("clearer wording in mid-run draws all readings together by the ratio of the spreads", () => {
  const agency = openWithClients({ ...vague, "policy.wordingLoss": 0 });
  const { policy, levers } = agency;
  const group = allGroups.find((number) => policy.classOf(number) === policyClass.foreseen) ?? -1;
  const before = policy.reading(0, group) - policy.prescriptionOf(group);
  levers.change({ "policy.ambiguityShare": 0 });
  // A floor of 0.25 in place of 1.
  expect(policy.reading(0, group) - policy.prescriptionOf(group)).toBeCloseTo(0.25 * before, 12);
});

test("more coverage in mid-run turns grey groups into foreseen ones from that day on", () => {
  const { policy, levers } = openWithClients(unit);
  const foreseen = () => allGroups.filter((group) => policy.classOf(group) === policyClass.foreseen).length;
  const before = foreseen();
  levers.change({ "policy.coverageShare": 1, "policy.ambiguityShare": 0.5 });
  expect(before).toBeLessThan(groups);
  expect(foreseen()).toBe(groups);
});

test("each unit's staff meetings go through the rules one after the other, and speak of values", () => {
  const agency = openWithClients({ ...newcomers, "policy.valuesClarityShare": 1 });
  const { newsOfRules, readings, values } = agency;
  const before = [0, 1, 2].map((group) => readings.errorOf(0, group));
  newsOfRules([0, 1, supervisor], 3);
  newsOfRules([supervisor, 0], 2);
  expect([0, 1, 2].map((group) => readings.errorOf(0, group) === before[group])).toEqual([
    false,
    false,
    true,
  ]);
  expect(values.clarityOf(0)).toBeCloseTo(0.19, 12);
  expect(values.clarityOf(1)).toBeCloseTo(0.1, 12);
  newsOfRules([], 0);
  expect(values.clarityOf(1)).toBeCloseTo(0.1, 12);
});

test("rulings are less clear where rules are vague, and in an office of newcomers", () => {
  const solos = {
    "staff.assistantsPerTeam": 0,
    "staff.leadsPerTeam": 3,
    "incidents.perYear": 20,
  } satisfies Changes;
  const clear = meanOf("roleClarity", { ...solos, "policy.ambiguityShare": 0 });
  const unclear = meanOf("roleClarity", { ...solos, "policy.ambiguityShare": 1 });
  expect(unclear).toBeLessThan(clear - 0.03);
  const settled = { ...solos, "policy.ambiguityShare": 1, "mechanisms.burnout": "off" } satisfies Changes;
  expect(meanOf("roleClarity", { ...settled, "skills.initialTenureMonths": 0 })).toBeLessThan(
    meanOf("roleClarity", { ...settled, "skills.initialTenureMonths": 120 }),
  );
});

test("readings of the first day are drawn for place and occupant, whatever else there is", () => {
  const { office } = openWithClients(newcomers);
  const one = createReadings(office, p, groups, true);
  expect(allGroups.map((group) => one.errorOf(2, group))).toEqual(
    errorsOf(openWithClients({ ...newcomers, "staff.leadsPerTeam": 3 }), 2),
  );
});
