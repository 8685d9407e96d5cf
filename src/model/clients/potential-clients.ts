// Who comes to the agency, and when: one numbered stream of potential clients, of whom demand admits more or fewer.
import { power } from "../../arithmetic/power.ts";
import type { KeyedDraws } from "../../random/keyed-draws.ts";
import type { Slice } from "../parameters.ts";
import type { StaffPlan } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { daysPerWeek, daysPerYear } from "../units.ts";

/** Keys of the clients who are there on the first day start here, those of later arrivals at 0. */
export const firstInitialKey = 0x80000000;
const keysPerBand = 4096;

export interface Arrivals {
  days: Int32Array;
  keys: Uint32Array;
}

/** Places that the agency has: as many as are stated, or as its caseworkers serve where places follow the staff. */
export function placesOf(p: Slice<"intake">, caseworkers: number): number {
  return p.placesFollow === "staff" ? caseworkers * p.clientsPerCaseworker : p.places;
}

/** Clients who can be served at once: as many as there are places, and as the caseworkers may hold. */
export function servedAtOnce(p: Slice<"intake">, plan: StaffPlan): number {
  const caseworkers = plan.teams * plan.leadsPerTeam;
  return Math.min(placesOf(p, caseworkers), caseworkers * plan.caseloadCap);
}

/** Factor on the clients who come, when `supply` clients can be served at once: demand follows supply. ODD 7.16. */
export function demandFactor(supply: number, p: Slice<"demand">): number {
  return power(supply / p.referencePlaces, p.supplyElasticity);
}

/** Clients who come in a week, from a day on, where the office has not grown yet. */
export interface Inflow {
  readonly fromDay: number;
  readonly perWeek: number;
}

/**
 * Arrivals before `horizonDays`, in order of day and key. Potential clients are scattered evenly over the plane
 * of time and weekly intensity, a band of one client a week at a time; those whose mark lies under the inflow of
 * their day are admitted. So more inflow adds clients and changes none, and so does what more supply brings in.
 * `inflows` are in order of days, the first from day 0; each grows by `growthPerYear` from day 0 on.
 */
export function drawArrivals(
  draws: KeyedDraws,
  inflows: readonly Inflow[],
  growthPerYear: number,
  horizonDays: number,
): Arrivals {
  const perWeekOn = (day: number) => {
    const inflow = inflows.findLast(({ fromDay }) => fromDay <= day) ?? inflows[0];
    return inflow.perWeek * power(1 + growthPerYear, day / daysPerYear);
  };
  const turns = inflows.flatMap(({ fromDay }) => [fromDay, fromDay - 1]).concat(horizonDays);
  const within = turns.filter((day) => day >= 0 && day <= horizonDays);
  const bands = Math.ceil(Math.max(...within.map(perWeekOn)));
  const found: { day: number; key: number }[] = [];
  for (let band = 0; band < bands; band++) {
    let time = 0;
    for (let number = 0; number < keysPerBand; number++) {
      time += daysPerWeek * draws.exponential(streams.timeToTheNextPotentialClient, band, number);
      if (time >= horizonDays) break;
      const mark = band + draws.uniform(streams.wherePotentialClientsLieInTheirBand, band, number);
      const day = Math.floor(time);
      if (mark < perWeekOn(day)) found.push({ day, key: band * keysPerBand + number });
    }
  }
  found.sort((a, b) => a.day - b.day || a.key - b.key);
  return {
    days: Int32Array.from(found, (arrival) => arrival.day),
    keys: Uint32Array.from(found, (arrival) => arrival.key),
  };
}
