import { expect, test } from "vitest";
import { idleIn, officeTitle, overloadedIn, unspentPots } from "../../src/words/office-load.ts";

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

test("too much work and too little are told of every plan, of some by their names, and of none not at all", () => {
  expect(officeTitle).toMatch(/:$/);
  for (const [sentence, every, some] of [
    [overloadedIn, /^In every plan more work comes in .*\.$/, /^Under B and D more work comes in .*\.$/],
    [
      idleIn,
      /^In every plan much of the staff's time .*\.$/,
      /^Under B and D much of the staff's time .*\.$/,
    ],
  ] as const) {
    expect(sentence({ names: ["A", "B"], isThroughout: true })).toMatch(every);
    expect(sentence({ names: ["B", "D"], isThroughout: false })).toMatch(some);
    expect(sentence({ names: [], isThroughout: false })).toBe("");
  }
});
