// Where a series has forgotten how it began: the warm-up that is left out before anything is measured.
import { meanAndVariance } from "./summary.ts";

/** Observations in a batch of MSER-5. */
const usualBatch = 5;

/** What the series begins with reaches at least to its middle, so that no warm-up can be told. */
export class SeriesTooShortError extends RangeError {
  override readonly name = "SeriesTooShortError";
}

/**
 * Observations to leave out at the start of `series`, by the marginal standard error rule over means of `batch`
 * observations (White 1997; MSER-5): the cut d of the first half that makes the sum of squares around the mean of the
 * rest, divided by the square of the rest's length, smallest; the earliest of equals. A ragged end is dropped.
 * @throws SeriesTooShortError when the best cut is the last one allowed; RangeError when there
 * are fewer than 2 batches; when a value is not finite; or when `batch` is not a whole number of 1 or more.
 */
export function warmUp(series: ArrayLike<number>, batch: number = usualBatch): number {
  if (!(Number.isInteger(batch) && batch >= 1)) {
    throw new RangeError(`Batches have 1 observation or more, not ${batch}.`);
  }
  const unusable = Array.from(series).findIndex((value) => !Number.isFinite(value));
  if (unusable >= 0) {
    throw new RangeError(
      `A warm-up needs a whole series, but observation ${unusable + 1} is ${series[unusable]}.`,
    );
  }
  const means = batchMeans(series, batch);
  const last = Math.floor(means.length / 2);
  if (means.length < 2) {
    throw new RangeError(
      `A warm-up needs 2 batches of ${batch}, but there are ${series.length} observations.`,
    );
  }
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let cut = 0; cut <= last; cut++) {
    const rest = means.subarray(cut);
    const { variance } = meanAndVariance(rest);
    const squares = rest.length < 2 ? 0 : variance * (rest.length - 1);
    const error = squares / (rest.length * rest.length);
    if (error < least) [best, least] = [cut, error];
  }
  if (best === last) {
    throw new SeriesTooShortError(
      `The series of ${series.length} is too short: what it begins with reaches at least to its middle. Make it longer.`,
    );
  }
  return best * batch;
}

/**
 * The warm-up of several outputs, each by the mean of its replications: the longest of them.
 * @param outputs `outputs[output][replication]`, series of equal length.
 * @throws RangeError as {@link warmUp}; for no output or replication; for series of different length.
 */
export function commonWarmUp(
  outputs: readonly (readonly ArrayLike<number>[])[],
  batch: number = usualBatch,
): number {
  if (outputs.length === 0) throw new RangeError("A warm-up needs at least one output.");
  return Math.max(...outputs.map((replications) => warmUp(meanSeries(replications), batch)));
}

function meanSeries(replications: readonly ArrayLike<number>[]): Float64Array {
  const length = replications[0]?.length ?? 0;
  if (replications.length === 0 || replications.some((series) => series.length !== length)) {
    throw new RangeError("Replications of one output are series of equal length, one at least.");
  }
  return Float64Array.from(
    { length },
    (_, time) => meanAndVariance(replications.map((series) => series[time])).mean,
  );
}

function batchMeans(series: ArrayLike<number>, batch: number): Float64Array {
  return Float64Array.from({ length: Math.floor(series.length / batch) }, (_, index) => {
    let sum = 0;
    for (let place = 0; place < batch; place++) sum += series[index * batch + place];
    return sum / batch;
  });
}
