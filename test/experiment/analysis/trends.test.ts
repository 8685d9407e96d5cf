import { expect, test } from "vitest";
import { judgeHypotheses } from "../../../src/experiment/analysis/hypotheses.ts";
import type { HypothesisResult } from "../../../src/experiment/analysis/results.ts";
import { planStudy, unjudgedClaims } from "../../../src/experiment/plan/study-plan.ts";
import type { MeasureName } from "../../../src/model/measures.ts";
import type { Scenario, TrendHypothesis } from "../../../src/scenario/scenario.ts";
import { replicationsToDecide } from "../../../src/statistics/replications-to-decide.ts";
import { tQuantile } from "../../../src/statistics/student-t.ts";
import { rowsWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const lever = "staff.teams";

const trend: TrendHypothesis = {
  kind: "trend",
  name: "H1",
  says: "More teams help.",
  measure: "engagementQuality",
  plan: "alone",
  over: lever,
  expect: "rises",
};

const chance = [0.001, -0.002, 0.002, -0.001];

function scenarioWith(hypothesis: TrendHypothesis, levers: readonly number[], replications = 4): Scenario {
  return sampleScenario({ hypotheses: [hypothesis], sweep: [{ lever, values: levers }] }, { replications });
}

/** Judges the trend when plan `alone` has these means along the lever, and `team` has `teamMeans`. */
function judge(
  hypothesis: TrendHypothesis,
  levers: readonly number[],
  means: readonly number[],
  teamMeans: readonly number[] = means,
  measure: MeasureName = hypothesis.measure,
): HypothesisResult {
  const scenario = scenarioWith(hypothesis, levers);
  const rows = [...means, ...teamMeans].flatMap((mean, cell) =>
    rowsWith(
      cell,
      measure,
      chance.map((stray, index) => mean + stray * (cell % 3) + index / 10),
    ),
  );
  return judgeHypotheses({ ...planStudy(scenario, { kind: "sweep" }), rows: rows })[0];
}

test("a trend is judged on the last point minus the first, with the slope beside it", () => {
  const result = judge(trend, [2, 4, 6], [0.1, 0.2, 0.3]);
  expect(result.verdict).toBe("supported");
  expect(result.interval.estimate).toBeCloseTo(0.2, 12);
  expect(result.slope?.estimate).toBeCloseTo(0.05, 12);
  expect(result.pairsAsExpected).toBe(4);
});

test.each([
  { gains: [0.03, 0.3], end: "the end that it hardly beats" },
  { gains: [0.02, -0.02], end: "the end that is the better one" },
])("an undecided peak says with how many replications $end would decide", ({ gains }) => {
  const stray = [3, -3, 1, -1, 2, -2, 0, 0].map((step) => step / 25);
  const replications = 16;
  const scenario = sampleScenario(
    {
      hypotheses: [{ ...trend, expect: "peaks-inside" }],
      sweep: [{ lever, values: [1, 2, 3] }],
    },
    { replications },
  );
  const course = [0.5 - gains[0], 0.5, 0.5 - gains[1]];
  // Chance moves the ends against the peak, the same on odd and even replications.
  const values = (mean: number, part: number) =>
    Array.from({ length: replications }, (_, index) => mean + part * stray[Math.floor(index / 2)]);
  const rows = [...course, ...course].flatMap((mean, cell) =>
    rowsWith(cell, "engagementQuality", values(mean, cell % 3 === 1 ? 0 : 1)),
  );
  const [result] = judgeHypotheses({ ...planStudy(scenario, { kind: "sweep" }), rows: rows });
  expect(result.verdict).toBe("undecided");
  const closest = { estimate: Math.min(...gains), deviation: Math.sqrt((4 * (9 + 1 + 4)) / 2 / 7) / 25 };
  const width = (tested: number) => (tQuantile(0.975, tested - 1) * closest.deviation) / Math.sqrt(tested);
  let tested = 8;
  while (width(tested) >= Math.abs(closest.estimate)) tested += 1;
  expect(result.replicationsToDecide).toBe(2 * tested);
});

test("first and last are by the lever's value, not by the order in the file", () => {
  const result = judge(trend, [6, 4, 2], [0.3, 0.2, 0.1]);
  expect(result.verdict).toBe("supported");
  expect(result.interval.estimate).toBeCloseTo(0.2, 12);
});

test("a falling course contradicts a claimed rise and supports a claimed fall", () => {
  expect(judge(trend, [2, 4, 6], [0.3, 0.2, 0.1]).verdict).toBe("contradicted");
  expect(judge({ ...trend, expect: "falls" }, [2, 4, 6], [0.3, 0.2, 0.1]).verdict).toBe("supported");
});

test("a flat course is practically the same", () => {
  expect(judge(trend, [2, 4, 6], [0.2, 0.2, 0.2]).verdict).toBe("practically-the-same");
});

test("a trend from a value on leaves out what lies before it", () => {
  const result = judge({ ...trend, from: 4 }, [2, 4, 6], [0.9, 0.2, 0.3]);
  expect(result.verdict).toBe("supported");
  expect(result.interval.estimate).toBeCloseTo(0.1, 12);
});

test("the trend of a gain is that of the plan minus the other", () => {
  const gain: TrendHypothesis = { ...trend, plan: "team", than: "alone", expect: "falls" };
  const result = judge(gain, [2, 4, 6], [0.1, 0.2, 0.3], [0.5, 0.5, 0.5]);
  expect(result.verdict).toBe("supported");
  expect(result.interval.estimate).toBeCloseTo(-0.2, 12);
});

test("a rise from end to end whose slope falls is contradicted", () => {
  // Weights of a slope over five points are -2, -1, 0, 1, 2: the middle outweighs the ends.
  const result = judge(trend, [1, 2, 3, 4, 5], [0.1, 0.9, 0.5, 0.1, 0.2]);
  expect(result.interval.low).toBeGreaterThan(0);
  expect(result.slope?.high).toBeLessThan(0);
  expect(result.verdict).toBe("contradicted");
});

test("an open trend needs as many replications as its change and its slope both need", () => {
  const scenario = scenarioWith(trend, [1, 2, 3]);
  const runs = (last: readonly number[]) => {
    const courses = [[0, 0, 0, 0], [0.3, -0.3, 0.3, 0.3], last];
    const rows = courses.flatMap((values, cell) => rowsWith(cell, "engagementQuality", values));
    return judgeHypotheses({ ...planStudy(scenario, { kind: "sweep" }), rows: rows })[0];
  };
  // With three points the slope is half the change, whatever happens in the middle.
  const wavering = [0.3, -0.1, 0.2, 0.1];
  const result = runs(wavering);
  expect(result.verdict).toBe("undecided");
  const alone = replicationsToDecide({
    interval: result.interval,
    level: 0.95,
    expect: "higher",
    margin: 0.03,
  });
  expect(result.replicationsToDecide).toBe(alone);
  expect(runs([0.3, 0.1, 0.2, 0.25])).not.toHaveProperty("replicationsToDecide");
});

test("a trend whose change is settled but whose slope is not waits for the slope", () => {
  // The change is 0.1 in every replication; the points between swing.
  const scenario = scenarioWith(trend, [1, 2, 3, 4]);
  const courses = [
    [0, 0, 0, 0],
    [0.5, -0.4, 0.2, -0.2],
    [-0.4, 0.5, -0.1, 0.1],
    [0.1, 0.1, 0.1, 0.1],
  ];
  const rows = courses.flatMap((values, cell) => rowsWith(cell, "engagementQuality", values));
  const [result] = judgeHypotheses({ ...planStudy(scenario, { kind: "sweep" }), rows: rows });
  expect(result.interval.low).toBeGreaterThan(0);
  expect(result.slope?.low).toBeLessThan(0);
  expect(result.verdict).toBe("undecided");
  expect(result.replicationsToDecide).toBeGreaterThan(4);
});

test("a peak inside is found on odd replications and tested on even ones", () => {
  const result = judge({ ...trend, expect: "peaks-inside" }, [1, 2, 3, 4], [0.1, 0.2, 0.5, 0.3]);
  expect(result).toMatchObject({ verdict: "supported", peakAt: 3, pairsAsExpected: 2 });
  expect(result.interval.estimate).toBeCloseTo(0.2, 1);
  expect(result.interval.count).toBe(2);
});

test("a course that only rises contradicts a peak inside", () => {
  const result = judge({ ...trend, expect: "peaks-inside" }, [1, 2, 3, 4], [0.1, 0.2, 0.3, 0.4]);
  expect(result).toMatchObject({ verdict: "contradicted", peakAt: 3, pairsAsExpected: 0 });
});

test("a measure that is better when lower peaks at its lowest point, stated in its own direction", () => {
  const waits: TrendHypothesis = { ...trend, measure: "waitDays", expect: "peaks-inside" };
  const result = judge(waits, [1, 2, 3], [9, 4, 7]);
  expect(result).toMatchObject({ verdict: "supported", peakAt: 2 });
  expect(result.interval.estimate).toBeCloseTo(-3, 1);
});

test("a replication with an undefined point drops out of the slope but not of the change", () => {
  const scenario = scenarioWith(trend, [2, 4, 6]);
  const holed = [0.2, Number.NaN, 0.21, 0.2];
  const rows = [[0.1, 0.11, 0.1, 0.12], holed, [0.3, 0.31, 0.33, 0.3]].flatMap((values, cell) =>
    rowsWith(cell, "engagementQuality", values),
  );
  const [result] = judgeHypotheses({ ...planStudy(scenario, { kind: "sweep" }), rows: rows });
  expect(result.interval.count).toBe(4);
  expect(result.slope?.count).toBe(3);
});

test("a comparison without the sweep judges a claim at a point only if the plans stand there", () => {
  const base = sampleScenario().parameters[lever];
  const at = (teams: number): Scenario =>
    sampleScenario({
      sweep: [{ lever, values: [base, base + 1] }],
      hypotheses: [
        {
          kind: "difference",
          name: "H1",
          says: "",
          measure: "waitDays",
          plan: "team",
          than: "alone",
          expect: "lower",
          at: { [lever]: teams },
        },
      ],
    });
  const unjudged = (teams: number) => unjudgedClaims(planStudy(at(teams), { kind: "compare" })).length;
  expect(unjudged(base)).toBe(0);
  expect(unjudged(base + 1)).toBe(1);
});

test("a claim that fits several points, or too few along its lever, cannot be judged", () => {
  const two = sampleScenario({
    sweep: [
      { lever, values: [2, 4] },
      { lever: "staff.supervisors", values: [1, 2] },
    ],
    hypotheses: [
      trend,
      { ...trend, name: "H2", at: { "staff.supervisors": 1 } },
      { ...trend, name: "H3", at: { "staff.supervisors": 1 }, from: 4 },
      { ...trend, name: "H4", at: { "staff.supervisors": 1 }, expect: "peaks-inside" },
    ],
  });
  const names = unjudgedClaims(planStudy(two, { kind: "sweep" })).map(({ name }) => name);
  expect(names).toEqual(["H1", "H3", "H4"]);
});
