// Rank correlations of one outcome with each input, over points that were spread at random or chosen by somebody.
import { rankCorrelation } from "../../statistics/sensitivity/rank-correlation.ts";
import { rankInterval } from "../../statistics/sensitivity/rank-interval.ts";
import { type Design, type DesignOutcomes, refuseOtherDesign } from "../plan/designs/design.ts";
import type { Resampling, SensitivityNumber } from "./sensitivity.ts";

/**
 * Spearman's rank correlation of each input, over the points with a defined outcome.
 * @throws RangeError for outcomes of another design, or a design whose points hang together.
 */
export function rankNumbers(
  design: Design,
  outcomes: DesignOutcomes,
  { level }: Pick<Resampling, "level">,
): SensitivityNumber[] {
  const wanted = design.kind === "table" ? "table" : "latin-hypercube";
  refuseOtherDesign(design, outcomes, wanted, "Rank correlations");
  return design.inputs.map(({ name }): SensitivityNumber => {
    const defined = outcomes.values.flatMap((value, point) =>
      Number.isNaN(value) ? [] : [{ input: Number(design.points[point][name]), value }],
    );
    const value = rankCorrelation(
      defined.map(({ input }) => input),
      defined.map((one) => one.value),
    );
    const { low, high } = rankInterval(value, defined.length, level);
    return { input: name, quantity: "rankCorrelation", value, low, high, isAboutZero: low <= 0 && high >= 0 };
  });
}
