import fc from "fast-check";
import { expect, test } from "vitest";
import { flipValue } from "../../../src/statistics/sensitivity/flip.ts";

test("the answer flips halfway between the last no and the first yes", () => {
  const inputs = [5, 1, 3, 2, 4, 6];
  const flip = flipValue(
    inputs,
    inputs.map((input) => input > 3),
  );
  expect(flip).toEqual({ at: 3.5, isYesAbove: true, rightShare: 1 });
});

test("a yes below is found as well, and a stray answer costs its share", () => {
  const inputs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const answers = [true, true, true, true, false, false, false, true, false, false];
  expect(flipValue(inputs, answers)).toEqual({ at: 4.5, isYesAbove: false, rightShare: 0.9 });
});

test("no flip where all answers are the same, the input stands still, or answers turn on something else", () => {
  expect(flipValue([1, 2, 3], [true, true, true])).toBeUndefined();
  expect(flipValue([2, 2, 2], [true, false, true])).toBeUndefined();
  expect(flipValue([1, 2, 3, 4, 5, 6], [true, false, true, false, true, false])).toBeUndefined();
  expect(flipValue([], [])).toBeUndefined();
  expect(() => flipValue([1], [])).toThrow(RangeError);
});

test("the value found leaves no more wrong answers than any other", () => {
  const world = fc.record({ input: fc.integer({ min: 0, max: 9 }), answer: fc.boolean() });
  fc.assert(
    fc.property(fc.array(world, { minLength: 2, maxLength: 30 }), (worlds) => {
      const inputs = worlds.map(({ input }) => input);
      const answers = worlds.map(({ answer }) => answer);
      const flip = flipValue(inputs, answers);
      if (flip === undefined) return;
      const right = (at: number, isYesAbove: boolean) =>
        worlds.filter(({ input, answer }) => (input > at === isYesAbove) === answer).length;
      expect(flip.rightShare).toBeCloseTo(right(flip.at, flip.isYesAbove) / worlds.length, 12);
      for (let at = -0.5; at < 10; at++) {
        for (const side of [true, false])
          expect(right(at, side)).toBeLessThanOrEqual(right(flip.at, flip.isYesAbove));
      }
    }),
    { seed: 20231, numRuns: 100 },
  );
});
