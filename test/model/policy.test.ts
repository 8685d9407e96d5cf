// What rules say of groups of like cases, how workers read them, and when they depart from them.
import fc from "fast-check";
import { expect, test } from "vitest";
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
import { hundredCases } from "./small-agency.ts";

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
