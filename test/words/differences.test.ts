// Claims about what is said of a plan against the baseline.
import { expect, test } from "vitest";
import type { Difference } from "../../src/experiment/design/results.ts";
import { amount, change, range } from "../../src/words/amounts.ts";
import {
  aboutTheSame,
  averageDifference,
  differenceLegend,
  differenceSentence,
  differenceWord,
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
  expect(averageDifference("distributionVariety", difference.interval)).toBe("+0.12 (0.10 to 0.14)");
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
