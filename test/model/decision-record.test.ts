// Exceptions, consequences and acts of coping, each with its own occasions.
import { expect, test } from "vitest";
import { measureDecisions } from "../../src/model/observe/decision-measures.ts";
import { Observations } from "../../src/model/observe/observations.ts";
import type { Judged } from "../../src/model/policy/case-judging.ts";
import { answer } from "../../src/model/policy/judgement.ts";
import type { Policy } from "../../src/model/policy/policy.ts";
import { simulate } from "../../src/model/simulate.ts";
import { Clients } from "../../src/model/state/clients.ts";
import { Needs } from "../../src/model/state/needs.ts";
import { measureIn, parametersWith, smallProgramme } from "./small-agency.ts";

/** Groups 0 and 1 are foreseen, for and against the client; 2 is caught by a letter against her; 3 is open. */
const rules: Pick<Policy, "classOf" | "prescriptionOf"> = {
  classOf: (group) => [0, 0, 1, 2][group],
  prescriptionOf: (group) => [1, -1, -1, 0][group],
};

function noted(merits: readonly number[] = [], groups: readonly number[] = []) {
  const needs = new Needs(Math.max(1, merits.length) * 8);
  merits.forEach((merit, client) => {
    needs.merit[client * 8] = merit;
    needs.kind[client * 8] = groups[client];
  });
  const clients = new Clients(Math.max(1, merits.length));
  const observations = new Observations(clients, needs, {
    firstDay: 10,
    pastDay: 20,
    followUpDays: 5,
    responseDays: 5,
  });
  observations.rulings.usePolicy(rules as Policy);
  observations.startDay(10);
  return { observations, clients };
}

const judged = (isFavour: boolean, ownFavour = isFavour): Judged => ({
  isFavour,
  ownFavour,
  margin: ownFavour ? 1 : -1,
  isBound: isFavour !== ownFavour,
  perceived: ownFavour ? 1 : -1,
  read: 0,
});

function incidents(...cases: readonly (readonly [group: number, merit: number, isFavour: boolean])[]) {
  const { observations } = noted();
  for (const [group, merit, isFavour] of cases) {
    observations.rulings.incidentJudged(group, merit, judged(isFavour));
  }
  return measureDecisions(observations);
}

test("wrongful consequences are counted among incidents that deserved mildness, by policy class", () => {
  const measured = incidents(
    [1, 1, false],
    [1, 1, true],
    [1, -1, false],
    [2, 1, false],
    [2, 1, false],
    [2, 1, true],
    [3, 1, true],
    [3, -1, true],
  );
  expect(measured.wrongfulConsequenceShare).toBe(3 / 6);
  expect(measured.wrongfulConsequenceShareForeseen).toBe(1 / 2);
  expect(measured.wrongfulConsequenceShareLetter).toBe(2 / 3);
  expect(measured.wrongfulConsequenceShareOpen).toBe(0);
  // Right: one of two deserving mildness and the one deserving a consequence; one of three; one of two.
  expect(measured.decisionAccuracy).toBe(4 / 8);
  expect(measured.decisionAccuracyForeseen).toBe(2 / 3);
  expect(measured.decisionAccuracyLetter).toBe(1 / 3);
  expect(measured.decisionAccuracyOpen).toBe(1 / 2);
});

test("exceptions are answers against what a rule says, unwarranted where the rule was right; the open has none", () => {
  const measured = incidents(
    [0, 1, true],
    [0, 1, false],
    [1, 1, true],
    [1, -1, true],
    [2, 1, true],
    [3, 1, false],
    [3, -1, true],
  );
  // Of five to which a rule speaks, four go against it; of these the second and the fourth against a right one.
  expect(measured.exceptionShare).toBe(4 / 5);
  expect(measured.unwarrantedExceptionShare).toBe(2 / 4);
});

test("money granted or refused against a rule is an exception too, but not where nobody judged", () => {
  const { observations } = noted([1, -1, 1, 1], [1, 0, 1, 1]);
  const { rulings } = observations;
  rulings.provisionDecided(0, answer.grant, false, judged(true));
  rulings.provisionDecided(8, answer.refer, false, judged(false));
  rulings.provisionDecided(16, answer.refer, false, judged(false));
  rulings.provisionDecided(24, answer.refer, false);
  const measured = measureDecisions(observations);
  expect(measured.exceptionShare).toBe(2 / 3);
  expect(measured.unwarrantedExceptionShare).toBe(0);
  expect(measured.wrongfulDenialShare).toBe(2 / 3);
});

