// Offers: money that a worker thinks of unasked, as strain and the pot allow; and what needs cost by domain.
import { expect, test } from "vitest";
import { needDomains } from "../../src/model/domains.ts";
import { createKnownProvisions } from "../../src/model/money/known-provisions.ts";
import { createOffers, offerWhileThePotLasts } from "../../src/model/money/offers.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { domainCount } from "../../src/model/state/needs.ts";
import { never } from "../../src/model/units.ts";
import {
  type Changes,
  costing,
  meanOf,
  openWithClients,
  parametersWith,
  smallProgramme,
} from "./small-agency.ts";

test("money is offered where strain is not above severity and the pot raises no threshold", () => {
  const seen = { severity: 0.5, strain: 0.5, potThreshold: 0 };
  expect(offerWhileThePotLasts(seen)).toBe(true);
  expect(offerWhileThePotLasts({ ...seen, strain: 0.51 })).toBe(false);
  expect(offerWhileThePotLasts({ ...seen, potThreshold: 0.01 })).toBe(false);
});

test("a worker thinks every other time of money that she knows of, and never of what she does not know", () => {
  const { office } = openWithClients(smallProgramme);
  office.staff.knownUntil.fill(never);
  office.staff.knownUntil.fill(0, 0, office.staff.kinds);
  const p = slice(defaultParameters, "provisions");
  const offers = createOffers(
    office,
    p,
    createKnownProvisions(office, p),
    () => true,
    () => 0,
  );
  const offered = (worker: number) =>
    Array.from({ length: 320 }, (_, need) => need).filter((need) => offers(worker, need)).length;
  expect(offered(0)).toBe(0);
  // Standard error sqrt(320 / 4) = 9, of needs that differ in their events.
  office.needs.event.forEach((_, need) => {
    office.needs.event[need] = need;
  });
  expect(Math.abs(offered(1) - 160)).toBeLessThan(36);
});

const run = (changes: Changes) => simulate(parametersWith({ ...smallProgramme, ...changes }), 1).trajectory;

test("where everybody asks, offers change nothing; where some do not, they do", () => {
  const everybodyAsks = { "provisions.askFloorShare": 1 };
  const none = { "provisions.offersShare": 0 };
  expect(run({ ...everybodyAsks, ...none })).toBe(run(everybodyAsks));
  expect(run({ ...everybodyAsks, "provisions.offersShare": 1 })).toBe(run(everybodyAsks));
  const ample = { "provisions.perClientYear": 6000 };
  expect(run({ ...ample, ...none })).not.toBe(run({ ...ample, "provisions.offersShare": 1 }));
});

test("with ample money and few who ask, offers bring money to more clients", () => {
  const ample = { "provisions.askFloorShare": 0.2, "provisions.perClientYear": 6000 };
  expect(meanOf("distributionVariety", { ...ample, "provisions.offersShare": 1 })).toBeGreaterThan(
    meanOf("distributionVariety", { ...ample, "provisions.offersShare": 0 }) + 0.05,
  );
});

test("what a need costs goes by its domain: without spread each costs its median", () => {
  const { needs, clients } = openWithClients({ ...smallProgramme, "needs.costLogSd": 0 }).office;
  const medians = needDomains.map((domain) => defaultParameters[`needs.cost.${domain}`]);
  expect(medians[0]).toBe(1000);
  for (let need = 0; need < clients.count * domainCount; need++) {
    if (needs.stage[need] !== 0) expect(needs.cost[need]).toBe(medians[need % domainCount]);
  }
  const same = openWithClients({ ...smallProgramme, ...costing(333), "needs.costLogSd": 0 }).office.needs;
  expect(new Set(same.cost)).toEqual(new Set([0, 333]));
});
