// A whole study over a sample, its model a formula: what comes out is known.

import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import type { StudyResults } from "../../../src/experiment/analysis/results.ts";
import type { DesignRequest } from "../../../src/experiment/plan/designs/design-request.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import type { Simulate } from "../../../src/experiment/run/simulate.ts";
import { studyTables } from "../../../src/experiment/tables/study-tables.ts";
import { tableText } from "../../../src/experiment/tables/table.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const scenario = sampleScenario({
  uncertain: [
    { name: "disclosure.perContact", from: 0, to: 0.2, source: "assumption" },
    { name: "trust.start", from: 0.2, to: 0.8, source: "assumption" },
  ],
});

/** The team's gain is 5 times disclosure less 0.3; trust and chance move both plans alike. */
const byFormula: Simulate = (parameters, replication) => {
  const disclosed = parameters["disclosure.perContact"];
  const gain = parameters["staff.assistantsPerTeam"] > 0 ? 5 * disclosed - 0.3 : 0;
  const chance = ((replication * 0.618) % 1) / 10;
  return outcomeWith(
    { engagementQuality: parameters["trust.start"] + gain + chance },
    `${disclosed} ${replication}`,
  );
};

function runAll(
  design: DesignRequest,
  kind: "compare" | "sweep" = "sweep",
  of: Scenario = scenario,
  simulate: Simulate = byFormula,
): StudyResults {
  const planned = planStudy(of, { kind, design });
  const rows = planned.runs.flatMap((cell) =>
    cell.replications.map((replication) => runReplication(cell, replication, simulate)),
  );
  return analyseStudy(planned, rows);
}

const sample = (method: "lhs" | "sobol" | "morris", size: number) =>
  ({ method, size, inputs: "uncertain" }) as const;

function numberOf(
  results: StudyResults,
  plan: string,
  than: string | undefined,
  input: string,
  quantity: string,
) {
  const row = results.sensitivity?.find(
    (one) => one.plan === plan && one.than === than && one.input === input && one.quantity === quantity,
  );
  return row?.value ?? Number.NaN;
}

test("every plan meets the same points, in the sample's order", () => {
  const { cells, design } = runAll(sample("lhs", 5));
  expect(cells.map(({ plan, pointIndex }) => [plan.name, pointIndex])).toEqual([
    ...[0, 1, 2, 3, 4].map((point) => ["alone", point]),
    ...[0, 1, 2, 3, 4].map((point) => ["team", point]),
  ]);
  expect(cells.map(({ point }) => point)).toEqual([...(design?.points ?? []), ...(design?.points ?? [])]);
});

test("a plan's gain hangs on what moves the gain, the plan itself on both", () => {
  const results = runAll(sample("sobol", 256));
  expect(numberOf(results, "team", "alone", "disclosure.perContact", "total")).toBeCloseTo(1, 2);
  expect(numberOf(results, "team", "alone", "trust.start", "total")).toBeCloseTo(0, 2);
  // Variances 1 and 0.6 squared, over 12.
  expect(numberOf(results, "team", undefined, "disclosure.perContact", "first")).toBeCloseTo(1 / 1.36, 1);
  expect(numberOf(results, "alone", undefined, "trust.start", "first")).toBeCloseTo(1, 2);
});

test("chance common to all points is noise of one run, and none in the comparison of points", () => {
  const results = runAll(sample("morris", 20));
  expect(numberOf(results, "alone", undefined, "replications", "noiseOfOneRun")).toBeGreaterThan(0);
  expect(numberOf(results, "alone", undefined, "replications", "noiseLeftInMeans")).toBeCloseTo(0, 9);
  expect(numberOf(results, "team", "alone", "replications", "noiseOfOneRun")).toBeCloseTo(0, 9);
  expect(numberOf(results, "team", "alone", "disclosure.perContact", "meanSize")).toBeCloseTo(1, 9);
});

test("over possible worlds the gain is counted by what matters, and turns where the formula does", () => {
  const results = runAll(sample("lhs", 200), "compare");
  const [row] = results.futures ?? [];
  // Gains are spread evenly from -0.3 to 0.7; 0.03 matters.
  const counted = { worlds: 200, defined: 200, higher: 134, lower: 54, same: 12, unclear: 0 };
  expect(row).toMatchObject({ plan: "team", than: "alone", ...counted });
  expect(row.decidedBy).toBe("disclosure.perContact");
  expect(row.rankCorrelation).toBeCloseTo(1, 12);
  // Better begins where the gain reaches what matters, not where it leaves 0 (at 0.06).
  expect(row.flipsAt).toBeCloseTo(0.066, 3);
  expect(row).toMatchObject({ flipInput: "disclosure.perContact", flipAnswer: "higher", flipSide: "above" });
  expect(row.flipRightShare).toBe(1);
  expect(row.least).toBeGreaterThan(-0.3);
  expect(row.greatest).toBeLessThan(0.7);
});

test("the turn from worse to about the same is found, though the sign never changes", () => {
  const [{ name, source }] = scenario.uncertain;
  // Gains from -0.3 to 0: never better.
  const never = sampleScenario({ uncertain: [{ name, from: 0, to: 0.06, source }] });
  const [row] = runAll(sample("lhs", 50), "compare", never).futures ?? [];
  expect(row).toMatchObject({ higher: 0, lower: 45, same: 5 });
  expect(row).toMatchObject({ flipAnswer: "lower", flipSide: "below", flipRightShare: 1 });
  expect(row.flipsAt).toBeCloseTo(0.054, 3);
});

