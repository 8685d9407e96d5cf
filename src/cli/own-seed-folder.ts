// The finished study of a scenario's own seed, where one of another seed can be pooled with it.
import { basename, join, resolve } from "node:path";
import { isMatchFolder } from "../experiment/store/match-files.ts";
import { StoreFaultError } from "../experiment/store/store-fault.ts";
import { storedPlan } from "../experiment/store/stored-plan.ts";
import { findNotPooled } from "../experiment/study/pooled-studies.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Effects } from "./effects.ts";
import type { ResultsPlace } from "./results-place.ts";
import { shownPath } from "./shown-path.ts";

/** As one would type it; absent where there is none in its usual folder, or one that `merge --seeds` would refuse. */
export function ownSeedFolder(
  { folder }: Pick<ResultsPlace, "folder">,
  { name }: Pick<Scenario, "name">,
  { workingFolder }: Pick<Effects, "workingFolder">,
): string | undefined {
  const own = resolve(workingFolder, join("results", name));
  if (own === folder) return undefined;
  try {
    if (isMatchFolder(own)) return undefined;
    const studies = [own, folder].map((one) => storedPlan(one, basename(one)));
    return findNotPooled(studies) === undefined ? shownPath(own, workingFolder) : undefined;
  } catch (error) {
    if (error instanceof StoreFaultError) return undefined;
    throw error;
  }
}
