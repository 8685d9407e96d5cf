// What one worker, or several heads together, make of a case once perception and rules have met.

import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { copeByRoutine, createPractice } from "../../src/model/clients/coping.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { createCaseJudging } from "../../src/model/policy/case-judging.ts";
import {
  createJudgement,
  type JudgementParameters,
  type Situation,
} from "../../src/model/policy/judgement.ts";
import { policyClass } from "../../src/model/policy/policy.ts";
import { streams } from "../../src/model/streams.ts";
import { type Changes, oneTeam, openWithClients } from "./small-agency.ts";

const clear = { ...slice(defaultParameters, "judgement"), noiseSd: 0, easeWeight: 0 };
const coping = slice(defaultParameters, "coping");

/** Workers who see without noise, and read every rule as it is. */
function judgingIn(changes: Changes = {}, isOn = true, parameters: Partial<JudgementParameters> = {}) {
  const agency: Agency = openWithClients({
    ...oneTeam,
    "staff.leadsPerTeam": 2,
    "policy.readingSd": 0,
    "policy.valuesClarityShare": 0,
    ...changes,
  });
  const { office, policy, contact } = agency;
  const judgement = createJudgement(
    office,
    { ...clear, ...parameters },
    { groupGap: 0 },
    policy,
    agency.values,
    createPractice(office, copeByRoutine, coping, true),
    isOn,
  );
  const groupWhere = (kind: number, prescription: number) =>
    Array.from({ length: 76 }, (_, group) => group).find(
      (group) => policy.classOf(group) === kind && policy.prescriptionOf(group) === prescription,
    ) ?? -1;
  const situation = (group: number, merit: number): Situation => ({
    client: 0,
    group,
    merit,
    purpose: streams.whatAJudgeMisreads,
    number: 1,
  });
  office.staff.bias.fill(0);
  office.staff.threshold.fill(0);
  return { office, groupWhere, situation, judging: createCaseJudging(judgement, policy, contact) };
}

const { foreseen, open } = policyClass;

test("with judgement off every answer is the right one, whatever the rules say", () => {
  const { judging, situation } = judgingIn(
    { "policy.strictnessShare": 1, "programme.strengthShare": 0 },
    false,
  );
  for (let group = 0; group < 76; group++) {
    for (const merit of [-2, 0, 0.01, 2]) {
      expect(judging.alone(0, situation(group, merit))).toMatchObject({ isFavour: merit > 0, margin: merit });
      expect(judging.together([0, 1], 0, situation(group, merit)).isFavour).toBe(merit > 0);
    }
  }
});

test("at full strictness every reader follows what she reads, however clear the case", () => {
  const { judging, situation, groupWhere } = judgingIn({ "policy.strictnessShare": 1 });
  expect(judging.alone(0, situation(groupWhere(foreseen, -1), 9))).toMatchObject({
    isFavour: false,
    ownFavour: true,
  });
  expect(judging.alone(0, situation(groupWhere(foreseen, 1), -9))).toMatchObject({
    isFavour: true,
    ownFavour: false,
  });
  expect(judging.alone(0, situation(groupWhere(open, 0), 9)).isFavour).toBe(true);
});

test("without strictness every worker answers by her own judgement", () => {
  const { judging, situation, groupWhere } = judgingIn({ "policy.strictnessShare": 0 });
  for (const [prescription, merit] of [
    [-1, 0.1],
    [1, -0.1],
    [-1, -0.1],
    [1, 0.1],
  ]) {
    expect(judging.alone(0, situation(groupWhere(foreseen, prescription), merit)).isFavour).toBe(merit > 0);
  }
});

test("several heads judge by the mean of what they see, and by the threshold of the client's own caseworker", () => {
  const { office, judging, situation, groupWhere } = judgingIn({ "policy.strictnessShare": 0 });
  office.staff.bias.set([0.3, -0.6, 0]);
  office.staff.threshold.set([0.1, 0.9, -0.7]);
  const group = groupWhere(open, 0);
  // Merit 0.5 and the mean bias -0.1, less the threshold of the first, 0.1.
  expect(judging.together([0, 1, 2], 0, situation(group, 0.5)).perceived).toBeCloseTo(0.3, 12);
  // By the third's: 0.5 - 0.1 + 0.7.
  expect(judging.together([0, 1, 2], 2, situation(group, 0.5)).perceived).toBeCloseTo(1.1, 12);
});

test("heads who know, lean, read and measure alike add nothing where all their errors are shared", () => {
  const accuracy = (errorCorrelation: number, heads: number) => {
    const { office, judging, situation, groupWhere } = judgingIn({ "staff.assistantsPerTeam": 4 }, true, {
      noiseSd: 1.2,
      errorCorrelation,
    });
    office.staff.inexperience.fill(0);
    const [group, judges] = [groupWhere(open, 0), Array.from({ length: heads }, (_, worker) => worker)];
    let right = 0;
    for (let number = 0; number < 4000; number++) {
      const merit = (number % 40) / 20 - 0.975;
      const judged = judging.together(judges, 0, { ...situation(group, merit), number });
      if (judged.isFavour === merit > 0) right += 1;
    }
    return right / 4000;
  };
  expect(accuracy(1, 5)).toBe(accuracy(1, 1));
  expect(accuracy(0, 5)).toBeGreaterThan(accuracy(0.6, 5));
  expect(accuracy(0.6, 5)).toBeGreaterThan(accuracy(1, 5));
});

test("one head alone judges as in the meeting of one", () => {
  const { office, judging, situation, groupWhere } = judgingIn({ "policy.readingSd": 1 });
  office.staff.bias.set([0.3, -0.6, 0]);
  office.staff.threshold.set([0.1, 0.9, -0.7]);
  const group = groupWhere(foreseen, -1);
  for (const worker of [0, 1, 2]) {
    const { dependsOnWho: _, doubt: __, perceived, ...alone } = judging.alone(worker, situation(group, 0.4));
    const { perceived: together, ...other } = judging.together([worker], worker, situation(group, 0.4));
    expect(together).toBeCloseTo(perceived, 12);
    expect(other).toMatchObject({ isFavour: alone.isFavour, read: alone.read });
  }
});

test("a decision depends on who decides where a hard and a lenient quartile of workers would differ", () => {
  const spreads = { biasSd: 0.6, thresholdSd: 0.6 };
  const { judging, situation, groupWhere } = judgingIn({ "policy.strictnessShare": 0 }, true, spreads);
  const group = groupWhere(open, 0);
  // The quartiles lie at 0.6745 sqrt(0.6^2 + 0.6^2) = 0.5723 to both sides.
  const depends = (merit: number) => judging.alone(0, situation(group, merit)).dependsOnWho;
  expect([-0.58, -0.56, 0, 0.56, 0.58].map(depends)).toEqual([false, true, true, true, false]);
});

test("where all follow the rule, no decision depends on who decides", () => {
  const { judging, situation, groupWhere } = judgingIn({ "policy.strictnessShare": 1 });
  for (const merit of [-1, 0, 1]) {
    expect(judging.alone(0, situation(groupWhere(foreseen, 1), merit)).dependsOnWho).toBe(false);
  }
});
