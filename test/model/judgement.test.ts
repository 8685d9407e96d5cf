// How workers see the merit of a case, and what they answer.
import fc from "fast-check";
import { expect, test } from "vitest";
import { copeByRoutine, createPractice } from "../../src/model/coping.ts";
import { answer, answerTo, createJudgement, noiseSd, rightAnswer } from "../../src/model/judgement.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import type { Office } from "../../src/model/state/office.ts";
import { hundredCases, meanOf, oneTeam, openWithClients } from "./small-agency.ts";

const p = slice(defaultParameters, "judgement");
const coping = slice(defaultParameters, "coping");
const part = fc.double({ min: 0, max: 0.9, noNaN: true });

test("noise is 1.2 for a stranger, a quarter of it for the known, and 1.8 times as much for a newcomer", () => {
  expect(noiseSd(0, 0, 1, p)).toBe(1.2);
  expect(noiseSd(1, 0, 1, p)).toBeCloseTo(0.3, 12);
  expect(noiseSd(0, 1, 1, p)).toBeCloseTo(2.16, 12);
  expect(noiseSd(0, 0, 1.9, p)).toBeCloseTo(2.28, 12);
});

test("noise falls with knowledge of the client and rises with inexperience and with strain", () => {
  fc.assert(
    fc.property(part, part, part, (knowledge, inexperience, strain) => {
      const noise = noiseSd(knowledge, inexperience, 1 + strain, p);
      expect(noiseSd(knowledge + 0.1, inexperience, 1 + strain, p)).toBeLessThan(noise);
      expect(noiseSd(knowledge, inexperience + 0.1, 1 + strain, p)).toBeGreaterThan(noise);
      expect(noiseSd(knowledge, inexperience, 1.1 + strain, p)).toBeGreaterThan(noise);
    }),
    hundredCases,
  );
});

test("money where the case seems above the threshold, a referral below it, neither far below it", () => {
  const margins = [0.01, 0, -1.79, -1.8, -3];
  const given = margins.map((margin) => answerTo(margin, p));
  expect(given).toEqual([answer.grant, answer.refer, answer.refer, answer.deny, answer.deny]);
});

test("refusing both money and a referral is never right", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (merit) => {
      expect(rightAnswer(merit)).toBe(merit > 0 ? answer.grant : answer.refer);
    }),
    hundredCases,
  );
});

test("which answer is right never depends on the budget, the policy of the pot or the staff", () => {
  const merits = (changes: object) => [...openWithClients({ ...oneTeam, ...changes }).office.needs.merit];
  const usual = merits({});
  expect(usual.filter((merit) => merit > 0).length).toBeGreaterThan(3);
  expect(merits({ "provisions.perClientYear": 0 })).toEqual(usual);
  expect(merits({ "provisions.perClientYear": 1_000_000, "provisions.domains": [] })).toEqual(usual);
  expect(merits({ "staff.assistantsPerTeam": 0, "staff.leadsPerTeam": 3 })).toEqual(usual);
});

function practiceIn(office: Office, isCopingOn = true) {
  return createPractice(office, copeByRoutine, coping, isCopingOn);
}

function oneJudge(isOn = true, isCopingOn = true) {
  const { office } = openWithClients(oneTeam);
  const { staff, needs, clients } = office;
  needs.merit[0] = 0.4;
  clients.ease[0] = 0.9;
  staff.bias[0] = -0.2;
  staff.threshold[0] = 0.3;
  staff.inexperience[0] = 0;
  return { office, judgement: createJudgement(office, p, practiceIn(office, isCopingOn), isOn) };
}

test("a worker who sees without noise judges merit with bias and apparent odds, against her own threshold", () => {
  const { office } = oneJudge();
  const clear = createJudgement(office, { ...p, noiseSd: 0 }, practiceIn(office), true);
  // 0.4 - 0.2 + 0.15 (0.9 - 0.5) - 0.3.
  expect(clear.margin(0, 0, 0)).toBeCloseTo(-0.04, 12);
});

test("strain misleads in the direction in which the worker errs anyway, by up to 90 % more", () => {
  const { office, judgement } = oneJudge();
  const calm = judgement.margin(0, 0, 0.5) + 0.04;
  office.staff.strain[0] = 0.5;
  expect(judgement.margin(0, 0, 0.5) + 0.04).toBeCloseTo(1.45 * calm, 12);
});

