import { expect, test } from "vitest";
import { cellParameters, runsOf } from "../../../src/experiment/plan/cells.ts";
import { pointName } from "../../../src/experiment/plan/points.ts";
import { shardJobs } from "../../../src/experiment/plan/shards.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { withoutFinished } from "../../../src/experiment/run/threads/finished-runs.ts";
import { planFault } from "../../../src/words/plan-faults.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

const swept = sampleScenario({
  sweep: [
    { lever: "meetings.perWeek", values: [0, 2] },
    { lever: "meetings.minutes", values: [30, 60] },
  ],
});

test("cells go by plan in file order, then by point with the last lever fastest", () => {
  const order = planStudy(swept, { kind: "sweep" }).cells.map(({ plan, pointIndex, point }) => [
    plan.name,
    pointIndex,
    pointName(point),
  ]);
  expect(order.slice(0, 5)).toEqual([
    ["alone", 0, "meetings.perWeek=0 meetings.minutes=30"],
    ["alone", 1, "meetings.perWeek=0 meetings.minutes=60"],
    ["alone", 2, "meetings.perWeek=2 meetings.minutes=30"],
    ["alone", 3, "meetings.perWeek=2 meetings.minutes=60"],
    ["team", 0, "meetings.perWeek=0 meetings.minutes=30"],
  ]);
  expect(order).toHaveLength(8);
});

test("without meetings their length makes no cell of its own: it copies the earlier one", () => {
  const teamCells = planStudy(swept, { kind: "sweep" }).cells;
  expect(teamCells[4].copyOf).toBeUndefined();
  expect(teamCells[5].copyOf).toBe(4);
  expect(teamCells[6].copyOf).toBeUndefined();
  expect(teamCells[7].copyOf).toBeUndefined();
});

test("a plan that changes nothing copies the plan before it, not the copy in between", () => {
  const again = (name: string) => ({ ...team, name });
  const planned = planStudy(sampleScenario({ plans: [alone, team, again("b"), again("c")] }), {
    kind: "compare",
  });
  const { cells } = planned;
  expect(cells.map(({ copyOf }) => copyOf)).toEqual([undefined, undefined, 1, 1]);
});

test("only cells that copy no other are run, each with every replication", () => {
  const plans = [alone, team, { ...team, name: "again" }];
  const scenario = sampleScenario({ plans });
  const jobs = runsOf(scenario, planStudy(scenario, { kind: "compare" }).cells);
  expect(jobs.map(({ cellIndex, replications }) => [cellIndex, replications])).toEqual([
    [0, [1, 2, 3, 4]],
    [1, [1, 2, 3, 4]],
  ]);
  expect(jobs[1].parameters["staff.assistantsPerTeam"]).toBe(1);
});

test("a comparison leaves the sweep out and keeps the scenario's own values", () => {
  const planned = planStudy(swept, { kind: "compare" });
  const { cells } = planned;
  expect(cells.map(({ plan, point }) => [plan.name, point])).toEqual([
    ["alone", {}],
    ["team", {}],
  ]);
  expect(cellParameters(swept, cells[1])["meetings.minutes"]).toBe(swept.parameters["meetings.minutes"]);
});

test("a run has the plan asked for, or else the baseline", () => {
  const named = (plan?: string) =>
    planStudy(swept, { kind: "run", plan }).cells.map((cell) => cell.plan.name);
  expect(named("team")).toEqual(["team"]);
  expect(named()).toEqual(["alone"]);
});

test("a plan that does not exist is refused with the names of those that do", () => {
  const plan = () => planStudy(swept, { kind: "run", plan: "teams" });
  const fault = { kind: "unknownPlan", plan: "teams", plans: ["alone", "team"] };
  expect(plan).toThrow(expect.objectContaining({ name: "PlanError", fault }));
  expect(planFault({ ...fault, kind: "unknownPlan" })).toBe(
    'The scenario has no plan "teams". Its plans are alone and team.',
  );
});

test("a job's parameters are made only when they are asked for, also of a part of it: large studies have many", () => {
  const isMadeLater = (job: object) => Object.getOwnPropertyDescriptor(job, "parameters")?.get !== undefined;
  const jobs = runsOf(swept, planStudy(swept, { kind: "sweep" }).cells, { detail: 1 });
  const [part] = shardJobs(jobs, { index: 1, of: 7 });
  const { remaining } = withoutFinished(jobs, [{ cellIndex: 0, replication: 2, status: "failed" }]);
  expect([...jobs, part, ...remaining].every(isMadeLater)).toBe(true);
  expect(remaining[0].replications).toEqual([1, 3, 4]);
  for (const job of [jobs[0], part, remaining[0]]) {
    expect(job).toMatchObject({ cellIndex: 0, detail: 1 });
    expect(job.parameters).toEqual(cellParameters(swept, planStudy(swept, { kind: "sweep" }).cells[0]));
  }
});

test("what was planned before is never given for another study of the same scenario", () => {
  const lengths = () => [
    planStudy(swept, { kind: "sweep" }).cells.length,
    planStudy(swept, { kind: "compare" }).cells.length,
    planStudy(swept, { kind: "run", plan: "team" }).cells.length,
  ];
  expect(lengths()).toEqual([8, 2, 1]);
  expect(lengths()).toEqual([8, 2, 1]);
  expect(planStudy(swept, { kind: "run", plan: "team" }).cells[0].plan.name).toBe("team");
  expect(planStudy(swept, { kind: "run", plan: "alone" }).cells[0].plan.name).toBe("alone");
});
