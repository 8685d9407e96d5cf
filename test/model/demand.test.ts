// Demand follows supply: who can be served at once brings in more of the same numbered stream of potential clients.
import { expect, test } from "vitest";
import { demandFactor, drawArrivals, servedAtOnce } from "../../src/model/clients/potential-clients.ts";
import { whyIdle } from "../../src/model/idle-levers.ts";
import { openAgency } from "../../src/model/open-agency.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";
import { type Changes, parametersWith, smallProgramme } from "./small-agency.ts";
import { run } from "./switched-off.ts";

const intake = { ...slice(defaultParameters, "intake"), clientsPerWeek: 30 };
const demand = { ...slice(defaultParameters, "demand"), referencePlaces: 120 };

function arrivalsAt(supply: number, supplyElasticity: number): Map<number, number> {
  const draws = new KeyedDraws(rootKey("demand"), 1);
  const { keys, days } = drawArrivals(
    draws,
    [{ fromDay: 0, perWeek: intake.clientsPerWeek * demandFactor(supply, { ...demand, supplyElasticity }) }],
    0,
    1040,
  );
  return new Map(Array.from(keys, (key, place) => [key, days[place]]));
}

test("a quarter more places with an elasticity of 0.3 bring 7 % more clients", () => {
  expect(demandFactor(150, { ...demand, supplyElasticity: 0.3 })).toBeCloseTo(1.0692, 4);
  const [usual, more] = [arrivalsAt(120, 0.3), arrivalsAt(150, 0.3)];
  // 208 weeks of 30 are 6,240; those added are a thinned Poisson stream of 432, within four deviations of 21.
  expect(Math.abs(more.size - usual.size - 432)).toBeLessThan(4 * 21);
});

test("more supply adds clients and changes none", () => {
  const [usual, more] = [arrivalsAt(120, 0.5), arrivalsAt(240, 0.5)];
  expect(more.size).toBeGreaterThan(usual.size);
  for (const [key, day] of usual) expect(more.get(key)).toBe(day);
});

test("without elasticity, and at the reference, as many come as are said to", () => {
  expect(arrivalsAt(500, 0)).toEqual(arrivalsAt(120, 0));
  expect(arrivalsAt(120, 0.8)).toEqual(arrivalsAt(120, 0));
  expect(run({ "demand.supplyElasticity": 0.3, "demand.referencePlaces": 40 }).trajectory).toBe(
    run({}).trajectory,
  );
});

test("nobody is served beyond the places, nor beyond what the caseworkers may hold", () => {
  const plan = { teams: 3, leadsPerTeam: 2, assistantsPerTeam: 1, supervisors: 1, caseloadCap: 24 };
  const intake = slice(defaultParameters, "intake");
  expect(servedAtOnce({ ...intake, places: 120 }, plan)).toBe(120);
  expect(servedAtOnce({ ...intake, places: 200 }, plan)).toBe(144);
  expect(servedAtOnce({ ...intake, places: 200 }, { ...plan, teams: 0 })).toBe(0);
});

test("where places follow the staff there are as many as the caseworkers usually hold, whatever is stated", () => {
  const plan = { teams: 3, leadsPerTeam: 2, assistantsPerTeam: 1, supervisors: 1, caseloadCap: 40 };
  const following = {
    ...slice(defaultParameters, "intake"),
    places: 7,
    placesFollow: "staff",
    clientsPerCaseworker: 20,
  } as const;
  expect(servedAtOnce(following, plan)).toBe(120);
  expect(servedAtOnce(following, { ...plan, teams: 4 })).toBe(160);
  expect(servedAtOnce(following, { ...plan, caseloadCap: 10 })).toBe(60);
});

test("an agency that can hold more draws more, by places and by staff alike", () => {
  const coming = (changes: Changes) => {
    const elastic = {
      ...smallProgramme,
      "staff.leadsPerTeam": 2,
      "staff.caseloadCap": 24,
      "demand.supplyElasticity": 0.8,
      "demand.referencePlaces": 40,
    };
    return openAgency(parametersWith({ ...elastic, "intake.clientsPerWeek": 20, ...changes }), 1).office
      .clients.count;
  };
  // Two leads may hold 48.
  expect(coming({ "intake.places": 48 })).toBeGreaterThan(coming({}));
  expect(coming({ "intake.places": 96 })).toBe(coming({ "intake.places": 48 }));
  expect(coming({ "intake.places": 96, "staff.teams": 2 })).toBeGreaterThan(coming({ "intake.places": 48 }));
});

test("the reference can do nothing while demand does not follow supply", () => {
  const why = whyIdle("demand.referencePlaces", parametersWith({}));
  expect(why).toBe("demand does not follow supply");
  expect(run({ "demand.referencePlaces": 1 }).trajectory).toBe(run({}).trajectory);
});
