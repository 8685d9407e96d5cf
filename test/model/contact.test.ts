// When a client should be seen and for how long, and what one contact is worth.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  contactQuality,
  neededInterval,
  neededMinutes,
  noShowChance,
  saturation,
} from "../../src/model/clients/contact.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";
import { streams } from "../../src/model/streams.ts";
import { hundredCases, meanOf, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

const p = slice(defaultParameters, "contact");
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("the complex need longer contacts: 42, 60 and 78 minutes", () => {
  // 60 minutes, with a range of 0.6 around them.
  expect([0, 0.5, 1].map((complexity) => neededMinutes(complexity, p))).toEqual([42, 60, 78]);
});

test("the severe need contact more often: every 14.5, 10 and 5.5 days", () => {
  // 10 days, with a range of 0.9 around them.
  const intervals = [0, 0.5, 1].map((severity) => neededInterval(severity, p));
  expect(intervals).toEqual([14.5, 10, 5.5]);
});

test("half the minutes are worth more than half of a contact", () => {
  // (1 - e^-0.9) / (1 - e^-1.8) = 0.5934303403 / 0.8347011118.
  expect(saturation(30, 60, p)).toBeCloseTo(0.7109495, 6);
});

test("a contact's worth runs from 0 with no minutes to 1 with the minutes needed, and no further", () => {
  expect(saturation(0, 60, p)).toBe(0);
  expect(saturation(60, 60, p)).toBe(1);
  expect(saturation(240, 60, p)).toBe(1);
  expect(saturation(0, 0, p)).toBe(1);
});

test("more minutes never make a contact worth less, and each minute adds less than the one before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 58 }), (minutes) => {
      const worth = (given: number) => saturation(given, 60, p);
      const first = worth(minutes) - worth(minutes - 1);
      const second = worth(minutes + 1) - worth(minutes);
      expect(second).toBeGreaterThan(0);
      expect(second).toBeLessThan(first);
    }),
    hundredCases,
  );
});

test("quality is minutes times presence times skill times rapport times knowledge", () => {
  // Rapport 0.6 + 0.4 x 0.5 = 0.8; familiarity 1 - 0.25 x 0.8 = 0.8; 0.8 x 0.5 x 0.9 x 0.8 x 0.8.
  expect(contactQuality(0.8, 0.5, 0.9, 0.5, 0.2, p)).toBeCloseTo(0.2304, 12);
});

test("quality lies between 0 and 1, even for the most skilled", () => {
  fc.assert(
    fc.property(share, share, fc.double({ min: 0.1, max: 3, noNaN: true }), share, share, (...parts) => {
      const quality = contactQuality(...parts, p);
      expect(quality).toBeGreaterThanOrEqual(0);
      expect(quality).toBeLessThanOrEqual(1);
    }),
    hundredCases,
  );
});

test("each part adds to quality when the others stay: minutes, presence, skill, trust, knowledge", () => {
  const part = fc.double({ min: 0.1, max: 0.8, noNaN: true });
  type Parts = [number, number, number, number, number];
  fc.assert(
    fc.property(fc.tuple(part, part, part, part, part), fc.nat({ max: 4 }), (parts, which) => {
      const better = [...parts] as Parts;
      better[which] += 0.1;
      expect(contactQuality(...better, p)).toBeGreaterThan(contactQuality(...parts, p));
    }),
    hundredCases,
  );
});

test("trust keeps appointments: of clients with no, middling and full trust, 37.5, 25 and 12.5 % stay away", () => {
  expect([0, 0.5, 1].map((trust) => noShowChance(trust, p))).toEqual([0.375, 0.25, 0.125]);
});

test("no-shows are a chance between 0 and 1 that never rises with trust", () => {
  fc.assert(
    fc.property(share, share, fc.double({ min: 0, max: 3, noNaN: true }), (one, other, steepness) => {
      const steep = { ...p, noShowShare: 0.6, noShowByTrust: steepness };
      const [wary, trusting] = [Math.min(one, other), Math.max(one, other)];
      expect(noShowChance(trusting, steep)).toBeLessThanOrEqual(noShowChance(wary, steep));
      expect(noShowChance(trusting, steep)).toBeGreaterThanOrEqual(0);
      expect(noShowChance(wary, steep)).toBeLessThanOrEqual(1);
    }),
    hundredCases,
  );
});

test("in the intake phase a client is seen every five days, whatever the severity", () => {
  const { office, contact } = openWithClients({ ...oneTeam, ...undisturbed });
  office.clients.enrolDay[0] = 0;
  for (const severity of [0, 1]) {
    office.clients.severity[0] = severity;
    office.day = 29;
    expect(contact.intervalOf(0)).toBe(5);
    office.day = 30;
    expect(contact.intervalOf(0)).toBe(neededInterval(severity, p));
  }
});

test("who does not come is expected again three days later, and costs a quarter of an hour", () => {
  const agency = openWithClients({ ...oneTeam, ...undisturbed, "contact.noShowShare": 2 });
  const { office, budget, contactRound } = agency;
  const { clients } = office;
  office.day = 40;
  clients.plannedDay.fill(1000);
  clients.plannedDay[0] = 40;
  clients.trust[0] = 0.5;
  budget.openDay();
  const lead = clients.lead[0];
  contactRound.prepare(lead);
  contactRound.hold(lead);
  expect([clients.contactsAttempted[0], clients.contactsHeld[0]]).toEqual([1, 0]);
  expect([clients.plannedDay[0], clients.dueDay[0]]).toEqual([43, 43]);
  expect(office.staff.used[lead]).toBe(15);
});

test("an hour has room for three needs, a longer contact for more", () => {
  const takenUp = (complexity: number) => {
    const agency = openWithClients({ ...oneTeam, ...undisturbed, "contact.noShowShare": 0 });
    const { office, budget, contactRound } = agency;
    const { clients, needs } = office;
    office.day = 40;
    clients.plannedDay.fill(1000);
    clients.plannedDay[0] = 40;
    clients.complexity[0] = complexity;
    needs.stage.fill(needStage.disclosed, 0, domainCount);
    budget.openDay();
    contactRound.prepare(clients.lead[0]);
    contactRound.hold(clients.lead[0]);
    return (
      domainCount -
      needs.stage.subarray(0, domainCount).filter((stage) => stage === needStage.disclosed).length
    );
  };
  // Contacts of 42, 60 and 78 minutes, twenty for each need.
  expect([0, 0.5, 1].map(takenUp)).toEqual([2, 3, 3]);
});

test("whether a client comes hangs on the client and the number of the appointment alone", () => {
  const one = openWithClients(oneTeam).office;
  const other = openWithClients({ ...oneTeam, "staff.assistantsPerTeam": 3, "meetings.perWeek": 5 }).office;
  for (let number = 0; number < 20; number++) {
    expect(one.draws.uniform(streams.whetherAClientComes, one.clients.key[2], number)).toBe(
      other.draws.uniform(streams.whetherAClientComes, other.clients.key[2], number),
    );
  }
});

test("longer travel takes from the share of time in contact", () => {
  const near = meanOf("contactShare", { "contact.travelMinutes": 0, "paperwork.burden": 2 });
  const far = meanOf("contactShare", { "contact.travelMinutes": 90, "paperwork.burden": 2 });
  expect(far).toBeLessThan(near);
});
