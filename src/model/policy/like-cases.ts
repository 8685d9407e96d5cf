// Groups of like cases: how rare each is, its typical merit, and what fate decides about rules for it.
import { normalQuantile } from "../../arithmetic/normal-quantile.ts";
import type { KeyedDraws } from "../../random/keyed-draws.ts";
import { stratifiedUniforms } from "../../random/stratified.ts";
import { needDomains } from "../domains.ts";
import type { Slice } from "../parameters.ts";
import { streams } from "../streams.ts";

/** Incidents are one domain more, behind the domains of need. */
export const incidentDomain = needDomains.length;
/** Entities of the groups of incidents in the draws that are stratified over the domains of need. */
const firstIncidentEntity = 32;

/** What is fixed about every group before anybody judges; groups of needs come first, domain by domain. */
export interface LikeCases {
  readonly count: number;
  /** Groups of provisions, which are the kinds of provision. */
  readonly kinds: number;
  /** Typical merit. Provisions: of money over a referral. Incidents: of mildness over a consequence. */
  readonly merit: Float64Array;
  /** Place of the group among all situations, commonest first, 0-1. */
  readonly position: Float64Array;
  /** Below the letter's share: a rule's wording catches the group where no rule was meant for it. */
  readonly letterRoll: Float64Array;
  /** Below the chance that a rule fits: its prescription is right for the typical case. */
  readonly fitRoll: Float64Array;
}

/** The group, by rank, of a case whose `uniform` number is given: the rank's share falls evenly to the rarest. ODD 7.8. */
export function rankOf(uniform: number, groups: number): number {
  return Math.min(groups - 1, Math.floor(groups * (1 - Math.sqrt(1 - uniform))));
}

/** Share of a domain's cases in groups commonest up to `rank`, that one left out. */
export function shareBefore(rank: number, groups: number): number {
  const left = (groups - rank) / groups;
  return 1 - left * left;
}

/**
 * Typical merits and positions are stratified within a domain, since a few dozen free draws would leave whole domains
 * without a case for money; the rolls of rules are stratified over the domains of need at each rank, and over the
 * groups of incidents.
 */
export function drawLikeCases(
  draws: KeyedDraws,
  judgement: Slice<"judgement">,
  incidents: Slice<"incidents">,
): LikeCases {
  const { groupsPerDomain, meritGroupSd } = judgement;
  const incidentGroups = incidents.groups;
  const kinds = needDomains.length * groupsPerDomain;
  const count = kinds + incidentGroups;
  const merit = new Float64Array(count);
  const position = new Float64Array(count);
  const letterRoll = new Float64Array(count);
  const fitRoll = new Float64Array(count);

  function describe(domain: number, first: number, groups: number, meritMean: number): void {
    const places = stratifiedUniforms(draws, streams.meritOfAGroupOfLikeCases, domain, groups);
    for (let rank = 0; rank < groups; rank++) {
      merit[first + rank] = meritMean + meritGroupSd * normalQuantile(places[rank]);
      const before = shareBefore(rank, groups);
      const within = draws.uniform(streams.howRareAGroupIs, domain, rank);
      position[first + rank] = before + within * (shareBefore(rank + 1, groups) - before);
    }
  }

  for (let domain = 0; domain < needDomains.length; domain++) {
    describe(domain, domain * groupsPerDomain, groupsPerDomain, judgement.meritMean);
  }
  describe(incidentDomain, kinds, incidentGroups, incidents.meritMean);
  const rolls = [
    [streams.whetherTheLetterCatchesAGroup, letterRoll],
    [streams.howWellARuleFitsAGroup, fitRoll],
  ] as const;
  for (const [purpose, roll] of rolls) {
    for (let rank = 0; rank < groupsPerDomain; rank++) {
      const byDomain = stratifiedUniforms(draws, purpose, rank, needDomains.length);
      byDomain.forEach((uniform, domain) => {
        roll[domain * groupsPerDomain + rank] = uniform;
      });
    }
    roll.set(stratifiedUniforms(draws, purpose, firstIncidentEntity, incidentGroups), kinds);
  }
  return { count, kinds, merit, position, letterRoll, fitRoll };
}
