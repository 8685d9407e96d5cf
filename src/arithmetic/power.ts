// Powers of non-negative numbers by plain arithmetic, so that every engine gives the same 64 bits.

import { exp } from "./exp.ts";
import { ln } from "./ln.ts";

/**
 * `base` (0 or more) raised to `exponent`. Exact for exponents 0, 1 and 2 and for base 0; otherwise
 * exp(exponent ln(base)), whose relative error is about 1e-16 (1 + |exponent ln(base)|).
 * 0 to a negative exponent is Infinity; a negative base gives NaN unless the exponent is 0, 1 or 2.
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  if (base === 0) {
    if (Number.isNaN(exponent)) return NaN;
    return exponent > 0 ? 0 : Infinity;
  }
  return exp(exponent * ln(base));
}
