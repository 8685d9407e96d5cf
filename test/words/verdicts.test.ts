// Claims about what is said of a hypothesis.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { HypothesisResult } from "../../src/experiment/analysis/results.ts";
import type { DifferenceHypothesis, Hypothesis, TrendHypothesis } from "../../src/scenario/scenario.ts";
import {
  fileAsksForMore,
  mostAdvised,
  notJudged,
  replicationsWanted,
  restsOnSome,
  slopeSentence,
  tooCloseToCall,
  tooFewToTell,
  trendSpan,
  verdictNumbers,
  verdictSentence,
  verdictWord,
} from "../../src/words/verdicts.ts";

const claim: DifferenceHypothesis = {
  kind: "difference",
  name: "H1",
  says: "Teams widen what clients receive.",
  measure: "distributionVariety",
  plan: "team",
  than: "alone",
  expect: "higher",
};

const trend: TrendHypothesis = {
  kind: "trend",
  name: "H2",
  says: "Frequent meetings take part of that gain back.",
  measure: "distributionVariety",
  plan: "team",
  than: "alone",
  over: "meetings.perWeek",
  from: 1,
  expect: "falls",
};

const result: HypothesisResult = {
  hypothesis: claim,
  verdict: "supported",
  isNotZero: true,
  interval: { estimate: 0.27, low: 0.24, high: 0.3, count: 40 },
  level: 0.975,
  margin: 0.05,
  pValue: 0.001,
  holmPValue: 0.002,
  pairsAsExpected: 37,
};

test("each verdict has its word", () => {
  expect(verdictWord("supported")).toBe("supported");
  expect(verdictWord("contradicted")).toBe("contradicted");
  expect(verdictWord("practically-the-same")).toBe("practically the same");
  expect(verdictWord("undecided")).toBe("undecided");
});

test("the numbers are the average with its range, and a trend names its ends", () => {
  expect(verdictNumbers(result)).toBe("+0.27 (0.24 to 0.30)");
  const falling = {
    ...result,
    hypothesis: trend,
    interval: { estimate: -0.12, low: -0.16, high: -0.08, count: 40 },
  };
  expect(verdictNumbers(falling, { first: 1, last: 5 })).toBe("−0.12 from 1 to 5 meetings (−0.16 to −0.08)");
});

test("an interaction on the logit scale says so", () => {
  const hypothesis = { ...claim, kind: "interaction", minus: ["a", "b"], scale: "logit" } as const;
  expect(verdictNumbers({ ...result, hypothesis })).toBe("+0.27 in log odds (0.24 to 0.30)");
  expect(
    verdictSentence({
      ...result,
      hypothesis,
      verdict: "practically-the-same",
      isNotZero: false,
      margin: 0.2,
    }),
  ).toBe(
    "About the same: any difference is smaller than the 0.20 in log odds, four times what you said matters.",
  );
});

test("a supported claim says in how many programmes it came out", () => {
  expect(verdictSentence(result)).toBe("In 37 of 40 simulated programmes it came out as expected.");
});

test("a claim of a least difference is not said to have come out where the sign alone is counted", () => {
  const least = (byAtLeast: number) =>
    verdictSentence({ ...result, hypothesis: { ...claim, byAtLeast }, margin: byAtLeast });
  expect(least(0.05)).toBe("In 37 of 40 simulated programmes it went the way expected.");
  expect(least(0)).toBe("In 37 of 40 simulated programmes it came out as expected.");
});

test("practically the same says what matters, and when it is not zero", () => {
  const same = { ...result, verdict: "practically-the-same" } as const;
  expect(verdictSentence(same)).toBe(
    "About the same: any difference is smaller than the 0.05 you said matters, but not zero.",
  );
  expect(verdictSentence({ ...same, isNotZero: false })).toBe(
    "About the same: any difference is smaller than the 0.05 you said matters.",
  );
  expect(verdictSentence({ ...same, hypothesis: { ...claim, byAtLeast: 0.05 }, isNotZero: false })).toBe(
    "About the same: any difference is smaller than the 0.05 that the claim asks for.",
  );
});

