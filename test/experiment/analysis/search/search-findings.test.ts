// A search round by round, and what it came to, on made-up outcomes.
import { expect, test } from "vitest";
import { analyseStudy } from "../../../../src/experiment/analysis/findings.ts";
import { frontierScenario } from "../../../../src/experiment/analysis/search/frontier-plans.ts";
import { withAllocation } from "../../../../src/experiment/plan/study-plan.ts";
import { commandText, requestOf } from "../../../../src/experiment/plan/study-request.ts";
import { madeUpSearch, planSearch, rowsOf, searchedScenario } from "../../fixtures/made-up-search.ts";
import { outcomeWith } from "../../fixtures/outcomes.ts";

const readingsOf = (results: Awaited<ReturnType<typeof madeUpSearch>>) =>
  Object.fromEntries(
    (results.search?.plans ?? []).map(({ plan, on, off, unclear }) => [plan, [on, off, unclear]]),
  );

test("those that trade one thing for another are on the frontier, and who has less of both is off it", async () => {
  const results = await madeUpSearch();
  expect(readingsOf(results)).toEqual({
    much: [1, 0, 0],
    middle: [1, 0, 0],
    little: [1, 0, 0],
    beaten: [0, 1, 0],
  });
  const beaten = results.search?.plans.find(({ plan }) => plan === "beaten");
  expect(beaten?.worlds[0].dominatedBy).toBe("middle");
  expect(beaten?.share).toBe(0);
  expect(results.search?.shown).toHaveLength(3);
  expect(results.search?.shown).not.toContain("beaten");
});

test("replications are counted: 10 for each, then rounds of 5 on average, all that were asked for and no more", async () => {
  const asked: number[] = [];
  const results = await madeUpSearch(0, (jobs) =>
    asked.push(jobs.reduce((sum, { replications }) => sum + replications.length, 0)),
  );
  expect(asked).toEqual([40, 60, 80, 100, 120, 140, 160]);
  expect(results.rows).toHaveLength(160);
  expect(results.rowsExpected).toBe(160);
  const counts = results.search?.plans.map(({ replications }) => replications) ?? [];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(160);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(10);
  expect(new Set(counts).size).toBeGreaterThan(1);
});

test("what is found follows from the rows alone, in whatever order they come", async () => {
  const results = await madeUpSearch();
  const again = analyseStudy(
    withAllocation(planSearch(), results.allocation ?? []),
    [...results.rows].reverse(),
  );
  expect(again.search).toEqual(results.search);
});

test("in possible worlds every plan is judged world by world", async () => {
  const results = await madeUpSearch(6);
  const { search } = results;
  expect(search?.worlds).toBe(6);
  expect(results.rows).toHaveLength(6 * 160);
  const trusting = (search?.plans[0].worlds ?? []).filter(
    ({ pointIndex }) => Number(results.points[pointIndex].levers["trust.start"]) > 0.5,
  ).length;
  expect(trusting).toBe(3);
  const { much, little } = readingsOf(results);
  expect(much[0]).toBe(trusting);
  expect(little[0]).toBe(6);
  expect(results.sensitivity).toBeUndefined();
  expect(results.futures).toBeUndefined();
});

test("a measure that some plan does not define tells nothing, and is said to be left out", async () => {
  const plan = planSearch();
  const first = withAllocation(
    plan,
    plan.cells.map(() => 10),
  );
  const rows = rowsOf(first, first.runs).map((row) =>
    row.cellIndex === 2 ? { ...row, outcome: outcomeWith({ engagementQuality: 0.4 }) } : row,
  );
  const { search } = analyseStudy(first, rows);
  expect(search?.leftOut).toEqual(["distributionVariety"]);
  expect(search?.measures).toEqual(["engagementQuality"]);
});

test("the plans of the frontier are compared under a seed of their own, beside what the agency has", async () => {
  const results = await madeUpSearch();
  if (results.search === undefined) throw new Error("no search");
  const { plans, parameters, baseline } = frontierScenario(results, results.search);
  expect(plans.map(({ name }) => name)).toEqual(["much", "middle", "little"]);
  expect(plans.some(({ name }) => name === baseline)).toBe(true);
  expect(parameters.seed).not.toBe(searchedScenario.parameters.seed);
});

test("a search is known again by the text of its command", () => {
  const design = { method: "lhs", size: 20, inputs: "uncertain" } as const;
  for (const request of [
    { kind: "compare", search: { possible: 268 } },
    { kind: "compare", design, search: { possible: 9 } },
  ] as const)
    expect(requestOf(commandText(request))).toEqual(request);
  expect(requestOf("compare")).toEqual({ kind: "compare" });
});
