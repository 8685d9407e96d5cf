// How evenly an amount is spread over kinds, such as spending over the domains of need.
import { exp } from "../../arithmetic/exp.ts";
import { ln } from "../../arithmetic/ln.ts";

/**
 * Shannon entropy of the shares of `amounts`, in nats: 0 when everything is of one kind, ln(kinds) when all
 * kinds have the same. A kind with nothing adds nothing. NaN when the total is 0 or an amount is NaN.
 * Source: H = -sum(p ln p).
 * @throws RangeError for a negative amount.
 */
export function shannonEntropy(amounts: ArrayLike<number>): number {
  let total = 0;
  for (let kind = 0; kind < amounts.length; kind++) {
    if (amounts[kind] < 0) {
      throw new RangeError(`Diversity needs amounts of 0 or more, but found ${amounts[kind]}.`);
    }
    total += amounts[kind];
  }
  if (!(total > 0)) return Number.NaN;
  let entropy = 0;
  for (let kind = 0; kind < amounts.length; kind++) {
    const share = amounts[kind] / total;
    if (share > 0) entropy -= share * ln(share);
  }
  return entropy;
}

/**
 * The number of equally large kinds that would be as diverse as `amounts`: e to the Shannon entropy, between 1
 * and the number of kinds. NaN when the total is 0 or an amount is NaN.
 * @throws RangeError for a negative amount.
 */
export function effectiveNumber(amounts: ArrayLike<number>): number {
  const entropy = shannonEntropy(amounts);
  return Number.isNaN(entropy) ? Number.NaN : exp(entropy);
}