test("undecided says how many replications would do, where it can", () => {
  expect(verdictSentence({ ...result, verdict: "undecided", replicationsToDecide: 160 })).toBe(
    "Too close to call with 40 replications; about 160 would do.",
  );
  expect(tooCloseToCall(1)).toContain("with 1 replication;");
  expect(tooCloseToCall(40)).toBe("Too close to call with 40 replications; we cannot say how many would do.");
  const undefinedInterval = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN, count: 0 };
  expect(verdictSentence({ ...result, verdict: "undecided", interval: undefinedInterval })).toBe(
    "The measure is not defined in these plans, so nothing can be said.",
  );
});

const peak: Hypothesis = {
  kind: "trend",
  name: "H1",
  says: "Best in the middle.",
  measure: "distributionVariety",
  plan: "team",
  over: "meetings.perWeek",
  expect: "peaks-inside",
};

test("an undecided peak is said to have been tested on every second replication", () => {
  const open = { ...result, hypothesis: peak, verdict: "undecided", replicationsToDecide: 160 } as const;
  expect(verdictSentence(open)).toBe(
    "Too close to call on 40 replications, every second one made; about 160 in all would do.",
  );
});

test("fileAsksForMore: after fewer programmes than the file asks for, sentence and next command name the file's number", () => {
  expect([fileAsksForMore(3, 40), fileAsksForMore(40, 40), fileAsksForMore(3)]).toEqual([
    40,
    undefined,
    undefined,
  ]);
  const open = { ...result, verdict: "undecided" } as const;
  for (const replicationsToDecide of [12, 160, 34_216]) {
    const guess = { ...open, replicationsToDecide };
    expect(verdictSentence(guess, 50)).toBe("Too close to call with 40 replications; the file asks for 50.");
    expect(replicationsWanted([guess], 50)).toBe(50);
  }
  expect(verdictSentence({ ...open, hypothesis: peak }, 90)).toBe(
    "Too close to call on 40 replications, every second one made; the file asks for 90.",
  );
  expect(replicationsWanted([result], 50)).toBeUndefined();
});

test.each([undefined, 90])(
  "with %s in the file, the next command has the most that any sentence names",
  (inFile) => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 41, max: 2 * mostAdvised }), { nil: undefined }), {
          minLength: 1,
        }),
        (guesses) => {
          const open = guesses.map((guess) => ({
            ...result,
            verdict: "undecided" as const,
            ...(guess === undefined ? {} : { replicationsToDecide: guess }),
          }));
          const named = open.flatMap((one) => {
            const [, number] = /(?:about|asks for) ([\d,]+)/.exec(verdictSentence(one, inFile)) ?? [];
            return number === undefined ? [] : [Number(number.replace(",", ""))];
          });
          expect(replicationsWanted(open, inFile)).toBe(named.length === 0 ? undefined : Math.max(...named));
        },
      ),
      { seed: 20271, numRuns: 60 },
    );
  },
);

test("tooFewToTell: where no range can be told, nothing is called close", () => {
  const none = { ...result.interval, low: Number.NaN, high: Number.NaN, count: 2 };
  expect(verdictSentence({ ...result, verdict: "undecided", interval: none })).toBe(
    "2 programmes say nothing about chance, so nothing can be said yet.",
  );
  expect(tooFewToTell(2, true)).toBe(
    "2 programmes, every second one made, say nothing about chance, so nothing can be said yet.",
  );
  expect(tooFewToTell(1)).toBe("1 programme says nothing about chance, so nothing can be said yet.");
});

test("restsOnSome: programmes without a value are counted, of a peak among those it is tested on", () => {
  const of = (count: number) => ({ ...result, interval: { ...result.interval, count } });
  expect(restsOnSome(of(40), 40)).toBe("");
  expect(restsOnSome(of(0), 40)).toBe("");
  expect(restsOnSome(of(3), 40)).toBe("This rests on 3 of 40 programmes; in the others a value is missing.");
  expect(restsOnSome({ ...of(4), hypothesis: peak }, 9)).toBe("");
  expect(restsOnSome({ ...of(3), hypothesis: peak }, 9)).toContain("on 3 of 4 programmes");
});

