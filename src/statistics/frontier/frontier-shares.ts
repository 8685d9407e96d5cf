// How often chance leaves each alternative on the frontier: the share of resamples in which nothing dominates it.
import { ln } from "../../arithmetic/ln.ts";
import { onFrontier, type Values } from "./dominance.ts";
import type { Runs } from "./judge-frontier.ts";

/**
 * By alternative, the share of `resamples` of the replications in which it is on the frontier, 0 to 1. Replications are
 * weighed anew at random (the Bayesian bootstrap, Rubin 1981), the same replication by the same weight in every
 * alternative, so that pairs stay pairs although some have more replications than others.
 * @param random uniform draws in [0, 1).
 * @throws RangeError for no resamples.
 */
export function frontierShares(
  alternatives: readonly Runs[],
  matters: Values,
  { resamples, random }: { readonly resamples: number; readonly random: () => number },
): number[] {
  if (!(Number.isInteger(resamples) && resamples >= 1)) {
    throw new RangeError(`A share of resamples needs 1 or more, but ${resamples} were asked for.`);
  }
  const most = Math.max(...alternatives.map((runs) => Math.max(0, ...runs.map(({ length }) => length))));
  const times = new Array<number>(alternatives.length).fill(0);
  const weights = new Array<number>(most).fill(0);
  for (let resample = 0; resample < resamples; resample++) {
    for (let replication = 0; replication < most; replication++) weights[replication] = -ln(1 - random());
    const means = alternatives.map((runs) => runs.map((values) => weightedMean(values, weights)));
    onFrontier(means, matters).forEach((isOn, place) => {
      if (isOn) times[place] += 1;
    });
  }
  return times.map((count) => count / resamples);
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let [sum, whole] = [0, 0];
  values.forEach((value, replication) => {
    if (Number.isNaN(value)) return;
    sum += weights[replication] * value;
    whole += weights[replication];
  });
  return sum / whole;
}
