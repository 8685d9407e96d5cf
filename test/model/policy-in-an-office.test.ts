// Workers of an office who follow rules, read them and depart from them, and what values and vague wording do to that.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { policyClass } from "../../src/model/policy/policy.ts";
import { type Changes, hundredCases, oneTeam, openWithClients } from "./small-agency.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const { foreseen, letter, open } = policyClass;

const policyOf = (changes: Changes) => openWithClients({ ...oneTeam, ...changes }).policy;

test("who reads a rule follows it up to the margin, and departs beyond it; on silence everybody judges alone", () => {
  const { rule } = policyOf({ "policy.strictnessShare": 0.6 });
  // The margin to depart is 1.5.
  const favours = (margin: number, reading: number) => rule(foreseen, margin, reading).isFavour;
  expect([favours(1.49, -1), favours(1.51, -1), favours(-1.49, 1), favours(-1.51, 1)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  // A reading within 0.6 of silence is taken for it.
  expect([favours(0.1, -0.6), favours(-0.1, 0.6), favours(0.1, -0.61), favours(-0.1, 0.61)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("what an aid talks a worker into is not her own judgement", () => {
  const aided = policyOf({
    "guidance.kind": "computed-rule",
    "guidance.pull.computed-rule": 0.9,
    "policy.strictnessShare": 0,
  });
  expect(aided.rule(foreseen, -0.5, 1)).toMatchObject({ isFavour: true, isBound: false, ownFavour: false });
  expect(aided.rule(foreseen, 0.5, -1)).toMatchObject({ isFavour: false, isBound: false, ownFavour: true });
});

test("asked only for favour or not, a rule answers as in full", () => {
  const value = fc.double({ min: -4, max: 4, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(foreseen, letter, open),
      value,
      value,
      share,
      share,
      (kind, margin, reading, strict, pull) => {
        const policy = policyOf({
          "guidance.kind": "computed-rule",
          "guidance.pull.computed-rule": pull,
          "policy.strictnessShare": strict,
        });
        const { isFavour, read } = policy.rule(kind, margin, reading);
        expect(policy.favours(kind, margin, read)).toBe(isFavour);
      },
    ),
    hundredCases,
  );
});

test("at full strictness every worker does what she reads, at none what she thinks", () => {
  const strict = policyOf({ "policy.strictnessShare": 1 });
  const loose = policyOf({ "policy.strictnessShare": 0 });
  const value = fc.double({ min: -50, max: 50, noNaN: true }).filter((number) => number !== 0);
  fc.assert(
    fc.property(
      fc.constantFrom(foreseen, letter, open),
      value,
      fc.double({ min: 0.61, max: 9, noNaN: true }),
      fc.boolean(),
      (kind, margin, size, isFor) => {
        const reading = isFor ? size : -size;
        expect(strict.rule(kind, margin, reading)).toMatchObject({ isFavour: isFor, ownFavour: margin > 0 });
        expect(loose.rule(kind, margin, reading).isFavour).toBe(margin > 0);
      },
    ),
    hundredCases,
  );
});

test.each([
  ["guideline", 0.08],
  ["decision-tree", 0.25],
  ["computed-rule", 0.55],
] as const)(
  "a %s pulls readings and judgement by its share inside coverage, and nothing outside",
  (kind, pull) => {
    const aided = policyOf({ "guidance.kind": kind });
    const bare = policyOf({});
    // A reading lies around what the rule says; what is left of the distance is 1 - pull.
    expect(aided.readingOf(foreseen, 1, 2, 0) - 1).toBeCloseTo(
      (bare.readingOf(foreseen, 1, 2, 0) - 1) * (1 - pull),
      12,
    );
    for (const outside of [letter, open]) {
      expect(aided.readingOf(outside, 1, 2, 0)).toBe(bare.readingOf(outside, 1, 2, 0));
      expect(aided.rule(outside, 3, -1).margin).toBe(3);
    }
    // From 3 towards -1, which the worker takes the rule to say; towards nothing where she takes it to be silent.
    expect(aided.rule(foreseen, 3, -1).margin).toBeCloseTo(3 - pull * 4, 12);
    expect(aided.rule(foreseen, 3, 0).margin).toBe(3);
  },
);

test("values clear to a worker shrink bias, thresholds, readings and noise in the grey, and nothing in foreseen cases", () => {
  const { shrinkOf, noiseFactorOf, readingOf } = policyOf({});
  const kinds = [foreseen, letter, open];
  expect(kinds.map((kind) => shrinkOf(kind, 1))).toEqual([1, 0.4, 0.4]);
  expect(kinds.map((kind) => noiseFactorOf(kind, 1))).toEqual([1, 0.65, 0.65]);
  expect(kinds.map((kind) => shrinkOf(kind, 0))).toEqual([1, 1, 1]);
  expect(readingOf(foreseen, 1, 2, 1)).toBe(readingOf(foreseen, 1, 2, 0));
  // 1 + 2 x 0.715 x 0.4 in place of 1 + 2 x 0.715.
  expect(readingOf(letter, 1, 2, 1)).toBeCloseTo(1.572, 12);
  expect(readingOf(letter, 1, 2, 0)).toBeCloseTo(2.43, 12);
});

test("where nothing is worded nobody can misread it", () => {
  const { readingOf, read, classOf } = policyOf({
    "policy.ambiguityShare": 1,
    "skills.initialTenureMonths": 0,
  });
  expect(readingOf(open, 0, 9, 0)).toBe(0);
  const openGroups = Array.from({ length: 76 }, (_, group) => group).filter(
    (group) => classOf(group) === open,
  );
  expect(openGroups.length).toBeGreaterThan(3);
  expect(openGroups.map((group) => read(0, group))).toEqual(openGroups.map(() => 0));
});

test("a worker reads a group the same way each time, another reads it otherwise, and readings lean to no side", () => {
  const { policy, office }: Agency = openWithClients({
    ...oneTeam,
    "staff.leadsPerTeam": 50,
    "staff.teams": 4,
    "skills.initialTenureMonths": 0,
  });
  const { staff } = office;
  const group =
    Array.from({ length: 76 }, (_, number) => number).find((number) => policy.classOf(number) === foreseen) ??
    -1;
  expect(policy.reading(0, group)).toBe(policy.reading(0, group));
  expect(policy.reading(0, group)).not.toBe(policy.reading(1, group));
  const readings = [...staff.caseworkers].map(
    (worker) => policy.reading(worker, group) - policy.prescriptionOf(group),
  );
  const mean = readings.reduce((sum, each) => sum + each, 0) / readings.length;
  const sd = Math.sqrt(readings.reduce((sum, each) => sum + (each - mean) ** 2, 0) / readings.length);
  const expected = 0.715;
  // 200 readers: standard errors sd / 14.1 and sd / 20; four of each.
  expect(Math.abs(mean)).toBeLessThan((4 * expected) / Math.sqrt(200));
  expect(Math.abs(sd - expected)).toBeLessThan((4 * expected) / Math.sqrt(400));
});

test("looking up a rule takes longer the more the rulebook covers and the aid asks, and nothing without paperwork", () => {
  const minutes = (changes: Changes) => {
    const policy = policyOf(changes);
    const inside = Array.from({ length: 76 }, (_, group) => group).filter(
      (group) => policy.classOf(group) === foreseen,
    );
    const outside = Array.from({ length: 76 }, (_, group) => group).filter(
      (group) => policy.classOf(group) !== foreseen,
    );
    return [new Set(inside.map(policy.lookUpMinutes)), new Set(outside.map(policy.lookUpMinutes))];
  };
  expect(minutes({})).toEqual([new Set([4.5]), new Set([4.5])]);
  expect(minutes({ "policy.coverageShare": 0.5 })).toEqual([new Set([3]), new Set([3])]);
  expect(minutes({ "guidance.kind": "decision-tree" })).toEqual([new Set([10.5]), new Set([4.5])]);
  expect(minutes({ "guidance.kind": "computed-rule", "mechanisms.tasks": "off" })).toEqual([
    new Set([0]),
    new Set([0]),
  ]);
});