test("nobody is sent to run more than a thousand replications", () => {
  expect(tooCloseToCall(4, mostAdvised)).toContain("about 1,000 would do.");
  expect(tooCloseToCall(4, 34_216)).toBe(
    "Too close to call with 4 replications; more than 1,000 would be needed: the difference may be too small to matter.",
  );
  const open = { ...result, verdict: "undecided" } as const;
  expect(replicationsWanted([{ ...open, replicationsToDecide: 34_216 }])).toBeUndefined();
});

test("contradicted says whether it goes the other way or falls short", () => {
  const contradicted = { ...result, verdict: "contradicted" } as const;
  const below = { estimate: -0.1, low: -0.12, high: -0.08, count: 40 };
  const short = { estimate: 0.02, low: 0.01, high: 0.04, count: 40 };
  expect(verdictSentence({ ...contradicted, interval: below })).toBe("It goes the other way.");
  expect(
    verdictSentence({ ...contradicted, hypothesis: { ...claim, byAtLeast: 0.05 }, interval: short }),
  ).toBe("It falls short of the 0.05 that the claim asks for.");
  const wide = { estimate: -0.02, low: -0.07, high: 0.03, count: 40 };
  expect(
    verdictSentence({ ...contradicted, hypothesis: { ...claim, byAtLeast: 0.05 }, interval: wide }),
  ).toBe("It falls short of the 0.05 that the claim asks for; the mean goes the other way.");
  expect(
    verdictSentence({ ...contradicted, hypothesis: { ...claim, expect: "same" }, interval: below }),
  ).toBe("The difference is at least the 0.05 you said matters.");
});

test("a claim of sameness that holds names the size that matters", () => {
  expect(verdictSentence({ ...result, hypothesis: { ...claim, expect: "same" } })).toBe(
    "Any difference is smaller than the 0.05 you said matters.",
  );
});

test("a peak inside names where it is", () => {
  const hypothesis = { ...trend, expect: "peaks-inside" } as const;
  expect(verdictSentence({ ...result, hypothesis, peakAt: 2 })).toBe(
    "Best at 2 meetings a week, and better there than at both ends.",
  );
  expect(verdictSentence({ ...result, hypothesis, verdict: "contradicted", peakAt: 2 })).toBe(
    "An end is at least as good as 2 meetings a week.",
  );
});

test("a trend's slope is printed beside it", () => {
  const slope = { estimate: -0.03, low: -0.04, high: -0.02, count: 40 };
  expect(slopeSentence({ ...result, hypothesis: trend, slope })).toBe(
    "Slope −0.03 for each unit of meetings.perWeek (−0.04 to −0.02).",
  );
  expect(slopeSentence(result)).toBe("");
});

test("a trend runs from the first value that counts to the last", () => {
  const sweep = [{ lever: "meetings.perWeek", values: [0, 5, 1, 2] }] as const;
  expect(trendSpan(trend, sweep)).toEqual({ first: 1, last: 5 });
  expect(trendSpan(trend, [])).toBeUndefined();
  expect(trendSpan(claim, sweep)).toBeUndefined();
});

test("what a command cannot judge is said, with the command that can", () => {
  expect(notJudged(["H2"], "streetlevel sweep x")).toBe(
    "Not judged here: H2, which needs plans or points that only streetlevel sweep x runs.",
  );
  expect(notJudged(["H2", "H3"], "streetlevel sweep x")).toBe(
    "Not judged here: H2 and H3, which need plans or points that only streetlevel sweep x runs.",
  );
  expect(notJudged([], "x")).toBe("");
});

test("the replications wanted are the most that an open claim asks for", () => {
  const open = { ...result, verdict: "undecided" } as const;
  expect(
    replicationsWanted([
      { ...open, replicationsToDecide: 90 },
      { ...open, replicationsToDecide: 160 },
      result,
    ]),
  ).toBe(160);
  expect(replicationsWanted([result, open])).toBeUndefined();
});
