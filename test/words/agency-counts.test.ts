// What a manager has counted, in words; and every count within what its measure can be.
import { expect, test } from "vitest";
import { agencyCounts, countNames, observedOf } from "../../src/scenario/agency-counts.ts";
import { possibleValues } from "../../src/scenario/possible-values.ts";
import {
  countLines,
  countOptions,
  countWords,
  observedLines,
  observedSentence,
} from "../../src/words/agency-counts.ts";

test("every count has an option that fits a line of help, and values that its measure can have", () => {
  expect(Object.values(countOptions)).toEqual([...countNames]);
  for (const words of Object.values(countWords)) expect(words.length).toBeLessThan(80);
  for (const { measure, from, to, toMeasure, within } of Object.values(agencyCounts)) {
    const { from: least = Number.NEGATIVE_INFINITY, to: most = Number.POSITIVE_INFINITY } =
      possibleValues(measure);
    expect(toMeasure(from), measure).toBeGreaterThanOrEqual(least);
    expect(toMeasure(to), measure).toBeLessThanOrEqual(most);
    expect(Math.max(within.least, within.share), measure).toBeGreaterThan(0);
  }
});

test("counts are told as they were given, and written as a match reads them", () => {
  const counts = { contactShare: 22.5, waitingDays: 30 };
  expect(countLines(counts)).toEqual([
    "22.5 % of working time spent with clients",
    "30 working days on the waiting list",
  ]);
  const observed = observedOf(counts, undefined);
  expect(observedLines(observed).slice(-3)).toEqual([
    "observed:",
    "  contactShare: { value: 0.225, within: 0.03 }",
    "  waitDays: { value: 30, within: 6 }",
  ]);
  expect(observedSentence(observed)).toContain("contact 0.225 within 0.03 and days on the waiting list 30");
  expect(observedLines([{ measure: "waitDays", from: 10, to: 20 }]).at(-1)).toBe(
    "  waitDays: { from: 10, to: 20 }",
  );
  expect(observedSentence([{ measure: "waitDays", from: 10, to: 20 }])).toContain("10 to 20");
});

test("where nothing was counted there is nothing to observe, whatever the heads", () => {
  expect(observedOf({}, 20)).toEqual([]);
  expect(observedLines([])).toEqual([]);
  expect(observedSentence([])).toBe("");
  expect(countLines({})).toEqual([]);
});
