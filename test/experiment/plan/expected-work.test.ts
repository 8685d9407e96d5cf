// Claims about how much work a study is, told before it is run.

import { expect, test } from "vitest";
import { clientDays, expectedSeconds } from "../../../src/experiment/plan/expected-work.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const size = { "intake.places": 100, "time.warmUpDays": 100, "time.observedDays": 200 } as const;

test("work is places by days by replications by plans", () => {
  const scenario = sampleScenario({}, size);
  expect(clientDays(planStudy(scenario, { kind: "compare" }))).toBe(100 * 300 * 4 * 2);
});

test("copies are no work", () => {
  const sweep = [{ lever: "meetings.perWeek", values: [0, 1, 2] }] as const;
  const scenario = sampleScenario({ sweep }, size);
  // Caseworkers alone do not meet: their three points are one.
  expect(clientDays(planStudy(scenario, { kind: "sweep" }))).toBe(100 * 300 * 4 * (1 + 3));
});

test("two threads halve the time", () => {
  const scenario = sampleScenario({}, size);
  const planned = planStudy(scenario, { kind: "compare" });
  expect(expectedSeconds(planned, 2)).toBe(expectedSeconds(planned, 1) / 2);
});

test("two years of an agency of 120 clients take a tenth of a second at most, and no less than they were measured to", () => {
  const scenario = sampleScenario(
    {},
    { "intake.places": 120, "intake.initialClients": 120, "time.warmUpDays": 260, "time.observedDays": 260 },
  );
  const planned = planStudy(scenario, { kind: "compare" });
  const { cells } = planned;
  const runs = cells.length * scenario.parameters.replications;
  const secondsPerRun = expectedSeconds(planned, 1) / runs;
  expect(secondsPerRun).toBeGreaterThan(0.06);
  expect(secondsPerRun).toBeLessThan(0.1);
});

test("a facility with many incidents takes longer than one with few", () => {
  const secondsWith = (incidents: number) => {
    const scenario = sampleScenario({}, { ...size, "incidents.perYear": incidents });
    return expectedSeconds(planStudy(scenario, { kind: "compare" }), 1);
  };
  expect(secondsWith(40)).toBeGreaterThan(3 * secondsWith(2.5));
});
