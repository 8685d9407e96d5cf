// Pairs of programmes from several studies of the same two plans, each with a seed of its own, as one.
import type { MeasureName } from "../../model/measures.ts";
import { tQuantile } from "../../statistics/student-t.ts";
import { meanAndVariance } from "../../statistics/summary.ts";
import type { RunRow } from "../run/rows.ts";
import { familyRisk, readingOf } from "./compare.ts";
import type { Difference, Interval } from "./results.ts";
import { runValues } from "./run-values.ts";

/** What is needed of one study's pairs: so little that it can be handed on as a line of text. */
export interface PairsPart {
  /** Pairs with both values defined. */
  readonly count: number;
  /** Mean of one plan minus the other; NaN where there is no pair. */
  readonly mean: number;
  /** Standard deviation of the differences; 0 for a single pair. */
  readonly deviation: number;
  readonly pairsAbove: number;
}

export interface Pooled {
  readonly studies: number;
  /** At 95 %; its ends are NaN for fewer than two pairs. */
  readonly interval: Interval;
  readonly pairsAbove: number;
  readonly reading: Difference["reading"];
}

/** The pairs of one cell against another in one study. */
export function pairsOf(
  rows: readonly RunRow[],
  replications: number,
  measure: MeasureName,
  cells: { readonly plan: number; readonly than: number },
): PairsPart {
  const valuesOf = runValues(rows, replications);
  const theirs = valuesOf(cells.than, measure);
  const all = valuesOf(cells.plan, measure).map((value, index) => value - theirs[index]);
  const differences = all.filter((difference) => !Number.isNaN(difference));
  const { mean, variance, count } = meanAndVariance(differences);
  return {
    count,
    mean,
    deviation: count < 2 ? 0 : Math.sqrt(variance),
    pairsAbove: differences.filter((difference) => difference > 0).length,
  };
}

/**
 * All pairs together, judged as one study's are: they have met different lives, and each pair the same.
 * @param matters the smallest difference that matters, in the measure's unit.
 */
export function poolPairs(parts: readonly PairsPart[], matters: number): Pooled {
  const some = parts.filter(({ count }) => count > 0);
  const count = some.reduce((sum, part) => sum + part.count, 0);
  const mean = some.reduce((sum, part) => sum + part.mean * part.count, 0) / count;
  const squares = some.reduce(
    (sum, part) =>
      sum +
      part.deviation * part.deviation * (part.count - 1) +
      part.count * (part.mean - mean) * (part.mean - mean),
    0,
  );
  const halfWidth =
    count < 2
      ? Number.NaN
      : Math.sqrt(squares / (count - 1) / count) * tQuantile(1 - familyRisk / 2, count - 1);
  const interval = { estimate: mean, low: mean - halfWidth, high: mean + halfWidth, count };
  return {
    studies: some.length,
    interval,
    pairsAbove: some.reduce((sum, part) => sum + part.pairsAbove, 0),
    reading: readingOf(interval, matters),
  };
}
