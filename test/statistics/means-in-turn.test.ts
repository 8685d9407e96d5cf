import fc from "fast-check";
import { expect, test } from "vitest";
import { MeansInOrder } from "../../src/statistics/means-in-order.ts";
import { MeansOfMany } from "../../src/statistics/means-of-many.ts";
import { meanAndVariance, meanInOrder } from "../../src/statistics/summary.ts";

/** Lists of equal length, one after the other; some numbers are not defined, and some lists do not vary. */
const lists = fc.integer({ min: 1, max: 6 }).chain((places) =>
  fc.array(
    fc.array(fc.oneof(fc.double({ min: -1e9, max: 1e9 }), fc.constantFrom(0.1, 1e16, Number.NaN)), {
      minLength: places,
      maxLength: places,
    }),
    { maxLength: 30 },
  ),
);

function definedAt(all: readonly (readonly number[])[], place: number): number[] {
  return all.map((list) => list[place]).filter((value) => !Number.isNaN(value));
}

test("means taken in list by list have the bits of the mean over all lists, in order and compensated", () => {
  fc.assert(
    fc.property(lists, (all) => {
      const places = all[0]?.length ?? 1;
      const [inOrder, ofMany] = [new MeansInOrder(), new MeansOfMany(places)];
      for (const list of all) {
        inOrder.add(list);
        list.forEach((value, place) => {
          ofMany.addAt(place, value);
        });
      }
      for (let place = 0; place < places; place++) {
        const defined = definedAt(all, place);
        expect(inOrder.meanAt(place)).toBe(meanInOrder(defined));
        expect(inOrder.countAt(place)).toBe(defined.length);
        expect(ofMany.meanAt(place)).toBe(meanAndVariance(defined).mean);
      }
    }),
    { seed: 20_261, numRuns: 500 },
  );
});

test("a list that is longer than those before has places of its own", () => {
  const means = new MeansInOrder();
  means.add([1]);
  means.add([3, 5]);
  expect([means.meanAt(0), means.meanAt(1), means.meanAt(2)]).toEqual([2, 5, Number.NaN]);
  expect([means.countAt(0), means.countAt(1), means.countAt(2)]).toEqual([2, 1, 0]);
});
