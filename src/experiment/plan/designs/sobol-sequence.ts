// Sobol' sequences: points that fill a cube more evenly than chance does.
import { directionRows } from "./direction-numbers.ts";

export const mostDimensions = directionRows.length + 1;

const bits = 32;
const wholeRange = 2 ** bits;
const mostPoints = 2 ** 24;

/** Direction numbers of one dimension, the first bit leftmost. */
function directionNumbers(dimension: number): Uint32Array {
  const numbers = new Uint32Array(bits);
  if (dimension === 0) {
    for (let bit = 0; bit < bits; bit++) numbers[bit] = 1 << (bits - 1 - bit);
    return numbers;
  }
  const { degree, coefficients, first } = directionRows[dimension - 1];
  for (let bit = 0; bit < bits; bit++) {
    if (bit < degree) {
      numbers[bit] = first[bit] << (bits - 1 - bit);
      continue;
    }
    let number = numbers[bit - degree] ^ (numbers[bit - degree] >>> degree);
    for (let term = 1; term < degree; term++) {
      if ((coefficients >>> (degree - 1 - term)) & 1) number ^= numbers[bit - term];
    }
    numbers[bit] = number;
  }
  return numbers;
}

/**
 * The first `count` points of the sequence in Gray-code order (Antonov and Saleev 1979), the first of them kept:
 * `points[point][dimension]` in [0, 1). With `random`, all points are moved by one digital shift per dimension, which
 * keeps their balance; without, the first is 0 everywhere.
 * @throws RangeError unless `count` is a power of 2 up to 2^24 (any other number loses the balance) and `dimensions`
 * a whole number from 1 to {@link mostDimensions}.
 */
export function sobolPoints(count: number, dimensions: number, random?: () => number): number[][] {
  refuseCount(count);
  if (!(Number.isInteger(dimensions) && dimensions >= 1 && dimensions <= mostDimensions)) {
    throw new RangeError(
      `Sobol' points have 1 to ${mostDimensions} dimensions, but ${dimensions} were asked for.`,
    );
  }
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionNumbers(dimension));
  const state = Uint32Array.from(directions, () =>
    random === undefined ? 0 : Math.floor(random() * wholeRange),
  );
  return Array.from({ length: count }, (_, point) => {
    if (point > 0) {
      const changed = lowestBit(point);
      for (let dimension = 0; dimension < dimensions; dimension++)
        state[dimension] ^= directions[dimension][changed];
    }
    return Array.from(state, (word) => word / wholeRange);
  });
}

/** Place of the lowest 1 among the bits of `number`, from 0. */
function lowestBit(number: number): number {
  return bits - 1 - Math.clz32(number & -number);
}

function refuseCount(count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= mostPoints && Number.isInteger(Math.log2(count)))
    return;
  const below = 2 ** Math.floor(Math.log2(Math.max(1, Math.min(count, mostPoints - 1))));
  throw new RangeError(
    `Sobol' points come in powers of 2 up to ${mostPoints}, but ${count} were asked for. Take ${below} or ${2 * below}.`,
  );
}
