// How much of what varies over a design is chance: replications told apart from points.
import { fQuantile } from "../f-distribution.ts";
import { meanAndVariance } from "../summary.ts";

export interface NoiseShare {
  /** Share of the variance of single runs, over points and replications, that is due to replications, 0 to 1. */
  readonly ofOneRun: number;
  /** Share of the variance of the points' means that is chance left in them, 0 to 1. */
  readonly leftInMeans: number;
  /** The same before it is cut to 1: by chance alone the means may vary less than chance would have it. */
  readonly uncut: number;
  /** Replications with every point defined, which alone are used. */
  readonly replications: number;
}

/**
 * From `values[point][replication]`, NaN where undefined: two-way analysis of variance without interaction, since
 * replication i meets the same exogenous life at every point. What a replication adds to all points alike does not
 * blur the comparison of points; what is left over does. Shares are NaN for fewer than 2 points or 2 complete
 * replications, and when nothing varies.
 */
export function noiseShare(values: readonly (readonly number[])[]): NoiseShare {
  const first = values[0] ?? [];
  const complete = first.flatMap((_, replication) =>
    values.some((point) => Number.isNaN(point[replication])) ? [] : [replication],
  );
  const [points, replications] = [values.length, complete.length];
  const none = { ofOneRun: Number.NaN, leftInMeans: Number.NaN, uncut: Number.NaN, replications };
  if (points < 2 || replications < 2) return none;
  const pointMeans = values.map((point) => meanAndVariance(complete.map((r) => point[r])).mean);
  const runMeans = complete.map((r) => meanAndVariance(values.map((point) => point[r])).mean);
  const grand = meanAndVariance(pointMeans).mean;
  let squares = 0;
  values.forEach((point, p) => {
    complete.forEach((r, place) => {
      squares += (point[r] - pointMeans[p] - runMeans[place] + grand) ** 2;
    });
  });
  const leftOver = squares / ((points - 1) * (replications - 1));
  const betweenMeans = meanAndVariance(pointMeans).variance;
  const ofPoints = Math.max(0, betweenMeans - leftOver / replications);
  const ofReplications = Math.max(0, meanAndVariance(runMeans).variance - leftOver / points);
  const all = ofPoints + ofReplications + leftOver;
  if (!(all > 0)) return none;
  const uncut = betweenMeans > 0 ? leftOver / replications / betweenMeans : Number.NaN;
  return {
    ofOneRun: (ofReplications + leftOver) / all,
    leftInMeans: Math.min(1, uncut),
    uncut,
    replications,
  };
}

/**
 * Range of `leftInMeans` over samples of points and replications, by the F distribution, which is exact where both
 * are normal. NaN ends where the share is NaN.
 * @throws RangeError for a level outside (0, 1).
 */
export function leftInMeansRange(
  { uncut, replications }: NoiseShare,
  points: number,
  level: number,
): { readonly low: number; readonly high: number } {
  if (!(level > 0 && level < 1)) throw new RangeError(`A range needs a level between 0 and 1, not ${level}.`);
  if (Number.isNaN(uncut)) return { low: Number.NaN, high: Number.NaN };
  const over = points - 1;
  const under = over * (replications - 1);
  const end = (p: number) => Math.min(1, uncut * fQuantile(p, over, under));
  return { low: end((1 - level) / 2), high: end((1 + level) / 2) };
}
