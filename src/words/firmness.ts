// Whether a claim about engagement quality would stand under other weights and forms of the index.
import type { Firmness } from "../experiment/design/results.ts";

/** Firm: ... or Not firm: ...; with what was done. */
export function firmnessSentence({
  isFirm,
  geometricShare,
  arithmeticShare,
  smallestPartHolds,
}: Firmness): string {
  const share = `the direction holds for ${percent(geometricShare)} of 1,000 random weights of the index's parts joined as a product, for ${percent(arithmeticShare)} joined as a sum, and ${smallestPartHolds ? "also" : "not"} for the smallest part alone`;
  return `${isFirm ? "Firm" : "Not firm"}: ${share} (by the index of each programme's mean parts).`;
}

/** Rounded down, so that all is said only where it is all. */
function percent(share: number): string {
  return `${Math.floor(100 * share)} %`;
}
