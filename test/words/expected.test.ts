// What is said where --expect is not met: one expected sentence for each case.
import { expect, test } from "vitest";
import { notAnExpectation, notAsExpected, nothingJudged } from "../../src/words/expected.ts";

test("notAsExpected: every hypothesis with another verdict is named with it", () => {
  const [h4, h9] = [
    { name: "H4", verdict: "contradicted" },
    { name: "H9", verdict: "practically-the-same" },
  ] as const;
  expect(notAsExpected("supported", [h4])).toBe("Not as expected (supported): H4 is contradicted.");
  expect(notAsExpected("supported", [h4, h9])).toBe(
    "Not as expected (supported): H4 is contradicted and H9 is practically the same.",
  );
});

test("nothingJudged: a study without verdicts meets no expectation", () => {
  expect(nothingJudged).toBe("Not as expected: no hypothesis was judged.");
});

test("notAnExpectation: what was typed is quoted", () => {
  expect(notAnExpectation("refuted")).toBe('--expect wants supported, not "refuted".');
});
