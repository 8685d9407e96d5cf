import { expect, test } from "vitest";
import { onlyReplications } from "../../../src/experiment/plan/cell-runs.ts";
import { planStudy, shardOf, withReplications } from "../../../src/experiment/plan/study-plan.ts";
import { commandText, requestOf } from "../../../src/experiment/plan/study-request.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

const swept = sampleScenario(
  {
    plans: [alone, { ...alone, name: "again" }, team],
    sweep: [{ lever: "staff.teams", values: [3, 6] }],
    hypotheses: [
      {
        kind: "difference",
        name: "H1",
        says: "",
        measure: "engagementQuality",
        plan: "team",
        than: "alone",
        at: { "staff.teams": 6 },
        expect: "higher",
      },
    ],
  },
  { replications: 4 },
);

test("a plan of a study says all that it will run: cells, points, runs, rows, and what each claim speaks of", () => {
  const plan = planStudy(swept, { kind: "sweep" });
  expect(plan.cells).toHaveLength(6);
  expect(plan.points.map(({ levers }) => levers)).toEqual([{ "staff.teams": 3 }, { "staff.teams": 6 }]);
  expect(plan.runs.map(({ cellIndex }) => cellIndex)).toEqual([0, 1, 4, 5]);
  expect(plan.rowsExpected).toBe(24);
  expect(plan.claims).toEqual([{ hypothesis: swept.hypotheses[0], places: { planIndex: 5, thanIndex: 1 } }]);
});

test("a point has the same id in every study that has it", () => {
  const other = { ...swept, sweep: [{ lever: "staff.teams", values: [6, 9] } as const] };
  const [, six] = planStudy(swept, { kind: "sweep" }).points;
  expect(planStudy(other, { kind: "sweep" }).points[0].id).toBe(six.id);
});

test("other replications change the runs and the rows, and no cell", () => {
  const plan = planStudy(swept, { kind: "sweep", detail: 2 });
  const more = withReplications(plan, 9);
  expect(more.cells).toBe(plan.cells);
  expect(more.scenario.parameters.replications).toBe(9);
  expect(more.runs.map(({ replications }) => replications.length)).toEqual([9, 9, 9, 9]);
  expect(more.runs.every(({ detail }) => detail === 2)).toBe(true);
  expect(more.rowsExpected).toBe(54);
});

test("the usual detail stands in the request as a number, as if somebody had asked for it", () => {
  const usual = planStudy(swept, { kind: "sweep", detail: "usual" });
  expect(usual.request).toEqual({ kind: "sweep", detail: 2 });
  expect(usual.runs).toEqual(planStudy(swept, { kind: "sweep", detail: 2 }).runs);
  expect(planStudy(swept, { kind: "sweep", detail: 99 }).request.detail).toBe(4);
});

test("all shards together are the plan's runs, each once; no shard is all of them", () => {
  const plan = planStudy(swept, { kind: "sweep" });
  const keys = (runs: typeof plan.runs) =>
    runs.flatMap(({ cellIndex, replications }) => replications.map((one) => `${cellIndex} ${one}`));
  const shards = [1, 2, 3].flatMap((index) => keys(shardOf(plan, { index, of: 3 })));
  expect(shards).toEqual(keys(plan.runs));
  expect(shardOf(plan, undefined)).toBe(plan.runs);
  expect(onlyReplications(plan.runs[0], [2]).replications).toEqual([2]);
});

test("a request is read again from its text, but for a table, whose text it does not hold", () => {
  const sample = { method: "lhs", size: 20, inputs: "guesses" } as const;
  for (const request of [
    { kind: "sweep" },
    { kind: "run", plan: "team" },
    { kind: "compare", design: sample },
  ] as const)
    expect(requestOf(commandText(request))).toEqual(request);
  const table = { method: "table", fileName: "mine.csv", text: "a\n1\n" } as const;
  expect(requestOf(commandText({ kind: "sweep", design: table }))).toBeUndefined();
});