/** Makes a worker the equal of another, so that only what each misreads can tell them apart. */
function makeEqual({ staff }: Office, worker: number, other: number): void {
  for (const trait of [staff.bias, staff.threshold, staff.inexperience, staff.strain]) {
    trait[worker] = trait[other];
  }
}

test("the same judge misreads the same case the same way twice; an equal judge reads it otherwise", () => {
  const { office, judgement } = oneJudge();
  makeEqual(office, 1, 0);
  expect(judgement.margin(0, 0, 0.5)).toBe(judgement.margin(0, 0, 0.5));
  expect(judgement.margin(1, 0, 0.5)).toBe(judgement.margin(1, 0, 0.5));
  expect(judgement.margin(1, 0, 0.5)).not.toBe(judgement.margin(0, 0, 0.5));
});

test("no two of a team misread a case in the same way, and a client's own caseworker does so wherever she sits", () => {
  const { office } = openWithClients({ ...oneTeam, "staff.leadsPerTeam": 3, "staff.assistantsPerTeam": 2 });
  const judgement = createJudgement(office, p, practiceIn(office), true);
  const judges = [0, 1, 2, 3, 4];
  for (const worker of judges) makeEqual(office, worker, 0);
  const margins = (lead: number) => {
    office.clients.lead[0] = lead;
    return judges.map((worker) => judgement.margin(worker, 0, 0.5));
  };
  expect(new Set(margins(0)).size).toBe(5);
  expect(new Set(margins(2)).size).toBe(5);
  expect(margins(2)[2]).toBe(margins(0)[0]);
});

test("two judges misread a case independently, and neither leans to one side", () => {
  const { office } = openWithClients({ ...oneTeam, "intake.places": 200, "intake.initialClients": 200 });
  const judgement = createJudgement(office, { ...p, easeWeight: 0 }, practiceIn(office), true);
  const { staff, needs } = office;
  staff.bias[0] = 0;
  staff.threshold[0] = 0;
  staff.inexperience[0] = 0;
  makeEqual(office, 1, 0);
  let [sum, squares, products] = [0, 0, 0];
  const cases = 1600;
  for (let need = 0; need < cases; need++) {
    needs.event[need] = need % 8;
    const one = judgement.margin(0, need, 0) - needs.merit[need];
    const other = judgement.margin(1, need, 0) - needs.merit[need];
    sum += one;
    squares += one * one;
    products += one * other;
  }
  // Standard error of the mean 1.2 / 40 = 0.03; of the variance 1.44 sqrt(2 / 1600) = 0.051; of the product 0.036.
  expect(Math.abs(sum / cases)).toBeLessThan(0.12);
  expect(Math.abs(squares / cases - 1.44)).toBeLessThan(0.2);
  expect(Math.abs(products / cases)).toBeLessThan(0.144);
});

test("a case within 0.35 of the threshold is hard, whichever side of it", () => {
  const { judgement } = oneJudge();
  const margins = [-0.36, -0.34, 0, 0.34, 0.36];
  expect(margins.map((margin) => judgement.isHard(margin))).toEqual([false, true, true, true, false]);
});

test("where judgement is switched off the merit itself decides, and no case is hard", () => {
  const { judgement } = oneJudge(false);
  expect(judgement.margin(0, 0, 0)).toBe(0.4);
  expect([-0.01, 0.01].map((margin) => judgement.isHard(margin))).toEqual([false, false]);
  expect([-5, 0, 0.01].map((merit) => judgement.answerTo(merit))).toEqual([
    answer.refer,
    answer.refer,
    answer.grant,
  ]);
});

test("noisier judgement makes fewer decisions right", () => {
  const clear = { "judgement.noiseSd": 0.2 };
  const noisy = { "judgement.noiseSd": 4 };
  expect(meanOf("decisionAccuracy", noisy)).toBeLessThan(meanOf("decisionAccuracy", clear) - 0.05);
  expect(meanOf("panelAccuracy", noisy)).toBeLessThan(meanOf("panelAccuracy", clear) - 0.05);
});

test("a programme with more money judges its cases no better by that alone", () => {
  const scarce = meanOf("panelAccuracy", { "provisions.perClientYear": 200 }, 6);
  const generous = meanOf("panelAccuracy", { "provisions.perClientYear": 3000 }, 6);
  expect(Math.abs(generous - scarce)).toBeLessThan(0.03);
});
