// Claims about the Gini coefficient, with and without the correction for few people.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { KeyedDraws } from "../../../src/random/keyed-draws.ts";
import { rootKey } from "../../../src/random/root-key.ts";
import { gini, giniCorrected } from "../../../src/statistics/shares/gini.ts";

const fixed = { seed: 20231, numRuns: 100 };
const amounts = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 30 })
  .filter((values) => values.some((value) => value > 0));
const oneToHundred = Array.from({ length: 100 }, (_, index) => index + 1);

test.each([
  { values: [1, 1, 1, 1], plain: 0, corrected: 0 },
  { values: [0, 0, 0, 1], plain: 3 / 4, corrected: 1 },
  { values: [0, 0, 0, 0, 1], plain: 4 / 5, corrected: 1 },
  { values: [1, 3], plain: 1 / 4, corrected: 1 / 2 },
  { values: [1, 2, 3, 4], plain: 1 / 4, corrected: 1 / 3 },
  { values: [1, 2, 3, 4, 5], plain: 4 / 15, corrected: 1 / 3 },
  { values: oneToHundred, plain: 33 / 100, corrected: 1 / 3 },
])("the Gini of $values is $plain, corrected $corrected", ({ values, plain, corrected }) => {
  expect(gini(values)).toBeCloseTo(plain, 14);
  expect(giniCorrected(values)).toBeCloseTo(corrected, 14);
});

test("when nobody received anything, inequality is undefined rather than zero", () => {
  expect(gini([0, 0, 0])).toBeNaN();
  expect(giniCorrected([0, 0, 0])).toBeNaN();
  expect(gini([])).toBeNaN();
  expect(giniCorrected([])).toBeNaN();
});

test("an undefined value makes the inequality undefined", () => {
  expect(gini([1, Number.NaN, 2])).toBeNaN();
});

test("one person alone is equal to himself, and comparing him with others is undefined", () => {
  expect(gini([5])).toBe(0);
  expect(giniCorrected([5])).toBeNaN();
});

test("a negative amount is refused", () => {
  expect(() => gini([1, -1, 3])).toThrow(RangeError);
  expect(() => giniCorrected([-1])).toThrow(RangeError);
});

test("people who received nothing count towards the inequality", () => {
  expect(gini([0, 0, 1, 1])).toBeGreaterThan(gini([1, 1]));
});

test("the unit of the amounts does not matter", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 1000 }), (values, factor) => {
      expect(gini(values.map((value) => value * factor))).toBeCloseTo(gini(values), 12);
    }),
    fixed,
  );
});

test("copying everybody leaves the inequality as it was", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      expect(gini([...values, ...values])).toBeCloseTo(gini(values), 12);
    }),
    fixed,
  );
});

test("the order in which people are listed changes no bit", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 2 }), (values) => {
      expect(gini([...values].reverse())).toBe(gini(values));
    }),
    fixed,
  );
});

test("a transfer from richer to poorer that does not swap them lowers the inequality", () => {
  fc.assert(
    fc.property(
      amounts,
      fc.nat(),
      fc.nat(),
      fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      (values, a, b, part) => {
        const poorer = values[a % values.length] <= values[b % values.length] ? a : b;
        const richer = poorer === a ? b : a;
        const gap = values[richer % values.length] - values[poorer % values.length];
        fc.pre(gap > 0);
        const after = [...values];
        after[richer % values.length] -= gap * part;
        after[poorer % values.length] += gap * part;
        expect(gini(after)).toBeLessThan(gini(values));
      },
    ),
    fixed,
  );
});

test.each([
  { people: 2, expected: 1 / 4 },
  { people: 3, expected: 1 / 3 },
  { people: 5, expected: 2 / 5 },
  { people: 10, expected: 9 / 20 },
  { people: 30, expected: 29 / 60 },
])(
  "few people look more equal than many: $people of an exponential have a Gini of $expected on average",
  ({ people, expected }) => {
    const draws = new KeyedDraws(rootKey("few people"), 1);
    const groups = 4000;
    let sum = 0;
    for (let group = 0; group < groups; group++) {
      sum += gini(Array.from({ length: people }, (_, person) => draws.exponential(1, group, person)));
    }
    // The widest, of two people, is uniform from 0 to 1/2: four standard errors are 0.0091.
    expect(Math.abs(sum / groups - expected)).toBeLessThan(0.0092);
  },
);

test("the Gini lies between 0 and (n - 1)/n, the corrected one between 0 and 1", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const most = (values.length - 1) / values.length;
      expect(gini(values)).toBeGreaterThanOrEqual(0);
      expect(gini(values)).toBeLessThanOrEqual(most + 1e-12);
      expect(giniCorrected(values)).toBeLessThanOrEqual(1 + 1e-12);
    }),
    fixed,
  );
});
