import fc from "fast-check";
import seedrandom from "seedrandom";
import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import {
  judgePrecision,
  leastReplications,
  lookAheadAt,
} from "../../../src/experiment/analysis/precision.ts";
import type { CellRuns } from "../../../src/experiment/plan/cell-runs.ts";
import { planStudy, withReplications } from "../../../src/experiment/plan/study-plan.ts";
import { failedRow, runReplication } from "../../../src/experiment/run/replicate.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import type { Simulate } from "../../../src/experiment/run/simulate.ts";
import { runUntil } from "../../../src/experiment/study/run-until.ts";
import { measureNames } from "../../../src/model/measures.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { outcomeWith, rowsWith } from "../fixtures/outcomes.ts";
import { alone, sampleScenario } from "../fixtures/scenarios.ts";

const scenario = sampleScenario();
const planned = planStudy(scenario, { kind: "compare" });
const { cells } = planned;
const normalDraws = (seed: string) => {
  const uniform = seedrandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
};
const list = (length: number, draw: (place: number) => number) =>
  Array.from({ length }, (_, place) => draw(place));

function judge(plans: readonly (readonly number[])[], target: { relative?: number; absolute?: number }) {
  const rows = plans.flatMap((values, cell) => rowsWith(cell, "engagementQuality", values));
  return judgePrecision({ ...withReplications(planned, plans[0].length), rows }, target);
}

test("outcomes that hardly vary stop at the least number with its look-ahead", () => {
  const still = list(40, () => 0.5);
  const { isReached, replications } = judge([still, still], { relative: 0.05 });
  expect(isReached).toBe(true);
  expect(replications).toBe(leastReplications + lookAheadAt(leastReplications));
});

test("the look-ahead is 5, and 5 % beyond the hundredth replication", () => {
  expect([10, 100, 101, 200, 1000].map(lookAheadAt)).toEqual([5, 5, 6, 10, 50]);
});

test("a range that widens again inside the look-ahead starts the count anew", () => {
  const calm = list(60, () => 0.5);
  const jolted = calm.with(13, 0.9);
  const quick = judge([calm, calm], { absolute: 0.02 });
  const { replications } = judge([jolted, calm], { absolute: 0.02 });
  expect(quick.replications).toBe(15);
  expect(replications).toBeGreaterThan(25);
});

test("a near-0 difference does not ask for endless replications: its target is a share of the means", () => {
  const normal = normalDraws("near 0");
  const one = list(100, () => 0.5 + normal() / 50);
  const other = one.map((value) => value + normal() / 1e3);
  expect(judge([one, other], { relative: 0.05 }).isReached).toBe(true);
});

test("the widest range is named, with what it had to come down to", () => {
  const normal = normalDraws("widest");
  const calm = list(50, () => 0.5);
  const wild = list(50, () => 0.5 + normal() / 5);
  const { isReached, replications, widest } = judge([calm, wild], { absolute: 0.001 });
  expect(isReached).toBe(false);
  expect(replications).toBe(50);
  expect(widest).toMatchObject({ plan: "team", measure: "engagementQuality", target: 0.001 });
  expect(widest?.halfWidth).toBeGreaterThan(0.01);
});

test("the sign of the difference plays no part: plans changed for each other stop at the same number", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const normal = normalDraws(seed);
      const one = list(60, () => 0.5 + normal() / 20);
      const other = list(60, () => 0.6 + normal() / 20);
      const target = { relative: 0.04 };
      expect(judge([one, other], target).replications).toBe(judge([other, one], target).replications);
    }),
    { seed: 20231, numRuns: 30 },
  );
});

test("a measure that is never defined does not keep the study running", () => {
  const still = list(20, () => 0.5);
  const undefinedThere = list(20, () => Number.NaN);
  expect(judge([still, undefinedThere], { relative: 0.05 }).isReached).toBe(true);
});

