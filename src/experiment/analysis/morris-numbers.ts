// Elementary effects of one outcome over a Morris design.
import { elementaryEffects, measuresOf, morrisMeasures } from "../../statistics/sensitivity/morris.ts";
import { resampledInterval } from "../../statistics/sensitivity/resample.ts";
import { type Design, type DesignOutcomes, refuseOtherDesign } from "../plan/designs/design.ts";
import { pathLength } from "../plan/designs/morris-paths.ts";
import type { Resampling, SensitivityNumber } from "./sensitivity.ts";

/**
 * Mean size, mean and deviation of each input's effect, per whole range of the input; paths with an undefined
 * outcome are left out.
 * @throws RangeError for outcomes of another design or another kind of design.
 */
export function morrisNumbers(
  design: Design,
  outcomes: DesignOutcomes,
  how: Resampling,
): SensitivityNumber[] {
  refuseOtherDesign(design, outcomes, "morris", "Elementary effects");
  const effects = pathEffects(design, outcomes.values).filter((path) => !path.some(Number.isNaN));
  const measures = morrisMeasures(effects);
  return design.inputs.flatMap(({ name }, place) =>
    (["meanSize", "mean", "deviation"] as const).map((quantity): SensitivityNumber => {
      const { low, high } = resampledInterval(
        effects.length,
        (paths) => measuresOf(paths.map((path) => effects[path][place]))[quantity],
        how,
      );
      const value = measures[place]?.[quantity] ?? Number.NaN;
      return { input: name, quantity, value, low, high, isAboutZero: low <= 0 && high >= 0 };
    }),
  );
}

function pathEffects({ inputs, positions }: Design, values: readonly number[]): number[][] {
  const length = pathLength(inputs.length);
  return Array.from({ length: values.length / length }, (_, path) => {
    const [from, to] = [path * length, (path + 1) * length];
    return elementaryEffects(positions.slice(from, to), values.slice(from, to));
  });
}
