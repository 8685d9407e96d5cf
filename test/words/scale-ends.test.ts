// Claims about the lines that tell a board what a number means: every measure has one, and it is one line.
import { expect, test } from "vitest";
import { measureEntry, measureNames } from "../../src/model/measures.ts";
import { howToReadNumbers, scaleInShort } from "../../src/words/scale-ends.ts";

test.each([
  [
    "engagementQuality",
    0.03,
    "Engagement quality (0.03 matters): 0: clients are never seen; 1: enough time, always the same worker, full trust, every need answered.",
  ],
  ["burnoutShare", 0.05, "Burnt out (0.05 matters): 0: none; 1: all."],
  ["paperworkShare", 0.02, "Paperwork (0.02 matters): of minutes worked. 0: none; 1: all."],
  ["costPerClientMonth", 25, "Cost ($25 matters): dollars per client and month."],
  ["waitDays", 2, "Days on the waiting list (2 matters): working days."],
  [
    "vignetteKappaSecondWithinTeams",
    0.05,
    "Agreement within teams, second wave (0.05 matters): 1: all answer the same situations alike; 0: no more alike than by chance.",
  ],
] as const)("%s is told in a line", (measure, matters, wanted) => {
  expect(scaleInShort(measure, matters)).toBe(wanted);
});

test("every index, and every measure between -1 and 1, says what its ends or its 0 stand for; none needs more than a line and a half", () => {
  for (const measure of measureNames) {
    const line = scaleInShort(measure, measureEntry(measure).matters);
    if (/0-1$|-1 to 1$/.test(measureEntry(measure).unit))
      expect(line, measure).toMatch(/\b0\b.*: |where days|without/);
    expect(line.length, measure).toBeLessThan(150);
  }
});

test("what matters is explained once, over the lines", () => {
  expect(howToReadNumbers).toContain("“Matters”: the smallest difference");
});
