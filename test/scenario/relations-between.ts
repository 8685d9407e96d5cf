// Relations between the measures of one and the same run, which must hold under every plan of a scenario, and the
// mutants of the model in which they must not.

import { describe, expect, test } from "vitest";
import type { MeasureName } from "../../src/model/measures.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import type { Changes } from "../../src/scenario/scenario.ts";
import { measureOnce, readBuiltIn, withChange } from "./relations.ts";

/** A claim that one measure lies above another of the same programme. */
export interface RelationBetween {
  readonly claim: string;
  readonly above: MeasureName;
  readonly below: MeasureName;
  /** The least mean distance that counts; both measures are shares. */
  readonly byAtLeast: number;
  /** The model with the claim's cause cut: there the one must not lie that far above the other. */
  readonly mutant: { readonly name: string; readonly change: Changes };
}

export const moreWritingThanMeeting: RelationBetween = {
  claim: "paperwork takes more of the day than contact",
  above: "paperworkShare",
  below: "contactShare",
  byAtLeast: 0.03,
  mutant: { name: "no bureaucratic work", change: { "mechanisms.tasks": "off" } },
};

export const worseAtTheDesk: RelationBetween = {
  claim: "cases are judged worse at the desk than on the fixed panel",
  above: "panelAccuracy",
  below: "decisionAccuracy",
  byAtLeast: 0.03,
  mutant: { name: "judgement that never errs", change: { "mechanisms.judgement": "off" } },
};

export const moreMoneyRightThanNeedsTold: RelationBetween = {
  claim: "more of the money goes where it is right than of the needs come to be told",
  above: "distributionMatch",
  below: "needsDisclosedShare",
  byAtLeast: 0.03,
  mutant: { name: "needs that need not be told", change: { "mechanisms.disclosure": "off" } },
};

export const trustRunsAhead: RelationBetween = {
  claim: "clients trust further than their needs are resolved",
  above: "engagementAlliance",
  below: "needsResolvedShare",
  // What matters in needs resolved, as with the others: consequences of incidents and anxiety cost some of the trust.
  byAtLeast: 0.03,
  mutant: { name: "trust that stays as it began", change: { "mechanisms.trust": "off" } },
};

/** Beside {@link testRelations}, whose runs without a change these share. */
export function testRelationsBetween(
  name: string,
  relations: readonly RelationBetween[],
  replications: number,
  shortened: Changes,
): void {
  const scenario = readBuiltIn(name);
  describe.each(scenario.plans)("within $name", (plan) => {
    const parameters = withChange(planParameters(scenario, plan, {}), shortened);
    for (const relation of relations) {
      const { claim, byAtLeast, mutant } = relation;
      test(`${claim}, but not with ${mutant.name}`, () => {
        const inMutant = meanDistance(relation, withChange(parameters, mutant.change), replications);
        expect(meanDistance(relation, parameters, replications)).toBeGreaterThanOrEqual(byAtLeast);
        expect(inMutant).not.toBeNaN();
        expect(inMutant).toBeLessThan(byAtLeast);
      });
    }
  });
  test("no hypothesis of the file speaks of a measure that is set beside another", () => {
    const claimed = scenario.hypotheses.map(({ measure }) => measure);
    const named = relations.flatMap(({ above, below }) => [above, below]);
    expect(named.filter((measure) => claimed.includes(measure))).toEqual([]);
  });
}

/** By how much the one measure lies above the other; NaN where either is undefined. */
function meanDistance(
  { above, below }: RelationBetween,
  parameters: Parameters,
  replications: number,
): number {
  let sum = 0;
  for (let replication = 1; replication <= replications; replication++) {
    sum += measureOnce(above, parameters, replication) - measureOnce(below, parameters, replication);
  }
  return sum / replications;
}
