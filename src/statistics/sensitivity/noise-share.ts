// How much of what varies over a design is chance: replications told apart from points.
import { meanAndVariance } from "../summary.ts";

export interface NoiseShare {
  /** Share of the variance of single runs, over points and replications, that is due to replications, 0 to 1. */
  readonly ofOneRun: number;
  /** Share of the variance of the points' means that is chance left in them, 0 to 1. */
  readonly leftInMeans: number;
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
  const none = { ofOneRun: Number.NaN, leftInMeans: Number.NaN, replications };
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
  return {
    ofOneRun: (ofReplications + leftOver) / all,
    leftInMeans: betweenMeans > 0 ? Math.min(1, leftOver / replications / betweenMeans) : Number.NaN,
    replications,
  };
}
