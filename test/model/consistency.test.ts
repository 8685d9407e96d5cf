// Clients compare like cases with a few others they know; unlike answers worry them, and worry costs trust.
import { expect, test } from "vitest";
import { anxietyAfterComparing, createConsistency } from "../../src/model/clients/consistency.ts";
import { createTrust } from "../../src/model/clients/trust.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { domainCount } from "../../src/model/state/needs.ts";
import { meanOf, oneTeam, openWithClients } from "./small-agency.ts";

const p = slice(defaultParameters, "consistency");

test("a like case decided unlike moves anxiety a quarter of the way to 1, one decided alike a quarter of the way to 0", () => {
  expect(anxietyAfterComparing(0.2, true, p)).toBeCloseTo(0.4, 12);
  expect(anxietyAfterComparing(0.2, false, p)).toBeCloseTo(0.15, 12);
});

/** Twelve clients who have heard of nothing; each compares with the four before and the four after. */
function neighbours(isOn = true) {
  const { office } = openWithClients({ ...oneTeam, "intake.places": 12, "intake.initialClients": 12 });
  const { clients, needs } = office;
  const consistency = createConsistency(office, p, isOn);
  for (let client = 0; client < 12; client++) consistency.arrive(client);
  /** Decides a need in a client's first domain. */
  const decide = (client: number, isFavour: boolean, merit = 1, kind = 3) => {
    needs.kind[client * domainCount] = kind;
    needs.merit[client * domainCount] = merit;
    consistency.needDecided(client * domainCount, isFavour);
  };
  const anxieties = () => [...clients.anxiety.subarray(0, 12)].map((anxiety) => Number(anxiety.toFixed(9)));
  return { office, clients, consistency, decide, anxieties };
}

const usualOf = (clients: number) => new Array(clients).fill(0.2);

test("two clients who know each other both worry when their like cases are decided unlike", () => {
  const { decide, anxieties } = neighbours();
  decide(3, true);
  expect(anxieties()).toEqual(usualOf(12));
  decide(5, false);
  const expected = usualOf(12);
  expected[3] = 0.4;
  expected[5] = 0.4;
  expect(anxieties()).toEqual(expected);
});

test("who compares with several compares with one after the other, in the order in which they came", () => {
  const { decide, anxieties } = neighbours();
  decide(3, true);
  decide(4, true);
  decide(5, false);
  // 3 and 4 first eased to 0.15 by each other; then 5 compares with 3 and with 4: 0.2, 0.4, 0.55.
  expect(anxieties().slice(3, 6)).toEqual([0.3625, 0.3625, 0.55]);
});

test("only clients who came within four places of each other compare", () => {
  const { decide, anxieties } = neighbours();
  decide(0, true);
  decide(5, false);
  expect(anxieties()).toEqual(usualOf(12));
  decide(4, false);
  expect(anxieties()[0]).toBe(0.4);
});

test("who deserves another answer may get one: only like cases with the same right answer are compared", () => {
  const { decide, anxieties } = neighbours();
  decide(3, true, 1);
  decide(4, false, -1);
  decide(5, false, 1, 4);
  expect(anxieties()).toEqual(usualOf(12));
});

test("a client who has left is nobody's acquaintance", () => {
  const { clients, decide, anxieties } = neighbours();
  decide(3, true);
  clients.status[3] = clientStatus.droppedOut;
  decide(5, false);
  expect(anxieties()).toEqual(usualOf(12));
});

test("a decision is talked about for 65 days", () => {
  const { office, decide, anxieties } = neighbours();
  decide(3, true);
  office.day = 65;
  decide(4, false);
  expect(anxieties().slice(3, 5)).toEqual([0.4, 0.4]);
  office.day = 131;
  decide(5, true);
  expect(anxieties().slice(3, 6)).toEqual([0.4, 0.4, 0.2]);
});

test("incidents of one group are compared too, and a consequence that was not deserved worries by itself", () => {
  const { consistency, anxieties } = neighbours();
  consistency.incidentJudged(3, 66, true, true);
  consistency.incidentJudged(5, 66, true, false);
  // 0.2 + 0.2 x 0.8 = 0.36 for the consequence, then a quarter of the way to 1.
  expect(anxieties().slice(3, 6)).toEqual([0.4, 0.2, 0.52]);
  consistency.incidentJudged(7, 67, false, false);
  expect(anxieties()[7]).toBe(0.2);
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

test("where nobody compares, nobody worries", () => {
  const { clients, consistency, decide, anxieties } = neighbours(false);
  decide(3, true);
  decide(4, false);
  consistency.incidentJudged(5, 66, true, false);
  consistency.endDay(5);
  expect(anxieties()).toEqual(usualOf(12));
  expect(consistency.worry(5)).toBe(0);
  expect([...clients.anxiety.subarray(0, 12)]).toEqual(usualOf(12));
});

test("clients are more anxious where like cases are decided less alike", () => {
  const many = { "incidents.perYear": 20 };
  const unclear = meanOf("clientAnxiety", { ...many, "policy.ambiguityShare": 1, "judgement.biasSd": 1.5 });
  const clear = meanOf("clientAnxiety", { ...many, "mechanisms.judgement": "off" });
  expect(unclear).toBeGreaterThan(clear + 0.02);
});
