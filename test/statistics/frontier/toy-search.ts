// A toy search: alternatives whose true means are known, normal outputs without any simulation.
import { normalQuantile } from "../../../src/arithmetic/normal-quantile.ts";
import { experimentStream } from "../../../src/random/experiment-stream.ts";
import {
  allocationShares,
  nextReplications,
  type Observed,
} from "../../../src/statistics/frontier/budget-allocation.ts";
import { onFrontier } from "../../../src/statistics/frontier/dominance.ts";
import { meanAndVariance } from "../../../src/statistics/summary.ts";

export interface Toy {
  /** `truth[alternative][measure]`. */
  readonly truth: readonly (readonly number[])[];
  readonly matters: readonly number[];
  /** Standard deviation of one replication, of which half the variance is common to all alternatives. */
  readonly spread: number;
}

export type ToyRuns = number[][][];

/** The same replications whoever asks for them: `runs[alternative][measure][replication]`. */
export function toyOutputs({ truth, spread }: Toy, most: number, seed: string): ToyRuns {
  const normal = (purpose: string) => {
    const stream = experimentStream(seed, purpose);
    return () => normalQuantile(Math.max(stream(), Number.MIN_VALUE));
  };
  const share = Math.SQRT1_2;
  const common = truth[0].map((_, measure) => {
    const draw = normal(`common ${measure}`);
    return Array.from({ length: most }, draw);
  });
  return truth.map((means, place) =>
    means.map((mean, measure) => {
      const draw = normal(`own ${place} ${measure}`);
      return common[measure].map((shared) => mean + spread * share * (shared + draw()));
    }),
  );
}

export function firstOf(runs: ToyRuns, counts: readonly number[]): ToyRuns {
  return runs.map((own, place) => own.map((values) => values.slice(0, counts[place])));
}

export function observedIn(runs: ToyRuns): Observed[] {
  return runs.map((own) => {
    const found = own.map(meanAndVariance);
    return { means: found.map(({ mean }) => mean), variances: found.map(({ variance }) => variance) };
  });
}

/** As a search does it: the same number for each at first, then a few more in every round where they tell most. */
export function allocate(
  toy: Toy,
  outputs: ToyRuns,
  average: number,
  first: number,
  round: number,
): number[] {
  let counts = outputs.map(() => first);
  for (let mean = first; mean < average; mean += round) {
    const shares = allocationShares(observedIn(firstOf(outputs, counts)), toy.matters);
    counts = nextReplications(counts, shares, Math.min(round, average - mean) * outputs.length);
  }
  return counts;
}

export function frontierFound(toy: Toy, outputs: ToyRuns, counts: readonly number[]): boolean[] {
  return onFrontier(
    observedIn(firstOf(outputs, counts)).map(({ means }) => means),
    toy.matters,
  );
}
