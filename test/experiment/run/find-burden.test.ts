// Claims about the pilot that turns hours of paperwork into a burden.
import { expect, test } from "vitest";
import { findBurden, weeklyHours } from "../../../src/experiment/run/find-burden.ts";
import type { Simulate } from "../../../src/experiment/run/simulate.ts";
import { simulate } from "../../../src/model/simulate.ts";
import { parametersWith, smallAgency } from "../../truth/agencies.ts";

/** An office in which a burden of 1 means 90 minutes of paperwork and 30 of liaison on a paid day, a tenth of them absent. */
const byFormula: Simulate = (parameters, replication) => {
  const paperwork = 90 * parameters["paperwork.burden"] + replication;
  return {
    ...simulateNothing,
    minutesByRole: {
      roles: ["lead", "solo"],
      activities: ["liaison", "paperwork", "absence"],
      minutes: [
        [30, paperwork, 45],
        [Number.NaN, Number.NaN, Number.NaN],
      ],
    },
  };
};
/** So small that each burden is tried by three replications. */
const office = parametersWith({ "intake.places": 120, "paperwork.burden": 1 });
const simulateNothing = simulate(parametersWith({ "staff.teams": 0, "intake.initialClients": 0 }), 1);

test("hours are those of a week without absence", () => {
  // (30 + 91) minutes on a paid day, nine tenths of them at work: 121 / 0.9 * 5 / 60.
  expect(weeklyHours(byFormula(office, 1), 450)).toBeCloseTo(11.2037, 4);
});

test("the burden is found to a hundredth, and the hours that it gives are told", () => {
  // Mean of three replications: 30 + 90 b + 2 minutes; 15 hours are 162 minutes, so b = 130 / 90.
  const pilot = findBurden(office, 15, byFormula);
  expect(pilot).toMatchObject({ isReached: true });
  if (!pilot.isReached) return;
  expect(pilot.burden).toBeCloseTo(1.44, 2);
  expect(Math.abs(pilot.hoursPerWeek - 15)).toBeLessThan(0.06);
  expect(pilot.runs % 3).toBe(0);
});

test.each([2, 60])("%s hours a week lie outside what any burden gives, and the range is told", (hours) => {
  const pilot = findBurden(office, hours, byFormula);
  expect(pilot).toMatchObject({ isReached: false, runs: 6, least: { burden: 0 }, most: { burden: 4 } });
});

test("an office without a lead reaches no hours", () => {
  const empty = parametersWith(smallAgency, { "staff.teams": 0 });
  expect(findBurden(empty, 10, (_, replication) => simulate(empty, replication))).toMatchObject({
    isReached: false,
  });
});

test("a large agency is run once for each burden, a small one three times", () => {
  const runsOf = (places: number) =>
    findBurden(parametersWith({ "intake.places": places }), 60, byFormula).runs;
  expect([runsOf(40), runsOf(120), runsOf(180), runsOf(5000)]).toEqual([6, 6, 4, 2]);
});
