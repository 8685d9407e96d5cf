// Latent merit: by how much money would serve a need better than a referral, fixed before anybody judges.
import { normalQuantile } from "../arithmetic/normal-quantile.ts";
import type { KeyedDraws } from "../random/keyed-draws.ts";
import type { Slice } from "./parameters.ts";
import { domainCount } from "./state/needs.ts";
import { streams } from "./streams.ts";

/**
 * Mean merit of each group of like cases, by kind (domain times groups plus group). Within a domain the groups'
 * draws are stratified, one from each equal slice of the normal distribution, since a few dozen free draws would
 * leave whole domains without a case for money. Merit units; money is right above 0.
 */
export function drawGroupMerits(draws: KeyedDraws, parameters: Slice<"judgement">): Float64Array {
  const groups = parameters.groupsPerDomain;
  const merits = new Float64Array(domainCount * groups);
  for (let domain = 0; domain < domainCount; domain++) {
    const slices = shuffledSlices(draws, domain, groups);
    for (let group = 0; group < groups; group++) {
      const within = draws.uniform(streams.meritOfAGroupOfLikeCases, domain, group);
      const normal = normalQuantile((slices[group] + within) / groups);
      merits[domain * groups + group] = parameters.meritMean + parameters.meritGroupSd * normal;
    }
  }
  return merits;
}

/** Fisher and Yates: which slice of the distribution each group of a domain gets. */
function shuffledSlices(draws: KeyedDraws, domain: number, groups: number): number[] {
  const order = Array.from({ length: groups }, (_, slice) => slice);
  for (let last = groups - 1; last > 0; last--) {
    const other = draws.index(streams.meritOfAGroupOfLikeCases, domain, groups + last, last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
