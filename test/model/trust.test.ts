// Trust follows how a client is met, waits and is answered; without it people leave.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTrust, dropoutPerDay, trustAfterContact } from "../../src/model/clients/trust.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { costing, hundredCases, meanOf, oneTeam, openWithClients } from "./small-agency.ts";

const p = slice(defaultParameters, "trust");
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("a contact moves trust 12 % of the way to its quality", () => {
  expect(trustAfterContact(0.4, 0.8, p)).toBeCloseTo(0.448, 12);
  expect(trustAfterContact(0.8, 0.4, p)).toBeCloseTo(0.752, 12);
});

test("a contact moves trust towards its quality and never past it", () => {
  fc.assert(
    fc.property(share, share, share, (trust, quality, gain) => {
      const after = trustAfterContact(trust, quality, { ...p, gain });
      expect(after).toBeGreaterThanOrEqual(Math.min(trust, quality) - 1e-12);
      expect(after).toBeLessThanOrEqual(Math.max(trust, quality) + 1e-12);
    }),
    hundredCases,
  );
});

test("at trust of 0, one half and 1 the daily hazard of dropping out is 0.89, 0.18 and 0.036 %", () => {
  // 0.0018 e^1.6 = 0.0018 x 4.9530324, and 0.0018 e^-1.6 = 0.0018 x 0.2018965.
  expect(dropoutPerDay(0, p)).toBeCloseTo(0.0089154584, 9);
  expect(dropoutPerDay(0.5, p)).toBe(0.0018);
  expect(dropoutPerDay(1, p)).toBeCloseTo(0.0003634137, 9);
});

test("more trust never makes a client more likely to drop out", () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(dropoutPerDay(Math.max(one, other), p)).toBeLessThanOrEqual(
        dropoutPerDay(Math.min(one, other), p),
      );
    }),
    hundredCases,
  );
});

function oneClient(isOn = true, worry = 0) {
  const { office } = openWithClients(oneTeam);
  const trust = createTrust(office, p, { worry: () => worry }, isOn);
  trust.arrive(0);
  return { office, clients: office.clients, trust };
}

test("a hundred days on the waiting list cost 18 % of the trust a client starts with", () => {
  const { office, clients, trust } = oneClient();
  clients.arrivalDay[0] = 20;
  office.day = 120;
  trust.enrol(0);
  // 0.4 x 0.998^100 = 0.4 x 0.8185668.
  expect(clients.trust[0]).toBeCloseTo(0.3274267, 6);
});

test("a clear answer gains twice what arriving money does, a refusal costs trust, a broken promise most", () => {
  const change = (what: (of: ReturnType<typeof oneClient>["trust"]) => void) => {
    const { clients, trust } = oneClient();
    what(trust);
    return clients.trust[0] - 0.4;
  };
  expect(change((trust) => trust.answered(0, false))).toBeCloseTo(0.02, 12);
  expect(change((trust) => trust.served(0))).toBeCloseTo(0.01, 12);
  // An answer that refuses is an answer all the same: 0.02 - 0.03.
  expect(change((trust) => trust.answered(0, true))).toBeCloseTo(-0.01, 12);
  expect(change((trust) => trust.promiseBroken(0))).toBeCloseTo(-0.05, 12);
});

test("money twice as large brings no more trust: what counts is the answer, and that it came", () => {
  const noWant = {
    "mechanisms.provisions": "off",
    "provisions.perClientYear": 1_000_000,
    "provisions.ceilingPerClient": 1_000_000,
  } as const;
  const small = meanOf("engagementAlliance", { ...noWant, ...costing(100) }, 1);
  const large = meanOf("engagementAlliance", { ...noWant, ...costing(1000) }, 1);
  expect(large).toBe(small);
});

test("five days late are forgiven; each day after them costs trust", () => {
  const { office, clients, trust } = oneClient();
  clients.dueDay[0] = 10;
  for (office.day = 10; office.day <= 15; office.day++) trust.endDay(0);
  expect(clients.trust[0]).toBe(0.4);
  trust.endDay(0);
  expect(clients.trust[0]).toBeCloseTo(0.396, 12);
});

test("a client drops out on the evening when the hazards lived through reach her own threshold", () => {
  const { clients, trust } = oneClient();
  clients.trust[0] = 0.5;
  clients.dueDay[0] = 1000;
  clients.dropoutHazard[0] = 0;
  clients.dropoutThreshold[0] = 0.0075;
  clients.dropoutPerDay[0] = 0.003;
  expect([trust.wearsOut(0), trust.wearsOut(0), trust.wearsOut(0)]).toEqual([false, false, true]);
});

test("trust stays between 0 and 1 whatever befalls a client", () => {
  const { clients, trust } = oneClient();
  const events = [
    () => trust.afterContact(0, 1),
    () => trust.afterContact(0, 0),
    () => trust.answered(0, false),
    () => trust.answered(0, true),
    () => trust.served(0),
    () => trust.promiseBroken(0),
  ];
  fc.assert(
    fc.property(fc.array(fc.nat({ max: events.length - 1 }), { maxLength: 60 }), (order) => {
      for (const event of order) events[event]();
      expect(clients.trust[0]).toBeGreaterThanOrEqual(0);
      expect(clients.trust[0]).toBeLessThanOrEqual(1);
    }),
    hundredCases,
  );
});

test("trust can be lost and won only so far", () => {
  const { clients, trust } = oneClient();
  for (let time = 0; time < 100; time++) trust.promiseBroken(0);
  expect(clients.trust[0]).toBe(0);
  for (let time = 0; time < 100; time++) trust.served(0);
  expect(clients.trust[0]).toBe(1);
});

test("where trust starts lower, more clients drop out", () => {
  expect(meanOf("dropoutShare", { "trust.start": 0 })).toBeGreaterThan(
    meanOf("dropoutShare", { "trust.start": 1 }),
  );
});

test("where lateness costs more trust, alliance is weaker", () => {
  const late = { "paperwork.burden": 3, "staff.assistantsPerTeam": 0 };
  expect(meanOf("engagementAlliance", { ...late, "trust.overdueLoss": 0.05 })).toBeLessThan(
    meanOf("engagementAlliance", { ...late, "trust.overdueLoss": 0 }),
  );
});
