// Scaling by a power of two loses nothing that the result can hold.

import { expect, test } from "vitest";
import { timesPowerOfTwo } from "../../src/arithmetic/powers-of-two.ts";

test.each([
  [1, 0, 1],
  [1.5, 1, 3],
  [1.5, -1, 0.75],
  [1, 1023, 8.98846567431158e307],
  [1.9999999999999998, 1023, Number.MAX_VALUE],
  [1, -1074, 5e-324],
  [1, -1075, 0],
  [1.0000000000000002, -1075, 5e-324],
  [5e-324, 1074, 1],
])("%d times two to the power %d is %d", (x, power, wanted) => {
  expect(timesPowerOfTwo(x, power)).toBe(wanted);
});
