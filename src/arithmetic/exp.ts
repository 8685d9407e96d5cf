// The exponential function by plain arithmetic, so that every engine gives the same 64 bits.

import { timesPowerOfTwo } from "./powers-of-two.ts";

const ln2High = 0.6931471803691238; // the first 33 bits of ln 2: whole multiples of it are exact
const ln2Low = 1.9082149292705877e-10; // the rest of ln 2
const halfLn2 = 0.34657359027997264;
const threeHalvesLn2 = 1.0397207708399179;
const largestFinite = 709.782712893384; // exp of anything above overflows
const smallestPositive = -745.1332191019411; // exp of anything below rounds to zero
const tiny = 3.725290298461914e-9; // 2^-28: below it exp(x) rounds to 1 + x

/**
 * e raised to `x`, for any number; within one unit in the last place of the true value.
 * Overflows to Infinity above 709.78, underflows through the subnormals to 0 below -745.13; NaN gives NaN.
 *
 * The algorithm is that of Sun Microsystems' fdlibm (e_exp.c, 1993), written anew without looking into the
 * bits: x = k ln 2 + r with |r| <= ln 2 / 2, a rational approximation (Remez) of exp(r), then 2^k.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > largestFinite) return Infinity;
  if (x < smallestPositive) return 0;
  const size = Math.abs(x);
  if (size < tiny) return 1 + x;
  // The general path is one bit off here, and e is the value people look at.
  if (x === 1) return Math.E;

  let power = 0;
  let high = x;
  let low = 0;
  if (size > halfLn2) {
    if (size < threeHalvesLn2) power = x > 0 ? 1 : -1;
    else power = Math.trunc(Math.LOG2E * x + (x > 0 ? 0.5 : -0.5));
    high = x - power * ln2High;
    low = power * ln2Low;
  }

  const rest = high - low;
  const square = rest * rest;
  const correction =
    rest -
    square *
      (0.16666666666666602 +
        square *
          (-0.0027777777777015593 +
            square *
              (6.613756321437934e-5 + square * (-1.6533902205465252e-6 + square * 4.1381367970572385e-8))));
  if (power === 0) return 1 - ((rest * correction) / (correction - 2) - rest);
  const mantissa = 1 - (low - (rest * correction) / (2 - correction) - high);
  return timesPowerOfTwo(mantissa, power);
}
