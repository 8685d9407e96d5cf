// Relations that must hold in a model of street-level work under every plan of a scenario, and the mutants of the
// model in which they must not.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import type { Changes, Scenario } from "../../src/scenario/scenario.ts";

/** A claim about what a change does to a measure: the same clients, days and luck without the change and with it. */
export interface Relation {
  readonly claim: string;
  /** What takes another value, from the first day or from a later week on. */
  readonly change: Changes & Pick<Parameters, "later">;
  readonly measure: MeasureName;
  readonly expect: "rises" | "falls";
  /** The least mean change that counts, in the measure's unit. */
  readonly byAtLeast: number;
  /** The model with the claim's cause cut: there the same change must not do that. */
  readonly mutant: { readonly name: string; readonly change: Changes };
}

export function builtInText(name: string): string {
  return readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), "utf8");
}

export function readBuiltIn(name: string): Scenario {
  return readScenario(builtInText(name), { fileName: `${name}.yaml`, name });
}

/** A test for each plan and relation, that it holds in the model and fails in its mutant. `shortened` saves time. */
export function testRelations(
  name: string,
  relations: readonly Relation[],
  replications: number,
  shortened: Changes,
): void {
  const scenario = readBuiltIn(name);
  describe.each(scenario.plans)("$name", (plan) => {
    const parameters = withChange(planParameters(scenario, plan, {}), shortened);
    for (const relation of relations) {
      const { claim, mutant, byAtLeast } = relation;
      test(`${claim}, but not with ${mutant.name}`, () => {
        const inMutant = meanChange(relation, withChange(parameters, mutant.change), replications);
        expect(meanChange(relation, parameters, replications)).toBeGreaterThanOrEqual(byAtLeast);
        expect(inMutant).not.toBeNaN();
        expect(inMutant).toBeLessThan(byAtLeast);
      });
    }
  });
  test("no hypothesis of the file speaks of the same measures", () => {
    const claimed = scenario.hypotheses.map(({ measure }) => measure);
    expect(relations.filter(({ measure }) => claimed.includes(measure))).toEqual([]);
  });
}

export function withChange(parameters: Parameters, change: Relation["change"]): Parameters {
  return { ...parameters, ...change } as Parameters;
}

/** Mean change in the expected direction; NaN where the measure is undefined. */
function meanChange(relation: Relation, parameters: Parameters, replications: number): number {
  const { measure, change, expect: direction } = relation;
  const sign = direction === "rises" ? 1 : -1;
  let sum = 0;
  for (let replication = 1; replication <= replications; replication++) {
    const before = measureOnce(measure, parameters, replication);
    const after = measureOnce(measure, withChange(parameters, change), replication);
    sum += sign * (after - before);
  }
  return sum / replications;
}

/** Programmes already simulated, so that relations share the one without a change. */
const simulated = new Map<string, Float64Array>();

export function measureOnce(measure: MeasureName, parameters: Parameters, replication: number): number {
  const key = JSON.stringify([parameters, replication]);
  const values = simulated.get(key) ?? simulate(parameters, replication).measures;
  simulated.set(key, values);
  return values[measureNames.indexOf(measure)];
}
