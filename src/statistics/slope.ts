// How a measure moves along a lever, as one number per replication.
import { linearRegression } from "simple-statistics";

/**
 * Least-squares slope of `y` on `x`, in y's unit per unit of x. NaN when a number is NaN, when there are fewer
 * than 2 points, or when x does not vary.
 * @throws RangeError when the lists differ in length.
 */
export function slope(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) {
    throw new RangeError(`A slope needs as many y as x, but found ${x.length} and ${y.length}.`);
  }
  const points = Array.from(x, (place, point) => [place, y[point]]);
  // Of one place the package makes a slope of 0, or one of rounding alone.
  if (points.every(([place]) => place === points[0][0])) return Number.NaN;
  return linearRegression(points).m;
}
