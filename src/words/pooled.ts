// What is said of studies of several seeds pooled into one: which they are, how each came out, and why some cannot be.

import type { OtherRuns } from "../experiment/plan/same-runs.ts";
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";
import { withSlash } from "./saved.ts";
import { otherRuns } from "./stored-runs.ts";

/** Most seeds that are named one by one. */
const mostNamed = 6;

/** 3 seeds pooled (ana, ben and chi): 48 simulated programmes of each plan. Nothing was run or written. */
export function pooledSeeds(seeds: readonly string[], replications: number): string {
  const named =
    seeds.length <= mostNamed
      ? seeds
      : [...seeds.slice(0, mostNamed - 1), `${count(seeds.length - mostNamed + 1)} more`];
  return `${counted(seeds.length, "seed")} pooled (${listed(named)}): ${counted(replications, "simulated programme")} of each plan. Nothing was run or written.`;
}

export const eachSeedTitle = "Each seed by itself:";

/** supported with 5 seeds, undecided with 21 */
export function verdictsOfSeeds(words: readonly string[]): string {
  const countOf = new Map<string, number>();
  for (const word of words) countOf.set(word, (countOf.get(word) ?? 0) + 1);
  const parts = [...countOf].sort(([, one], [, other]) => other - one);
  return parts.map(([word, number]) => `${word} with ${counted(number, "seed")}`).join(", ");
}

export const whatSeedsDifferBy =
  "Seeds differ by chance alone. Where one seed says something different from all together, that is chance.";

export const tooFewSeeds =
  "Name at least two results folders to pool: streetlevel merge --seeds results/ana results/ben";

export function sameSeedTwice(seed: string, folders: readonly [string, string]): string {
  return `${withSlash(folders[0])} and ${withSlash(folders[1])} have the same seed, ${seed}: the same programmes would count twice. Leave one out.`;
}

export function otherPlansThere(folder: string, first: string, difference: OtherRuns): string {
  return `${withSlash(folder)} cannot be pooled with ${withSlash(first)}, because more than the seed differs: ${otherRuns(difference)}.`;
}
