// How many replications an undecided claim would need, if the runs to come resemble those made.
import type { Interval } from "./interval.ts";
import { tQuantile } from "./student-t.ts";
import { type Claim, judgeDifference } from "./verdict.ts";

/** Beyond this the answer is no use to anybody. */
const mostReplications = 100_000;

export interface OpenClaim extends Claim {
  readonly interval: Interval;
  /** Confidence level of `interval`. */
  readonly level: number;
}

/**
 * The smallest number of replications at which {@link judgeDifference} would reach a verdict if the estimate and the
 * standard deviation behind `interval` stay as they are. Absent when the estimate sits on a boundary of the rule
 * (no number would do), when more than 100,000 would be needed, or when the interval has NaN ends.
 * For a claim already decided it may be fewer than were made.
 */
export function replicationsToDecide({ interval, level, ...claim }: OpenClaim): number | undefined {
  const { estimate, low, high, count } = interval;
  if (Number.isNaN(low) || Number.isNaN(high) || count < 2) return undefined;
  const quantile = (replications: number) => tQuantile((1 + level) / 2, replications - 1);
  const deviation = (((high - low) / 2) * Math.sqrt(count)) / quantile(count);
  const isDecidedAt = (replications: number) => {
    const halfWidth = (quantile(replications) * deviation) / Math.sqrt(replications);
    const imagined = { estimate, low: estimate - halfWidth, high: estimate + halfWidth };
    return judgeDifference({ ...claim, interval: imagined }).verdict !== "undecided";
  };
  if (!isDecidedAt(mostReplications)) return undefined;
  // A narrower interval around the same estimate never undoes a verdict, so the first number is found by halving.
  const isOpen = judgeDifference({ ...claim, interval }).verdict === "undecided";
  let undecided = isOpen ? count : 1;
  let decided = mostReplications;
  while (decided - undecided > 1) {
    const middle = Math.floor((undecided + decided) / 2);
    if (isDecidedAt(middle)) decided = middle;
    else undecided = middle;
  }
  return decided;
}