test("about the same between better and worse has no value of its own, so that of the next commonest is told", () => {
  const wide = sampleScenario({
    uncertain: scenario.uncertain.slice(0, 1),
    measures: [{ measure: "engagementQuality", matters: 0.25 }],
  });
  const [row] = runAll(sample("lhs", 200), "compare", wide).futures ?? [];
  // Same from -0.25 to 0.25, better to 0.7, worse from -0.3.
  expect(row).toMatchObject({ flipAnswer: "same", flipSide: "below" });
  expect(row.flipRightShare).toBeCloseTo(0.95, 2);
});

test("a sample's study has its points, indices and worlds as tables, all with the sample's mark", () => {
  const results = runAll(sample("lhs", 5));
  const tables = new Map(
    studyTables(results).map((table) => [table.name, tableText(table).trimEnd().split("\n")]),
  );
  const mark = results.design?.hash ?? "none";
  const design = tables.get("design") ?? [];
  expect(design[0]).toBe("point,pointHash,design,designHash,disclosure.perContact,trust.start");
  expect(design).toHaveLength(6);
  expect(design.slice(1).every((line) => line.includes(`,latin-hypercube,${mark},`))).toBe(true);
  const sensitivity = tables.get("sensitivity") ?? [];
  expect(sensitivity.slice(1).every((line) => line.endsWith(`latin-hypercube,${mark}`))).toBe(true);
  expect(tables.get("futures")).toHaveLength(2);
});

test("a study without a sample has none of these tables", () => {
  const planned = planStudy(scenario, { kind: "compare" });
  const names = studyTables(analyseStudy(planned, [])).map(({ name }) => name);
  for (const name of ["design", "sensitivity", "futures", "firmness"]) expect(names).not.toContain(name);
});

test("a failed point is left out of the worlds", () => {
  const planned = planStudy(scenario, { kind: "compare", design: sample("lhs", 10) });
  const rows = planned.runs.flatMap((cell) =>
    cell.cellIndex === 3 ? [] : cell.replications.map((one) => runReplication(cell, one, byFormula)),
  );
  const [row] = analyseStudy(planned, rows).futures ?? [];
  expect(row).toMatchObject({ worlds: 10, defined: 9 });
  expect(row.higher + row.lower + row.same + row.unclear).toBe(9);
});

/** Chance of 0.2 either way in the team's gain alone, differing from world to world, about `gain` on average. */
const byChance =
  (gain: number): Simulate =>
  (parameters, replication) => {
    const inWorld = Math.sin(1e5 * parameters["disclosure.perContact"] * (replication + 0.5) ** 2);
    const isTeam = parameters["staff.assistantsPerTeam"] > 0;
    return outcomeWith(
      { engagementQuality: 0.5 + (isTeam ? gain + 0.2 * inWorld : 0) },
      `${inWorld} ${parameters["trust.start"]} ${isTeam} ${replication}`,
    );
  };

const withReplicationsOf = (replications: number): Scenario => ({
  ...scenario,
  parameters: { ...scenario.parameters, replications },
});

test.each([2, 3, 8])(
  "with %d programmes chance is not taken for a world: few worlds are better or worse",
  (n) => {
    const [row] = runAll(sample("lhs", 100), "compare", withReplicationsOf(n), byChance(0)).futures ?? [];
    expect(row.higher + row.lower).toBeLessThanOrEqual(15);
    expect(row.noise?.share).toBeGreaterThan(0.7);
    expect(row.noise?.high).toBe(1);
    expect(row.decidedBy).toBeUndefined();
  },
);

test("one programme a world calls none of them, and nobody can say how many would do", () => {
  const [row] = runAll(sample("lhs", 10), "compare", withReplicationsOf(1), byChance(0)).futures ?? [];
  expect(row).toMatchObject({ defined: 10, higher: 0, lower: 0, same: 0, unclear: 10 });
  expect(row.noise).toBeUndefined();
  expect(row.replicationsToCall).toBeUndefined();
});

test("as many programmes as are said to do call most of the worlds that were too close to call", () => {
  const few = runAll(sample("lhs", 30), "compare", withReplicationsOf(6), byChance(0.1)).futures ?? [];
  const needed = few[0].replicationsToCall ?? 0;
  expect(needed).toBeGreaterThan(6);
  const [many] =
    runAll(sample("lhs", 30), "compare", withReplicationsOf(needed), byChance(0.1)).futures ?? [];
  expect(many.unclear).toBeLessThan(few[0].unclear / 2);
});

test("a gain that stands still is said to stand still, whatever the last digits of arithmetic do", () => {
  const unsure = sampleScenario({
    uncertain: [{ name: "trust.start", from: 0.2, to: 0.8, source: "assumption" }],
  });
  const results = runAll(sample("sobol", 16), "sweep", unsure);
  expect(numberOf(results, "team", "alone", "trust.start", "total")).toBeNaN();
  expect(numberOf(results, "team", "alone", "replications", "noiseOfOneRun")).toBeNaN();
});

test("over a handful of worlds no input is named, however well its ranks agree", () => {
  const [row] = runAll(sample("lhs", 4), "compare").futures ?? [];
  expect(row.defined).toBe(4);
  expect(row.noiseFloor).toBe(1);
  expect(row.decidedBy).toBeUndefined();
  expect(row.flipsAt).toBeUndefined();
});
