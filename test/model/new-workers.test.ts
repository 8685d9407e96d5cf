// What the workers of the first day are like.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { provisionsKnownAt, skillAt } from "../../src/model/staff/new-workers.ts";
import { type Changes, hundredCases, meanOf, oneTeam, openWithClients } from "./small-agency.ts";

const skills = slice(defaultParameters, "skills");

test("skill rises evenly from 0.65 in the first week to 1 after eighteen months, and no further", () => {
  expect([0, 9, 18, 60].map((months) => skillAt(months, skills))).toEqual([0.65, 0.825, 1, 1]);
});

test("two years of tenure teach half of the provisions that a newcomer does not know", () => {
  expect(provisionsKnownAt(0, 0.55, 2)).toBeCloseTo(0.55, 12);
  expect(provisionsKnownAt(2, 0.55, 2)).toBeCloseTo(0.775, 12);
  expect(provisionsKnownAt(4, 0.55, 2)).toBeCloseTo(0.8875, 12);
});

test("who stays longer never knows or can do less, and nobody knows more than there is", () => {
  const years = fc.double({ min: 0, max: 40, noNaN: true });
  fc.assert(
    fc.property(years, years, (one, other) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)];
      expect(skillAt(long * 12, skills)).toBeGreaterThanOrEqual(skillAt(short * 12, skills));
      expect(provisionsKnownAt(long, 0.55, 2)).toBeGreaterThanOrEqual(provisionsKnownAt(short, 0.55, 2));
      expect(provisionsKnownAt(long, 0.55, 2)).toBeLessThanOrEqual(1);
    }),
    hundredCases,
  );
});

/** Traits of every worker, by place on the staff. */
function traits(changes: Changes): Map<number, readonly number[]> {
  const { staff } = openWithClients({ ...oneTeam, ...changes }).office;
  return new Map(
    Array.from(staff.place, (place, worker) => [
      place,
      [
        staff.tenureYears[worker],
        staff.skill[worker],
        staff.bias[worker],
        staff.threshold[worker],
        ...staff.knownUntil.subarray(worker * staff.kinds, (worker + 1) * staff.kinds),
      ],
    ]),
  );
}

test("the same people hold the same places, whatever the staffing plan", () => {
  const small = traits({});
  const large = traits({ "staff.teams": 4, "staff.assistantsPerTeam": 2, "staff.supervisors": 2 });
  for (const [place, worker] of small) expect(large.get(place)).toEqual(worker);
});

test("solos are the people who would have been leads", () => {
  const leads = traits({ "staff.leadsPerTeam": 2 });
  const solos = traits({ "staff.leadsPerTeam": 2, "staff.assistantsPerTeam": 0 });
  for (const place of [0, 1]) expect(solos.get(place)).toEqual(leads.get(place));
});

test("bias and thresholds lean to no side among two hundred workers", () => {
  const { staff } = openWithClients({
    ...oneTeam,
    "staff.leadsPerTeam": 50,
    "staff.teams": 4,
    "judgement.biasSd": 0.6,
    "judgement.thresholdSd": 0.6,
  }).office;
  for (const values of [staff.bias, staff.threshold]) {
    const own = [...staff.caseworkers].map((worker) => values[worker]);
    const mean = own.reduce((sum, each) => sum + each, 0) / own.length;
    const sd = Math.sqrt(own.reduce((sum, each) => sum + (each - mean) ** 2, 0) / own.length);
    // Standard errors 0.6 / sqrt(200) = 0.042 of the mean and 0.6 / sqrt(400) = 0.03 of the spread; four of each.
    expect(Math.abs(mean)).toBeLessThan(0.17);
    expect(Math.abs(sd - 0.6)).toBeLessThan(0.12);
  }
});

test("without tenure everybody is a newcomer", () => {
  const { staff } = openWithClients({
    ...oneTeam,
    "skills.initialTenureMonths": 0,
    "skills.spreadSd": 0,
  }).office;
  expect([...staff.inexperience]).toEqual([1, 1, 1]);
  expect(staff.skill[0]).toBeCloseTo(0.65, 12);
});

test("an office of newcomers knows fewer provisions and decides less well", () => {
  const green = { "skills.initialTenureMonths": 0 };
  const seasoned = { "skills.initialTenureMonths": 120 };
  expect(meanOf("provisionsKnownShare", green)).toBeLessThan(meanOf("provisionsKnownShare", seasoned));
  expect(meanOf("panelAccuracy", green)).toBeLessThan(meanOf("panelAccuracy", seasoned));
});
