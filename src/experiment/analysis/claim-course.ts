// What a claim speaks of as one number a replication, whatever its form.
import type { Hypothesis } from "../../scenario/scenario.ts";
import type { ClaimPlaces } from "../plan/hypothesis-cells.ts";
import { claimValues, gainAt } from "./hypotheses.ts";
import type { RunValues } from "./run-values.ts";

/**
 * A difference or an interaction as stated; of a trend that rises or falls the last point minus the first. NaN where a
 * value is undefined, and everywhere for a claim about a peak, which is no one number.
 */
export function claimCourse(
  hypothesis: Hypothesis,
  places: ClaimPlaces | undefined,
  valuesOf: RunValues,
): number[] {
  if (places === undefined) return [];
  if ("planIndex" in places) return [...claimValues(hypothesis, places, valuesOf).differences];
  const first = gainAt(hypothesis, places[0], valuesOf);
  const last = gainAt(hypothesis, places[places.length - 1], valuesOf);
  return last.map((value, index) =>
    hypothesis.expect === "peaks-inside" ? Number.NaN : value - first[index],
  );
}
