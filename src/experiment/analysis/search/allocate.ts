// How a search divides its replications: the same number for every plan at first, then a few more in every round where they tell most.
import { allocationShares, nextReplications } from "../../../statistics/frontier/budget-allocation.ts";
import { meanAndVariance } from "../../../statistics/summary.ts";
import { leastReplications } from "../precision.ts";
import type { StudyRows } from "../results.ts";
import { searchOutcomes } from "./outcomes.ts";

/** Replications a plan, on average, that a round adds. */
const perRound = 5;

/** Of every plan in every world, before anything is known; never more than there are to give. */
export function firstReplications(onAverage: number): number {
  return Math.min(leastReplications, onAverage);
}

/**
 * By cell, the replications after a further round; each world's are divided among its own plans. It follows from the
 * rows alone, and a search of more replications takes the same way, only further.
 * @param onAverage replications a plan that the search is to come to.
 */
export function nextAllocation(study: StudyRows, onAverage: number): number[] {
  const made = study.allocation ?? [];
  const { measures, worlds } = searchOutcomes(study);
  const matters = measures.map((one) => one.matters);
  const next = [...made];
  for (const { cellIndexes, runs } of worlds) {
    const counts = cellIndexes.map((cellIndex) => made[cellIndex]);
    const before = counts.reduce((sum, count) => sum + count, 0);
    const further = Math.min(perRound * counts.length, onAverage * counts.length - before);
    const shares = sharesOf(runs, matters);
    nextReplications(counts, shares, further).forEach((count, place) => {
      next[cellIndexes[place]] = count;
    });
  }
  return next;
}

/** Evenly where there is nothing by which plans could be told apart. */
function sharesOf(runs: readonly (readonly (readonly number[])[])[], matters: readonly number[]): number[] {
  if (matters.length === 0 || runs.length < 2) return runs.map(() => 1 / runs.length);
  const observed = runs.map((own) => {
    const found = own.map((values) => meanAndVariance(values.filter((value) => !Number.isNaN(value))));
    return { means: found.map(({ mean }) => mean), variances: found.map(({ variance }) => variance) };
  });
  return allocationShares(observed, matters);
}
