import fc from "fast-check";
import { expect, test } from "vitest";
import { rangeOf } from "../../src/statistics/range.ts";
import { runningHalfWidths } from "../../src/statistics/running-half-widths.ts";

test("ten values have the half-width of a textbook", () => {
  const { means, halfWidths } = runningHalfWidths(
    [9.8, 10.2, 10.4, 9.9, 10.1, 10.6, 9.7, 10, 10.3, 10],
    0.95,
  );
  expect(means[10]).toBeCloseTo(10.1, 12);
  expect(halfWidths[10]).toBeCloseTo(0.1995035093, 9);
});

test("each is the half-width of the range over as many values, undefined ones left out", () => {
  const value = fc.oneof(
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.constantFrom(Number.NaN, Number.NaN, 0, 1),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      const { means, halfWidths } = runningHalfWidths(values, 0.9);
      for (let count = 0; count <= values.length; count++) {
        const { estimate, low, high } = rangeOf(values.slice(0, count), 0.9);
        if (Number.isNaN(low)) expect(halfWidths[count]).toBeNaN();
        else expect(halfWidths[count]).toBeCloseTo((high - low) / 2, 8);
        if (Number.isNaN(estimate)) expect(means[count]).toBeNaN();
        else expect(means[count]).toBeCloseTo(estimate, 8);
      }
    }),
    { seed: 20231, numRuns: 60 },
  );
});

test("a level outside 0 to 1 is refused", () => {
  expect(() => runningHalfWidths([1, 2], 1)).toThrow(RangeError);
});
