// The fixed panel: 120 situations, the same in every replication, plan and wave, spread evenly over all that can come up.
import { normalQuantile } from "../../arithmetic/normal-quantile.ts";
import { KeyedDraws } from "../../random/keyed-draws.ts";
import { rootKey } from "../../random/root-key.ts";
import { stratifiedUniforms } from "../../random/stratified.ts";
import { needDomains } from "../domains.ts";
import type { JudgementParameters } from "../policy/judgement.ts";
import { rankOf } from "../policy/like-cases.ts";
import type { Policy } from "../policy/policy.ts";
import { streams } from "../streams.ts";

export const vignetteCount = 120;
const panelSeed = "street-level panel";

/** What is drawn for every vignette, each stratified over the panel. */
const aspect = {
  severity: 0,
  position: 1,
  letterRoll: 2,
  fitRoll: 3,
  typicalMerit: 4,
  merit: 5,
  noise: 6,
  reading: 7,
};
const aspectCount = Object.keys(aspect).length;

export interface Vignette {
  /** Domains take turns. */
  readonly domain: number;
  /** The office's own group of like cases whose place it has: a worker reads its rule as she reads those. */
  readonly group: number;
  /** 0-1. */
  readonly severity: number;
  /** The policy class that the rules in force give it. */
  readonly kind: number;
  readonly prescription: number;
  readonly merit: number;
  /** Standard normal numbers: what every judge misreads in the case, and what the yardstick of accuracy misreads in the rule. */
  readonly noise: number;
  readonly reading: number;
}

/** Drawn once: the panel's key is fixed, and has nothing to do with a study's seed. */
let strata: readonly Float64Array[] | undefined;

function panelStrata(): readonly Float64Array[] {
  strata ??= Array.from({ length: aspectCount }, (_, which) =>
    stratifiedUniforms(
      new KeyedDraws(rootKey(panelSeed), 0),
      streams.whatAVignetteIsLike,
      which,
      vignetteCount,
    ),
  );
  return strata;
}

/** The panel under the rules in force: their coverage decides a vignette's class, their strength its prescription. */
export function drawPanel(p: JudgementParameters, policy: Pick<Policy, "describe">): readonly Vignette[] {
  const drawn = panelStrata();
  return Array.from({ length: vignetteCount }, (_, number): Vignette => {
    const at = (which: number) => drawn[which][number];
    const normal = (which: number) => normalQuantile(at(which));
    const domain = number % needDomains.length;
    const typicalMerit = p.meritMean + p.meritGroupSd * normal(aspect.typicalMerit);
    return {
      domain,
      group: domain * p.groupsPerDomain + rankOf(at(aspect.position), p.groupsPerDomain),
      severity: at(aspect.severity),
      ...policy.describe(at(aspect.position), at(aspect.letterRoll), typicalMerit, at(aspect.fitRoll)),
      merit: typicalMerit + p.meritWithinSd * normal(aspect.merit),
      noise: normal(aspect.noise),
      reading: normal(aspect.reading),
    };
  });
}
