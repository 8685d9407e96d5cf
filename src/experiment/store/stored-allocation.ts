// How many replications each plan of a search was given, counted in its table of runs.

import { leversOfPoints, valueText } from "../plan/points.ts";
import { type StudyPlan, withAllocation } from "../plan/study-plan.ts";
import type { ResultsFormat } from "./results-formats.ts";
import { openRuns } from "./written-runs.ts";

/**
 * The search as it was made; any other study as it is.
 * @throws StoreFaultError for a damaged table.
 */
export function asAllocated(plan: StudyPlan, folder: string, format: ResultsFormat): StudyPlan {
  if (plan.request.search === undefined) return plan;
  const levers = leversOfPoints(plan.points.map((point) => point.levers));
  const runs = openRuns(folder, format);
  const counts = new Map<string, number>();
  for (const row of runs.rows()) {
    const key = JSON.stringify(row.slice(0, 1 + levers.length));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const allocation = plan.cells.map(({ plan: { name }, point }) => {
    const key = JSON.stringify([name, ...levers.map((lever) => valueText(point[lever]))]);
    return counts.get(key) ?? 0;
  });
  return withAllocation(plan, allocation);
}
