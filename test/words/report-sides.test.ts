import { expect, test } from "vitest";
import type { Difference } from "../../src/experiment/analysis/results.ts";
import { noClearChange, sideLines } from "../../src/words/report-sides.ts";
import { plansNamed } from "../../src/words/report-words.ts";

const difference = (
  plan: string,
  measure: Difference["measure"],
  reading: Difference["reading"],
): Difference => ({
  plan,
  than: "now",
  pointIndex: 0,
  point: {},
  measure,
  interval: { estimate: 1, low: 0.5, high: 1.5, count: 8 },
  pValue: 0.01,
  pairsAbove: 8,
  pairsBelow: 0,
  matters: 0.1,
  reading,
  isTold: true,
});

test("those who wait longer lose, those who are more satisfied gain, and what is too close to call is neither", () => {
  const { clear, unclear } = sideLines([
    difference("a", "waitDays", "higher"),
    difference("b", "waitDays", "lower"),
    difference("a", "jobSatisfaction", "higher"),
    difference("a", "burnoutShare", "unclear"),
  ]);
  expect(clear.map(({ measure, gain, lose }) => [measure, gain, lose])).toEqual([
    ["waitDays", ["b"], ["a"]],
    ["jobSatisfaction", ["a"], []],
  ]);
  expect(noClearChange(unclear)).toBe("No clear change under any plan: burnt out.");
});

test("plans are named one by one up to three, then by those left out, then by their number", () => {
  const all = ["A", "B", "C", "D", "E", "F", "G"];
  expect(plansNamed(["A", "B"], all)).toBe("“A” and “B”");
  expect(plansNamed(all, all)).toBe("all 7 other plans");
  expect(plansNamed(["A", "B", "C", "D", "E"], all)).toBe("all other plans but “F” and “G”");
  expect(plansNamed(["A", "B", "C", "D"], all)).toBe("4 of 7 other plans");
});
