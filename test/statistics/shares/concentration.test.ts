// Claims about the concentration index.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { concentrationIndex } from "../../../src/statistics/shares/concentration.ts";
import { gini } from "../../../src/statistics/shares/gini.ts";

const fixed = { seed: 20231, numRuns: 100 };
const people = fc
  .array(fc.record({ received: fc.integer({ min: 0, max: 99 }), severity: fc.integer({ min: 0, max: 5 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((list) => list.some(({ received }) => received > 0));

function indexOf(list: readonly { received: number; severity: number }[]): number {
  return concentrationIndex(
    list.map(({ received }) => received),
    list.map(({ severity }) => severity),
  );
}

test.each([
  { values: [1, 2, 3, 4, 5], index: 4 / 15 },
  { values: [5, 4, 3, 2, 1], index: -4 / 15 },
  { values: [4, 1, 3, 2], index: -1 / 10 },
  { values: [3, 5, 2, 6, 4], index: 3 / 50 },
  { values: [0, 0, 0, 1], index: 3 / 4 },
  { values: [1, 1, 0, 0], index: -1 / 2 },
  { values: [6, 5, 4, 3, 2], index: -1 / 5 },
  { values: [10 / 3, 11 / 3, 4, 13 / 3, 14 / 3], index: 1 / 15 },
])("$values in rank order concentrate by $index", ({ values, index }) => {
  const ranks = values.map((_, person) => person);
  expect(concentrationIndex(values, ranks)).toBeCloseTo(index, 14);
});

test("people of equal rank share their average rank", () => {
  // Ranks 1/8, 1/2, 1/2, 7/8 of four people: 2/(4 * 10/4) * (1/8 + 5/2 + 4 * 7/8) - 1.
  expect(concentrationIndex([1, 2, 3, 4], [1, 2, 2, 3])).toBeCloseTo(0.225, 14);
  expect(concentrationIndex([1, 2, 3, 4], [7, 7, 7, 7])).toBe(0);
});

test("when nothing was received, or a number is undefined, so is the index", () => {
  expect(concentrationIndex([0, 0], [1, 2])).toBeNaN();
  expect(concentrationIndex([], [])).toBeNaN();
  expect(concentrationIndex([1, Number.NaN], [1, 2])).toBeNaN();
  expect(concentrationIndex([1, 2], [1, Number.NaN])).toBeNaN();
});

test("a person without a rank is refused", () => {
  expect(() => concentrationIndex([1, 2], [1])).toThrow(RangeError);
});

test("ranked by what they received, people concentrate by the Gini coefficient", () => {
  fc.assert(
    fc.property(people, (list) => {
      const received = list.map((person) => person.received);
      expect(concentrationIndex(received, received)).toBeCloseTo(gini(received), 12);
    }),
    fixed,
  );
});

test("no ranking concentrates more than the Gini coefficient, and turning it around turns the sign", () => {
  fc.assert(
    fc.property(people, (list) => {
      const inequality = gini(list.map((person) => person.received));
      const index = indexOf(list);
      expect(Math.abs(index)).toBeLessThanOrEqual(inequality + 1e-12);
      const turned = list.map(({ received, severity }) => ({ received, severity: -severity }));
      expect(indexOf(turned)).toBeCloseTo(-index, 12);
    }),
    fixed,
  );
});

test("the order in which people are listed changes no bit, and copying everybody nothing", () => {
  fc.assert(
    fc.property(people, (list) => {
      const tenths = list.map(({ received, severity }) => ({ received: received / 10, severity }));
      expect(indexOf([...tenths].reverse())).toBe(indexOf(tenths));
      expect(indexOf([...list, ...list])).toBeCloseTo(indexOf(list), 12);
    }),
    fixed,
  );
});
