// Answers that clients did not expect worry them, by what they got before, what they read and what others got; worry costs trust.
import { expect, test } from "vitest";
import {
  anxietyAfterAnswer,
  type ConsistencyParameters,
  createConsistency,
  type ReadByClient,
} from "../../src/model/clients/consistency.ts";
import { createTrust } from "../../src/model/clients/trust.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { domainCount } from "../../src/model/state/needs.ts";
import {
  type Changes,
  meanOf,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
} from "./small-agency.ts";

const p = slice(defaultParameters, "consistency");

test("a surprise moves anxiety a quarter of the way to 1, an answer that was to be expected a quarter of the way to 0", () => {
  expect(anxietyAfterAnswer(0.2, true, p.weight)).toBeCloseTo(0.4, 12);
  expect(anxietyAfterAnswer(0.2, false, p.weight)).toBeCloseTo(0.15, 12);
});

const readNothing: ReadByClient = () => 0;

interface Setting {
  readonly reads?: ReadByClient;
  readonly isOn?: boolean;
  readonly parameters?: Partial<ConsistencyParameters>;
}

/** Twelve clients who have heard of nothing; each compares with the four before and the four after. */
function neighbours({ reads = readNothing, isOn = true, parameters = {} }: Setting = {}) {
  const { office } = openWithClients({ ...oneTeam, "intake.places": 12, "intake.initialClients": 12 });
  const { clients, needs } = office;
  const consistency = createConsistency(office, { ...p, ...parameters }, reads, isOn);
  for (let client = 0; client < 12; client++) consistency.arrive(client);
  /** Decides a need in a client's first domain. */
  const decide = (client: number, isFavour: boolean, kind = 3) => {
    needs.kind[client * domainCount] = kind;
    consistency.needDecided(client * domainCount, isFavour);
  };
  const anxieties = () => [...clients.anxiety.subarray(0, 12)].map((anxiety) => Number(anxiety.toFixed(9)));
  return { office, clients, consistency, decide, anxieties };
}

const usualOf = (clients: number) => new Array(clients).fill(0.2);
const alone = { acquaintances: 0 };

test("a client who was answered otherwise before is surprised, one who was answered alike is eased", () => {
  const { decide, anxieties } = neighbours({ parameters: alone });
  decide(3, true);
  expect(anxieties()[3]).toBe(0.2);
  decide(3, true);
  expect(anxieties()[3]).toBe(0.15);
  decide(3, false);
  expect(anxieties()[3]).toBeCloseTo(0.15 + 0.25 * 0.85, 9);
  expect(anxieties().filter((anxiety) => anxiety !== 0.2)).toHaveLength(1);
});

test("her own last answer survives a change of worker", () => {
  const { clients, decide, anxieties } = neighbours({ parameters: alone });
  decide(3, true);
  clients.lead[3] = 1;
  decide(3, false);
  expect(anxieties()[3]).toBe(0.4);
});

test("the first time a client expects what she reads in the rule, and nothing where she reads silence", () => {
  const reads: ReadByClient = (client) => [1, -1, 0][client];
  const { decide, anxieties } = neighbours({ reads, parameters: alone });
  for (const client of [0, 1, 2]) decide(client, true);
  expect(anxieties().slice(0, 3)).toEqual([0.15, 0.4, 0.2]);
});

test("what she got before counts for more than what she reads", () => {
  const { decide, anxieties } = neighbours({ reads: () => -1, parameters: alone });
  decide(3, true);
  decide(3, true);
  // 0.4 by the reading, then a quarter of the way down.
  expect(anxieties()[3]).toBeCloseTo(0.3, 9);
});

test("an answer is expected again for 65 days, and of cases of its own group", () => {
  const { office, decide, anxieties } = neighbours({ parameters: alone });
  decide(3, true);
  office.day = 65;
  decide(3, false);
  expect(anxieties()[3]).toBe(0.4);
  office.day = 131;
  decide(3, true);
  decide(3, false, 4);
  expect(anxieties()[3]).toBe(0.4);
});

test("two clients who know each other hear of each other's answers, at three tenths of the weight of the own", () => {
  const { decide, anxieties } = neighbours();
  decide(3, true);
  expect(anxieties()).toEqual(usualOf(12));
  decide(5, false);
  const expected = usualOf(12);
  // 0.25 x 0.3 of the way to 1.
  expected[3] = 0.26;
  expected[5] = 0.26;
  expect(anxieties()).toEqual(expected);
});

test("only clients who came within four places of each other compare", () => {
  const { decide, anxieties } = neighbours();
  decide(0, true);
  decide(5, false);
  expect(anxieties()).toEqual(usualOf(12));
  decide(4, false);
  expect(anxieties()[0]).toBe(0.26);
});

test("cases of other groups are not compared, nor with a client who has left", () => {
  const { clients, decide, anxieties } = neighbours();
  decide(3, true);
  decide(5, false, 4);
  clients.status[3] = clientStatus.droppedOut;
  decide(6, false);
  expect(anxieties()).toEqual(usualOf(12));
});

