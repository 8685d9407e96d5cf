// The natural logarithm by plain arithmetic, so that every engine gives the same 64 bits.

import { timesPowerOfTwo } from "./powers-of-two.ts";

const ln2High = 0.6931471803691238; // the first 33 bits of ln 2: whole multiples of it are exact
const ln2Low = 1.9082149292705877e-10; // the rest of ln 2
const smallestNormal = 2.2250738585072014e-308; // 2^-1022
const twoTo54 = 18014398509481984;

// One number and its two halves: the exponent and the leading bits are read from the upper half.
const numberCell = new Float64Array(1);
const halves = new Uint32Array(numberCell.buffer);
numberCell[0] = 1;
const upper = halves[1] === 0 ? 0 : 1; // which half is the upper one depends on the machine's byte order

/**
 * Natural logarithm of `x`; within one unit in the last place of the true value.
 * 0 gives -Infinity, Infinity gives Infinity, negative numbers and NaN give NaN.
 *
 * The algorithm is that of Sun Microsystems' fdlibm (e_log.c, 1993), written anew: x = 2^k (1 + f) with
 * sqrt(2)/2 < 1 + f < sqrt(2), ln(1 + f) from a polynomial (Remez) in s = f / (2 + f), plus k ln 2.
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;

  const isSubnormal = x < smallestNormal;
  const normal = isSubnormal ? x * twoTo54 : x;
  numberCell[0] = normal;
  const upperHalf = halves[upper];
  const fractionBits = upperHalf & 0xfffff;
  const isAboveRootTwo = (fractionBits + 0x95f64) >>> 20;
  const normalPower = (upperHalf >>> 20) - 1023 + isAboveRootTwo;
  const fraction = timesPowerOfTwo(normal, -normalPower) - 1;
  const power = isSubnormal ? normalPower - 54 : normalPower;
  const wholeHigh = power * ln2High;
  const wholeLow = power * ln2Low;

  if ((0xfffff & (fractionBits + 2)) < 3) {
    // |f| < 2^-20: two terms of the series are enough.
    const series = fraction * fraction * (0.5 - 0.3333333333333333 * fraction);
    return wholeHigh - (series - wholeLow - fraction);
  }

  const s = fraction / (2 + fraction);
  const square = s * s;
  const fourth = square * square;
  const evenTerms =
    fourth * (0.3999999999940942 + fourth * (0.22222198432149784 + fourth * 0.15313837699209373));
  const oddTerms =
    square *
    (0.6666666666666735 +
      fourth * (0.2857142874366239 + fourth * (0.1818357216161805 + fourth * 0.14798198605116586)));
  const polynomial = evenTerms + oddTerms;
  // Where 1 + f is near sqrt(2) or its inverse, splitting off f squared / 2 keeps one more bit.
  if (((fractionBits - 0x6147a) | (0x6b851 - fractionBits)) > 0) {
    const halfSquare = 0.5 * fraction * fraction;
    return wholeHigh - (halfSquare - (s * (halfSquare + polynomial) + wholeLow) - fraction);
  }
  return wholeHigh - (s * (fraction - polynomial) - wholeLow - fraction);
}
