// What a trend is told besides its ends: where it turns between them, and what share of a gain it takes.
import { expect, test } from "vitest";
import { judgeHypotheses } from "../../../src/experiment/analysis/hypotheses.ts";
import type { HypothesisResult } from "../../../src/experiment/analysis/results.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { MeasureName } from "../../../src/model/measures.ts";
import { readScenario } from "../../../src/scenario/read-scenario.ts";
import type { TrendHypothesis } from "../../../src/scenario/scenario.ts";
import { writeScenario } from "../../../src/scenario/write-scenario.ts";
import { trendSpan, turnSentence, verdictNumbers, verdictSentence } from "../../../src/words/verdicts.ts";
import { rowsWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const lever = "meetings.perWeek";
const levers = [0, 1, 2, 5];
const trend: TrendHypothesis = {
  kind: "trend",
  name: "H1",
  says: "Meetings take part of the gain back.",
  measure: "engagementQuality",
  plan: "team",
  over: lever,
  expect: "falls",
};
const replications = 20;
const strays = Array.from({ length: replications }, (_, index) => 0.002 * Math.sin(3 * index + 1));

/** The plan's means along the lever, and those of `alone`; chance differs from point to point. */
function judge(
  hypothesis: TrendHypothesis,
  means: readonly number[],
  aloneMeans: readonly number[] = levers.map(() => 0.1),
  measure: MeasureName = hypothesis.measure,
): { readonly result: HypothesisResult; readonly told: string } {
  const scenario = sampleScenario(
    { hypotheses: [hypothesis], sweep: [{ lever, values: levers }] },
    { replications },
  );
  const rows = [...aloneMeans, ...means].flatMap((mean, cell) =>
    rowsWith(
      cell,
      measure,
      strays.map((stray, index) => mean + stray * ((cell % 3) + 1) + 0.001 * Math.cos(index * (cell + 2))),
    ),
  );
  const [result] = judgeHypotheses({ ...planStudy(scenario, { kind: "sweep" }), rows });
  return { result, told: verdictNumbers(result, trendSpan(hypothesis, scenario.sweep)) };
}

test("a course whose ends are alike is told to peak between them, never to have no difference", () => {
  const { result } = judge(trend, [0.4, 0.6, 0.5, 0.4]);
  expect(result).toMatchObject({ verdict: "practically-the-same", turn: { kind: "peak", at: 1 } });
  expect(verdictSentence(result)).toBe(
    "First and last differ by less than the 0.03 you said matters; between them it peaks at 1 meeting a week.",
  );
  expect(turnSentence(result)).toBe("");
});

test("a dip is told as a peak is, and a level course has neither", () => {
  expect(judge(trend, [0.4, 0.3, 0.2, 0.4]).result.turn).toEqual({ kind: "dip", at: 2 });
  const level = judge(trend, [0.4, 0.4, 0.4, 0.4]).result;
  expect(level.turn).toBeUndefined();
  expect(verdictSentence(level)).toMatch(/^First and last differ by less than the 0\.03 you said matters\.$/);
});

test("a course that falls in the end, but peaks first, says so beside its verdict", () => {
  const { result } = judge(trend, [0.4, 0.6, 0.3, 0.2]);
  expect(result.verdict).toBe("supported");
  expect(turnSentence(result)).toBe("Between its ends it peaks at 1 meeting a week.");
});

const eroding: TrendHypothesis = { ...trend, than: "alone", asShareOfGain: true };

test("erosion is told and judged as a share of the gain at the first point, with a range around it", () => {
  const { result, told } = judge(eroding, [0.5, 0.42, 0.38, 0.3]);
  expect(result.verdict).toBe("supported");
  expect(result.interval.estimate).toBeCloseTo(-0.5, 2);
  expect(result.interval.low).toBeLessThan(result.interval.estimate);
  expect(result.interval.high).toBeGreaterThan(result.interval.estimate);
  expect(result.gain?.estimate).toBeCloseTo(0.4, 2);
  expect(told).toMatch(/^−50 % of the gain \(−\d\d % to −\d\d %\) from 0 to 5 meetings$/);
  expect(judge(eroding, [0.5, 0.42, 0.38, 0.3]).result).toEqual(result);
});

test("what a share must come to at least decides, where the claim names it", () => {
  const asked = (byShare: number): TrendHypothesis => ({ ...trend, than: "alone", byShare });
  const means = [0.5, 0.42, 0.38, 0.3];
  expect(judge(asked(0.2), means).result.verdict).toBe("supported");
  const short = judge(asked(0.8), means).result;
  expect(short.verdict).toBe("practically-the-same");
  expect(verdictSentence(short)).toMatch(
    /^First and last differ by less than the 80 % of the gain that the claim asks for/,
  );
});

test("a gain that is not clearly above 0 has no share", () => {
  const { result, told } = judge(eroding, [0.1, 0.1, 0.1, 0.05]);
  expect(result.verdict).toBe("undecided");
  expect(result.interval.estimate).toBeNaN();
  expect(verdictSentence(result)).toMatch(
    /^The gain at the first point is not clearly above 0 \(.*\), so nothing/,
  );
  expect(told).toContain("not defined");
});

test("where less is better, a gain is what is less, and falls where that shrinks", () => {
  const waits: TrendHypothesis = { ...eroding, measure: "waitDays" };
  const { result } = judge(waits, [10, 12, 14, 16], [30, 30, 30, 30]);
  expect(result.gain?.estimate).toBeCloseTo(20, 1);
  expect(result.interval.estimate).toBeCloseTo(-0.3, 2);
  expect(result.verdict).toBe("supported");
});

const file = (claim: string) => `format: 1
title: T
question: Q
setting: anti-poverty-programme
plans: { alone: { staff.assistantsPerTeam: 0 }, team: { staff.assistantsPerTeam: 1 } }
sweep: { meetings.perWeek: [0, 1, 2] }
hypotheses:
  H1: { says: It erodes., measure: engagementQuality, plan: team, over: meetings.perWeek, ${claim} }
`;
const read = (claim: string) => readScenario(file(claim), { fileName: "s.yaml", name: "s" });

test("a share of a gain is read, written and read again", () => {
  for (const claim of [
    "than: alone, expect: falls, asShareOfGain: true",
    "than: alone, expect: falls, byShare: 0.2",
  ]) {
    const scenario = read(claim);
    expect(readScenario(writeScenario(scenario), { fileName: "s.yaml", name: "s" })).toEqual(scenario);
  }
  expect(read("than: alone, expect: falls, asShareOfGain: false").hypotheses[0]).not.toHaveProperty(
    "asShareOfGain",
  );
});

test.each([
  ["expect: falls, asShareOfGain: true", "name it under than"],
  ["than: alone, expect: peaks-inside, asShareOfGain: true", "no share of a gain"],
  ["than: alone, expect: falls, byShare: 0.2, byAtLeast: 0.1", "not both"],
  ["than: alone, expect: falls, byShare: 20", "a share above 0, at most 1"],
  ["than: alone, expect: falls, byShare: 0.2, asShareOfGain: false", "Keep one of the two"],
])("%s is refused", (claim, message) => {
  expect(() => read(claim)).toThrow(message);
});
