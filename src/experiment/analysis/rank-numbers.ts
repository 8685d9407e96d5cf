// Rank correlations of one outcome with each input, over points that were spread at random or chosen by somebody.
import { rankCorrelation } from "../../statistics/sensitivity/rank-correlation.ts";
import { rankInterval } from "../../statistics/sensitivity/rank-interval.ts";
import { type Design, type DesignOutcomes, refuseOtherDesign } from "../plan/designs/design.ts";
import { mostLeftOutShare, tellingOf } from "./left-out.ts";
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
  const { values } = outcomes;
  const places = values.flatMap((value, point) => (Number.isNaN(value) ? [] : [point]));
  const defined = places.map((point) => values[point]);
  const counted = { unit: "point", mostLeftOutShare, units: values.length, used: places.length } as const;
  const telling = tellingOf(counted, values, defined);
  return design.inputs.map(({ name }): SensitivityNumber => {
    const value =
      telling === "told"
        ? rankCorrelation(
            places.map((point) => Number(design.points[point][name])),
            defined,
          )
        : Number.NaN;
    const { low, high } = rankInterval(value, places.length, level);
    const isAboutZero = low <= 0 && high >= 0;
    return {
      input: name,
      quantity: "rankCorrelation",
      value,
      low,
      high,
      isAboutZero,
      isOutOfBounds: false,
      ...counted,
      telling,
    };
  });
}
