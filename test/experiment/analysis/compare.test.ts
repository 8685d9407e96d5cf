import { expect, test } from "vitest";
import {
  compareWithBaseline,
  readingOf,
  simultaneousLevel,
} from "../../../src/experiment/analysis/compare.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { DifferenceHypothesis } from "../../../src/scenario/scenario.ts";
import { pairedRange } from "../../../src/statistics/range.ts";
import { rowsWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const base = [0.1, 0.2, 0.3, 0.4];
const better = [0.2, 0.35, 0.38, 0.4];

function claim(name: string): DifferenceHypothesis {
  return {
    kind: "difference",
    name,
    says: "",
    measure: "engagementQuality",
    plan: "team",
    than: "alone",
    expect: "higher",
  };
}

test("a plan is set against the baseline replication by replication", () => {
  const scenario = sampleScenario();
  const rows = [
    ...rowsWith(0, "engagementQuality", base),
    ...rowsWith(1, "engagementQuality", better),
  ].reverse();
  const differences = compareWithBaseline({ ...planStudy(scenario, { kind: "compare" }), rows });
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({
    plan: "team",
    than: "alone",
    pointIndex: 0,
    point: {},
    measure: "engagementQuality",
    interval: pairedRange(better, base, 0.95),
    pairsAbove: 3,
    pairsBelow: 0,
    matters: 0.03,
    reading: "unclear",
  });
});

test("the mean difference of the sample pairs is 0.8 with p 0.0028378459", () => {
  const scenario = sampleScenario({}, { replications: 5 });
  const rows = [
    ...rowsWith(0, "engagementQuality", [9, 11.5, 8, 10.5, 12]),
    ...rowsWith(1, "engagementQuality", [10, 12, 9, 11, 13]),
  ];
  const [{ interval, pValue }] = compareWithBaseline({
    ...planStudy(scenario, { kind: "compare" }),
    rows: rows,
  });
  expect(interval.estimate).toBeCloseTo(0.8, 12);
  expect(pValue).toBeCloseTo(0.0028378459, 9);
});

test("the level of the intervals shares 0.05 among the hypotheses of the file", () => {
  const hypotheses = ["H1", "H2", "H3", "H4", "H5"].map(claim);
  expect(simultaneousLevel(sampleScenario())).toBe(0.95);
  expect(simultaneousLevel(sampleScenario({ hypotheses }))).toBe(0.99);
});

test("a failed, missing or undefined run drops its pair and the count says so", () => {
  const scenario = sampleScenario({}, { replications: 5 });
  const [ours, theirs] = [
    [0.2, 0.33, 0.38, 0.51, 0.6],
    [0.1, Number.NaN, 0.3, 0.4, 0.5],
  ];
  const rows = [
    ...rowsWith(0, "engagementQuality", theirs),
    ...rowsWith(1, "engagementQuality", ours).slice(0, 4),
  ];
  const [{ interval }] = compareWithBaseline({ ...planStudy(scenario, { kind: "compare" }), rows });
  expect(interval).toEqual(pairedRange([0.2, 0.38, 0.51], [0.1, 0.3, 0.4], 0.95));
});

test("two pairs left of more say nothing of chance: no range, no p-value, no reading", () => {
  const scenario = sampleScenario();
  const rows = [
    ...rowsWith(0, "engagementQuality", [0.1, Number.NaN, 0.3, 0.4]),
    ...rowsWith(1, "engagementQuality", better).slice(0, 3),
  ];
  const [found] = compareWithBaseline({ ...planStudy(scenario, { kind: "compare" }), rows });
  expect(found.interval).toMatchObject({ count: 2, low: Number.NaN, high: Number.NaN });
  expect(found).toMatchObject({ pValue: Number.NaN, reading: "unclear" });
});

test("every point has its own baseline", () => {
  const scenario = sampleScenario({ sweep: [{ lever: "staff.teams", values: [3, 6] }] });
  const planned = planStudy(scenario, { kind: "sweep" });
  const rows = [0, 1, 2, 3].flatMap((cell) =>
    rowsWith(
      cell,
      "engagementQuality",
      base.map((value) => value + cell * cell),
    ),
  );
  const differences = compareWithBaseline({ ...planned, rows });
  expect(differences.map(({ point, interval }) => [point, interval.estimate])).toEqual([
    [{ "staff.teams": 3 }, expect.closeTo(4, 12)],
    [{ "staff.teams": 6 }, expect.closeTo(8, 12)],
  ]);
});

test("without the baseline nothing is compared", () => {
  const scenario = sampleScenario();
  expect(compareWithBaseline({ ...planStudy(scenario, { kind: "run", plan: "team" }), rows: [] })).toEqual(
    [],
  );
});

test("a difference too small to matter reads same even when it is not zero", () => {
  const read = (low: number, high: number) => readingOf({ estimate: 0, low, high, count: 4 }, 0.03);
  expect(read(0.01, 0.02)).toBe("same");
  expect(read(-0.02, 0.029)).toBe("same");
  expect(read(0.01, 0.03)).toBe("higher");
  expect(read(-0.03, -0.01)).toBe("lower");
  expect(read(-0.03, 0.01)).toBe("unclear");
  expect(read(0, 0.05)).toBe("unclear");
  expect(read(Number.NaN, Number.NaN)).toBe("unclear");
});

test("a difference of two pairs or fewer, where others lack a value, cannot be told; of all pairs it can, however few", () => {
  const told = (values: readonly number[]) => {
    const scenario = sampleScenario({}, { replications: values.length });
    const rows = [0, 1].flatMap((cell) =>
      rowsWith(
        cell,
        "engagementQuality",
        values.map((value) => value + cell),
      ),
    );
    return compareWithBaseline({ ...planStudy(scenario, { kind: "compare" }), rows })[0].isTold;
  };
  expect(told([1, 2, Number.NaN, Number.NaN])).toBe(false);
  expect(told([1, 2, 3, Number.NaN])).toBe(true);
  expect(told([1, 2])).toBe(true);
  expect(told([Number.NaN, Number.NaN])).toBe(false);
});
