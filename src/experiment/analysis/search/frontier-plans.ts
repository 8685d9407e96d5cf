// Of the plans of a search those that are on the frontier or may be, and the file in which they are compared anew.
import type { Scenario } from "../../../scenario/scenario.ts";
import type { StudyResults } from "../results.ts";
import type { SearchFindings, TriedPlan } from "./search-findings.ts";

/** More are not told one by one. */
export const mostShown = 12;
/** More plans than this beside the agency's own are hard to compare. */
const mostInFile = 7;
/** Whoever is on the frontier in fewer resamples, and is not told to be on it, is not looked at. */
const leastShare = 0.05;

/** On the frontier in most worlds first, then in most resamples; no more than `most`. */
export function frontierPlans({ plans }: SearchFindings, most = mostShown): TriedPlan[] {
  return plans
    .filter(({ on, share }) => on > 0 || share >= leastShare)
    .sort((one, other) => other.on - one.on || other.share - one.share)
    .slice(0, most);
}

/**
 * The agency as it is with some plans of the frontier, under a seed of its own: what was picked by its own luck is seen
 * without it.
 */
export function frontierScenario(
  { scenario }: Pick<StudyResults, "scenario">,
  search: SearchFindings,
): Scenario {
  const chosen = new Set(frontierPlans(search, mostInFile).map(({ plan }) => plan));
  const { parameters, plans, baseline } = scenario;
  return {
    ...scenario,
    plans: plans.filter(({ name }) => name === baseline || chosen.has(name)),
    parameters: { ...parameters, seed: `${parameters.seed} compared` },
  };
}
