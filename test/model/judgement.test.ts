// How workers see the merit of a case, and what they answer.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { copeByRoutine, createPractice } from "../../src/model/clients/coping.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import {
  answer,
  biasTowards,
  createJudgement,
  decideByThreshold,
  type JudgementParameters,
  noiseSd,
  rightAnswer,
} from "../../src/model/policy/judgement.ts";
import type { Office } from "../../src/model/state/office.ts";
import { type Changes, hundredCases, meanOf, oneTeam, openWithClients } from "./small-agency.ts";

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

test("money above the threshold or by a rule that binds; else a referral, and not even that far below the threshold", () => {
  const margins = [0.01, 0, -1.79, -1.8, -3];
  const seen = { threshold: 0, potThreshold: 0, severity: 0.5, cost: 100, knowledge: 1, strain: 0 };
  const given = margins.map((margin) => decideByThreshold({ ...seen, margin, isBound: false }, p));
  expect(given).toEqual(["grant", "refer", "refer", "deny", "deny"]);
  const bound = { ...seen, isBound: true, prescription: "refer" } as const;
  expect(margins.map((margin) => decideByThreshold({ ...bound, margin }, p))).toEqual([
    "refer",
    "refer",
    "refer",
    "deny",
    "deny",
  ]);
  expect(decideByThreshold({ ...bound, margin: -3, prescription: "grant" }, p)).toBe("grant");
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

/** Values are not clear at all: the grey is judged like everything else. */
const plainValues = { ...oneTeam, "policy.valuesClarityShare": 0 } satisfies Changes;

interface Judging {
  readonly parameters?: JudgementParameters;
  readonly groupGap?: number;
  readonly isOn?: boolean;
}

/** Judgement in an agency: the margin of a need for a worker who knows so much of the client. */
function judgementIn(
  { office, policy, values }: Agency,
  { parameters = p, groupGap = 0, isOn = true }: Judging = {},
) {
  const practice = createPractice(office, copeByRoutine, coping, true);
  const judgement = createJudgement(office, parameters, { groupGap }, policy, values, practice, isOn);
  const margin = (worker: number, need: number, knowledge: number) =>
    judgement.margin(
      worker,
      judgement.ofNeed(need),
      judgement.doubt(worker, judgement.ofNeed(need), knowledge),
    );
  return { ...judgement, margin };
}

function oneJudge(judging: Judging = {}) {
  const agency = openWithClients(plainValues);
  const { office } = agency;
  const { staff, needs, clients } = office;
  needs.merit[0] = 0.4;
  clients.ease[0] = 0.9;
  staff.bias[0] = -0.2;
  staff.threshold[0] = 0.3;
  staff.inexperience[0] = 0;
  return { office, judgement: judgementIn(agency, judging) };
}

test("a worker who sees without noise judges merit with bias and apparent odds, against her own threshold", () => {
  const { judgement } = oneJudge({ parameters: { ...p, noiseSd: 0 } });
  // 0.4 - 0.2 + 0.15 (0.9 - 0.5) - 0.3.
  expect(judgement.margin(0, 0, 0)).toBeCloseTo(-0.04, 12);
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
  const agency = openWithClients({ ...oneTeam, "staff.leadsPerTeam": 3, "staff.assistantsPerTeam": 2 });
  const { office } = agency;
  const judgement = judgementIn(agency);
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

test.each([
  [0, "independently"],
  [0.45, "alike by the share that is stated"],
  [1, "in the same way"],
])(
  "at a correlation of %d two judges misread a case %s, and neither leans to one side",
  (errorCorrelation) => {
    const agency = openWithClients({ ...plainValues, "intake.places": 200, "intake.initialClients": 200 });
    const { office } = agency;
    const judgement = judgementIn(agency, { parameters: { ...p, easeWeight: 0, errorCorrelation } });
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
    // Standard error of the mean 1.2 / 40 = 0.03; of the variance 1.44 sqrt(2 / 1600) = 0.051, and of the product no more.
    expect(Math.abs(sum / cases)).toBeLessThan(0.12);
    expect(Math.abs(squares / cases - 1.44)).toBeLessThan(0.2);
    expect(Math.abs(products / cases - errorCorrelation * 1.44)).toBeLessThan(0.2);
  },
);

test("a case is hard where stakes times doubt pass one half: half at stake is not enough for who is sure", () => {
  const { judgement } = oneJudge();
  const hard = (stakes: number, doubt: number) => judgement.isHard(stakes, doubt);
  expect([hard(0.5, 1), hard(0.51, 1), hard(0.9, 0.5), hard(0.9, 0.6), hard(0, 9)]).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test("who knows the client doubts less, and who is new doubts more", () => {
  const { office, judgement } = oneJudge();
  const doubt = (knowledge: number) => judgement.doubt(0, judgement.ofNeed(0), knowledge);
  expect(doubt(0)).toBeCloseTo(1.2, 12);
  expect(doubt(1)).toBeCloseTo(0.3, 12);
  office.staff.inexperience[0] = 1;
  expect(doubt(0)).toBeCloseTo(2.16, 12);
});

test("where judgement is switched off the merit itself decides, and no case is hard", () => {
  const { judgement } = oneJudge({ isOn: false });
  expect(judgement.margin(0, 0, 0)).toBe(0.4);
  expect(judgement.doubt(0, judgement.ofNeed(0), 0)).toBe(0);
  expect(judgement.isHard(1, 9)).toBe(false);
});

test("a bias of 0.3 by group favours the first group by half of it and the second as little", () => {
  expect([0, 1].map((group) => biasTowards(group, 0.3))).toEqual([0.15, -0.15]);
  const { office, judgement } = oneJudge({ parameters: { ...p, noiseSd: 0 }, groupGap: 0.3 });
  const margins = [0, 1].map((group) => {
    office.clients.group[0] = group;
    return judgement.margin(0, 0, 0);
  });
  expect(margins[0]).toBeCloseTo(-0.04 + 0.15, 12);
  expect(margins[1]).toBeCloseTo(-0.04 - 0.15, 12);
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