test("incidents of one group are expected and compared likewise", () => {
  const { consistency, anxieties } = neighbours({ reads: (client) => (client === 5 ? 1 : 0) });
  consistency.incidentJudged(3, 66, true);
  consistency.incidentJudged(5, 66, false);
  // 0.4 for the consequence where she read mildness, then 0.075 of the way to 1.
  expect(anxieties().slice(3, 6)).toEqual([0.26, 0.2, 0.445]);
  consistency.incidentJudged(7, 67, false);
  expect(anxieties()[7]).toBe(0.2);
});

/** Anxieties after the same answers, whatever the rules; clients read them as they do in an office with such rules. */
function afterTheSameAnswers(changes: Changes, hook?: ReadByClient): number[] {
  const { policy } = openWithClients({
    ...oneTeam,
    "intake.places": 12,
    "intake.initialClients": 12,
    ...changes,
  });
  const { decide, anxieties } = neighbours({ reads: hook ?? policy.readByClient });
  for (let client = 0; client < 12; client++) {
    for (const kind of [0, 1, 2, 3, 4, 5, 6, 7]) decide(client, (client + kind) % 3 === 0, kind);
  }
  return anxieties();
}

const vagueRules = { "policy.ambiguityShare": 1, "policy.wordingLoss": 0 } satisfies Changes;
const clearRules = { "policy.ambiguityShare": 0, "policy.wordingLoss": 0 } satisfies Changes;

test("the same answers surprise more clients where rules are vague, as long as they read them themselves", () => {
  expect(afterTheSameAnswers(vagueRules)).not.toEqual(afterTheSameAnswers(clearRules));
  const { policy } = openWithClients({ ...oneTeam, ...clearRules });
  const told: ReadByClient = (_, group) => policy.prescriptionOf(group);
  expect(afterTheSameAnswers(vagueRules, told)).toEqual(afterTheSameAnswers(clearRules, told));
});

test("where there are no rules ambiguity moves no anxiety, nor anything else", () => {
  const lawless = { ...smallProgramme, "policy.coverageShare": 0, "policy.letterShare": 0 } satisfies Changes;
  const [clear, vague] = [0, 1].map((ambiguityShare) =>
    simulate(parametersWith({ ...lawless, "policy.ambiguityShare": ambiguityShare }), 1),
  );
  expect(vague.trajectory).toBe(clear.trajectory);
  expect(measureIn(vague, "clientAnxiety")).toBe(measureIn(clear, "clientAnxiety"));
  expect(measureIn(vague, "clientAnxiety")).not.toBe(0.2);
});

test("a client reads a rule as a newcomer would: the same way each time, and silence where nothing is worded", () => {
  const { policy } = openWithClients({ ...oneTeam, ...vagueRules });
  const groups = Array.from({ length: 76 }, (_, group) => group);
  const read = (client: number) => groups.map((group) => policy.readByClient(client, group));
  expect(read(0)).toEqual(read(0));
  expect(read(0)).not.toEqual(read(1));
  const open = groups.filter((group) => policy.prescriptionOf(group) === 0);
  expect(open.map((group) => policy.readByClient(0, group))).toEqual(open.map(() => 0));
});

test("in the evening anxiety settles by 0.6 % of its distance from the usual", () => {
  const { clients, consistency } = neighbours();
  clients.anxiety[0] = 0.7;
  consistency.endDay(0);
  expect(clients.anxiety[0]).toBeCloseTo(0.697, 12);
});

test("worry costs a hundredth of its size in trust each day, and ease gives none back", () => {
  const { office, clients, consistency } = neighbours();
  const trust = createTrust(office, slice(defaultParameters, "trust"), consistency, true);
  clients.trust[0] = 0.5;
  clients.dueDay[0] = 1000;
  clients.anxiety[0] = 0.6;
  trust.endDay(0);
  expect(clients.trust[0]).toBeCloseTo(0.496, 12);
  clients.anxiety[0] = 0.1;
  trust.endDay(0);
  expect(clients.trust[0]).toBeCloseTo(0.496, 12);
});

test("where no answer surprises anybody, nobody worries", () => {
  const { clients, consistency, decide, anxieties } = neighbours({ reads: () => 1, isOn: false });
  decide(3, true);
  decide(4, false);
  consistency.incidentJudged(5, 66, false);
  consistency.endDay(5);
  expect(anxieties()).toEqual(usualOf(12));
  expect(consistency.worry(5)).toBe(0);
  expect([...clients.anxiety.subarray(0, 12)]).toEqual(usualOf(12));
});

test("clients are more anxious where like cases are decided less alike", () => {
  const many = { "incidents.perYear": 20, "policy.ambiguityShare": 0.5 };
  const unlike = meanOf("clientAnxiety", { ...many, "judgement.biasSd": 2, "judgement.noiseSd": 4 });
  const alike = meanOf("clientAnxiety", { ...many, "policy.strictnessShare": 1, "policy.readingSd": 0 });
  expect(unlike).toBeGreaterThan(alike + 0.02);
});
