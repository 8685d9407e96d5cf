// What a wave teaches: how far chance moves one run about the mean of its point.
import { expect, test } from "vitest";
import { learn } from "../../../../src/experiment/analysis/matching/learn.ts";

const positions = Array.from({ length: 20 }, (_, place) => [place / 19]);
const targets = [{ from: 0, to: 1 }];
const chanceOf = (values: (x: number, point: number) => number[]) =>
  learn(targets, [{ positions, values: positions.map(([x], point) => [values(x, point)]) }])[0][0]?.chance;

test("two replications of each point tell how much of it is chance", () => {
  expect(chanceOf((x) => [x - 1, x + 1])).toBeCloseTo(2, 12);
});

test("a point with one value says nothing of chance, and one with three counts for two comparisons", () => {
  expect(chanceOf((x) => [x])).toBe(0);
  expect(chanceOf((x, point) => (point === 0 ? [x - 1, x + 1] : [x, Number.NaN]))).toBeCloseTo(2, 12);
  const uneven = (x: number, point: number) => (point === 0 ? [x - 1, x + 1] : [x - 1, x, x + 1]);
  expect(chanceOf(uneven)).toBeCloseTo((2 + 19 * 2) / (1 + 19 * 2), 12);
});