test("a plan without a value is named where another has one, and does not keep the study running", () => {
  const [calm, none] = [list(40, () => 0.5), list(40, () => Number.NaN)];
  const rows = [calm, none].flatMap((values, cell) => rowsWith(cell, "engagementQuality", values));
  const found = judgePrecision({ ...withReplications(planned, 40), rows }, { absolute: 0.1 });
  expect(found).toMatchObject({ isReached: true, replications: 15 });
  expect(found.unjudged).toContainEqual({ plan: cells[1].plan.name, measure: "engagementQuality" });
  expect(found.unjudged).not.toContainEqual({ plan: cells[0].plan.name, measure: "engagementQuality" });
});

test("a measure with two equal values among many is not narrow: it has no range, and that is said", () => {
  const [calm, rare] = [list(40, () => 0.5), list(40, (place) => (place < 2 ? 0.1 : Number.NaN))];
  const rows = [calm, rare].flatMap((values, cell) => rowsWith(cell, "engagementQuality", values));
  const found = judgePrecision({ ...withReplications(planned, 40), rows }, { absolute: 0.1 });
  expect(found).toMatchObject({ isReached: false, replications: 40 });
  expect(found.unjudged).toContainEqual({ plan: cells[1].plan.name, measure: "engagementQuality" });
});

const said = { name: "H1", says: "It helps.", plan: "team", than: "alone" } as const;

test("a claim's own measure must become narrow too, though it is no primary one", () => {
  const normal = normalDraws("claims");
  const [calm, wild] = [list(80, () => 0.5), list(80, () => 3 + normal())];
  const claim = { ...said, kind: "difference", measure: "waitDays", expect: "higher" } as const;
  const judged = (hypotheses: Scenario["hypotheses"]) => {
    const rows = [0, 1].flatMap((cell) =>
      withWaits(rowsWith(cell, "engagementQuality", calm), cell === 0 ? calm : wild),
    );
    const target = { relative: 0.05, absolute: 0.02 };
    const claimed = planStudy(sampleScenario({ hypotheses }, { replications: 80 }), { kind: "compare" });
    return judgePrecision({ ...claimed, rows }, target);
  };
  expect(judged([])).toMatchObject({ isReached: true, replications: 15 });
  const found = judged([claim]);
  expect(found).toMatchObject({
    isReached: false,
    widest: { hypothesis: "H1", plan: "team", than: "alone", measure: "waitDays" },
  });
});

test("an interaction must become as narrow as a share of the largest of its four means", () => {
  const plans = [alone, "team", "alone2", "team2"].map((plan) =>
    typeof plan === "string" ? { ...alone, name: plan, changes: { "staff.teams": plan.length } } : plan,
  );
  const claim = {
    ...said,
    kind: "interaction",
    scale: "raw",
    measure: "engagementQuality",
    expect: "higher",
    minus: ["team2", "alone2"],
  } as const;
  const four = sampleScenario({ plans, hypotheses: [claim] });
  // Each plan's stray is small beside its mean, and all four add up in the interaction.
  const normal = normalDraws("interaction");
  const strays = plans.map(() => list(600, () => normal() / 10));
  const rows = strays.flatMap((stray, cell) =>
    rowsWith(
      cell,
      "engagementQuality",
      stray.map((one) => 0.5 + one),
    ),
  );
  const judged = (hypotheses: Scenario["hypotheses"]) =>
    judgePrecision(
      { ...withReplications(planStudy({ ...four, hypotheses }, { kind: "compare" }), 600), rows },
      { relative: 0.05 },
    );
  const [without, withClaim] = [judged([]), judged([claim])];
  expect([without.isReached, withClaim.isReached]).toEqual([true, true]);
  expect(withClaim.replications).toBeGreaterThan(1.5 * without.replications);
  expect(withClaim.widest?.hypothesis).toBe("H1");
});

