// Whether a claim about engagement quality would stand under other weights and forms of the index.
import type { HypothesisResult } from "../experiment/analysis/results.ts";

/** Firm: ... or Not firm: ...; with what was done. Empty where the verdict names no direction that could stand. */
export function firmnessSentence({
  verdict,
  firmness,
}: Pick<HypothesisResult, "verdict" | "firmness">): string {
  if (firmness === undefined || (verdict !== "supported" && verdict !== "contradicted")) return "";
  const { isFirm, geometricShare, arithmeticShare, smallestPartHolds } = firmness;
  const share = `the direction holds for ${percent(geometricShare)} of 1,000 random weights of the index's parts joined as a product, for ${percent(arithmeticShare)} joined as a sum, and ${smallestPartHolds ? "also" : "not"} for the smallest part alone`;
  return `${isFirm ? "Firm" : "Not firm"}: ${share} (by the index of each programme's mean parts).`;
}

/** Rounded down, so that all is said only where it is all. */
function percent(share: number): string {
  return `${Math.floor(100 * share)} %`;
}
