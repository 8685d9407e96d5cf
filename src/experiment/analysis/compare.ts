// Every plan against the baseline: paired replication by replication, so that chance common to both cancels.

import { isMeasureName, type MeasureName } from "../../model/measures.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { pairedTest, signedPairs } from "../../statistics/paired-test.ts";
import { hasEnds, pairedRange } from "../../statistics/range.ts";
import { waysBetween } from "../plan/ways-to-measures.ts";
import { alikeRuns } from "./alike-runs.ts";
import type { Difference, Interval, StudyRows } from "./results.ts";
import { type RunValues, runValues } from "./run-values.ts";

/** Risk of one false alarm among all the claims of a file together. */
export const familyRisk = 0.05;

/**
 * The confidence level of the intervals of a scenario's differences: 1 - 0.05/h with h hypotheses in the file,
 * whether judged in this study or not, so that picture and verdict never disagree.
 */
export function simultaneousLevel(scenario: Scenario): number {
  return 1 - familyRisk / Math.max(1, scenario.hypotheses.length);
}

/**
 * Each plan minus the baseline, for every point and primary measure: plans, points, measures in file order. Nothing
 * when the baseline is not among the cells.
 */
export function compareWithBaseline(study: StudyRows): Difference[] {
  const { scenario, cells, rows, replications } = study;
  const valuesOf = runValues(rows, replications);
  const level = simultaneousLevel(scenario);
  const baselineAt = new Map(
    cells.flatMap(({ plan, pointIndex }, cellIndex) =>
      plan.name === scenario.baseline ? [[pointIndex, cellIndex] as const] : [],
    ),
  );
  const areUnconnected = unconnectedCells(study, valuesOf);
  return cells.flatMap(({ plan, point, pointIndex }, cellIndex) => {
    const baselineIndex = baselineAt.get(pointIndex);
    if (plan.name === scenario.baseline || baselineIndex === undefined) return [];
    return scenario.measures.map(({ measure, matters }): Difference => {
      const ours = valuesOf(cellIndex, measure);
      const theirs = valuesOf(baselineIndex, measure);
      const interval = pairedRange(ours, theirs, level);
      const { above, below } = signedPairs(ours, theirs);
      return {
        plan: plan.name,
        than: scenario.baseline,
        pointIndex,
        point,
        measure,
        interval,
        pValue: hasEnds(interval) ? pairedTest(ours, theirs).p : Number.NaN,
        pairsAbove: above,
        pairsBelow: below,
        matters,
        reading: readingOf(interval, matters),
        isTold: isTold(interval, replications),
        ...(areUnconnected(cellIndex, baselineIndex, measure) ? { isUnconnected: true } : {}),
      };
    });
  });
}

/**
 * Whether nothing that differs between two cells leads to the measure: by the model's table of reads, or else since they
 * ran alike. Not asked of a sample's points, which are too many.
 */
function unconnectedCells(
  { scenario, cells, rows, design }: StudyRows,
  valuesOf: RunValues,
): (one: number, other: number, measure: MeasureName) => boolean {
  if (design !== undefined) return () => false;
  const areAlike = alikeRuns(rows);
  const known = new Map<string, ReadonlySet<MeasureName>>();
  const reachedBetween = (one: number, other: number) => {
    const key = `${one} ${other}`;
    const found = known.get(key) ?? new Set(waysBetween(scenario, cells[one], cells[other]).leadTo);
    known.set(key, found);
    return found;
  };
  return (one, other, measure) =>
    (isMeasureName(measure) && !reachedBetween(one, other).has(measure)) ||
    areAlike(one, other, (cellIndex) => valuesOf(cellIndex, measure));
}

/** A range over so few pairs, where others are left out, says nothing. */
const tooFewPairs = 2;

function isTold({ count: pairs }: Interval, replications: number): boolean {
  return pairs > 0 && (pairs === replications || pairs > tooFewPairs);
}

/** Too small to matter comes first; then which way, if chance alone does not explain it. */
export function readingOf({ low, high }: Interval, matters: number): Difference["reading"] {
  if (low > -matters && high < matters) return "same";
  if (low > 0) return "higher";
  return high < 0 ? "lower" : "unclear";
}
