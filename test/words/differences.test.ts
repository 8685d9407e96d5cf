// Claims about what is said of a plan against the baseline.
import { expect, test } from "vitest";
import type { Difference } from "../../src/experiment/analysis/results.ts";
import { amount, change, range } from "../../src/words/amounts.ts";
import {
  aboutTheSame,
  averageDifference,
  cannotBeTold,
  differenceLegend,
  differenceSentence,
  differenceWord,
  pairsLeftOut,
  readingInWords,
  toldWord,
} from "../../src/words/differences.ts";

const difference: Difference = {
  plan: "team",
  than: "alone",
  pointIndex: 0,
  point: {},
  measure: "distributionVariety",
  interval: { estimate: 0.118, low: 0.101, high: 0.142, count: 40 },
  pValue: 0.001,
  pairsAbove: 40,
  pairsBelow: 0,
  matters: 0.05,
  reading: "higher",
  isTold: true,
};

test("more is better or worse by the measure's better direction, and worse stands in capitals", () => {
  expect(differenceWord("engagementQuality", "higher")).toBe("better");
  expect(differenceWord("engagementQuality", "lower")).toBe("WORSE");
  expect(differenceWord("backlogDays", "higher")).toBe("WORSE");
  expect(differenceWord("backlogDays", "lower")).toBe("better");
  expect(differenceWord("engagementQuality", "same")).toBe("same");
  expect(differenceWord("engagementQuality", "unclear")).toBe("unclear");
});

test("where neither direction is better, more is only more", () => {
  expect(differenceWord("meetingShare", "higher")).toBe("more");
  expect(differenceWord("meetingShare", "lower")).toBe("less");
});

test("the legend explains only the words that were used", () => {
  expect(differenceLegend(new Set(["better"]))).toBe("");
  expect(differenceLegend(new Set(["same"]))).toBe("Same: any difference is smaller than what matters.");
  expect(differenceLegend(new Set(["same", "unclear"]))).toBe(
    "Same: any difference is smaller than what matters; unclear: too close to call with these replications.",
  );
});

test("an average difference carries its range", () => {
  expect(averageDifference(difference)).toBe("+0.12 (0.10 to 0.14)");
});

const none = {
  ...difference,
  interval: { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, count: 0 },
  reading: "unclear",
  isTold: false,
} as const;

test("what is not defined in both plans is not too close to call: it cannot be told", () => {
  expect(toldWord(none)).toBe("no answer");
  expect(readingInWords(none)).toBe(cannotBeTold);
  expect(averageDifference(none)).toBe("not defined");
  expect(differenceLegend(new Set(["no answer"]))).toBe(
    "No answer: it cannot be told, since the measure lacks a value in one of the plans, in all or nearly all programmes.",
  );
});

test("a plan of which every run failed is said to have failed", () => {
  expect(differenceLegend(new Set(["failed"]))).toBe("Failed: every run of the plan failed.");
});

test("what cannot be told has no range and no reading", () => {
  const few = { ...difference, isTold: false };
  expect(toldWord(few)).toBe("no answer");
  expect(readingInWords(few)).toBe(cannotBeTold);
  expect(averageDifference(few)).toBe("+0.12");
});

test("a change that rests on some programmes alone says on how many", () => {
  const on = (plan: string, count: number) => ({
    ...difference,
    plan,
    interval: { ...difference.interval, count },
  });
  expect(pairsLeftOut([on("team", 3), on("pair", 4), none], 4)).toBe(
    "Of 4 pairs of programmes, these changes rest on only some, since in the others the measure lacks a value in one of the plans: team on 3.",
  );
  const few = { ...on("pair", 2), isTold: false };
  expect(pairsLeftOut([on("team", 3), few], 4)).toContain("For so few no range is given.");
  expect(pairsLeftOut([on("team", 4), none], 4)).toBe("");
});

test("each measure is said in its own unit", () => {
  expect(amount("costPerClientMonth", 1010)).toBe("$1,010");
  expect(change("costPerClientMonth", -35)).toBe("−$35");
  expect(amount("waitDays", 12.34)).toBe("12.3");
  expect(amount("dropoutShare", 0.0951)).toBe("0.095");
  expect(amount("clientsCounted", 118.4)).toBe("118");
  expect(range("engagementQuality", -0.16, -0.08)).toBe("−0.16 to −0.08");
  expect(range("engagementQuality", Number.NaN, Number.NaN)).toBe("range not defined");
});

test("sameness names the size that matters", () => {
  expect(aboutTheSame("engagementQuality", 0.03)).toBe(
    "About the same: any difference is smaller than the 0.03 you said matters.",
  );
});

test("a difference is a sentence about the average, with its range from chance alone", () => {
  expect(differenceSentence(difference)).toBe(
    "Needs touched with money (variety): about 0.12 more under team than under alone (0.10 to 0.14 from chance alone).",
  );
  const less = {
    ...difference,
    reading: "lower",
    interval: { estimate: -0.118, low: -0.142, high: -0.101, count: 40 },
  } as const;
  expect(differenceSentence(less)).toBe(
    "Needs touched with money (variety): about 0.12 less under team than under alone (0.10 to 0.14 from chance alone).",
  );
  expect(differenceSentence({ ...difference, reading: "same" })).toBe(
    "Needs touched with money (variety): about the same: any difference is smaller than the 0.05 you said matters.",
  );
  expect(differenceSentence({ ...difference, reading: "unclear" })).toBe(
    "Needs touched with money (variety): too close to call with 40 replications (0.10 to 0.14).",
  );
});
