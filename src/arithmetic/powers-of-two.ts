// Exact scaling by powers of two, which exp and ln do at their ends.

const smallestPower = -600;
const largestPower = 600;
const powersOfTwo = tabulatePowersOfTwo();

function tabulatePowersOfTwo(): Float64Array {
  const table = new Float64Array(largestPower - smallestPower + 1);
  let value = 1;
  for (let power = 0; power <= largestPower; power++) {
    table[power - smallestPower] = value;
    table[-power - smallestPower] = 1 / value;
    value *= 2;
  }
  return table;
}

/**
 * `x` times 2^`power`, for a whole power from -1200 to 1200. Done in two halves, so that neither factor
 * leaves the numbers there are; from an `x` near 1, or to a result near 1, it rounds once at most.
 */
export function timesPowerOfTwo(x: number, power: number): number {
  const half = power >> 1;
  return x * powersOfTwo[half - smallestPower] * powersOfTwo[power - half - smallestPower];
}
