import { expect, test } from "vitest";
import { sweptLine } from "../../../src/experiment/analysis/charts/swept-line.ts";
import type { StudyResults } from "../../../src/experiment/analysis/results.ts";
import { exampleScenario, plans } from "../../charts/example-scenario.ts";
import { exampleStudy } from "../../charts/example-study.ts";

test("a sweep of two levers moves the first numeric one and holds the other where hypotheses look", () => {
  const points = [0, 3].flatMap((load) =>
    [60, 90].map((minutes) => ({ "meetings.perWeek": load, "meetings.minutes": minutes })),
  );
  const cells = points.map((point, pointIndex) => ({ plan: plans[0], pointIndex, point }));
  const claim = exampleScenario.hypotheses[0];
  const results: StudyResults = {
    ...exampleStudy,
    cells,
    scenario: {
      ...exampleScenario,
      sweep: [
        { lever: "meetings.perWeek", values: [0, 3] },
        { lever: "meetings.minutes", values: [60, 90] },
      ],
      hypotheses: [{ ...claim, at: { "meetings.perWeek": 3, "meetings.minutes": 90 } }],
    },
  };
  expect(sweptLine(results)).toEqual({
    lever: "meetings.perWeek",
    values: [0, 3],
    pointIndexes: [1, 3],
    held: { "meetings.minutes": 90 },
  });
});

test("values stand in rising order whatever the scenario's order", () => {
  const sweep = [{ lever: "meetings.perWeek", values: [5, 0, 2, 1, 3] }] as const;
  const line = sweptLine({ ...exampleStudy, scenario: { ...exampleScenario, sweep } });
  expect(line?.values).toEqual([0, 1, 2, 3, 5]);
  expect(line?.pointIndexes).toEqual([0, 1, 2, 3, 4]);
});
