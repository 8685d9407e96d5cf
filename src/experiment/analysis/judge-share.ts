// A claim that a plan's gain shrinks or grows along a lever, as a share of the gain that there was at first.
import { rangeOf } from "../../statistics/range.ts";
import { ratioRange } from "../../statistics/ratio-of-means.ts";
import { slope } from "../../statistics/slope.ts";
import { meanAndVariance } from "../../statistics/summary.ts";
import { judgeTrend } from "../../statistics/verdict.ts";
import { differsFromZeroP } from "./judge-difference.ts";
import type { Judged, Terms } from "./judge-terms.ts";

export interface ShareTerms extends Terms {
  /** The smallest share that the claim needs; without, what matters as a share of the gain decides sameness. */
  readonly byShare?: number | undefined;
}

/**
 * Last gain minus first over the first, means over replications; its range is Fieller's, of paired means. A gain whose
 * own range is not wholly above 0 has no share: the claim is undecided and its share is NaN.
 * @param levers the lever's values, rising.
 * @param gains for each of them one gain per replication, NaN where undefined; positive is better.
 */
export function judgeShareAlong(
  levers: readonly number[],
  gains: readonly (readonly number[])[],
  expect: "rises" | "falls",
  { level, margin, byShare }: ShareTerms,
): Judged {
  const [first, last] = [gains[0], gains[gains.length - 1]];
  const pairs = first.flatMap((gain, index) => {
    const change = last[index] - gain;
    return Number.isNaN(change) ? [] : [{ gain, change }];
  });
  const gain = rangeOf(
    first.map((value, index) => (Number.isNaN(last[index]) ? Number.NaN : value)),
    level,
  );
  const changes = first.map((value, index) => last[index] - value);
  const steepness = rangeOf(
    changes.map((_, index) =>
      slope(
        levers,
        gains.map((ofPoint) => ofPoint[index]),
      ),
    ),
    level,
  );
  const meanOf = (numbers: readonly number[]) => meanAndVariance(numbers).mean;
  const [ofChange, ofGain] = [pairs.map(({ change }) => change), pairs.map((pair) => pair.gain)];
  const hasShare = gain.low > 0;
  const share = {
    estimate: hasShare ? meanOf(ofChange) / meanOf(ofGain) : Number.NaN,
    ...(hasShare ? ratioRange(ofChange, ofGain, level) : { low: Number.NaN, high: Number.NaN }),
    count: pairs.length,
  };
  const matters = hasShare ? margin / gain.estimate : margin;
  const judged = judgeTrend({ change: share, slope: steepness, expect, margin: matters, byAtLeast: byShare });
  return {
    ...judged,
    interval: share,
    level,
    margin: byShare ?? matters,
    gain,
    pValue: differsFromZeroP(changes, rangeOf(changes, level)),
    pairsAsExpected: changes.filter((value) => (expect === "rises" ? value > 0 : value < 0)).length,
    slope: steepness,
  };
}
