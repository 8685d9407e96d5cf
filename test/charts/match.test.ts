// The chart of a match: a row for each narrowed input, a bar for each wave, and none where nothing is narrower.
import { expect, test } from "vitest";
import { matchChart } from "../../src/charts/match.ts";
import { oneInputNarrowed } from "../experiment/fixtures/matchings.ts";
import { sampleScenario } from "../experiment/fixtures/scenarios.ts";

const matching = oneInputNarrowed;
const results = { scenario: sampleScenario({}), replications: 4 };

test("each narrowed input has a row with the range searched, what is left after each wave, and the numbers", () => {
  const chart = matchChart({ ...results, matching });
  expect(chart?.name).toBe("match");
  expect(chart?.title).toBe("What you count narrows 1 input of 30");
  expect(chart?.table.rows).toEqual([
    ["contact.minutes", 1, 35, 90, 30, 120],
    ["contact.minutes", 2, 41.25, 60, 30, 120],
  ]);
  const text = JSON.stringify(chart?.spec);
  expect(text).toContain('"low":0.125,"high":0.3333333333333333');
  expect(text).toContain("41.3 to 60");
  expect(text).toContain("left after wave 2");
});

test("a match that narrows nothing, and a study that is no match, have no chart", () => {
  expect(matchChart({ ...results, matching: { ...matching, narrowed: [] } })).toBeUndefined();
  expect(matchChart(results)).toBeUndefined();
});
