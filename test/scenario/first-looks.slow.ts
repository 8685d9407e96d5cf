// A first look at a built-in scenario, of a few runs, already gives numbers.

import { describe, expect, test } from "vitest";
import { cellParameters } from "../../src/experiment/plan/cells.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { measureOnce, readBuiltIn } from "./relations.ts";

/** Replications of a first look. */
const few = 4;

const scenarios = [
  ["policy-or-discretion", "sweep"],
  ["rule-or-judgement", "sweep"],
  ["newcomers", "sweep"],
  ["money-is-not-enough", "sweep"],
  ["demand-follows-supply", "sweep"],
  ["new-programme", "compare"],
  ["practical-points", "compare"],
] as const;

describe.each(scenarios)("%s", (name, command) => {
  const scenario = readBuiltIn(name);
  const cells = planStudy(scenario, { kind: command }).cells;

  test("a first look has numbers for every claim: in two programmes of its four, at least", () => {
    expect(scenario.hypotheses.length).toBeGreaterThan(0);
    for (const hypothesis of scenario.hypotheses) {
      const named = "than" in hypothesis ? [hypothesis.plan, hypothesis.than] : [hypothesis.plan];
      for (const plan of named) {
        const cell = cells.find(
          (one) =>
            one.plan.name === plan &&
            Object.entries(hypothesis.at ?? {}).every(
              ([lever, value]) => one.point[lever as never] === value,
            ),
        );
        if (cell === undefined) throw new Error(`No cell for ${hypothesis.name}`);
        let defined = 0;
        for (let replication = 1; replication <= few && defined < 2; replication++) {
          const value = measureOnce(hypothesis.measure, cellParameters(scenario, cell), replication);
          if (!Number.isNaN(value)) defined += 1;
        }
        expect(defined, `${hypothesis.name} ${plan}`).toBe(2);
      }
    }
  });
});
