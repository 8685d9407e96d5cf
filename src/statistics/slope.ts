// How a measure moves along a lever, as one number per replication.
import { meanAndVariance } from "./summary.ts";

/**
 * Least-squares slope of `y` on `x`, in y's unit per unit of x. NaN when a number is NaN, when there are fewer
 * than 2 points, or when x does not vary.
 * @throws RangeError when the lists differ in length.
 */
export function slope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) {
    throw new RangeError(`A slope needs as many y as x, but found ${x.length} and ${y.length}.`);
  }
  const meanX = meanAndVariance(x).mean;
  const meanY = meanAndVariance(y).mean;
  let together = 0;
  let spread = 0;
  for (let point = 0; point < x.length; point++) {
    together += (x[point] - meanX) * (y[point] - meanY);
    spread += (x[point] - meanX) * (x[point] - meanX);
  }
  return spread === 0 ? Number.NaN : together / spread;
}
