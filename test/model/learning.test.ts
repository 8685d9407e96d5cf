// Learning on the job: practice, and what colleagues really do.
import { expect, test } from "vitest";
import { lessonOf } from "../../src/model/staff/learning.ts";
import { activity } from "../../src/model/state/staff.ts";
import { type Changes, oneTeam, openWithClients, runDays, undisturbed } from "./small-agency.ts";

/** A unit of three solos, all of them new. */
function newcomers(changes: Changes = {}) {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "staff.leadsPerTeam": 3,
    "staff.assistantsPerTeam": 0,
    "skills.initialTenureMonths": 0,
    "mechanisms.burnout": "off",
    ...changes,
  });
  return { ...agency, staff: agency.office.staff };
}

test("colleagues who all answer alike teach most, colleagues who are divided teach nothing", () => {
  expect([0, 0.25, 0.5, 0.75, 1].map(lessonOf)).toEqual([1, 0.5, 0, 0.5, 1]);
});

/** Inexperience of a worker after sixty decisions in a unit in which a colleague grants every n-th case. */
function inexperienceWhere(everyNth: number): number {
  const { learning, staff } = newcomers();
  for (let number = 0; number < 60; number++) {
    learning.seeDecision(1, 5, number % everyNth === 0);
    learning.seeDecision(0, 5, number % everyNth === 0);
  }
  return staff.inexperience[0];
}

test("a newcomer learns slowly where like cases are answered unlike", () => {
  expect(inexperienceWhere(1)).toBeLessThan(inexperienceWhere(3) - 0.1);
  expect(inexperienceWhere(3)).toBeLessThan(inexperienceWhere(2) - 0.1);
});

test("before the first few decisions there is nothing to learn from", () => {
  const { learning, staff } = newcomers();
  for (let number = 0; number < 3; number++) learning.seeDecision(0, 5, true);
  expect(staff.inexperience[0]).toBe(1);
  learning.seeDecision(0, 5, true);
  expect(staff.inexperience[0]).toBeCloseTo(1 - 0.03, 12);
});

test("bias and threshold are drawn alike toward what colleagues do, and only where one answers otherwise", () => {
  const { learning, staff } = newcomers();
  const [bias, threshold] = [staff.bias.slice(), staff.threshold.slice()];
  for (let number = 0; number < 5; number++) learning.seeDecision(1, 5, true);
  expect([staff.bias[1], staff.threshold[1]]).toEqual([bias[1], threshold[1]]);
  learning.seeDecision(0, 5, false);
  expect(staff.bias[0]).toBeCloseTo(bias[0] + 0.03, 12);
  expect(staff.threshold[0]).toBeCloseTo(threshold[0] - 0.03, 12);
});

test("a severe newcomer among lenient colleagues becomes lenient, by bias and by threshold", () => {
  const { learning, staff } = newcomers();
  staff.bias[0] = -1;
  staff.threshold[0] = 1;
  for (let number = 0; number < 200; number++) {
    for (const colleague of [1, 2, 1]) learning.seeDecision(colleague, 5, true);
    learning.seeDecision(0, 5, staff.bias[0] - staff.threshold[0] > -0.5);
  }
  expect(staff.bias[0]).toBeGreaterThan(-0.4);
  expect(staff.threshold[0]).toBeLessThan(0.4);
});

test("another unit's practice teaches nothing", () => {
  const { learning, staff } = newcomers({ "staff.teams": 2, "staff.supervisors": 2 });
  for (let number = 0; number < 20; number++) learning.seeDecision(3, 5, true);
  learning.seeDecision(0, 5, true);
  expect(staff.inexperience[0]).toBe(1);
  expect(staff.inexperience[3]).toBeLessThan(0.8);
});

test("a colleague's grants make a provision known in time, refusals never do", () => {
  const knowing = (isGrant: boolean) => {
    const { learning, staff } = newcomers();
    staff.knownUntil.fill(0);
    for (let number = 0; number < 400; number++) learning.seeDecision(0, 7, isGrant);
    return [1, 2].map((worker) => staff.knows(worker, 7, 0));
  };
  expect(knowing(true)).toEqual([true, true]);
  expect(knowing(false)).toEqual([false, false]);
});

test("a year of work makes a newcomer's skill what a year of tenure is said to make it", () => {
  const agency = newcomers({ "skills.spreadSd": 0 });
  runDays(agency, 260);
  expect(agency.staff.skill[0]).toBeCloseTo(0.65 + (0.35 * 12) / 18, 9);
});

test("training days are practice: ten of them are worth a month and a half", () => {
  const skillAfter = (changes: Changes) => {
    const agency = newcomers({ "skills.spreadSd": 0, ...changes });
    runDays(agency, 260);
    return agency.staff.skill[0];
  };
  const gained = skillAfter({ "training.daysPerYear": 10 }) - skillAfter({});
  expect(gained).toBeCloseTo((0.35 * 1.5) / 18, 9);
});

test("where nobody learns, everybody stays as when they came, and training takes its minutes all the same", () => {
  const agency = newcomers({
    "mechanisms.learning": "off",
    "training.daysPerYear": 20,
    "learning.sessionsPerMonth": 4,
    "leadershipTraining.daysPerYear": 10,
    // What is used stays known for longer, whoever learns.
    "provisions.forgetDays": 0,
    "provisions.changedPerYear": 0,
    "mechanisms.search": "off",
  });
  const { staff } = agency;
  const [skill, inexperience, bias, threshold] = [
    staff.skill,
    staff.inexperience,
    staff.bias,
    staff.threshold,
  ].map((trait) => trait.slice());
  const known = staff.knownUntil.slice();
  let training = 0;
  runDays(agency, 130, () => {
    training += staff.today[activity.training];
  });
  // Ten days and 24 sessions; what overlaps on the last days may still be owed.
  expect(training).toBeGreaterThan(10 * 450 + 23 * 90);
  expect([staff.skill, staff.inexperience, staff.bias, staff.threshold]).toEqual([
    skill,
    inexperience,
    bias,
    threshold,
  ]);
  expect(staff.knownUntil).toEqual(known);
  expect([...staff.life.leadership].every((trained) => trained === 0)).toBe(true);
});
