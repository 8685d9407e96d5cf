// A claim about one number per replication: a difference between plans, or a difference of differences.
import { equivalenceTest } from "../../statistics/equivalence.ts";
import { pairedTest } from "../../statistics/paired-test.ts";
import { hasEnds, rangeOf } from "../../statistics/range.ts";
import { replicationsToDecide } from "../../statistics/replications-to-decide.ts";
import { type Claim, judgeDifference } from "../../statistics/verdict.ts";
import type { Judged, Terms } from "./judge-terms.ts";
import type { Interval } from "./results.ts";

/** Judges `differences`, one for each replication, NaN where undefined. */
export function judgeDifferenceOf(
  differences: readonly number[],
  expect: Claim["expect"],
  { level, margin, byAtLeast, replications }: Terms,
): Judged {
  const claim = { expect, margin, byAtLeast };
  const least = byAtLeast ?? margin;
  const interval = rangeOf(differences, level);
  const { verdict, isNotZero } = judgeDifference({ ...claim, interval });
  const needed =
    verdict === "undecided"
      ? scaledUp(replicationsToDecide({ ...claim, interval, level }), interval, replications)
      : undefined;
  return {
    verdict,
    isNotZero,
    interval,
    level,
    margin: least,
    pValue:
      expect === "same"
        ? equivalenceP(differences, least, interval)
        : differsFromZeroP(differences, interval),
    pairsAsExpected: differences.filter((difference) => isAsExpected(difference, expect, least)).length,
    ...(needed === undefined ? {} : { replicationsToDecide: needed }),
  };
}

/** Two-sided p-value of the mean against 0; NaN where its range has no ends. */
export function differsFromZeroP(
  differences: readonly number[],
  range: Pick<Interval, "low" | "high">,
): number {
  if (!hasEnds(range)) return Number.NaN;
  return pairedTest(
    differences,
    differences.map(() => 0),
  ).p;
}

/** Replications needed when only `interval.count` of those made had all values defined. */
export function scaledUp(
  pairs: number | undefined,
  { count }: Interval,
  replications: number,
): number | undefined {
  return pairs === undefined ? undefined : Math.ceil((pairs * replications) / count);
}

/** Nothing is smaller than a margin of 0, so that then nothing can be shown. */
function equivalenceP(differences: readonly number[], margin: number, range: Interval): number {
  if (!hasEnds(range)) return Number.NaN;
  return margin > 0 ? equivalenceTest(differences, -margin, margin).p : 1;
}

function isAsExpected(difference: number, expect: Claim["expect"], margin: number): boolean {
  if (expect === "same") return Math.abs(difference) < margin;
  return expect === "higher" ? difference > 0 : difference < 0;
}
