// What each possible world says of a difference, by its own range alone: nothing of chance is taken for the world.
import type { Interval } from "../../statistics/interval.ts";
import { hasEnds, rangeOf } from "../../statistics/range.ts";
import { replicationsToDecide } from "../../statistics/replications-to-decide.ts";
import { leftInMeansRange, noiseShare } from "../../statistics/sensitivity/noise-share.ts";
import { readingOf } from "./compare.ts";
import { scaledUp } from "./judge-difference.ts";
import type { Difference, WorldNoise } from "./results.ts";

/** Confidence level of the range of a single world, over its replications. */
export const worldLevel = 0.95;

/** Share of the worlds that must be told apart from chance before the replications are called enough. */
export const calledShare = 0.9;

/** A world's answer; `undefined` where the difference has no value in any of its replications. */
export interface WorldReading {
  readonly reading: Difference["reading"] | "undefined";
  readonly interval: Interval;
}

/** `runs[world][replication]`: differences, NaN where undefined. The words are those of a comparison of two plans. */
export function readWorlds(runs: readonly (readonly number[])[], matters: number): WorldReading[] {
  return runs.map((differences): WorldReading => {
    const interval = rangeOf(differences, worldLevel);
    return { reading: interval.count === 0 ? "undefined" : readingOf(interval, matters), interval };
  });
}

/**
 * Replications of each world that would do for {@link calledShare} of the defined worlds, if the estimates and spreads
 * stay; absent where no number would, or where nothing can be said of the spread.
 */
export function replicationsForWorlds(
  worlds: readonly WorldReading[],
  matters: number,
  replications: number,
): number | undefined {
  const wanted = worlds
    .filter(({ reading }) => reading !== "undefined")
    .map(({ reading, interval }) => {
      if (reading !== "unclear") return replications;
      if (!hasEnds(interval)) return Number.POSITIVE_INFINITY;
      const claim = { expect: "higher", margin: matters, interval, level: worldLevel } as const;
      return scaledUp(replicationsToDecide(claim), interval, replications) ?? Number.POSITIVE_INFINITY;
    })
    .sort((one, other) => one - other);
  const needed = wanted[Math.ceil(calledShare * wanted.length) - 1] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(needed) ? needed : undefined;
}

/** How much of the spread between worlds is chance, over those with a value in every replication. */
export function noiseBetweenWorlds(runs: readonly (readonly number[])[]): WorldNoise | undefined {
  const whole = runs.filter((differences) => !differences.some(Number.isNaN));
  const share = noiseShare(whole);
  if (Number.isNaN(share.leftInMeans)) return undefined;
  return {
    share: share.leftInMeans,
    ...leftInMeansRange(share, whole.length, worldLevel),
    worlds: whole.length,
  };
}
