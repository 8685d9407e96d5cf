// Claims about how numbers look in a sentence.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  count,
  counted,
  decimal,
  dollars,
  notDefined,
  plainNumber,
  seconds,
  signed,
  signedDollars,
  timeLeft,
} from "../../src/words/numbers.ts";

test.each([
  [0.4142, "0.41"],
  [-0.1187, "−0.12"],
  [-0.004, "0.00"],
  [0, "0.00"],
  [12, "12.00"],
  [Number.NaN, notDefined],
])("%s is said as %s", (value, said) => {
  expect(decimal(value)).toBe(said);
});

test.each([
  [0.274, "+0.27"],
  [-0.1187, "−0.12"],
  [0.0049, "no change"],
  [-0.0049, "no change"],
  [0, "no change"],
  [Number.NaN, notDefined],
])("a difference of %s is said as %s", (value, said) => {
  expect(signed(value)).toBe(said);
});

test.each([
  [1010.4, "$1,010", "+$1,010"],
  [-35, "−$35", "−$35"],
  [0.4, "$0", "no change"],
  [-0.4, "$0", "no change"],
  [1050000, "$1,050,000", "+$1,050,000"],
  [Number.NaN, notDefined, notDefined],
])("%s dollars are said as %s, as a difference as %s", (value, said, difference) => {
  expect(dollars(value)).toBe(said);
  expect(signedDollars(value)).toBe(difference);
});

test.each([
  [0.03, "0.03"],
  [1_000_000, "1,000,000"],
  [3104.17, "3,104.17"],
  [-0.9, "−0.9"],
  [0, "0"],
])("as a table holds it, %s is said as %s", (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test("thousands are set apart by commas", () => {
  expect(count(1200)).toBe("1,200");
  expect(count(999)).toBe("999");
  expect(counted(1, "run")).toBe("1 run");
  expect(counted(1200, "run")).toBe("1,200 runs");
  expect(counted(2, "hypothesis", "hypotheses")).toBe("2 hypotheses");
});

test.each([
  [0.4, "under 1 s"],
  [21.3, "21 s"],
  [59.6, "1 min 0 s"],
  [95, "1 min 35 s"],
  [3720, "1 h 2 min"],
])("%s seconds are said as %s", (value, said) => {
  expect(seconds(value)).toBe(said);
});

test.each([
  [0.2, "under 1 s left"],
  [3.2, "about 4 s left"],
  [37, "about 40 s left"],
  [91, "about 2 min left"],
  [7300, "about 2 h 2 min left"],
  [Number.POSITIVE_INFINITY, "time left not known yet"],
])("%s seconds to wait are said as %s", (value, said) => {
  expect(timeLeft(value)).toBe(said);
});

test("no number is ever said with a hyphen for a minus, nor a zero with a sign", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      for (const said of [decimal(value), signed(value), dollars(value), signedDollars(value)]) {
        expect(said).not.toMatch(/-/);
        expect(said).not.toMatch(/[−+]\$?0(\.0+)?$/);
      }
    }),
    { seed: 20231, numRuns: 100 },
  );
});
