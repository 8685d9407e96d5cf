import { expect, test } from "vitest";
import type { WorldClaim } from "../../src/experiment/analysis/results.ts";
import {
  decidingInputs,
  holdsSentence,
  restsOnVaried,
  variedGuesses,
  variedInputs,
  worldClaimSentences,
  worldClaimsNote,
} from "../../src/words/world-claims.ts";

const claim: WorldClaim = {
  hypothesis: {
    kind: "difference",
    name: "H1",
    says: "Teams engage better.",
    measure: "engagementQuality",
    plan: "team",
    than: "alone",
    expect: "higher",
  },
  worlds: 200,
  defined: 197,
  supported: 143,
  contradicted: 4,
  same: 10,
  undecided: 40,
  holdsShare: 0.8,
  level: 0.95,
  replications: 10,
  least: -0.1,
  greatest: 0.3,
  noiseFloor: 0.28,
  deciding: [
    { input: "trust.start", rankCorrelation: 0.62, standsOut: true, isSized: false },
    { input: "paperwork.burden", rankCorrelation: -0.31, standsOut: true, isSized: true },
  ],
};

test("in how many worlds a claim holds is counted, with all that it else comes to", () => {
  expect(holdsSentence(claim)).toBe(
    "H1 holds in 143 of 200 possible worlds (72 %); contradicted in 4; practically the same in 10; undecided in 40; not defined in 3.",
  );
  expect(holdsSentence({ ...claim, defined: 0 })).toBe("H1 is not defined in any possible world.");
});

test("all of the worlds is said where it is all, and none where it is none", () => {
  const held = (supported: number) => holdsSentence({ ...claim, supported });
  expect(held(200)).toContain("(100 %)");
  expect(held(199)).toContain("(over 99 %)");
  expect(held(0)).toContain("(0 %)");
  expect(holdsSentence({ ...claim, supported: 1, worlds: 400 })).toContain("(under 1 %)");
});

test("a finding under the share rests on guesses, unless chance may be why", () => {
  expect(restsOnVaried({ ...claim, supported: 160, undecided: 20 }, "guesses")).toBe(
    "That is 80 % or more: within these ranges it does not rest on the guesses.",
  );
  expect(restsOnVaried(claim, "guesses")).toContain("chance may be why");
  expect(restsOnVaried({ ...claim, undecided: 10 }, "guesses")).toBe(
    "That is under 80 %: it rests on the guesses.",
  );
  expect(restsOnVaried({ ...claim, undecided: 10 }, "uncertain inputs")).toContain("the uncertain inputs");
});

test("a finding that fails in nearly every world does not rest on guesses either, and is not said to", () => {
  const fails = { ...claim, supported: 0, undecided: 0, same: 0, contradicted: 197 };
  expect(restsOnVaried(fails, "guesses")).toBe(
    "It is contradicted in 80 % or more: within these ranges that does not rest on the guesses.",
  );
  expect(restsOnVaried({ ...fails, contradicted: 10, same: 180 }, "guesses")).toContain(
    "It is practically the same in 80 % or more",
  );
  expect(restsOnVaried({ ...fails, contradicted: 100, same: 97 }, "guesses")).toBe(
    "It fails in 80 % or more, by contradiction or by being practically the same: within these ranges that does not rest on the guesses, but which of the two it is does.",
  );
  expect(restsOnVaried({ ...fails, supported: 50, contradicted: 100, same: 47 }, "guesses")).toContain(
    "it rests on",
  );
});

test("where no world holds and many are undecided, chance is what is named and not the guesses", () => {
  const open = { ...claim, supported: 0, contradicted: 70, same: 40, undecided: 87 };
  expect(restsOnVaried(open, "guesses")).toBe(
    "Whether it fails in 80 % or more, chance leaves open: with more programmes a world fewer would be undecided.",
  );
});

test("the two inputs that decide are named, and a calibrated one is said to be so", () => {
  expect(decidingInputs(claim)).toBe(
    "The effect depends most on trust.start (rank correlation +0.62), then on paperwork.burden (−0.31); chance alone reaches 0.28. paperwork.burden was not free: sized once on what offices look like (docs/changes-to-the-model.md).",
  );
  expect(decidingInputs({ ...claim, deciding: claim.deciding.slice(0, 1) })).toContain(
    "No other stands out.",
  );
  const [first, second] = claim.deciding;
  const within = { ...second, standsOut: false };
  expect(decidingInputs({ ...claim, deciding: [first, within] })).toContain(
    "No other stands out; next comes paperwork.burden (rank correlation −0.31), within chance.",
  );
  expect(decidingInputs({ ...claim, deciding: [{ ...first, standsOut: false }, within] })).toBe(
    "No input stands out from chance (which alone reaches a rank correlation of 0.28); the effect goes most with trust.start (rank correlation +0.62) and paperwork.burden (−0.31), within chance. paperwork.burden was not free: sized once on what offices look like (docs/changes-to-the-model.md).",
  );
  expect(decidingInputs({ ...claim, deciding: [] })).toContain("No input stands out from chance");
  expect(decidingInputs({ ...claim, deciding: [], noiseFloor: 1 })).toContain("Over so few worlds");
});

test("a claim that no run can judge has no count", () => {
  const notJudged = { kind: "not-defined", plan: "alone", because: "nobody works in a team" } as const;
  const [only, ...others] = worldClaimSentences({ ...claim, notJudged }, "guesses");
  expect(only).toContain("not defined here");
  expect(others).toEqual([]);
});

test("over which ranges guesses go is said", () => {
  expect(worldClaimsNote("guesses")).toContain("from half to double");
  expect(worldClaimsNote("uncertain inputs")).not.toContain("half");
});

test("the note says what was drawn anew in each world", () => {
  expect(worldClaimsNote(variedGuesses)).toContain("all numbers of judgement grade at once");
  expect(worldClaimsNote(variedInputs)).not.toContain("judgement grade");
});
