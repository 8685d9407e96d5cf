// The quantile function of the standard normal distribution, the same 64 bits in every engine.

import { ln } from "./ln.ts";

const centreHalfWidth = 0.425;
const centreSquare = 0.180625; // 0.425 squared
const tailBorder = 5; // sqrt(-ln p) there: p is about 1.4e-11

/**
 * The value below which a standard normal variable falls with probability `probability`; relative error
 * about 1e-16. 0 gives -Infinity, 1 gives Infinity, anything outside 0 to 1 gives NaN. Upper tails
 * nearer to 1 than a number can say (1e-16) are lost; take minus the quantile of the lower tail instead.
 *
 * Wichura, M. J. (1988), Algorithm AS 241: the percentage points of the normal distribution,
 * Applied Statistics 37(3), 477-484, routine PPND16.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) return NaN;
  const distance = probability - 0.5;
  if (Math.abs(distance) <= centreHalfWidth) {
    return distance * centreRatio(centreSquare - distance * distance);
  }
  const tail = distance < 0 ? probability : 1 - probability;
  if (tail === 0) return distance < 0 ? -Infinity : Infinity;
  const depth = Math.sqrt(-ln(tail));
  const size = depth <= tailBorder ? nearTailRatio(depth - 1.6) : farTailRatio(depth - tailBorder);
  return distance < 0 ? -size : size;
}

/** For probabilities from 0.075 to 0.925. */
function centreRatio(r: number): number {
  const above =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const below =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return above / below;
}

/** For tails down to about 1.4e-11. */
function nearTailRatio(r: number): number {
  const above =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) *
      r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const below =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
      0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return above / below;
}

/** For tails beyond, down to the smallest number there is. */
function farTailRatio(r: number): number {
  const above =
    ((((((2.0103343992922881e-7 * r + 0.000027115555687434876) * r + 0.0012426609473880784) * r +
      0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const below =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 0.000018463183175100548) * r +
      0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return above / below;
}