function withWaits(rows: readonly RunRow[], waits: readonly number[]): RunRow[] {
  return rows.map((row) => {
    const measures = row.outcome?.measures.slice() ?? new Float64Array();
    measures[measureNames.indexOf("waitDays")] = waits[row.replication - 1];
    return row.outcome === undefined ? row : { ...row, outcome: { ...row.outcome, measures } };
  });
}

test("where no measure has a value in any plan, no precision is reached: there is no range to judge", () => {
  const undefinedThere = list(20, () => Number.NaN);
  expect(judge([undefinedThere, undefinedThere], { relative: 0.05 })).toEqual({
    isReached: false,
    hasNoRange: true,
    replications: 20,
  });
});

const byFormula: Simulate = (parameters, replication) => {
  const chance = ((replication * 7919) % 101) / 1000;
  return outcomeWith(
    { engagementQuality: 0.5 + chance * (1 + parameters["staff.assistantsPerTeam"]) },
    `${replication}`,
  );
};

function runner() {
  const asked: number[] = [];
  const run = async (jobs: readonly CellRuns[]): Promise<RunRow[]> => {
    asked.push(jobs.reduce((sum, { replications }) => sum + replications.length, 0));
    return jobs.flatMap((cell) => cell.replications.map((one) => runReplication(cell, one, byFormula)));
  };
  return { asked, run };
}

test("a comparison until it is precise has the results of a comparison with so many replications", async () => {
  const { run, asked } = runner();
  const { results, precision } = await runUntil({
    plan: withReplications(planned, 500),
    target: { relative: 0.02 },
    run,
  });
  expect(precision.isReached).toBe(true);
  const replications = precision.replications;
  expect(results.replications).toBe(replications);
  expect(results.scenario.parameters.replications).toBe(replications);
  const same = sampleScenario({}, { replications });
  const rows = cells.flatMap((_, cellIndex) =>
    list(replications, (place) => place + 1).map((one) =>
      runReplication(
        { cellIndex, parameters: { ...same.parameters, ...cells[cellIndex].plan.changes } as never },
        one,
        byFormula,
      ),
    ),
  );
  expect(results).toEqual(analyseStudy(planStudy(same, { kind: "compare" }), rows));
  // No run is made twice.
  expect(asked.reduce((sum, runs) => sum + runs)).toBeLessThan(2 * 2 * replications);
});

test("the budget ends a comparison that does not become precise, and says so", async () => {
  const { run, asked } = runner();
  const { results, precision } = await runUntil({
    plan: withReplications(planned, 37),
    target: { absolute: 1e-6 },
    run,
  });
  expect(precision).toMatchObject({ isReached: false, replications: 37 });
  expect(results.rows).toHaveLength(74);
  expect(asked.reduce((sum, runs) => sum + runs)).toBe(74);
  await expect(runUntil({ plan: withReplications(planned, 0), target: {}, run })).rejects.toThrow(RangeError);
});

test("a comparison without a range to judge ends at its first look, and does not count as precise", async () => {
  const asked: number[] = [];
  const run = async (jobs: readonly CellRuns[]): Promise<RunRow[]> =>
    jobs.flatMap(({ cellIndex, replications }) => {
      asked.push(replications.length);
      return replications.map((one) => failedRow(cellIndex, one, "No office."));
    });
  const { precision } = await runUntil({
    plan: withReplications(planned, 500),
    target: { relative: 0.05 },
    run,
  });
  expect(precision).toEqual({ isReached: false, hasNoRange: true, replications: 15 });
  expect(asked).toEqual([15, 15]);
});

test("a plan that copies another is counted without runs of its own", async () => {
  const { run, asked } = runner();
  const twins = sampleScenario({ plans: [alone, { ...alone, name: "again" }] });
  const { results } = await runUntil({
    plan: withReplications(planStudy(twins, { kind: "compare" }), 50),
    target: { relative: 0.5 },
    run,
  });
  expect(asked).toEqual([15]);
  expect(results.rows).toHaveLength(30);
});
