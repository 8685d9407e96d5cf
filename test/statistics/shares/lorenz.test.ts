// Claims about the Lorenz curve.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { gini } from "../../../src/statistics/shares/gini.ts";
import { lorenzCurve } from "../../../src/statistics/shares/lorenz.ts";

const fixed = { seed: 20231, numRuns: 100 };
const amounts = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })
  .filter((values) => values.some((value) => value > 0));

test("the curve of 1, 2, 3, 4 at the persons themselves is 0, 1/10, 3/10, 3/5, 1", () => {
  expect(lorenzCurve([3, 1, 4, 2], 5)).toEqual([0, 1 / 10, 3 / 10, 3 / 5, 1]);
});

test("between two persons the curve is a straight line", () => {
  expect(lorenzCurve([1, 3], 5)).toEqual([0, 0.125, 0.25, 0.625, 1]);
});

test("without another wish there are 21 points, 0.05 of the people apart", () => {
  const equal = lorenzCurve([2, 2, 2]);
  expect(equal).toHaveLength(21);
  equal.forEach((share, point) => {
    expect(share).toBeCloseTo(point / 20, 14);
  });
});

test("when nothing was received the whole curve is undefined", () => {
  for (const values of [[0, 0], [], [1, Number.NaN]]) {
    expect(lorenzCurve(values, 3)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  }
});

test("negative amounts and curves of one point are refused", () => {
  expect(() => lorenzCurve([-1, 2])).toThrow(RangeError);
  expect(() => lorenzCurve([1, 2], 1)).toThrow(RangeError);
  expect(() => lorenzCurve([1, 2], 2.5)).toThrow(RangeError);
});

test("the curve starts at 0, ends at 1, never falls, bends upwards and stays below equality", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const curve = lorenzCurve(values);
      expect(curve[0]).toBe(0);
      expect(curve[20]).toBe(1);
      for (let point = 1; point <= 20; point++) {
        const step = curve[point] - curve[point - 1];
        const stepBefore = point === 1 ? 0 : curve[point - 1] - curve[point - 2];
        expect(step).toBeGreaterThanOrEqual(stepBefore - 1e-12);
        expect(curve[point]).toBeLessThanOrEqual(point / 20 + 1e-12);
      }
    }),
    fixed,
  );
});

test("twice the area between the curve and equality is the Gini coefficient", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const curve = lorenzCurve(values, values.length + 1);
      let area = 0;
      for (let point = 1; point < curve.length; point++) area += (curve[point - 1] + curve[point]) / 2;
      expect(1 - (2 * area) / values.length).toBeCloseTo(gini(values), 12);
    }),
    fixed,
  );
});
