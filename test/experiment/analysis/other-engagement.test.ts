// Claims about engagement are told on both indices, and it is said where the sign depends on who is counted.
import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import type { Simulate } from "../../../src/experiment/run/simulate.ts";
import type { MeasureName } from "../../../src/model/measures.ts";
import type { Hypothesis } from "../../../src/scenario/scenario.ts";
import { otherEngagementSentence } from "../../../src/words/other-engagement.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const claimOn = (measure: MeasureName): Hypothesis => ({
  kind: "difference",
  name: "H1",
  says: "",
  measure,
  plan: "team",
  than: "alone",
  expect: "higher",
  at: {},
});

/** The team gains 0.1 among those in the programme, and `ofAll` among all who came. */
function judged(measure: MeasureName, ofAll: number) {
  const simulate: Simulate = (parameters, replication) => {
    const isTeam = parameters["staff.assistantsPerTeam"] > 0 ? 1 : 0;
    const chance = replication / 1000;
    const values = {
      engagementQuality: 0.5 + isTeam * (0.1 + chance),
      engagementOfAllWhoCame: 0.4 + isTeam * (ofAll + chance),
      decisionAccuracy: 0.5 + isTeam * (0.1 + chance),
    };
    return outcomeWith(values, `${isTeam} ${replication}`);
  };
  const plan = planStudy(sampleScenario({ hypotheses: [claimOn(measure)] }), { kind: "compare" });
  const rows = plan.runs.flatMap((cell) =>
    cell.replications.map((one) => runReplication(cell, one, simulate)),
  );
  return analyseStudy(plan, rows).hypotheses[0];
}

test("a claim about either index has the other beside it, with its own verdict", () => {
  const result = judged("engagementQuality", 0.05);
  expect(result.otherEngagement).toMatchObject({
    measure: "engagementOfAllWhoCame",
    verdict: "supported",
    dependsOnWhoIsCounted: false,
  });
  expect(result.otherEngagement?.interval.estimate).toBeCloseTo(0.0525, 9);
  expect(otherEngagementSentence(result, undefined)).toMatch(
    /^Of all who came, days of waiting included: supported, \+0\.05 \(0\.05 to 0\.05\)\.$/,
  );
  const other = judged("engagementOfAllWhoCame", 0.05);
  expect(other.otherEngagement?.measure).toBe("engagementQuality");
  expect(otherEngagementSentence(other, undefined)).toContain(
    "Of those in the programme alone: supported, +0.10",
  );
});

test("a sign that chance may have made depends on nobody", () => {
  // The mean is a little below 0, and the range from chance holds 0.
  const slight = judged("engagementQuality", -0.0026);
  const other = slight.otherEngagement?.interval;
  expect(other?.estimate).toBeLessThan(0);
  expect(other?.high).toBeGreaterThan(0);
  expect(slight.otherEngagement?.dependsOnWhoIsCounted).toBe(false);
  expect(otherEngagementSentence(slight, undefined)).not.toContain("The sign");
});

test("where the two differ in sign, it depends on who is counted", () => {
  const result = judged("engagementQuality", -0.06);
  expect(result.otherEngagement).toMatchObject({ verdict: "contradicted", dependsOnWhoIsCounted: true });
  expect(otherEngagementSentence(result, undefined)).toContain("The sign depends on who is counted.");
});

test("a claim about another measure has nothing beside it", () => {
  const result = judged("decisionAccuracy", 0.05);
  expect(result.otherEngagement).toBeUndefined();
  expect(otherEngagementSentence(result, undefined)).toBe("");
});
