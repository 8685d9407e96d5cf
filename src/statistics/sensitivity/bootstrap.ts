// How far Sobol' indices may be off: intervals from drawing the design's rows again and again.
import { quantileSorted, sampleWithReplacement } from "simple-statistics";
import {
  definedRows,
  indicesOver,
  type SaltelliOutcomes,
  type SobolIndices,
  sobolIndices,
} from "./sobol-indices.ts";

export interface PercentileInterval {
  readonly low: number;
  readonly high: number;
}

export interface SobolIndexInterval {
  readonly first: PercentileInterval;
  readonly total: PercentileInterval;
}

export interface SobolIntervals {
  readonly indices: SobolIndices;
  readonly inputs: readonly SobolIndexInterval[];
  /** Of the input that does nothing: the noise floor. */
  readonly dummy: SobolIndexInterval;
}

export interface BootstrapChoices {
  /** Such as 0.95. */
  readonly level: number;
  /** How often the rows are drawn again, 2 or more. */
  readonly resamples: number;
  /** Uniform draws in [0, 1). */
  readonly random: () => number;
}

/**
 * Sobol' indices with bootstrap percentile intervals. Whole rows are drawn with replacement, so that the outcomes
 * on A, B and the mixtures of a row stay together. Ends are NaN when the outcome does not vary.
 * @throws RangeError for a level outside (0, 1), fewer than 2 resamples, or outcomes of another design.
 */
export function sobolIntervals(
  outcomes: SaltelliOutcomes,
  { level, resamples, random }: BootstrapChoices,
): SobolIntervals {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, such as 0.95; found ${level}.`);
  }
  if (!(Number.isInteger(resamples) && resamples >= 2)) {
    throw new RangeError(`A bootstrap needs 2 or more resamples, but ${resamples} were asked for.`);
  }
  const indices = sobolIndices(outcomes);
  const rows = definedRows(outcomes);
  const drawn = Array.from({ length: resamples }, () =>
    indicesOver(outcomes, sampleWithReplacement(rows, rows.length, random)),
  );
  const interval = (value: (resample: SobolIndices) => number) => percentiles(drawn.map(value), level);
  return {
    indices,
    inputs: indices.inputs.map((_, input) => ({
      first: interval((resample) => resample.inputs[input].first),
      total: interval((resample) => resample.inputs[input].total),
    })),
    dummy: {
      first: interval((resample) => resample.dummy.first),
      total: interval((resample) => resample.dummy.total),
    },
  };
}

/**
 * The middle `level` of `values`, linear between neighbours (quantile p at position p (n - 1)); NaN when one of them
 * is NaN or there are none.
 */
export function percentiles(values: readonly number[], level: number): PercentileInterval {
  if (values.length === 0 || values.some(Number.isNaN)) return { low: Number.NaN, high: Number.NaN };
  const ascending = values.toSorted((one, other) => one - other);
  return {
    low: quantileSorted(ascending, (1 - level) / 2),
    high: quantileSorted(ascending, (1 + level) / 2),
  };
}
