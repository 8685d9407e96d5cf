// Claims about the check of the warm-up: which series it reads, what it says of them, and where it says nothing.

import { expect, test } from "vitest";
import { checkWarmUp } from "../../../src/experiment/analysis/warm-up-check.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import type { Parameters } from "../../../src/model/parameters.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const weeks = 40;
const times = { "time.warmUpDays": 100, "time.observedDays": 100 } as const;

/** 9 for so many weeks, then 1. */
const settlingAfter = (first: number) => Array.from({ length: weeks }, (_, week) => (week < first ? 9 : 1));
const drifting = Array.from({ length: weeks }, (_, week) => week);

type Series = Readonly<Record<string, readonly number[]>>;

function rowOf(cellIndex: number, replication: number, series: Series): RunRow {
  const values = Float64Array.from(Object.values(series).flat());
  const outcome = {
    ...outcomeWith({}, `${cellIndex} ${replication}`),
    weeks: { names: Object.keys(series), values },
  };
  return { cellIndex, replication, status: "ok", outcome };
}

function check(series: readonly (readonly Series[])[], parameters: Partial<Parameters> = {}) {
  const scenario = sampleScenario({}, { ...times, ...parameters });
  const rows = series.flatMap((cell, cellIndex) =>
    cell.map((one, index) => rowOf(cellIndex, index + 1, one)),
  );
  return checkWarmUp({ ...planStudy(scenario, { kind: "compare" }), rows: rows });
}

test("the series that settles last counts, in days, over all plans", () => {
  const early = { trust: settlingAfter(2), backlogDays: settlingAfter(5) };
  const late = { trust: settlingAfter(8) };
  expect(check([[early], [late]])).toEqual({
    ...{ warmUpDays: 100, runDays: 200, settledDays: 40 },
    ...{ unsettled: [], unjudged: [], judged: 3 },
  });
  expect(check([[late], [early]])?.settledDays).toBe(40);
});

test("it is the mean over replications that settles, not each of them", () => {
  const up = { trust: settlingAfter(6).map((value) => 10 + value) };
  const down = { trust: settlingAfter(6).map((value) => 10 - value) };
  expect(check([[up, down]])?.settledDays).toBe(0);
  expect(check([[up, up]])?.settledDays).toBe(30);
});

test("a run that is too short to tell is said of the series and the plan, and gives no number of days", () => {
  const found = check([[{ trust: settlingAfter(4), backlogDays: drifting }], [{ trust: settlingAfter(3) }]]);
  expect(found).toEqual({
    warmUpDays: 100,
    runDays: 200,
    unsettled: [{ cellIndex: 0, series: "backlogDays" }],
    unjudged: [],
    judged: 3,
  });
});

test("a series that is undefined in some weeks is left out by name, one that is undefined in all in silence", () => {
  const gap = [Number.NaN, ...settlingAfter(9).slice(1)];
  const none = gap.map(() => Number.NaN);
  expect(check([[{ trust: settlingAfter(2), cohesion: gap, strain: none }]])).toMatchObject({
    settledDays: 10,
    unjudged: [{ cellIndex: 0, series: "cohesion" }],
    judged: 1,
  });
  const untold = check([[{ cohesion: gap }]]);
  expect(untold?.judged).toBe(0);
  expect(untold).not.toHaveProperty("settledDays");
  const filled = { cohesion: settlingAfter(9) };
  expect(check([[{ cohesion: gap }, filled]])?.settledDays).toBe(45);
});

test("a last week of fewer days is the ragged end that MSER-5 drops", () => {
  // As a whole week, the odd one outweighs what the series begins with.
  const odd = [...settlingAfter(6).slice(0, -1), 100];
  expect(check([[{ trust: odd }]], { "time.observedDays": 97 })?.settledDays).toBe(30);
  expect(check([[{ trust: odd }]])?.settledDays).toBe(0);
});

test("two whole weeks are the fewest of which anything is said", () => {
  const observing = (days: number) => ({ "time.warmUpDays": 5, "time.observedDays": days });
  const judged = (days: number) => check([[{ trust: [1, 1] }]], observing(days))?.judged ?? 0;
  expect([judged(5), judged(4)]).toEqual([1, 0]);
});

test("a value that is no number of weeks stays an error", () => {
  const infinite = { trust: [Number.POSITIVE_INFINITY, ...settlingAfter(2).slice(1)] };
  expect(() => check([[infinite]])).toThrow(RangeError);
});

test("an office studied from its first day has no warm-up to judge, and a failed study neither", () => {
  const terminating = { "time.kind": "terminating", "time.warmUpDays": 0 } as const;
  expect(check([[{ trust: settlingAfter(2) }]], terminating)).toBeUndefined();
  expect(check([])).toBeUndefined();
});
