// How often a match loses the true values, over a hundred made-up agencies.
import { expect, test } from "vitest";
import { findBack } from "./made-up-agencies.ts";

test("over 100 made-up agencies the true values are ruled out in none, and at most a fifth of the space is left in any", async () => {
  const found = [];
  for (let number = 1; number <= 100; number++) found.push(await findBack(number));
  const left = found.map((one) => one.left).sort((one, other) => one - other);
  expect(found.filter(({ isTruthOpen }) => !isTruthOpen)).toEqual([]);
  expect(found.filter(({ isTruthMatched }) => !isTruthMatched)).toEqual([]);
  expect(left[50]).toBeLessThan(0.05);
  expect(left[99]).toBeLessThanOrEqual(0.2);
});
