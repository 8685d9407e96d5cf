// A small agency left to itself for ten years: it neither falls apart nor drifts away. How many seeds, the caller says.

import { expect, test } from "vitest";
import { findImbalance } from "../../src/model/balance.ts";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { simulate } from "../../src/model/simulate.ts";
import { meanAndVariance } from "../../src/statistics/summary.ts";
import { type Changes, measureOf, parametersWith, smallAgency } from "./agencies.ts";
import { findExcess, outOfRange } from "./books.ts";

const year = 260;
const years = 10;

/** What would show a slow drift first. */
const headlines: readonly MeasureName[] = [
  "engagementQuality",
  "engagementDose",
  "engagementAlliance",
  "distributionVariety",
  "distributionFit",
  "backlogDays",
  "demandRatio",
  "teamCohesion",
  "sharedKnowledge",
  "crisesPerClientYear",
  "waitDays",
  "dropoutShare",
  "clientsCounted",
];
/** Most that the mean of a headline may move from the fifth year to the tenth, as a share of it. */
const mostDrift = 0.15;
/** Standard errors allowed for chance: over 13 headlines a drift that is none too large alarms in less than 1 of 100 soaks. */
const mostErrors = 3.4;

function live(seed: number, changes: Changes): Outcome {
  const parameters = parametersWith(smallAgency, changes, { seed: `ten years ${seed}` });
  const outcome = simulate(parameters, 1, {
    watch: (agency) => {
      const wrong = findImbalance(agency) ?? findExcess(agency, parameters);
      if (wrong !== undefined) throw new Error(`Seed ${seed}, day ${agency.office.day}: ${wrong}`);
    },
  });
  expect(outOfRange(outcome), `seed ${seed}`).toEqual([]);
  return outcome;
}

interface Drift {
  readonly name: MeasureName;
  /** Means of the two years over the agencies in which both are defined. */
  readonly before: number;
  readonly after: number;
  /** Standard error of the mean change from the one to the other, agency by agency. */
  readonly error: number;
}

function driftOf(name: MeasureName, early: readonly Outcome[], late: readonly Outcome[]): Drift {
  const pairs = early
    .map((outcome, seed) => [measureOf(outcome, name), measureOf(late[seed], name)])
    .filter((pair) => !pair.some(Number.isNaN));
  const [before, after] = [0, 1].map((year) => meanAndVariance(pairs.map((pair) => pair[year])).mean);
  const change = meanAndVariance(pairs.map(([one, other]) => other - one));
  const error = Math.sqrt(change.variance / pairs.length);
  return { name, before, after, error };
}

/** Whether it moved by more than it may, chance allowed for. */
function hasDrifted({ before, after, error }: Drift): boolean {
  const leastChange = Math.abs(after - before) - mostErrors * error;
  return !(leastChange <= mostDrift * Math.abs(before));
}

/** Seeds are "ten years 0" and on, so that fewer agencies are the first of more. */
export function testTenYears(agencies: number): void {
  const liveAll = (changes: Changes) => Array.from({ length: agencies }, (_, seed) => live(seed, changes));

  test(`over ten years of ${agencies} small agencies the books balance every day, and what one year defines ten years define`, () => {
    const one = liveAll({ "time.observedDays": year });
    const ten = liveAll({ "time.observedDays": years * year });
    const lost = one.flatMap((outcome, seed) =>
      measureNames
        .filter((name) => !Number.isNaN(measureOf(outcome, name)) && Number.isNaN(measureOf(ten[seed], name)))
        .map((name) => `${name} of seed ${seed}`),
    );
    expect(lost).toEqual([]);
    console.log(`${agencies} agencies, ${agencies * years * year} days, all in balance`);
  });

  // More people ask for a place than there are places, and the list of those who wait takes until the fourth year to settle.
  test("the tenth year is like the fifth", () => {
    const fifth = liveAll({ "time.warmUpDays": 4 * year, "time.observedDays": year });
    const tenth = liveAll({ "time.warmUpDays": (years - 1) * year, "time.observedDays": year });
    const drifts = headlines.map((name) => driftOf(name, fifth, tenth));
    for (const { name, before, after, error } of drifts) {
      console.log(
        `${name}: ${before.toFixed(3)} in the fifth year, ${after.toFixed(3)} in the tenth, change known to ${error.toFixed(3)}`,
      );
    }
    expect(drifts.filter(hasDrifted)).toEqual([]);
  });
}
