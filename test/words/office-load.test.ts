import { expect, test } from "vitest";
import {
  idleThroughout,
  officeTitle,
  overloadedThroughout,
  unspentPots,
} from "../../src/words/office-load.ts";

test("pots that stay unspent are told plan by plan, in dollars of dollars; nothing where there are none", () => {
  expect(unspentPots([])).toBe("");
  expect(
    unspentPots([
      { plan: "alone", budgeted: 40_000, spentShare: 0.3 },
      { plan: "team", budgeted: 100_000, spentShare: 0.5 },
    ]),
  ).toBe(
    "A pot for provisions stays partly unspent: alone spends $12,000 of $40,000 a year and team spends $50,000 of $100,000 a year. The rest is budgeted, but nobody gets it.",
  );
});

test("officeTitle, overloadedThroughout and idleThroughout are whole sentences or headings", () => {
  expect(officeTitle).toMatch(/:$/);
  expect(overloadedThroughout).toMatch(/^In every plan more work comes in .*\.$/);
  expect(idleThroughout).toMatch(/^In every plan .*\.$/);
});
