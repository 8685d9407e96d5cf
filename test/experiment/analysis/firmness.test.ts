import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import type { Firmness } from "../../../src/experiment/analysis/results.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import { studyTables } from "../../../src/experiment/tables/study-tables.ts";
import { tableText } from "../../../src/experiment/tables/table.ts";
import type { MeasureName } from "../../../src/model/measures.ts";
import type { Hypothesis } from "../../../src/scenario/scenario.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

type Parts = readonly [dose: number, continuity: number, alliance: number, responsiveness: number];
const claim = (changes: Partial<Hypothesis> = {}) =>
  ({
    kind: "difference",
    name: "H1",
    says: "Teams engage more.",
    measure: "engagementQuality",
    plan: "team",
    than: "alone",
    expect: "higher",
    ...changes,
  }) as Hypothesis;

function outcomeOf(
  [dose, continuity, alliance, responsiveness]: Parts,
  quality: number,
  replication: number,
) {
  return outcomeWith(
    {
      engagementQuality: quality + replication / 1000,
      engagementDose: dose,
      engagementContinuity: continuity,
      engagementAlliance: alliance,
      engagementResponsiveness: responsiveness,
      waitDays: replication,
    },
    `${quality} ${replication}`,
  );
}

function study(alone: Parts, team: Parts, gain: number, hypothesis = claim()) {
  const scenario = sampleScenario({ hypotheses: [hypothesis] });
  const rows = [alone, team].flatMap((parts, cellIndex) =>
    [1, 2, 3, 4].map(
      (replication): RunRow => ({
        cellIndex,
        replication,
        status: "ok",
        outcome: outcomeOf(parts, 0.5 + cellIndex * gain, replication * (1 + cellIndex)),
      }),
    ),
  );
  return analyseStudy(planStudy(scenario, { kind: "compare" }), rows);
}

function firmness(alone: Parts, team: Parts, gain: number, hypothesis?: Hypothesis): Firmness | undefined {
  return study(alone, team, gain, hypothesis).hypotheses[0].firmness;
}

test("a gain in every part is firm under all weights and forms", () => {
  expect(firmness([0.4, 0.5, 0.6, 0.7], [0.5, 0.6, 0.7, 0.8], 0.1)).toEqual({
    isFirm: true,
    geometricShare: 1,
    arithmeticShare: 1,
    smallestPartHolds: true,
  });
});

test("a gain in one part at the price of another hangs on the weights", () => {
  const found = firmness([0.5, 0.5, 0.5, 0.5], [0.8, 0.3, 0.5, 0.5], 0.1);
  expect(found?.isFirm).toBe(false);
  // A gain where 0.3 times the first weight is above 0.2 times the second: of two weights alike, in 3 of 5 cases.
  expect(found?.arithmeticShare).toBeCloseTo(0.6, 1);
  expect(found?.smallestPartHolds).toBe(false);
});

test("one form that disagrees is enough to make a claim not firm", () => {
  const found = firmness([0.4, 0.4, 0.4, 0.4], [0.9, 0.9, 0.9, 0.39], 0.1);
  expect(found?.geometricShare).toBeGreaterThan(0.95);
  expect(found).toMatchObject({ isFirm: false, smallestPartHolds: false });
});

test("a loss is firm where it holds as a loss", () => {
  expect(firmness([0.5, 0.6, 0.7, 0.8], [0.4, 0.5, 0.6, 0.7], -0.1)?.isFirm).toBe(true);
  expect(firmness([0.4, 0.5, 0.6, 0.7], [0.5, 0.6, 0.7, 0.8], -0.1)?.geometricShare).toBe(0);
});

test.each([
  ["another measure", claim({ measure: "waitDays" as MeasureName })],
  ["sameness", claim({ expect: "same" } as Partial<Hypothesis>)],
])("a claim of %s has no firmness", (_, hypothesis) => {
  expect(firmness([0.4, 0.5, 0.6, 0.7], [0.5, 0.6, 0.7, 0.8], 0.1, hypothesis)).toBeUndefined();
});

test("where a part is undefined in every run, nothing is said", () => {
  expect(firmness([0.4, Number.NaN, 0.6, 0.7], [0.5, 0.6, 0.7, 0.8], 0.1)).toBeUndefined();
});

test("firmness has a table of its own, by hypothesis", () => {
  const tables = studyTables(study([0.4, 0.5, 0.6, 0.7], [0.5, 0.6, 0.7, 0.8], 0.1));
  const table = tables.find(({ name }) => name === "firmness");
  if (table === undefined) throw new Error("no table");
  expect(tableText(table)).toBe(
    "hypothesis,isFirm,geometricShare,arithmeticShare,smallestPartHolds\nH1,true,1,1,true\n",
  );
});

/** One plan at 0, 1 and 2 meetings a week, with the parts of each; the middle is best by the index as it is. */
function peak(ofPoints: readonly [Parts, Parts, Parts]): Firmness | undefined {
  const hypothesis = {
    kind: "trend",
    name: "H1",
    says: "One meeting is best.",
    measure: "engagementQuality",
    plan: "team",
    over: "meetings.perWeek",
    expect: "peaks-inside",
    at: {},
  } as unknown as Hypothesis;
  const scenario = sampleScenario({
    hypotheses: [hypothesis],
    sweep: [{ lever: "meetings.perWeek", values: [0, 1, 2] }],
  });
  const planned = planStudy(scenario, { kind: "sweep" });
  const { cells } = planned;
  const rows = cells.flatMap(({ copyOf, pointIndex }, cellIndex) =>
    copyOf !== undefined
      ? []
      : [1, 2, 3, 4].map(
          (replication): RunRow => ({
            cellIndex,
            replication,
            status: "ok",
            outcome: outcomeOf(
              ofPoints[pointIndex],
              pointIndex === 1 ? 0.6 : 0.5,
              replication * (2 + cellIndex),
            ),
          }),
        ),
  );
  return analyseStudy(planned, rows).hypotheses[0].firmness;
}

test("a peak is firm where it is better than both ends under all weights and forms", () => {
  const [low, high]: [Parts, Parts] = [
    [0.4, 0.5, 0.6, 0.7],
    [0.5, 0.6, 0.7, 0.8],
  ];
  expect(peak([low, high, low])?.isFirm).toBe(true);
  expect(peak([low, high, [0.9, 0.9, 0.9, 0.9]])).toMatchObject({ isFirm: false, geometricShare: 0 });
  const found = peak([[0.5, 0.5, 0.5, 0.5], [0.8, 0.3, 0.5, 0.5], low]);
  expect(found?.isFirm).toBe(false);
  expect(found?.arithmeticShare).toBeGreaterThan(0);
});
