// Disagreements, cohesion, and the talk that keeps a team aligned.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { coordinationMinutes } from "../../src/model/team/relations.ts";
import { type Changes, hundredCases, meanOf, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

const p = slice(defaultParameters, "relations");
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("each of a pair talks eight minutes a day where shared knowledge is middling, fourteen at nil, two at full", () => {
  expect([0.5, 0, 1].map((shared) => coordinationMinutes(shared, p))).toEqual([8, 14, 2]);
});

test("what was said in the meeting need not be said in the corridor: talk never grows with shared knowledge", () => {
  const saving = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(share, share, saving, (one, other, coordinationSavedByKnowledge) => {
      const team = { ...p, coordinationSavedByKnowledge };
      const more = coordinationMinutes(Math.max(one, other), team);
      expect(more).toBeLessThanOrEqual(coordinationMinutes(Math.min(one, other), team));
      expect(more).toBeGreaterThanOrEqual(0);
    }),
    hundredCases,
  );
});

function team(changes: Changes = {}) {
  const agency = openWithClients({ ...oneTeam, ...undisturbed, "relations.disputeShare": 1, ...changes });
  const { office } = agency;
  const coordination = () => {
    let minutes = 0;
    for (let worker = 0; worker < office.staff.count; worker++) {
      minutes += office.staff.today[worker * activityCount + activity.coordination];
    }
    return minutes;
  };
  return { ...agency, coordination };
}

test("coordination grows with the number of pairs: 28, 84, 168 and 280 minutes in teams of 2 to 5", () => {
  // Fourteen minutes on each side of each of the n (n - 1) / 2 pairs.
  for (const [assistants, minutes] of [
    [1, 28],
    [2, 84],
    [3, 168],
    [4, 280],
  ]) {
    const { relations, coordination } = team({ "staff.assistantsPerTeam": assistants });
    relations.alignTeams();
    expect(coordination()).toBe(minutes);
  }
});

test("nobody talks to who is absent", () => {
  const { office, relations, coordination } = team({ "staff.assistantsPerTeam": 2 });
  office.staff.isAbsent[1] = 1;
  relations.alignTeams();
  expect(coordination()).toBe(28);
  expect(office.staff.today[1 * activityCount + activity.coordination]).toBe(0);
});

test("solo caseworkers coordinate with nobody", () => {
  const { relations, coordination } = team({ "staff.assistantsPerTeam": 0, "staff.leadsPerTeam": 3 });
  relations.alignTeams();
  expect(coordination()).toBe(0);
});

test("a disagreement costs both sides twelve minutes", () => {
  const { office, relations } = team();
  relations.differ(0, 1, 0, 5);
  const spent = [0, 1].map((worker) => office.staff.today[worker * activityCount + activity.coordination]);
  expect(spent).toEqual([12, 12]);
});

test("an unsettled disagreement costs cohesion, a settled one none", () => {
  const bitter = team({ "relations.settledShare": 0 });
  bitter.relations.differ(0, 1, 0, 5);
  expect(bitter.office.teams.cohesion[0]).toBeCloseTo(0.675, 12);
  const settled = team({ "relations.settledShare": 1, "meetings.facilitationShare": 1 });
  settled.relations.differ(0, 1, 0, 5);
  expect(settled.office.teams.cohesion[0]).toBe(0.7);
  expect(settled.office.observations).toMatchObject({ disagreementsRaised: 1, disagreementsSettled: 1 });
});

test("without facilitation no disagreement is settled; with perfect facilitation four in five are", () => {
  const settledOf = (facilitation: number) => {
    const { office, relations } = team({ "meetings.facilitationShare": facilitation });
    for (let item = 0; item < 2000; item++) relations.differ(0, 1, 0, item);
    return office.observations.disagreementsSettled;
  };
  expect(settledOf(0)).toBe(0);
  // 0.8 of 2,000, within four standard deviations of 17.9.
  expect(Math.abs(settledOf(1) - 1600)).toBeLessThan(72);
});

test("cohesion heals by 0.6 % of the way back each day, never past where it started", () => {
  const { office, relations } = team();
  office.teams.cohesion[0] = 0.2;
  relations.alignTeams();
  expect(office.teams.cohesion[0]).toBeCloseTo(0.203, 12);
  for (let day = 0; day < 5000; day++) relations.alignTeams();
  expect(office.teams.cohesion[0]).toBeCloseTo(0.7, 6);
  expect(office.teams.cohesion[0]).toBeLessThanOrEqual(0.7);
});

test("cohesion never falls below nothing, and one team's quarrel leaves another's alone", () => {
  const { office, relations } = team({ "staff.teams": 2, "relations.settledShare": 0 });
  for (let item = 0; item < 100; item++) relations.differ(0, 1, 0, item);
  expect([...office.teams.cohesion]).toEqual([0, 0.7]);
});

test("where it is unclear who does what, teams quarrel more and hold together less", () => {
  const clear = { "split.clarityShare": 1, "handoff.lossShare": 0.2 };
  const unclear = { "split.clarityShare": 0, "handoff.lossShare": 0.2 };
  const quarrels = "disagreementsPerTeamMonth";
  expect(meanOf(quarrels, unclear)).toBeGreaterThan(2 * meanOf(quarrels, clear));
  expect(meanOf("teamCohesion", unclear)).toBeLessThan(meanOf("teamCohesion", clear));
});

test("better facilitation settles more disagreements and keeps more cohesion", () => {
  const poor = { "meetings.facilitationShare": 0 };
  const good = { "meetings.facilitationShare": 1 };
  expect(meanOf("disagreementsSettledShare", good)).toBeGreaterThan(0.6);
  expect(meanOf("disagreementsSettledShare", poor)).toBe(0);
  expect(meanOf("teamCohesion", good)).toBeGreaterThan(meanOf("teamCohesion", poor));
});
