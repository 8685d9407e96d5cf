// A claim about engagement, judged on the other index too: of those in the programme, and of all who came.
import { type MeasureName, measureEntry } from "../../model/measures.ts";
import { judgeClaim } from "./hypotheses.ts";
import type { HypothesisResult, Interval, OtherEngagement, StudyRows } from "./results.ts";
import { runValues } from "./run-values.ts";

/** The headline counts clients from enrolment on; the other one counts the days of waiting as well. */
const pairs: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  engagementQuality: "engagementOfAllWhoCame",
  engagementOfAllWhoCame: "engagementQuality",
};

/** Absent for a claim about another measure, and for one that could not be judged. What matters is that of the claim. */
export function otherEngagementOf(
  { hypothesis, interval, notJudged }: HypothesisResult,
  { scenario, claims, rows, replications }: StudyRows,
): OtherEngagement | undefined {
  const measure = pairs[hypothesis.measure];
  const places = claims.find((claim) => claim.hypothesis === hypothesis)?.places;
  if (measure === undefined || places === undefined || notJudged !== undefined) return undefined;
  const named = scenario.measures.find((one) => one.measure === hypothesis.measure);
  const matters = named?.matters ?? measureEntry(hypothesis.measure).matters;
  const measures = [...scenario.measures.filter((one) => one.measure !== measure), { measure, matters }];
  const other = { ...hypothesis, measure };
  const judged = judgeClaim(other, places, { ...scenario, measures }, runValues(rows, replications));
  return {
    measure,
    verdict: judged.verdict,
    interval: judged.interval,
    dependsOnWhoIsCounted: signBeyondChance(interval) * signBeyondChance(judged.interval) < 0,
  };
}

/** 0 where the range from chance does not leave it out: a sign that chance may have made is nobody's. */
function signBeyondChance({ low, high }: Interval): number {
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}
