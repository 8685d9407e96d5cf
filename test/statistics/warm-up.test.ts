import { expect, test } from "vitest";
import { commonWarmUp, warmUp } from "../../src/statistics/warm-up.ts";

const repeat = (value: number, times: number) => Array.from({ length: times }, () => value);
const ramp = Array.from({ length: 100 }, (_, index) => index);

test.each([1, 5])("30 zeros before 70 ones are left out (batches of %d)", (batch) => {
  expect(warmUp([...repeat(0, 30), ...repeat(1, 70)], batch)).toBe(30);
});

test.each([1, 5])("a series that swings from its first day on needs no warm-up (batches of %d)", (batch) => {
  const swing = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 6 : 4));
  expect(warmUp(swing, batch)).toBe(0);
});

test.each([1, 5])("a ramp is refused: its best cut is the last one allowed (batches of %d)", (batch) => {
  expect(() => warmUp(ramp, batch)).toThrow("too short");
});

test("a worked example: ten observations are left out of forty", () => {
  const tail = [3, 1, 2, 2, 2];
  const series = [
    ...[10, 10, 10, 10, 10, 5, 5, 5, 5, 5, 1, 3, 2, 2, 2, 2, 1, 3, 2, 2, 2, 2, 2, 1, 3],
    ...[...tail, ...tail, ...tail],
  ];
  expect(warmUp(series)).toBe(10);
});

test("a series that never varies needs none, and a ragged end is dropped", () => {
  expect(warmUp(repeat(3, 40))).toBe(0);
  expect(warmUp([...repeat(0, 30), ...repeat(1, 70), 900, 900], 5)).toBe(30);
});

test("replications are averaged first, and the longest of the outputs decides", () => {
  const late = [...repeat(0, 30), ...repeat(1, 70)];
  const early = [...repeat(9, 10), ...repeat(1, 90)];
  const noise = late.map((_, index) => (index % 2 === 0 ? 5 : -5));
  const noisy = [
    late.map((value, index) => value + noise[index]),
    late.map((value, index) => value - noise[index]),
  ];
  expect(commonWarmUp([noisy])).toBe(30);
  expect(commonWarmUp([[early], [late]])).toBe(30);
  expect(() => commonWarmUp([[late], [ramp]])).toThrow("too short");
});

test("what is no whole series is refused", () => {
  expect(() => warmUp([1, 2, Number.NaN, 4], 1)).toThrow("observation 3 is NaN");
  expect(() => warmUp([1, 2, 3])).toThrow("2 batches");
  expect(() => warmUp(ramp, 0)).toThrow("1 observation or more");
  expect(() => commonWarmUp([])).toThrow("at least one output");
  expect(() => commonWarmUp([[[1], [1, 2]]])).toThrow("equal length");
});
