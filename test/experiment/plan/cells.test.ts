import { expect, test } from "vitest";
import { cellParameters, distinctRuns, planCells } from "../../../src/experiment/plan/cells.ts";
import { pointName } from "../../../src/experiment/plan/points.ts";
import { shardJobs } from "../../../src/experiment/plan/shards.ts";
import { withoutFinished } from "../../../src/experiment/run/threads/finished-runs.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

const swept = sampleScenario({
  sweep: [
    { lever: "meetings.perWeek", values: [0, 2] },
    { lever: "meetings.minutes", values: [30, 60] },
  ],
});

test("cells go by plan in file order, then by point with the last lever fastest", () => {
  const order = planCells(swept, "sweep").map(({ plan, pointIndex, point }) => [
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
  const teamCells = planCells(swept, "sweep");
  expect(teamCells[4].copyOf).toBeUndefined();
  expect(teamCells[5].copyOf).toBe(4);
  expect(teamCells[6].copyOf).toBeUndefined();
  expect(teamCells[7].copyOf).toBeUndefined();
});

test("a plan that changes nothing copies the plan before it, not the copy in between", () => {
  const again = (name: string) => ({ ...team, name });
  const cells = planCells(sampleScenario({ plans: [alone, team, again("b"), again("c")] }), "compare");
  expect(cells.map(({ copyOf }) => copyOf)).toEqual([undefined, undefined, 1, 1]);
});

test("only cells that copy no other are run, each with every replication", () => {
  const plans = [alone, team, { ...team, name: "again" }];
  const scenario = sampleScenario({ plans });
  const jobs = distinctRuns(scenario, planCells(scenario, "compare"));
  expect(jobs.map(({ cellIndex, replications }) => [cellIndex, replications])).toEqual([
    [0, [1, 2, 3, 4]],
    [1, [1, 2, 3, 4]],
  ]);
  expect(jobs[1].parameters["staff.assistantsPerTeam"]).toBe(1);
});

test("a comparison leaves the sweep out and keeps the scenario's own values", () => {
  const cells = planCells(swept, "compare");
  expect(cells.map(({ plan, point }) => [plan.name, point])).toEqual([
    ["alone", {}],
    ["team", {}],
  ]);
  expect(cellParameters(swept, cells[1])["meetings.minutes"]).toBe(swept.parameters["meetings.minutes"]);
});

test("a run has the plan asked for, or else the baseline", () => {
  const named = (plan?: string) => planCells(swept, "run", { plan }).map((cell) => cell.plan.name);
  expect(named("team")).toEqual(["team"]);
  expect(named()).toEqual(["alone"]);
});

test("a plan that does not exist is refused with the names of those that do", () => {
  expect(() => planCells(swept, "run", { plan: "teams" })).toThrow(
    'The scenario has no plan "teams". Its plans are: alone, team.',
  );
});

test("a job's parameters are made only when they are asked for, also of a part of it: large studies have many", () => {
  const isMadeLater = (job: object) => Object.getOwnPropertyDescriptor(job, "parameters")?.get !== undefined;
  const jobs = distinctRuns(swept, planCells(swept, "sweep"), 1);
  const [part] = shardJobs(jobs, { index: 1, of: 7 });
  const { remaining } = withoutFinished(jobs, [{ cellIndex: 0, replication: 2, status: "failed" }]);
  expect([...jobs, part, ...remaining].every(isMadeLater)).toBe(true);
  expect(remaining[0].replications).toEqual([1, 3, 4]);
  for (const job of [jobs[0], part, remaining[0]]) {
    expect(job).toMatchObject({ cellIndex: 0, detail: 1 });
    expect(job.parameters).toEqual(cellParameters(swept, planCells(swept, "sweep")[0]));
  }
});

test("what was planned before is never given for another study of the same scenario", () => {
  const lengths = () => [
    planCells(swept, "sweep").length,
    planCells(swept, "compare").length,
    planCells(swept, "run", { plan: "team" }).length,
  ];
  expect(lengths()).toEqual([8, 2, 1]);
  expect(lengths()).toEqual([8, 2, 1]);
  expect(planCells(swept, "run", { plan: "team" })[0].plan.name).toBe("team");
  expect(planCells(swept, "run", { plan: "alone" })[0].plan.name).toBe("alone");
});
