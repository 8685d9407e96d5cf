// Whether chance allows an alternative to be on the frontier, or off it: paired tests against every other one.
import { tQuantile } from "../student-t.ts";
import { meanAndVariance } from "../summary.ts";
import type { Values } from "./dominance.ts";

/** `values[measure][replication]`: turned so that more is better, NaN where undefined. As many replications as were made. */
export type Runs = readonly (readonly number[])[];

/** `on` and `off` are told only where chance alone would seldom say so; `unclear`: these replications do not tell. */
export type FrontierReading = "on" | "off" | "unclear";

export interface FrontierPlace {
  readonly reading: FrontierReading;
  /** Of `off`: the first other alternative that dominates it for certain. */
  readonly dominatedBy?: number;
}

/** Differences of two alternatives in one measure, over the replications that both have. */
interface Gain {
  readonly mean: number;
  readonly standardError: number;
  /** Pairs. */
  readonly count: number;
}

/**
 * Where each alternative stands. `risk` is that of one alternative: who is on the frontier is told off it in at most so
 * many cases, and who is off it is told on it in at most so many. Off: some other is at least as good in every measure
 * (all tests together, Berger 1982) and better in one by what matters; the risk is shared among the others and, for the
 * latter, among the measures. On: every other is worse in some measure, or nowhere better by what matters.
 * Pairs met the same clients and events, so that chance common to both cancels.
 */
export function judgeFrontier(alternatives: readonly Runs[], matters: Values, risk: number): FrontierPlace[] {
  const critical = criticalValues();
  const others = Math.max(1, alternatives.length - 1);
  const measures = matters.length;
  return alternatives.map((own, place): FrontierPlace => {
    let canBeDominated = false;
    for (let rival = 0; rival < alternatives.length; rival++) {
      if (rival === place) continue;
      const gains = matters.map((_, measure) => gainOf(alternatives[rival][measure], own[measure]));
      const low = (gain: Gain, risks: number) => gain.mean - spread(gain, critical(risks, gain.count));
      const high = (gain: Gain, risks: number) => gain.mean + spread(gain, critical(risks, gain.count));
      const isNowhereWorse = gains.every((gain) => low(gain, risk / others) >= 0);
      const isBetter = gains.some(
        (gain, measure) => low(gain, risk / (others * measures)) >= matters[measure],
      );
      if (isNowhereWorse && isBetter) return { reading: "off", dominatedBy: rival };
      const isWorse = gains.some((gain) => high(gain, risk / (2 * measures)) < 0);
      const isNowhereBetter = gains.every((gain, measure) => high(gain, risk / 2) < matters[measure]);
      if (!isWorse && !isNowhereBetter) canBeDominated = true;
    }
    return { reading: canBeDominated ? "unclear" : "on" };
  });
}

function gainOf(one: readonly number[], other: readonly number[]): Gain {
  const differences: number[] = [];
  for (let replication = 0; replication < Math.min(one.length, other.length); replication++) {
    const difference = one[replication] - other[replication];
    if (!Number.isNaN(difference)) differences.push(difference);
  }
  const { mean, variance, count } = meanAndVariance(differences);
  return { mean, standardError: Math.sqrt(variance / count), count };
}

/** Too few pairs say nothing: then the range has no end, and no test is passed. */
function spread({ standardError, count }: Gain, quantile: number): number {
  return count < 2 ? Number.POSITIVE_INFINITY : standardError * quantile;
}

/** One-sided t quantiles, each worked out once. */
function criticalValues(): (risk: number, count: number) => number {
  const known = new Map<string, number>();
  return (risk, count) => {
    if (count < 2) return 0;
    const key = `${risk} ${count}`;
    const found = known.get(key) ?? tQuantile(1 - risk, count - 1);
    known.set(key, found);
    return found;
  };
}
