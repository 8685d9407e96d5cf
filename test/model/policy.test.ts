// What rules say of groups of like cases, how workers read them, and when they depart from them.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import {
  classAt,
  coverage,
  fitChance,
  lookUpMinutes,
  marginToDepart,
  policyClass,
  prescriptionFor,
  readingSd,
  rulebookOnboarding,
  rulebookTrainingDays,
} from "../../src/model/policy/policy.ts";
import { type Changes, hundredCases, oneTeam, openWithClients } from "./small-agency.ts";

const p = slice(defaultParameters, "policy");
const share = fc.double({ min: 0, max: 1, noNaN: true });
const { foreseen, letter, open } = policyClass;

test("a group is foreseen where its place lies inside coverage; of the rest the letter catches its share", () => {
  const half = { ...p, letterShare: 0.5 };
  expect([0, 0.74, 0.75, 0.99].map((place) => classAt(place, 0.49, 0.75, half))).toEqual([
    foreseen,
    foreseen,
    letter,
    letter,
  ]);
  expect([0.74, 0.75, 0.99].map((place) => classAt(place, 0.5, 0.75, half))).toEqual([foreseen, open, open]);
});

test("raising coverage only turns groups of the grey into foreseen ones", () => {
  fc.assert(
    fc.property(share, share, share, share, (place, roll, one, other) => {
      const [less, more] = [one, other]
        .sort((a, b) => a - b)
        .map((coverageShare) => classAt(place, roll, coverage({ ...p, coverageShare }), p));
      if (less !== more) expect(more).toBe(foreseen);
      if (less === foreseen) expect(more).toBe(foreseen);
    }),
    hundredCases,
  );
});

test("without coverage nothing is foreseen, under full coverage everything", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), share, (place, roll) => {
      expect(classAt(place, roll, 0, p)).not.toBe(foreseen);
      expect(classAt(place, roll, 1, p)).toBe(foreseen);
    }),
    hundredCases,
  );
});

test("a rule fits the commonest case with chance 0.85, the middling with 0.75, the rarest with 0.65", () => {
  expect(fitChance(0, 0.75, p)).toBeCloseTo(0.85, 12);
  expect(fitChance(0.5, 0.75, p)).toBe(0.75);
  expect(fitChance(1, 0.75, p)).toBeCloseTo(0.65, 12);
});

test("the rarer the case the worse its rule fits, and over all cases rules fit as programme strength says", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), (strength) => {
      let sum = 0;
      for (let number = 0; number < 1000; number++) {
        const chance = fitChance((number + 0.5) / 1000, strength, p);
        expect(chance).toBeGreaterThan(fitChance((number + 1.5) / 1000, strength, p));
        sum += chance;
      }
      expect(sum / 1000).toBeCloseTo(strength, 9);
    }),
    hundredCases,
  );
});

test("a chance that would leave 0 to 1 is cut off there", () => {
  expect([fitChance(0, 0.95, p), fitChance(1, 0.02, p)]).toEqual([1, 0]);
});

test("a fitting rule prescribes what the typical case deserves, one that does not the opposite, and in the open nothing", () => {
  const says = (kind: number, merit: number, roll: number) =>
    prescriptionFor(kind, merit, 0.5, roll, 0.75, p);
  expect([
    says(foreseen, 1, 0.74),
    says(foreseen, 1, 0.75),
    says(foreseen, -1, 0.74),
    says(foreseen, -1, 0.75),
  ]).toEqual([1, -1, -1, 1]);
  // The letter is wrong where the roll lies below one half.
  expect([
    says(letter, 1, 0.49),
    says(letter, 1, 0.5),
    says(letter, -1, 0.49),
    says(letter, -1, 0.5),
  ]).toEqual([-1, 1, 1, -1]);
  expect([says(open, 1, 0), says(open, -1, 0.9)]).toEqual([0, 0]);
});

test("a sharper wording fits fewer cases: coverage of 0.75 is 0.675 under clear rules and 0.825 under the vaguest", () => {
  const under = (ambiguityShare: number, coverageShare = 0.75) =>
    coverage({ ...p, coverageShare, ambiguityShare });
  expect(under(0)).toBeCloseTo(0.675, 12);
  expect(under(0.5)).toBe(0.75);
  expect(under(1)).toBeCloseTo(0.825, 12);
  expect([under(1, 1), under(0.5, 1), under(0, 0)]).toEqual([1, 1, 0]);
});

test("readings of newcomers spread by 0.715 at an ambiguity of 0.4", () => {
  // 1.1 (0.25 + 0.4) = 0.715.
  expect(readingSd(p)).toBeCloseTo(0.715, 12);
  // The floor is what no clear wording removes: 1.1 x 0.25; with full ambiguity all of it.
  expect(readingSd({ ...p, ambiguityShare: 0 })).toBeCloseTo(0.275, 12);
  expect(readingSd({ ...p, ambiguityShare: 1 })).toBeCloseTo(1.1, 12);
});

test("more ambiguity never draws readings together", () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(readingSd({ ...p, ambiguityShare: Math.min(one, other) })).toBeLessThanOrEqual(
        readingSd({ ...p, ambiguityShare: Math.max(one, other) }),
      );
    }),
    hundredCases,
  );
});

test("the margin to depart from a rule is nil without strictness, one merit unit at one half, and beyond reach at full", () => {
  const margins = [0, 0.5, 0.6, 0.9, 1].map((strictnessShare) => marginToDepart({ ...p, strictnessShare }));
  expect(margins[0]).toBe(0);
  expect(margins[1]).toBe(1);
  expect(margins[2]).toBeCloseTo(1.5, 12);
  expect(margins[3]).toBeCloseTo(9, 12);
  expect(margins[4]).toBe(Infinity);
});

test("stricter rules never lower the margin to depart", () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(marginToDepart({ ...p, strictnessShare: Math.min(one, other) })).toBeLessThanOrEqual(
        marginToDepart({ ...p, strictnessShare: Math.max(one, other) }),
      );
    }),
    hundredCases,
  );
});

test("a rulebook of coverage 0.75 makes a newcomer's training 1.3 times as long", () => {
  expect(rulebookOnboarding(p)).toBeCloseTo(1.3, 12);
});

test("clear rules have to be drafted and learnt: 1.125 training days a year in place of 0.75 at middling ambiguity", () => {
  const days = (ambiguityShare: number) => rulebookTrainingDays({ ...p, ambiguityShare });
  expect([days(0), days(0.5), days(1)]).toEqual([1.125, 0.75, 0.375]);
});

test("a letter that catches nothing it was not meant for takes half as long again to look up", () => {
  const minutes = (letterShare: number) => lookUpMinutes({ ...p, letterShare });
  expect([minutes(0), minutes(0.5), minutes(1)]).toEqual([6.75, 4.5, 2.25]);
});

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
  const share = fc.double({ min: 0, max: 1, noNaN: true });
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
