// Correlation and least squares over the people of one run.
import { sampleCorrelation } from "simple-statistics";
import { meanInOrder, standardDeviation } from "../../../src/statistics/summary.ts";

/** Pearson's r over the places where both are defined; NaN for fewer than `least` of them or where one does not vary. */
export function correlation(one: readonly number[], other: readonly number[], least = 4): number {
  const pairs = one.flatMap((value, index): [number, number][] =>
    Number.isNaN(value) || Number.isNaN(other[index]) ? [] : [[value, other[index]]],
  );
  if (pairs.length < least) return Number.NaN;
  const [x, y] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
  return isConstant(x) || isConstant(y) ? Number.NaN : sampleCorrelation(x, y);
}

const isConstant = (values: readonly number[]) => values.every((value) => value === values[0]);

/** Deviations from the mean in standard deviations; all 0 where nothing varies. */
export function standardised(values: readonly number[]): number[] {
  const [mean, sd] = [meanInOrder(values), standardDeviation(values)];
  return values.map((value) => (sd > 0 ? (value - mean) / sd : 0));
}

/**
 * Least-squares coefficients of `y` on the columns of `x`, all taken as deviations from their means (by group where
 * `groups` tells which row belongs to which). NaN where the columns do not tell the effects apart.
 */
export function leastSquares(
  y: readonly number[],
  x: readonly (readonly number[])[],
  groups: readonly number[] = y.map(() => 0),
): number[] {
  const centred = [...x, y].map((column) => withoutGroupMeans(column, groups));
  const target = centred[x.length];
  const columns = centred.slice(0, x.length);
  const dot = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, index) => sum + value * other[index], 0);
  return solve(
    columns.map((one) => columns.map((other) => dot(one, other))),
    columns.map((one) => dot(one, target)),
  );
}

function withoutGroupMeans(column: readonly number[], groups: readonly number[]): number[] {
  const sums = new Map<number, { sum: number; count: number }>();
  column.forEach((value, index) => {
    const of = sums.get(groups[index]) ?? { sum: 0, count: 0 };
    sums.set(groups[index], { sum: of.sum + value, count: of.count + 1 });
  });
  return column.map((value, index) => {
    const { sum, count } = sums.get(groups[index]) ?? { sum: 0, count: 1 };
    return value - sum / count;
  });
}

/** Gaussian elimination with the largest pivot; NaN where the matrix has no inverse. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    if (Math.abs(rows[column][column]) < 1e-12) return right.map(() => Number.NaN);
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row][column] / rows[column][column];
      for (let place = column; place <= size; place++) rows[row][place] -= factor * rows[column][place];
    }
  }
  return rows.map((row, index) => row[size] / row[index]);
}
