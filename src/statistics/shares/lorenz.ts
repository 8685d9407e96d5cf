// Who got how much, as a curve: the share of the total held by the poorest part of the people.

/**
 * Lorenz curve of `values`: the cumulative share of the total at `points` equally spaced population shares
 * from 0 to 1, linear between persons. The first entry is 0 and the last 1; every entry is NaN when nothing
 * was received, nobody is there, or a value is NaN.
 * @param points how many population shares, 2 or more; 21 gives steps of 0.05.
 * @throws RangeError for a negative value, or fewer than 2 points.
 */
export function lorenzCurve(values: ArrayLike<number>, points = 21): number[] {
  if (!(Number.isInteger(points) && points >= 2)) {
    throw new RangeError(`A Lorenz curve needs 2 or more points, but ${points} were asked for.`);
  }
  const ascending = Float64Array.from(values).sort();
  const count = ascending.length;
  const heldByPoorest = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    if (ascending[index] < 0) {
      throw new RangeError(`A Lorenz curve needs values of 0 or more, but found ${ascending[index]}.`);
    }
    heldByPoorest[index + 1] = heldByPoorest[index] + ascending[index];
  }
  const total = heldByPoorest[count];
  if (!(total > 0)) return new Array<number>(points).fill(Number.NaN);
  return Array.from({ length: points }, (_, point) => {
    const persons = (point * count) / (points - 1);
    const whole = Math.floor(persons);
    const next = Math.min(whole + 1, count);
    const held = heldByPoorest[whole];
    return (held + (persons - whole) * (heldByPoorest[next] - held)) / total;
  });
}
