// What is said of the warm-up: one expected sentence for each case.
import { expect, test } from "vitest";
import type { WarmUpCheck } from "../../src/experiment/analysis/results.ts";
import type { Cell } from "../../src/experiment/plan/cells.ts";
import { warmUpSentence } from "../../src/words/warm-up.ts";

const names = ["one", "two", "three", "four"];
const cells = names.map(
  (name, index): Cell => ({
    plan: { name, label: name, changes: {} },
    pointIndex: 0,
    point: {},
    ...(index === 3 ? { copyOf: 0 } : {}),
  }),
);

function said(changes: Partial<WarmUpCheck>): string {
  const times = { warmUpDays: 390, runDays: 780, settledDays: 345 };
  const { settledDays, ...all } = { ...times, unsettled: [], unjudged: [], judged: 9, ...changes };
  const isTold = all.unsettled.length === 0 && all.judged > 0;
  const warmUp = isTold && settledDays !== undefined ? { ...all, settledDays } : all;
  return warmUpSentence({ cells, warmUp });
}

test("a warm-up that is long enough is said to be so", () => {
  expect(said({})).toBe("The office has settled after 345 days; the warm-up of 390 days covers it.");
  expect(said({ settledDays: 390 })).toBe(
    "The office has settled after 390 days; the warm-up of 390 days covers it.",
  );
  expect(said({ settledDays: 0 })).toBe(
    "The office has settled from its first day; the warm-up of 390 days covers it.",
  );
});

test("a warm-up that is too short is said with the days that would do", () => {
  expect(said({ warmUpDays: 100 })).toBe(
    "Note: The office has settled only after 345 days, and the warm-up of 100 days does not cover it: set time.warmUpDays to 345 or more.",
  );
});

test("a run that is too short to tell is a warning that names what drifts and where", () => {
  const trust = { cellIndex: 1, series: "trust" } as const;
  expect(said({ unsettled: [trust] })).toBe(
    "Warning: the run is too short to say when the office has settled (MSER-5): by the middle of its 780 days, trust had not (two). What is measured may still hold something of the beginning; a longer time.warmUpDays would tell.",
  );
  const backlog = [0, 1, 2].map((cellIndex) => ({ cellIndex, series: "backlogDays" }) as const);
  expect(said({ unsettled: [trust, ...backlog] })).toBe(
    "Warning: the run is too short to say when the office has settled (MSER-5): by the middle of its 780 days, trust and backlog had not (3 plans). What is measured may still hold something of the beginning; a longer time.warmUpDays would tell.",
  );
});

test("series that cannot be judged are named, and where there is none that can nothing is called settled", () => {
  const unjudged = [{ cellIndex: 0, series: "trust" } as const];
  expect(said({ unjudged })).toBe(
    "The office has settled after 345 days; the warm-up of 390 days covers it. Not judged, because undefined in some weeks: trust (one).",
  );
  expect(said({ unjudged, judged: 0 })).toBe(
    "Warning: nothing says whether the warm-up of 390 days is long enough (MSER-5). Not judged, because undefined in some weeks: trust (one).",
  );
});

test("where there is no warm-up to judge nothing is said", () => {
  expect(warmUpSentence({ cells })).toBe("");
});