test("the gap in wrongful denials is the second group's share less the first's; swapping labels turns its sign", () => {
  const gap = (groups: readonly number[]) => {
    const { observations, clients } = noted([1, 1, 1, 1], [3, 3, 3, 3]);
    clients.group.set(groups);
    [answer.grant, answer.refer, answer.refer, answer.deny].forEach((given, client) => {
      observations.rulings.provisionDecided(client * 8, given, false, judged(given === answer.grant));
    });
    return measureDecisions(observations).wrongfulDenialGap;
  };
  expect(gap([0, 0, 1, 1])).toBe(1 / 2);
  expect(gap([1, 1, 0, 0])).toBe(-1 / 2);
  expect(gap([0, 0, 0, 0])).toBeNaN();
});

test("fewer than twenty pairs of like cases say nothing of consistency", () => {
  const measured = (count: number) =>
    incidents(...Array.from({ length: count }, (_, number): [number, number, boolean] => [1, 1, number > 0]));
  expect(measured(6).likeCaseConsistency).toBeNaN();
  // Of 21 pairs six hold the odd one.
  expect(measured(7).likeCaseConsistency).toBeCloseTo(15 / 21, 12);
  expect(measured(7).likeCaseConsistencyForeseen).toBeCloseTo(15 / 21, 12);
  expect(measured(7).likeCaseConsistencyOpen).toBeNaN();
});

test("acts of coping are toward, away from or against clients: the shares add up to 1", () => {
  const { observations } = noted([1, 1], [1, 1]);
  const { rulings } = observations;
  observations.useWarrant({
    perDay: () => 1,
    travelPerDay: () => 1,
    contactMinutes: () => 60,
    intervalOf: () => 5,
  });
  // Toward: an exception for a client, and a contact in overtime.
  rulings.incidentJudged(1, 1, judged(true));
  observations.contactHeld(0, 0, 60, 60, 0, true);
  // Away: a contact put off, one cut short, and a referral for want of money.
  observations.contactPutOff(0);
  observations.contactHeld(0, 0, 20, 60, 0, false);
  rulings.provisionDecided(0, answer.grant, true, judged(true));
  // Against: a consequence, and money denied by a rule against the worker's own judgement.
  rulings.incidentJudged(1, -1, judged(false));
  rulings.provisionDecided(8, answer.refer, false, judged(false, true));
  const measured = measureDecisions(observations);
  // The grant that the pot refused was an exception too.
  expect(measured.copingTowardShare).toBe(3 / 8);
  expect(measured.copingAwayShare).toBe(3 / 8);
  expect(measured.copingAgainstShare).toBe(2 / 8);
});

test("in a whole programme the three shares add up to 1", () => {
  const outcome = simulate(parametersWith(smallProgramme), 1);
  const shares = (["copingTowardShare", "copingAwayShare", "copingAgainstShare"] as const).map((name) =>
    measureIn(outcome, name),
  );
  expect(shares.every((share) => share > 0)).toBe(true);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

test("what was judged before the window counts for nothing", () => {
  const { observations } = noted();
  observations.startDay(9);
  observations.rulings.incidentJudged(1, 1, judged(false));
  observations.contactPutOff(0);
  const measured = measureDecisions(observations);
  expect(measured.wrongfulConsequenceShare).toBeNaN();
  expect(measured.copingAwayShare).toBeNaN();
});

test("an appointment that is put off day after day is one act of coping, until the client was to come again", () => {
  const { observations } = noted();
  for (const day of [10, 11, 12]) {
    observations.startDay(day);
    observations.contactPutOff(0);
  }
  expect(observations.rulings.copingActs.away).toBe(1);
  observations.contactPutOff(1);
  expect(observations.rulings.copingActs.away).toBe(2);
  observations.appointmentOver(0);
  observations.contactPutOff(0);
  expect(observations.rulings.copingActs.away).toBe(3);
});
