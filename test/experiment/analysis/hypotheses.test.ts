import { expect, test } from "vitest";
import { judgeHypotheses, logit } from "../../../src/experiment/analysis/hypotheses.ts";
import type { HypothesisResult } from "../../../src/experiment/analysis/results.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type {
  DifferenceHypothesis,
  Hypothesis,
  InteractionHypothesis,
} from "../../../src/scenario/scenario.ts";
import { tInterval } from "../../../src/statistics/interval.ts";
import { rowsWith } from "../fixtures/outcomes.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

const measure = "engagementQuality";

const difference: DifferenceHypothesis = {
  kind: "difference",
  name: "H1",
  says: "Teams help.",
  measure,
  plan: "team",
  than: "alone",
  expect: "higher",
};

const interaction: InteractionHypothesis = {
  ...difference,
  kind: "interaction",
  minus: ["rich-team", "rich-alone"],
  scale: "raw",
};

/** Judges `hypotheses` when the cells, in plan order, have these values. */
function judgeAll(
  hypotheses: readonly Hypothesis[],
  values: readonly (readonly number[])[],
): HypothesisResult[] {
  const rich = { "provisions.perClientYear": 3000 };
  const plans = [
    alone,
    team,
    { name: "rich-alone", label: "", changes: { ...alone.changes, ...rich } },
    { name: "rich-team", label: "", changes: { ...team.changes, ...rich } },
  ].slice(0, values.length);
  const scenario = sampleScenario({ plans, hypotheses }, { replications: values[0].length });
  const rows = values.flatMap((own, cell) => rowsWith(cell, measure, own));
  return judgeHypotheses({ ...planStudy(scenario, { kind: "compare" }), rows: rows });
}

function judge(hypothesis: Hypothesis, ...values: readonly (readonly number[])[]): HypothesisResult {
  return judgeAll([hypothesis], values)[0];
}

const nothing = [0, 0, 0, 0];
// Mean 0.1, standard error 0.00816: the 95 % interval is 0.0740 to 0.1260.
const tenth = [0.08, 0.1, 0.12, 0.1];

test("a difference is supported when its interval lies above 0", () => {
  const result = judge(difference, nothing, tenth);
  expect(result).toMatchObject({
    hypothesis: difference,
    verdict: "supported",
    isNotZero: true,
    interval: tInterval(tenth, 0.95),
    level: 0.95,
    margin: 0.03,
    pairsAsExpected: 4,
  });
  expect(result.interval.low).toBeCloseTo(0.07402, 5);
  expect(result.interval.high).toBeCloseTo(0.12598, 5);
  expect(result.holmPValue).toBe(result.pValue);
  expect(result).not.toHaveProperty("replicationsToDecide");
});

test("expected the other way it is contradicted and no pair is as expected", () => {
  expect(judge({ ...difference, expect: "lower" }, nothing, tenth)).toMatchObject({
    verdict: "contradicted",
    pairsAsExpected: 0,
    interval: tInterval(tenth, 0.95),
  });
});

test("the smallest effect that a claim asks for decides", () => {
  const asking = (byAtLeast: number) => judge({ ...difference, byAtLeast }, nothing, tenth);
  expect(asking(0.07)).toMatchObject({ verdict: "supported", margin: 0.07 });
  expect(asking(0.13)).toMatchObject({ verdict: "practically-the-same", isNotZero: true });
  const open = asking(0.11);
  expect(open.verdict).toBe("undecided");
  expect(open.replicationsToDecide).toBeGreaterThan(4);
});

test("sameness has an interval at 1 - 0.10/h and counts the pairs inside the margin", () => {
  const small = [0.01, -0.01, 0.02, -0.02];
  expect(judge({ ...difference, expect: "same" }, nothing, small)).toMatchObject({
    verdict: "supported",
    level: 0.9,
    pairsAsExpected: 4,
  });
  expect(judge({ ...difference, expect: "same" }, nothing, tenth)).toMatchObject({
    verdict: "contradicted",
    pairsAsExpected: 0,
  });
});

test("the p-value of sameness is below 0.05 exactly when sameness is supported", () => {
  const same: Hypothesis = { ...difference, expect: "same" };
  expect(judge(same, nothing, [0.01, -0.01, 0.02, -0.02]).pValue).toBeLessThan(0.05);
  expect(judge(same, nothing, [0.01, -0.03, 0.05, -0.02]).pValue).toBeGreaterThan(0.05);
});

test("more hypotheses widen every interval and Holm's p-values grow", () => {
  const others = ["H2", "H3", "H4", "H5"].map(
    (name): Hypothesis => ({ ...difference, name, expect: "lower" }),
  );
  const results = judgeAll([difference, ...others], [nothing, tenth]);
  expect(results.map(({ level }) => level)).toEqual([0.99, 0.99, 0.99, 0.99, 0.99]);
  expect(results[0].holmPValue).toBeCloseTo(results[0].pValue * 5, 15);
});

test("an interaction is the difference of two differences", () => {
  // Team helps by 0.1 when poor and by 0.02 when rich.
  const rich = [0.5, 0.6, 0.4, 0.7];
  const result = judge(
    interaction,
    nothing,
    tenth,
    rich,
    rich.map((value) => value + 0.02),
  );
  expect(result.verdict).toBe("supported");
  expect(result.interval.estimate).toBeCloseTo(0.08, 12);
  expect(result.margin).toBe(0.03);
});

test("on the logit scale equal odds ratios are no interaction, and the margin is in log odds", () => {
  const odds = (ratio: number) => ratio / (1 + ratio);
  const cells = [1, 2, 3, 6].map((ratio) => [1, 1.1, 0.9, 1.2].map((noise) => odds(ratio * noise)));
  const onOdds = judge({ ...interaction, scale: "logit" }, ...cells);
  expect(onOdds.interval.estimate).toBeCloseTo(0, 12);
  expect(onOdds).toMatchObject({ verdict: "practically-the-same", margin: 0.12 });
  expect(judge(interaction, ...cells).interval.estimate).toBeGreaterThan(0.05);
});

test("shares of 0 and 1 count as 0.001 and 0.999 in log odds", () => {
  expect(logit(0)).toBeCloseTo(-Math.log(999), 12);
  expect(logit(1)).toBeCloseTo(Math.log(999), 12);
  expect(logit(0.5)).toBe(0);
  expect(logit(Number.NaN)).toBeNaN();
});

test("undefined values are dropped pairwise, and replications to decide allow for it", () => {
  const holes = [...tenth, Number.NaN, Number.NaN, Number.NaN, Number.NaN];
  const base = new Array<number>(8).fill(0);
  const claim = { ...difference, byAtLeast: 0.11 };
  const [whole, half] = [judge(claim, nothing, tenth), judge(claim, base, holes)];
  expect(half.interval).toEqual(whole.interval);
  expect(half.interval.count).toBe(4);
  expect(half.replicationsToDecide).toBe(2 * Number(whole.replicationsToDecide));
});

test("a copy of the other plan's runs makes a difference of exactly 0", () => {
  expect(judge(difference, tenth, tenth)).toMatchObject({
    verdict: "practically-the-same",
    isNotZero: false,
    interval: { estimate: 0, low: 0, high: 0, count: 4 },
    pValue: 1,
    pairsAsExpected: 0,
  });
});

test("a claim about plans that were not run is left out, and keeps its share of the level", () => {
  const scenario = sampleScenario({ hypotheses: [difference, { ...difference, name: "H2" }] });
  expect(
    judgeHypotheses({ ...planStudy(scenario, { kind: "run" }), rows: rowsWith(0, measure, tenth) }),
  ).toEqual([]);
});
